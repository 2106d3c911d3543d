import { cellAddress } from "../tables/grid";
import { directionOf } from "../ranking/direction-of";
import type { ReportMaterial } from "../reporting/report-material";
import { mostTargetDecimals, rateDecimals } from "../texts/show-number";
import { annexFormula, type AddUp, type BlockColumns } from "./annex-formulas";
import { ALMOST_SAME, MET, MISSED, NO_ACTIVITY, TO_REVIEW } from "./annex-words";
import { POINT_CHANGE, RANK_CHANGE } from "./change-notation";
import { ifActive, percentFormat } from "./ranking-columns";
import type { ReportAnnex, ReportAnnexRow } from "./report-annex";
import type { ColourRule, Look, ReportCell } from "./report-sheet";
import type { SheetBuilder } from "./sheet-builder";

const LOOKS: Readonly<Record<ReportAnnexRow["is"], Look | undefined>> = {
  group: { bold: true, fill: "#F2F2F2" },
  unit: undefined,
  subtotal: { bold: true },
  total: { bold: true, fill: "#F2F2F2" },
};

/** The rows of an annex as they stand on its sheet. */
export interface AnnexBody {
  readonly firstRow: number;
  /** The columns of each indicator. */
  readonly blocks: readonly BlockColumns[];
  readonly colourRules: readonly ColourRule[];
}

/**
 * Adds the rows of an annex: counts, targets and ranks as values, the rest as formulas over them. Where figures cannot be
 * used there are words and no formula.
 */
export function addAnnexBody(sheet: SheetBuilder, material: ReportMaterial, annex: ReportAnnex): AnnexBody {
  const firstRow = sheet.nextRow;
  const blocks = material.indicators.map((_, of): BlockColumns =>
    Object.fromEntries(annex.columns.flatMap((column, at) => (column.of === of ? [[column.role, at]] : []))),
  );
  formatColumns(sheet, material, annex, blocks);
  const sums = sumsOf(annex.rows, firstRow);
  annex.rows.forEach((row, index) => {
    sheet.add(cellsOf(row, firstRow + index, material, annex, blocks, sums[index]));
  });
  const [rows, columns] = [annex.rows.length, annex.columns.length];
  // Words that stand for a figure are wider than it: "Không phát sinh", "Gần như không đổi".
  sheet.look(firstRow, 0, rows, columns, { border: true, wrap: true });
  annex.columns.forEach(({ kind }, at) => {
    if (["ordinal", "verdict", "rank", "rankChange"].includes(kind)) sheet.look(firstRow, at, rows, 1, { align: "center" });
    else if (kind !== "name") sheet.look(firstRow, at, rows, 1, { align: "right" });
    // Broken after its arrow, a fall would be read as a rise.
    if (kind === "points" || kind === "rankChange") sheet.look(firstRow, at, rows, 1, { wrap: false });
    annex.rows.forEach(({ cells }, index) => {
      if (kind === "points" && cells[at]?.value === ALMOST_SAME) sheet.look(firstRow + index, at, 1, 1, { wrap: true });
    });
  });
  annex.rows.forEach(({ is }, index) => {
    const look = LOOKS[is];
    if (look !== undefined) sheet.look(firstRow + index, 0, 1, columns, look);
  });
  return { firstRow, blocks, colourRules: blocks.flatMap((block) => coloursOf(block, firstRow, rows)) };
}

function cellsOf(
  { is, figures, cells }: ReportAnnexRow,
  row: number,
  { indicators }: ReportMaterial,
  { columns }: ReportAnnex,
  blocks: readonly BlockColumns[],
  addUp: AddUp | undefined,
): ReportCell[] {
  return columns.map(({ role, of }, at): ReportCell => {
    const value = cells[at]?.value ?? "";
    const [own, block, indicator] = [figures[of], blocks[of], indicators[of]?.indicator];
    if (own === undefined || block === undefined || indicator === undefined) return value;
    if (own.is === "noActivity" && is === "unit" && role === "rate" && block.part !== undefined && block.whole !== undefined) {
      const [part, whole] = [cellAddress(row, block.part), cellAddress(row, block.whole)];
      return { formula: ifActive(whole, part + "/" + whole), value };
    }
    if (own.is !== "counted") return value;
    const formula = annexFormula(role, own, block, row, directionOf(indicator), addUp);
    return formula === undefined ? value : { formula, value };
  });
}

/** What the sums of each row add up: of a group its units, of the total its groups, else all units. */
function sumsOf(rows: readonly ReportAnnexRow[], firstRow: number): (AddUp | undefined)[] {
  const groups = rows.flatMap(({ is }, index) => (is === "group" ? [index] : []));
  const end = rows.length - 1;
  const span = (from: number, to: number): AddUp => (column) =>
    "=SUM(" + cellAddress(firstRow + from, column) + ":" + cellAddress(firstRow + to, column) + ")";
  const ofGroups: AddUp = (column) => "=" + groups.map((index) => cellAddress(firstRow + index, column)).join("+");
  return rows.map(({ is }, index) => {
    if (is === "group") return span(index + 1, (groups[groups.indexOf(index) + 1] ?? end) - 1);
    if (is !== "total") return undefined;
    return groups.length === 0 ? span(0, end - 1) : ofGroups;
  });
}

function formatColumns(sheet: SheetBuilder, { indicators }: ReportMaterial, { columns, rows, definitions }: ReportAnnex, blocks: readonly BlockColumns[]): void {
  const [first, high] = [sheet.nextRow, rows.length];
  columns.forEach(({ role, of }, at) => {
    const [reported, definition] = [indicators[of], definitions[of]];
    if (reported === undefined || definition === undefined) return;
    if (role === "name") sheet.format(first, at, high, 1, "@");
    if (role === "part" || role === "whole") sheet.format(first, at, high, 1, "#,##0");
    if (role === "rate" || role === "rateBefore") sheet.rates(first, at, high, 1, "0.00%", definition);
    if (role === "points") sheet.format(first, at, high, 1, POINT_CHANGE);
    if (role === "rankChange") sheet.format(first, at, high, 1, RANK_CHANGE);
    if (role === "target") {
      const targets = reported.ranking.groups.flatMap(({ units }) => units.map(({ target }) => target));
      sheet.targets(first, at, high, 1, percentFormat(mostTargetDecimals(targets)));
    }
  });
  rows.forEach(({ figures }, index) =>
    figures.forEach((own, of) => {
      const [block, reported, definition] = [blocks[of], indicators[of], definitions[of]];
      if (own.is !== "counted" || block === undefined || reported === undefined || definition === undefined) return;
      const { now, before, target } = own;
      for (const [column, counts] of [[block.rate, now], [block.rateBefore, before]] as const) {
        if (column === undefined || counts === undefined) continue;
        const places = rateDecimals(counts.part / counts.whole, target, directionOf(reported.indicator));
        if (places > 2) sheet.rates(first + index, column, 1, 1, percentFormat(places), definition);
      }
    }),
  );
}

function coloursOf({ rate, verdict }: BlockColumns, row: number, rows: number): ColourRule[] {
  const rules: ColourRule[] = [];
  const over = (column: number) => ({ row, column, rows, columns: 1 });
  if (verdict !== undefined)
    rules.push(
      { area: over(verdict), text: MET, colour: "#0B5A0B", fill: "#DFF6DD" },
      { area: over(verdict), text: MISSED, colour: "#8A1F11", fill: "#FDE7E9" },
    );
  if (rate !== undefined)
    rules.push(
      { area: over(rate), text: TO_REVIEW, colour: "#6B4100", fill: "#FFF4CE" },
      { area: over(rate), text: NO_ACTIVITY, colour: "#424242", fill: "#F2F2F2" },
    );
  return rules;
}
