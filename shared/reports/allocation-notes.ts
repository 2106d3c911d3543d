import type { Target } from "../domain/target";
import { areaAddress } from "../tables/grid";
import { tablePeriod } from "../tables/table-period";
import { showCount, showDecimal, showTarget } from "../texts/show-number";
import { countedNoun, type AllocationReport } from "./allocation-report";

/** Names that are listed before the rest is only counted. */
const MOST_NAMED = 20;

/** The lines under the annex that explain it: how targets were set, on which assumption, what they were made from. */
export function allocationNotes(report: AllocationReport): string[] {
  const { table, indicator, units, targets, leftOut, document, madeAt } = report;
  const noun = countedNoun(indicator);
  const period = tablePeriod(table)?.label;
  const idle = units.filter(({ whole }, at) => whole === 0 && targets[at]?.by !== "hand").map(({ name }) => name);
  return [
    ...(document === "" ? [] : ["Căn cứ giao chỉ tiêu của cấp trên: " + document + "."]),
    "Cách xác định: " + ruleSentence(report) + " " + boundsSentence(report),
    ...handSentences(report),
    "Giả định: số " + noun + " (mẫu số) của từng đơn vị như kỳ trước. Số " + noun +
      " hoặc cơ cấu giữa các đơn vị thay đổi thì tỷ lệ chung thay đổi theo; đây là phép tính, không phải dự báo.",
    "Chỉ tiêu là mức tối thiểu, bằng chỉ tiêu là đạt. Cột (8) làm tròn lên từng đơn vị.",
    ...(idle.length === 0
      ? []
      : [
          "Không phát sinh " + noun + " kỳ trước nên không ảnh hưởng tỷ lệ chung, được giao " + idleLevel(report) + ": " +
            listed(idle) + ".",
        ]),
    ...(leftOut.length === 0
      ? []
      : ["Không có trong phụ lục và không tính vào tỷ lệ chung, do số liệu cần xem lại: " + listed(leftOut) + "."]),
    "Kỳ trước: " + (period === undefined ? "" : period + "; ") + "trang “" + table.sheet + "”, vùng " + areaAddress(table.area) +
      "; lập lúc " + madeAt + ".",
  ];
}

function ruleSentence({ request, level, targets }: AllocationReport): string {
  if (targets.every(({ by }) => by === "hand")) return "Chỉ tiêu của từng đơn vị được xác định riêng.";
  if (request.rule === "gap")
    return (
      "Mỗi đơn vị rút ngắn " + showDecimal(level / 10, 1) +
      "% khoảng cách từ tỷ lệ kỳ trước đến mức trần (phần nhỏ nhất, theo bước 0,1%, bảo đảm chỉ tiêu của cấp trên)."
    );
  if (level === 0) return "Mức sàn và mức đã đạt của các đơn vị đã bảo đảm chỉ tiêu của cấp trên.";
  return (
    "Một mức chung " + showTarget(tenths(level)) + " cho các đơn vị (mức nhỏ nhất, theo bước " +
    showTarget(tenths(request.step)) + ", bảo đảm chỉ tiêu của cấp trên); đơn vị chạm mức sàn, mức trần hoặc mức đã đạt thì lấy mức đó."
  );
}

function boundsSentence({ request, targets }: AllocationReport): string {
  const apart = targets.some(({ by }) => by === "hand") ? " hoặc chỉ tiêu của đơn vị được xác định riêng" : "";
  const { floor, ceiling, step, keepReached, rule } = request;
  return (
    "Mức sàn " + showTarget(floor) + ", mức trần " + showTarget(ceiling) + ", làm tròn lên theo bước " + showTarget(tenths(step)) + "." +
    (keepReached || rule === "gap" ? " Không giao thấp hơn tỷ lệ kỳ trước, trừ khi tỷ lệ đó cao hơn mức trần" + apart + "." : "")
  );
}

function handSentences({ units, targets, spread }: AllocationReport): string[] {
  const set = units.flatMap(({ name }, at) => {
    const given = targets[at];
    return given?.by === "hand" ? [name + " " + showTarget(given.target)] : [];
  });
  return set.length === 0 ? [] : ["Chỉ tiêu xác định riêng: " + listed(set) + "; chỉ tiêu của các đơn vị khác " + (spread ? "đã" : "không") + " tính lại theo."];
}

function idleLevel({ request, level }: AllocationReport): string {
  return request.rule === "gap" || level === 0 ? "mức của cấp trên" : "mức chung";
}

function tenths(numerator: number): Target {
  return { numerator, denominator: 1000 };
}

function listed(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join("; ") + (rest > 0 ? " và " + showCount(rest) + " đơn vị khác" : "");
}
