import { COUNTRYSIDE_LEVELS } from "../domain/countryside-level";
import type { CountrysideAssessment } from "../ranking/countryside-assessment";
import { criteriaOfLetter } from "../ranking/countryside-criteria";
import { periodDoubts } from "../ranking/countryside-period";
import { areaAddress } from "../tables/grid";
import { tablePeriod } from "../tables/table-period";
import type { UnitTable } from "../tables/unit-table";
import { countrysideVi } from "../texts/countryside-vi";
import { indicatorText } from "../texts/indicator-text";
import { showDay } from "../texts/show-day";
import { showCount, showTarget } from "../texts/show-number";
import { listedCells } from "./describe-terms";
import { wrapText } from "./wrap-text";

/** Characters that fit across the table before a line is broken. */
const LINE_LENGTH = 130;

/** An assessment with what it was made from. */
export interface CountrysideSource {
  readonly assessment: CountrysideAssessment;
  readonly table: UnitTable;
  /** When the source was read, as shown: "14:05 ngày 22/11/2026". */
  readonly readAt: string;
}

/**
 * The lines under the assessment: criteria and their source, what is assumed of the period, where the levels come from,
 * what a shortfall is, source and time. The definition of the rate is printed by the builder.
 */
export function countrysideNotes({ assessment, table, readAt }: CountrysideSource): string[] {
  const { units, blanks, hiddenUnits } = assessment;
  const notes = [...criteriaNotes(assessment), ...periodNotes(assessment, table), levelNote(assessment)];
  if (units.some(({ result }) => result.is === "judged")) notes.push("Còn thiếu. " + countrysideVi.shortExplained);
  notes.push(
    "So sánh bằng số hồ sơ, không bằng tỷ lệ đã làm tròn. Nguồn: trang “" + table.sheet + "”, vùng " + areaAddress(table.area) +
      ", đọc lúc " + readAt + ". Số hồ sơ chép nguyên từ nguồn; tỷ lệ, đánh giá, số còn thiếu là công thức trên trang này.",
  );
  if (units.some(({ lines }) => lines !== undefined))
    notes.push("Đơn vị có nhiều dòng ở nguồn: số hồ sơ là tổng các dòng nêu ở cột “Dòng nguồn”.");
  if (hiddenUnits > 0)
    notes.push("Có " + showCount(hiddenUnits) + " đơn vị nằm ở dòng ẩn hoặc bị lọc của nguồn, vẫn được tính.");
  if (blanks.length > 0) notes.push("Ô trống được tính là 0, cần xác nhận: " + listedCells(blanks) + ".");
  return notes.flatMap((note) => wrapText(note, LINE_LENGTH));
}

function criteriaNotes({ request, standing }: CountrysideAssessment): string[] {
  const { criteria, indicator, assessedOn } = request;
  const { minima, source, validFrom, validTo } = criteria;
  const stated = COUNTRYSIDE_LEVELS.map((level) => {
    const minimum = minima[level];
    return minimum === undefined ? "" : countrysideVi.minimum(countrysideVi.levels[level], showTarget(minimum));
  }).filter((text) => text !== "");
  const { validity, validFromOnly, validToOnly } = countrysideVi;
  const valid =
    validFrom !== undefined && validTo !== undefined
      ? " " + validity(showDay(validFrom), showDay(validTo))
      : validFrom !== undefined
        ? " " + validFromOnly(showDay(validFrom))
        : validTo !== undefined
          ? " " + validToOnly(showDay(validTo))
          : "";
  const cited = source === "" ? "Chưa ghi căn cứ của các mức này." : countrysideVi.citing(source);
  const notes = ["Tiêu chí: " + stated.join("; ") + "; bằng mức tối thiểu là đạt. " + cited + valid];
  if (standing === "noDay") notes.push(countrysideVi.standings.noDay);
  else if (standing !== "inForce") notes.push(countrysideVi.standings[standing](showDay(assessedOn ?? "")));
  if (standing === "ended" && criteria === criteriaOfLetter) notes.push(LETTER_ENDED);
  if (indicator.id !== "resolvedOnline") {
    notes.push(
      "Lưu ý: tỷ lệ ở đây là “" + indicatorText(indicator).name +
        "”, không phải là tỷ lệ hồ sơ giải quyết trực tuyến trên tổng số hồ sơ giải quyết mà tiêu chí nêu.",
    );
  }
  return notes;
}

const LETTER_ENDED =
  "Tiêu chí giai đoạn 2022–2025 kết thúc ngày 31/12/2025. Giai đoạn 2026–2030 theo Quyết định số 51/2025/QĐ-TTg ngày " +
  "29/12/2025; trang này chưa có các mức của quyết định đó.";

/** Whether the figures are cumulative is taken from the source as it says it; nothing is added up here. */
function periodNotes({ request }: CountrysideAssessment, table: UnitTable): string[] {
  const period = tablePeriod(table);
  const doubts = periodDoubts(period, request.assessedOn);
  const assumed = "Số hồ sơ được hiểu là số lũy kế từ đầu năm đến ngày cuối kỳ mà nguồn ghi; không cộng thêm kỳ nào.";
  return [assumed, ...doubts.map((doubt) => countrysideVi.doubts[doubt](period?.label ?? ""))];
}

function levelNote({ units }: CountrysideAssessment): string {
  const registered = units.filter(({ result }) => "level" in result);
  const count = (by: string): number => registered.filter(({ registration }) => registration.by === by).length;
  const origins = [
    ["theo cột của bảng nguồn", count("column")],
    ["theo tiêu đề nhóm của bảng nguồn", count("group")],
    ["do người lập bảng chọn", count("user")],
  ] as const;
  const said = origins.filter(([, units]) => units > 0).map(([origin, units]) => origin + " " + showCount(units) + " đơn vị");
  return "Mức đăng ký: " + (said.length === 0 ? "chưa đơn vị nào có" : said.join("; ")) + ".";
}
