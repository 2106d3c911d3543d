import type { ComparedPeriod } from "../ranking/compared-period";
import type { Ranking } from "../ranking/ranking";
import { blankCounts } from "../ranking/blank-counts";
import { areaAddress, type Grid } from "../tables/grid";
import { uncountedPlaces, uncountedRows } from "../tables/uncounted-rows";
import type { UnitTable } from "../tables/unit-table";
import { directionOf } from "../ranking/direction-of";
import { indicatorText } from "../texts/indicator-text";
import { otherTargetsVi } from "../texts/other-targets-vi";
import { showCount, showTarget } from "../texts/show-number";
import { uncountedRowsVi } from "../texts/uncounted-rows-vi";
import { assignedNotes } from "./assigned-notes";
import { comparisonNotes } from "./comparison-notes";
import { describeTerms, listedCells } from "./describe-terms";
import { unitNamer } from "./named-units";
import { wrapText } from "./wrap-text";

/** Characters that fit across the table before a line is broken. */
const LINE_LENGTH = 110;

/** A ranking with what it was made from. */
export interface RankingSource {
  readonly ranking: Ranking;
  readonly table: UnitTable;
  readonly grid: Grid;
  /** When the source was read, as shown: "14:05 ngày 22/11/2026". */
  readonly readAt: string;
  /** The period before, where the user compares with one. */
  readonly compared?: ComparedPeriod | undefined;
  /** What else belongs under the ranking: of a scope, what it is and what it leaves out. */
  readonly more?: RankingSupplement | undefined;
}

/** Sections and notes that a piece of work adds under a ranking. */
export interface RankingSupplement {
  readonly notes: readonly string[];
  readonly sections: readonly SupplementSection[];
}

/** Names with counts on both sides of the indicator, and a remark on each. */
export interface SupplementSection {
  readonly heading: string;
  readonly rows: readonly { readonly name: string; readonly part: number; readonly whole: number; readonly remark: string }[];
}

/** The lines under a ranking that explain its figures besides their definition: target, source, time, rules. */
export function rankingNotes({ ranking, table, grid, readAt, compared, more }: RankingSource): string[] {
  const { indicator, target } = ranking.request;
  const lower = directionOf(indicator) === "lower";
  const bound = lower ? "tối đa" : "tối thiểu";
  const notes: string[] = [];
  if (target.from === "value") notes.push("Chỉ tiêu: " + bound + " " + showTarget(target.target) + " cho mọi đơn vị; bằng chỉ tiêu là đạt.");
  if (target.from === "column") {
    notes.push("Chỉ tiêu: " + bound + ", theo " + describeTerms([{ column: target.column, sign: 1 }], table) + "; bằng chỉ tiêu là đạt.");
  }
  if (target.from === "table") notes.push(...assignedNotes(ranking, target, bound));
  if ("others" in target && target.others !== undefined)
    notes.push(otherTargetsVi(target.others.sheet, target.others.indicators, indicatorText(indicator).name));
  if (more !== undefined) notes.push(...more.notes);
  if (target.from !== "none") {
    notes.push(
      lower
        ? "Vượt mức: số hồ sơ ở tử số nhiều hơn mức tối đa, mẫu số giữ nguyên. Phát sinh mới: số hồ sơ mới, không hồ sơ nào thuộc tử số, cần thêm để tỷ lệ về mức tối đa. Hai số không cộng với nhau."
        : "Còn thiếu – chuyển đổi: số hồ sơ đã có cần chuyển vào tử số, mẫu số giữ nguyên. Phát sinh mới: số hồ sơ mới, tất cả thuộc tử số, cần thêm. Hai số không cộng với nhau.",
    );
  }
  notes.push(
    (ranking.groups.length > 1 ? "Xếp hạng trong từng khối" : "Xếp hạng chung các đơn vị") +
      "; đồng hạng thì bỏ qua hạng kế tiếp (1, 1, 3). So sánh bằng số hồ sơ, không bằng tỷ lệ đã làm tròn.",
    "Nguồn: trang “" + table.sheet + "”, vùng " + areaAddress(table.area) + ", đọc lúc " + readAt +
      ". Số hồ sơ chép nguyên từ nguồn; tỷ lệ, đánh giá, số còn thiếu là công thức trên trang này.",
  );
  if (ranking.groups.some(({ units }) => units.some(({ lines }) => lines !== undefined)))
    notes.push("Đơn vị có nhiều dòng ở nguồn: số hồ sơ là tổng các dòng nêu ở cột “Dòng nguồn”.");
  if (compared !== undefined) notes.push(...comparisonNotes(compared, ranking));
  if (ranking.hiddenUnits > 0) {
    notes.push("Có " + showCount(ranking.hiddenUnits) + " đơn vị nằm ở dòng ẩn hoặc bị lọc của nguồn, vẫn được tính.");
  }
  const uncounted = uncountedRows(grid, table);
  if (uncounted.length > 0) {
    const { units, columns } = uncountedPlaces(uncounted);
    notes.push(uncountedRowsVi(showCount(units.length), columns, unitNamer(table)(units)));
  }
  const blanks = blankCounts(grid, ranking);
  if (blanks.length > 0) notes.push("Ô trống được tính là 0, cần xác nhận: " + listedCells(blanks) + ".");
  return notes.flatMap((note) => wrapText(note, LINE_LENGTH));
}
