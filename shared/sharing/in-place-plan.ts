import type { CellPlace } from "../formulas/spill-anchor";
import { withCommas } from "../formulas/typed-formula";
import { cellAddress, type CellValue } from "../tables/grid";
import { frozenCells, placeKey, plainCells, type FrozenCell, type PlainCell, type SentCell } from "./copied-cells";
import { filledPlaces } from "./filled-places";
import { contentAt, type OpenSheet } from "./open-sheet";
import type { OriginalCell, RecordedSheet } from "./originals";
import { ownFormulas, type OwnFormula } from "./own-formulas";
import { recordContents } from "./record-contents";
import { sharingRows, type CopyFacts, type SharingRows } from "./sharing-rows";

/** What a plan is made with besides the workbook. */
export interface InPlaceOptions extends CopyFacts {
  /** Cells (`placeKey`) that keep their values although there is a plain formula. */
  readonly asValues?: ReadonlySet<string>;
  /** The other cells that formulas (`placeKey`) are known to fill; of the others it is told from their texts. */
  readonly filled?: ReadonlyMap<string, readonly CellPlace[]>;
}

/** New contents of cells of one sheet. */
export interface SheetRewrites {
  readonly sheet: string;
  readonly cells: readonly (CellPlace & { readonly content: CellValue })[];
}

/** How an open workbook becomes a copy for offices without Thước. Nothing is changed yet. */
export interface InPlacePlan extends SharingRows {
  /** The cells of ours that hold formulas; what those have filled is blank once they are written. */
  readonly formulas: readonly SheetRewrites[];
  /** The cells that those had filled. */
  readonly fills: readonly SheetRewrites[];
  readonly cells: readonly OriginalCell[];
  readonly plain: readonly PlainCell[];
  readonly frozen: readonly FrozenCell[];
  /** Sheets whose other contents are not kept, for they are too many: what is changed there will not be told. */
  readonly unwatched: readonly string[];
}

interface PlannedSheet extends RecordedSheet {
  readonly cells: readonly SentCell[];
}

/**
 * What becomes of the formulas of ours in an open workbook, by the same rules as in a file (`workingCopy`).
 *
 * @param sheets all of the workbook, in tab order
 */
export function planInPlace(sheets: readonly OpenSheet[], options: InPlaceOptions): InPlacePlan {
  const planned = sheets.map((sheet) => plannedSheet(sheet, options));
  const cells = planned.flatMap((sheet) => sheet.cells);
  const rewrites = (isMeant: (own: OriginalCell) => boolean): SheetRewrites[] =>
    planned.flatMap(({ name, cells: own }) => {
      const meant = own.map(({ original }) => original).filter(isMeant);
      return meant.length === 0 ? [] : [{ sheet: name, cells: meant.map(({ row, column, sent }) => ({ row, column, content: sent })) }];
    });
  const standing = new Set(sheets.flatMap(({ name, formulas }) => formulas.map(({ row, column }) => placeKey(name, cellAddress(row, column)))));
  const stands = ({ sheet, row, column }: OriginalCell): boolean => standing.has(placeKey(sheet, cellAddress(row, column)));
  return {
    ...sharingRows(options, planned, cells, false),
    formulas: rewrites(stands),
    fills: rewrites((own) => !stands(own) && own.sent !== ""),
    cells: cells.map(({ original }) => original),
    plain: plainCells(cells),
    frozen: frozenCells(cells),
    unwatched: planned.filter(({ rows }) => rows === undefined).map(({ name }) => name),
  };
}

function plannedSheet(sheet: OpenSheet, { asValues, filled }: InPlaceOptions): PlannedSheet {
  const { name, seen } = sheet;
  const nameOf = ({ row, column }: CellPlace): string => placeKey(name, cellAddress(row, column));
  const placed = sheet.formulas.map((found) => {
    const text = withCommas(found.formula);
    return { row: found.row, column: found.column, text, fills: filled?.get(nameOf(found)) ?? filledPlaces(text, found, sheet) };
  });
  const values = new Map(sheet.formulas.map((found) => [nameOf(found), found.value]));
  const own = ownFormulas(placed, (place) => asValues?.has(nameOf(place)) ?? false);
  return {
    name,
    cells: own.map((cell) => sentCell(name, cell, values.get(nameOf(cell)) ?? (seen ? contentAt(seen, cell) : ""))),
    rows: seen && recordContents(seen, own),
  };
}

function sentCell(sheet: string, { row, column, formula, anchor, sending }: OwnFormula, value: CellValue): SentCell {
  const isLive = sending.kind === "plain";
  return { sending, original: { sheet, row, column, formula, anchor, sent: isLive ? sending.formula : value, isLive, value } };
}
