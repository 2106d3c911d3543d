import { dayAfter } from "../tables/period";
import { areaAddress } from "../tables/grid";
import { outlookVi } from "../texts/outlook-vi";
import { showDay } from "../texts/show-day";
import { showCount } from "../texts/show-number";
import type { OutlookDefinitions } from "./outlook-rows";
import type { OutlookSource } from "./outlook-source";
import { printedDefinition } from "./printed-definition";
import { wrapText } from "./wrap-text";

/** Characters that fit across the table before a line is broken. */
const LINE_LENGTH = 130;

/** How many units meet the target, now and at the end, and the assumption: the lines under the title. */
export function outlookSummary({ outlook, dates, earlier }: OutlookSource): string[] {
  const { units, days } = outlook;
  const met = units.filter(({ short }) => short.byConversion === 0).length;
  const lines = [outlookVi.summary(showCount(units.length), showCount(met), showCount(units.length - met))];
  if (dates !== undefined && days !== undefined) {
    const [from, to, until] = [dates.from, dates.to, dates.until].map(showDay) as [string, string, string];
    if (days.left === 0) return [...lines, outlookVi.ended(until)];
    const ends = units.flatMap(({ outlook: own }) => (own?.end === undefined ? [] : [own.end.met]));
    const [reached, unknown] = [ends.filter(Boolean).length, units.length - ends.length];
    lines.push(
      outlookVi.summaryAtEnd(until, showCount(reached), showCount(ends.length - reached)) +
        (unknown > 0 ? outlookVi.summaryUnknown(showCount(unknown)) : "") + ".",
      outlookVi.assumption(showDay(dayAfter(dates.to)), until, showCount(days.left), from, to, showCount(days.elapsed)),
      earlier === undefined ? outlookVi.paceSoFar(from, to) : outlookVi.paceSince(showDay(earlier.since), to),
    );
  }
  return lines.flatMap((line) => wrapText(line, LINE_LENGTH));
}

/** What the rates of the sheet mean. */
export function outlookDefinitions({ ranking, table }: OutlookSource): OutlookDefinitions {
  const rate = printedDefinition(ranking.request.indicator, table);
  return {
    rate,
    needed: {
      name: "Tỷ lệ cần từ nay",
      text:
        "Phần của hồ sơ phát sinh từ nay (theo giả định) phải thuộc tử số để đến hạn vừa đủ chỉ tiêu: (chỉ tiêu × mẫu số × tổng " +
        "số ngày − tử số × số ngày đã qua) / (mẫu số × số ngày còn lại); làm tròn lên. Bằng 0% là đã đủ; trên 100% là không " +
        "thể đạt nếu số hồ sơ không tăng.",
    },
    pace: {
      name: "Nhịp hiện nay",
      text: "(Tử số lần này − tử số lần trước) / (mẫu số lần này − mẫu số lần trước), theo số lũy kế.",
    },
    end: {
      name: "Tỷ lệ đến hạn nếu giữ nhịp",
      text:
        "(Tử số + nhịp hiện nay × hồ sơ phát sinh từ nay) / (mẫu số + hồ sơ phát sinh từ nay); theo giả định, hồ sơ phát sinh từ nay " +
        "= mẫu số × số ngày còn lại / số ngày đã qua. Chưa có số lần trước thì nhịp là tỷ lệ hiện nay nên tỷ lệ không đổi.",
    },
  };
}

/** The lines below the table: what the totals mean, the readings of what is short, source and time. */
export function outlookNotes({ outlook, ranking, table, earlier, madeAt }: OutlookSource): string[] {
  const { added, pooled } = outlook.total.short;
  const notes = [
    "Còn thiếu – chuyển đổi: số hồ sơ đã có cần chuyển vào tử số, mẫu số giữ nguyên. Phát sinh mới: số hồ sơ mới, tất cả thuộc tử số, cần thêm. Hai số không cộng với nhau.",
    pooled === undefined ? outlookVi.targetsDiffer : outlookVi.whyTwo,
  ];
  if (added.outOfReach > 0)
    notes.push("Cộng cột phát sinh mới: " + outlookVi.notByNewOnline(showCount(added.outOfReach)) + ".");
  notes.push(
    outlookVi.farthestFirst,
    "Nguồn: trang “" + table.sheet + "”, vùng " + areaAddress(table.area) + ", lập lúc " + madeAt + ". Số hồ sơ chép nguyên từ nguồn.",
  );
  if (earlier !== undefined) notes.push(outlookVi.earlierUsed(earlier.sheet, showDay(earlier.to)));
  if (ranking.hiddenUnits > 0)
    notes.push("Có " + showCount(ranking.hiddenUnits) + " đơn vị nằm ở dòng ẩn hoặc bị lọc của nguồn, vẫn được tính.");
  return notes.flatMap((note) => wrapText(note, LINE_LENGTH));
}
