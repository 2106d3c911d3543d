import type { BodyLayout } from "./body-layout";
import type { BodyRow } from "./body-rows";
import { markStyleOf, nameBehindMark } from "./row-ordinal";
import type { Steps } from "./steps";
import { eachInSteps } from "./steps";
import type { TableRow } from "./unit-table";

type Kind = TableRow["kind"];
/** How a heading is marked; those marked alike stand on one level. "outer": plain, directly over another plain one. */
type Level = "letter" | "roman" | "number" | "plain" | "outer";

interface Heading {
  readonly level: Level;
  readonly name: string;
  /** Its units are numbered below its own number (1.1) or not at all, so the next whole number is none of them. */
  readonly overOthers: boolean;
}

/** The level that a row's own mark puts it on. */
export function levelOf(row: BodyRow): Exclude<Level, "outer"> {
  if (row.ordinal.kind === "mark") return row.ordinal.style;
  if (row.ordinal.kind === "number") return "number";
  return markStyleOf(row.name) ?? "plain";
}

/**
 * Gives every row its name and every unit the group it stands under: the innermost open heading. Where headings of one
 * name stand under different ones ("Cấp xã" in each of two regions), the name of the outer one is put before. A unit
 * with a mark of its own closes the headings marked like it.
 */
export function* nameGroups(
  rows: readonly BodyRow[],
  kinds: readonly Kind[],
  layout: BodyLayout,
): Steps<TableRow[]> {
  const paths = yield* openHeadings(rows, kinds);
  const outside = new Map<string, Set<string>>();
  paths.forEach((path, index) => {
    if (kinds[index] !== "group") return;
    const name = path[path.length - 1] ?? "";
    outside.set(name, (outside.get(name) ?? new Set()).add(path.slice(0, -1).join(BETWEEN)));
  });
  const shown = (path: readonly string[]): string => {
    const name = path[path.length - 1] ?? "";
    return (outside.get(name)?.size ?? 0) > 1 ? path.join(BETWEEN) : name;
  };
  const named: TableRow[] = [];
  yield* eachInSteps(rows.length, (index) => {
    const row = rows[index] as BodyRow;
    const kind = kinds[index] as Kind;
    const heading = shown(paths[index] ?? []);
    const group = kind !== "unit" ? "" : layout.groupColumn === undefined ? heading : row.group || heading;
    const name = kind === "group" ? heading : kind === "unit" ? row.name : row.written;
    named.push({ row: row.row, kind, name, group });
  });
  return named;
}

const BETWEEN = " \u203A ";

/** For each row the names of the headings it stands under, a heading's own included. */
function* openHeadings(rows: readonly BodyRow[], kinds: readonly Kind[]): Steps<string[][]> {
  const open: Heading[] = [];
  const close = (level: Level): void => {
    const at = open.findIndex((heading) => heading.level === level);
    if (at >= 0) open.length = at;
  };
  const paths: string[][] = [];
  yield* eachInSteps(rows.length, (index) => {
    const row = rows[index] as BodyRow;
    if (kinds[index] === "group") {
      const own = levelOf(row);
      const next = rows[index + 1];
      const overPlain = next !== undefined && kinds[index + 1] === "group" && levelOf(next) === "plain";
      const level = own === "plain" && overPlain ? "outer" : own;
      close(level);
      const overOthers = own === "number" && next !== undefined && next.ordinal.kind !== "number";
      open.push({ level, overOthers, name: (nameBehindMark(row.name) ?? row.name).replace(/\s*:$/, "") });
    } else if (kinds[index] === "unit" && row.ordinal.kind === "mark") close(row.ordinal.style);
    else if (kinds[index] === "unit" && row.ordinal.kind === "number") {
      const at = open.findIndex((heading) => heading.overOthers);
      if (at >= 0) open.length = at;
    }
    paths.push(open.map(({ name }) => name));
  });
  return paths;
}
