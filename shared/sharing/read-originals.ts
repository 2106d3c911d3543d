import * as z from "zod/mini";
import { Failure } from "../domain/failure";
import { valueAt, type CellValue, type Grid } from "../tables/grid";
import { eachInSteps, finish, type Steps } from "../tables/steps";
import { cellOf } from "./cell-name";
import type { OriginalCell, Originals, RecordedRow } from "./originals";
import { originalsHashInSteps } from "./originals-hash";
import { CONTENT_COLUMN, FIRST_ORIGINAL, ORIGINALS_SCHEMA } from "./originals-rows";
import { joinedChunks } from "./text-chunks";

const value = z.union([z.string(), z.number(), z.boolean()]);
const address = z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/));
const headSchema = z.object({
  schema: z.literal(ORIGINALS_SCHEMA),
  madeAt: z.string(),
  source: z.string(),
  rules: z.number(),
  guide: z.string(),
  sheets: z.array(z.object({ name: z.string(), kept: z.boolean() })),
  rows: z.int().check(z.gte(0)),
  hash: z.string(),
});
const newerSchema = z.object({ schema: z.number().check(z.gt(ORIGINALS_SCHEMA)) });
const cellSchema = z.object({
  formula: z.string(),
  anchor: z.optional(address),
  sent: value,
  live: z.boolean(),
  value: z.optional(value),
});
const rowSchema = z.array(z.union([value, z.null(), z.tuple([])]));

/**
 * What the hidden sheet of a working copy keeps, from its values as any host gives them.
 *
 * @param grid the whole sheet, from its first row on
 * @throws Failure `originalsDamaged` where anything was changed, is missing or cannot be read; `originalsNewer` where a newer
 *   version of Thước has written it. Nothing is half read.
 */
export function readOriginals(grid: Grid): Originals {
  return finish(readOriginalsInSteps(grid));
}

/** `readOriginals` in steps: a province has more than ten thousand lines of JSON. */
export function* readOriginalsInSteps(grid: Grid): Steps<Originals> {
  const damaged = new Failure({ code: "originalsDamaged", sheet: grid.sheet });
  const facts = parsed(joinedChunks(rowOf(grid, 1).map(String)));
  if (z.safeParse(newerSchema, facts).success) throw new Failure({ code: "originalsNewer", sheet: grid.sheet });
  const head = z.safeParse(headSchema, facts);
  if (!head.success || head.data.rows > grid.area.rows) throw damaged;
  const rows = Array.from({ length: head.data.rows }, (_, at) => rowOf(grid, FIRST_ORIGINAL + at));
  if ((yield* originalsHashInSteps(rows)) !== head.data.hash) throw damaged;
  const cells: OriginalCell[] = [];
  const recorded = new Map<string, RecordedRow[]>(head.data.sheets.map(({ name }) => [name, []]));
  yield* eachInSteps(rows.length, (at) => {
    const row = rows[at] ?? [];
    const [kind, sheet, place] = [row[0], parsed(String(row[1] ?? "")), String(row[2] ?? "")];
    const content = parsed(joinedChunks(row.slice(CONTENT_COLUMN).map(String)));
    const lines = typeof sheet === "string" ? recorded.get(sheet) : undefined;
    if (typeof sheet !== "string" || lines === undefined) throw damaged;
    if (kind === "cell") cells.push(cellIn(sheet, place, content) ?? fail(damaged));
    else if (kind === "row") lines.push(rowIn(place, content) ?? fail(damaged));
    else throw damaged;
  });
  const { madeAt, source, rules, guide, sheets } = head.data;
  return {
    madeAt,
    source,
    rules,
    guide,
    cells,
    sheets: sheets.map(({ name, kept }) => ({ name, rows: kept ? recorded.get(name) : undefined })),
  };
}

function cellIn(sheet: string, place: string, content: unknown): OriginalCell | undefined {
  const at = cellOf(place);
  const read = z.safeParse(cellSchema, content);
  if (at === undefined || !read.success) return undefined;
  const { formula, anchor, sent, live, value: shown } = read.data;
  return { sheet, ...at, formula, anchor: anchor === undefined ? undefined : cellOf(anchor), sent, isLive: live, value: shown };
}

function rowIn(place: string, content: unknown): RecordedRow | undefined {
  const read = z.safeParse(rowSchema, content);
  if (!/^[1-9]\d{0,6}$/.test(place) || !read.success) return undefined;
  return { row: Number(place) - 1, contents: read.data.map((each) => (each === null ? "" : Array.isArray(each) ? undefined : (each as CellValue))) };
}

/** The cells of a row up to its last that is not blank. */
function rowOf(grid: Grid, row: number): CellValue[] {
  const width = grid.area.column + grid.area.columns;
  const cells = Array.from({ length: width }, (_, column) => valueAt(grid, row, column));
  while (cells.length > 0 && cells[cells.length - 1] === "") cells.pop();
  return cells;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function fail(failure: Failure): never {
  throw failure;
}
