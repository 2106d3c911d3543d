import * as z from "zod/mini";
import { SUM_LENGTH } from "../tables/block-sums";
import { valueAt, type Grid } from "../tables/grid";
import { sumOfTexts } from "../tables/running-sum";
import { lockedSheetVi } from "../texts/locked-sheet-vi";
import type { LockFacts } from "./lock-facts";
import { LOCK_SCHEMA } from "./lock-footer";
import { joinedChunks } from "./text-chunks";

/** Where a footer stands on a sheet, counted from 0. */
export interface FooterPlace {
  /** The row of its heading, and the row behind its last. */
  readonly top: number;
  readonly end: number;
  readonly column: number;
}

/**
 * What stands below the values of a sheet. "damaged": it is a footer, and was changed or is incomplete; "newer": a newer version
 * of Thước has written it.
 */
export type FoundFooter =
  | { readonly is: "none" | "damaged" | "newer" }
  | { readonly is: "read"; readonly facts: LockFacts; readonly place: FooterPlace };

const count = z.int().check(z.gte(0));
const factsSchema = z.object({
  at: z.string(),
  source: z.string(),
  area: z.string(),
  file: z.optional(z.string()),
  rows: count,
  columns: count,
  cells: count,
  formulas: count,
  rules: z.number(),
  lines: count,
  words: z.string(),
  whole: z.string(),
  rowSums: z.string(),
  columnSums: z.string(),
});

const MARK = new RegExp(`^${lockedSheetVi.mark} (\\d+) ([0-9a-f]{14}) (.*)$`, "s");

/**
 * Looks for the footer of a locked sheet, from the last row up, in whatever column it stands by now. Nothing is half read: one
 * changed sign in it, or a row put in between, and it is damaged.
 *
 * @param grid a whole sheet
 */
export function readLockFooter(grid: Grid): FoundFooter {
  const found = lastTextThat(grid, (text) => text.startsWith(lockedSheetVi.mark));
  if (found === undefined) return { is: lastTextThat(grid, (text) => text === lockedSheetVi.heading) === undefined ? "none" : "damaged" };
  const { row, column } = found;
  const chunks = textsDown(grid, row, column);
  const [, schema = "", sum, json = ""] = MARK.exec(joinedChunks(chunks)) ?? [];
  if (Number(schema) > LOCK_SCHEMA) return { is: "newer" };
  const read = sumOfTexts([json]) === sum ? z.safeParse(factsSchema, parsed(json)) : undefined;
  if (read?.success !== true) return { is: "damaged" };
  const { lines, words, whole, rowSums, columnSums, file, ...facts } = read.data;
  const top = row - lines;
  const said = Array.from({ length: lines }, (_, at) => textAt(grid, top + at, column));
  if (top < 0 || sumOfTexts(said) !== words) return { is: "damaged" };
  const sums = { whole, rows: cutInSums(rowSums), columns: cutInSums(columnSums) };
  if (sums.rows.length !== facts.rows || sums.columns.length !== facts.columns) return { is: "damaged" };
  return { is: "read", facts: { ...facts, file, sums }, place: { top, end: row + chunks.length, column } };
}

function lastTextThat({ area, values }: Grid, isMeant: (text: string) => boolean): { row: number; column: number } | undefined {
  for (let at = values.length - 1; at >= 0; at--) {
    const right = values[at]?.findIndex((value) => typeof value === "string" && isMeant(value.normalize("NFC"))) ?? -1;
    if (right >= 0) return { row: area.row + at, column: area.column + right };
  }
  return undefined;
}

function textAt(grid: Grid, row: number, column: number): string {
  return String(valueAt(grid, row, column)).normalize("NFC");
}

/** The texts of a column from a cell down to the next blank one. */
function textsDown(grid: Grid, row: number, column: number): string[] {
  const texts: string[] = [];
  for (let at = row; textAt(grid, at, column) !== ""; at++) texts.push(textAt(grid, at, column));
  return texts;
}

function cutInSums(text: string): string[] {
  return text.match(new RegExp(`.{1,${String(SUM_LENGTH)}}`, "g")) ?? [];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
