import { cellAddress, type CellValue } from "../tables/grid";
import type { OriginalCell } from "./originals";
import type { FrozenReason, Sending } from "./own-formulas";

/** A cell of ours with what is sent in its place. */
export interface SentCell {
  readonly original: OriginalCell;
  readonly sending: Sending;
}

/** A cell that goes as its value. */
export interface FrozenCell {
  readonly sheet: string;
  readonly cell: string;
  /** As it is typed; that of the first cell where the result of one formula fills several. */
  readonly formula: string;
  readonly why: FrozenReason;
  readonly functions: readonly string[];
  /** What the recipient sees; undefined where nothing is known of it: the cell is blank. May be an error ("#NAME?"). */
  readonly value: CellValue | undefined;
}

/** A cell that goes with a plain formula. */
export interface PlainCell {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  /** What is known as its value. */
  readonly value: CellValue | undefined;
}

/** The cells that live on in the copy. */
export function plainCells(cells: readonly SentCell[]): PlainCell[] {
  return cells.flatMap(({ original: { sheet, row, column, value }, sending }) =>
    sending.kind === "plain" ? [{ sheet, cell: cellAddress(row, column), formula: sending.formula, value }] : [],
  );
}

/** The cells that stand still, and why. */
export function frozenCells(cells: readonly SentCell[]): FrozenCell[] {
  const formulas = new Map(cells.map(({ original: { sheet, row, column, formula } }) => [placeKey(sheet, cellAddress(row, column)), formula]));
  return cells.flatMap(({ original: { sheet, row, column, formula, anchor, value }, sending }): FrozenCell[] => {
    if (sending.kind === "plain") return [];
    const spelt = anchor === undefined ? formula : formulas.get(placeKey(sheet, cellAddress(anchor.row, anchor.column)));
    return [{ sheet, cell: cellAddress(row, column), formula: spelt ?? "", why: sending.why, functions: sending.functions, value }];
  });
}

/** A cell of a workbook as the key of a map. */
export function placeKey(sheet: string, cell: string): string {
  return `${sheet}\n${cell}`;
}
