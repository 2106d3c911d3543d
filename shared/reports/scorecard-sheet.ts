import { targetShare } from "../domain/target";
import type { Measure, Scorecard } from "../ranking/scorecard";
import { summarizeScorecard } from "../ranking/scorecard-summary";
import { areaAddress, type Area } from "../tables/grid";
import type { UnitTable } from "../tables/unit-table";
import { showCount, targetDecimals } from "../texts/show-number";
import { frozenRows } from "./frozen-rows";
import { percentFormat } from "./ranking-columns";
import type { Look, ReportCell, ReportSheet } from "./report-sheet";
import { addScorecardApart } from "./scorecard-apart";
import { addScorecardBody } from "./scorecard-body";
import type { SharedRows } from "./scorecard-cells";
import { scorecardColumns, type ScorecardColumns } from "./scorecard-columns";
import { scorecardNotes } from "./scorecard-notes";
import { SheetBuilder } from "./sheet-builder";

const TITLE: Look = { bold: true, size: 14 };
const NOTE: Look = { italic: true, colour: "#595959" };
const HEADER: Look = { bold: true, fill: "#DDEBF7", align: "center", wrap: true, border: true };
const EDITABLE: Look = { fill: "#FFF2CC", border: true, align: "center" };
/** The shared rows name themselves in the column of the units. */
const WEIGHTS = "Trọng số";
const TARGETS = "Chỉ tiêu chung";

/** A scorecard with what it was made from. */
export interface ScorecardSource {
  readonly card: Scorecard;
  readonly table: UnitTable;
  /** When the source was read, as shown: "14:05 ngày 22/11/2026". */
  readonly readAt: string;
}

/**
 * The sheet of a scorecard: one row a unit with counts, rate, target and verdict of every indicator, then all together,
 * composite score and rank; the sums of each indicator; what is to be reviewed; how it was made. Weights and targets
 * that apply to all stand in cells above the header that can be edited.
 */
export function scorecardSheet({ card, table, readAt }: ScorecardSource): ReportSheet {
  const columns = scorecardColumns(card.request, table);
  const sheet = new SheetBuilder(columns.widths.length);
  sheet.look(sheet.add(["Đánh giá đơn vị theo nhiều chỉ số"]), 0, 1, 1, TITLE);
  for (const sentence of [summaryLine(card, table), ...fullLine(card)]) sheet.add([sentence], NOTE);
  const shared = addSharedRows(sheet, columns);
  const header = sheet.add(columns.headers[0], HEADER);
  sheet.add(columns.headers[1], HEADER);
  const colourRules = addScorecardBody(sheet, card, columns, shared);
  addScorecardApart(sheet, card, columns);
  sheet.add();
  for (const line of scorecardNotes(card, columns, table, readAt)) sheet.add([line], NOTE);
  const laid = sheet.finish();
  return {
    name: "Xếp hạng nhiều chỉ số " + table.sheet,
    merges: headerMerges(columns, header),
    columnWidths: columns.widths,
    frozenRows: frozenRows(header + 1),
    colourRules,
    print: {
      landscape: true,
      area: { row: 0, column: 0, rows: sheet.nextRow, columns: columns.widths.length },
      repeatRows: { first: header, last: header + 1 },
    },
    charts: [],
    ...laid,
  };
}

function summaryLine(card: Scorecard, table: UnitTable): string {
  const { units, ranked, met, missed, unclear, byTargets } = summarizeScorecard(card);
  const parts = ["Khi lập: " + showCount(units) + " đơn vị, " + showCount(ranked) + " được xếp hạng"];
  if (byTargets.length > 0) {
    parts.push("đạt mọi chỉ tiêu được đánh giá " + showCount(met), "chưa đạt " + showCount(missed));
    parts.push(byTargets.map((group) => "đạt " + String(group.met) + "/" + String(group.judged) + ": " + showCount(group.units)).join(", "));
  }
  if (unclear > 0) parts.push("cần xem lại số liệu nên chưa kết luận " + showCount(unclear));
  return parts.join("; ") + ". Nguồn: trang “" + table.sheet + "”, vùng " + areaAddress(table.area) + ".";
}

/** Units at 100% everywhere, worded as the district of Vĩnh Linh did in May 2024. */
function fullLine(card: Scorecard): string[] {
  const { full } = summarizeScorecard(card);
  if (full.length === 0) return [];
  const names = full.map(({ name }) => name).sort(new Intl.Collator("vi").compare);
  const lower = card.request.measures.some(({ better }) => better === "lower") ? " (chỉ số càng thấp càng tốt: 0%)" : "";
  return ["Có " + showCount(full.length) + " đơn vị các chỉ số đều đạt 100%" + lower + " gồm: " + names.join("; ") + "."];
}

/** The weights, and the targets that are the same for all units. */
function addSharedRows(sheet: SheetBuilder, { blocks }: ScorecardColumns): SharedRows {
  const row = (label: string, cellOf: (measure: Measure) => ReportCell, at: "rate" | "target"): ReportCell[] => {
    const cells: ReportCell[] = ["", label];
    for (const block of blocks) cells[block[at] ?? block.rate] = cellOf(block.measure);
    return Array.from(cells, (cell: ReportCell | undefined) => cell ?? "");
  };
  const weights = sheet.add(row(WEIGHTS, ({ weight }) => weight, "rate"), { bold: true });
  for (const { rate } of blocks) {
    sheet.format(weights, rate, 1, 1, "#,##0");
    sheet.look(weights, rate, 1, 1, EDITABLE);
  }
  const fixed = blocks.flatMap(({ measure: { target }, target: column }) =>
    target.from === "value" && column !== undefined ? [{ column, target: target.target }] : [],
  );
  if (fixed.length === 0) return { weights, targets: -1 };
  const targets = sheet.add(
    row(TARGETS, ({ target }) => (target.from === "value" ? targetShare(target.target) : ""), "target"),
    { bold: true },
  );
  for (const { column, target } of fixed) {
    sheet.targets(targets, column, 1, 1, percentFormat(targetDecimals(target)));
    sheet.look(targets, column, 1, 1, EDITABLE);
  }
  return { weights, targets };
}

/** Names of measures stretch over their columns; all other headings over both rows. */
function headerMerges({ blocks, widths }: ScorecardColumns, row: number): Area[] {
  const wide = blocks.map(({ part, width }) => ({ row, column: part, rows: 1, columns: width }));
  const single = widths
    .map((_, column) => column)
    .filter((column) => !blocks.some(({ part, width }) => column >= part && column < part + width));
  return [...wide, ...single.map((column) => ({ row, column, rows: 2, columns: 1 }))];
}
