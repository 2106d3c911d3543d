import type { BodyLayout, BodyRow } from "./body-rows";
import { markStyleOf, nameBehindMark } from "./row-ordinal";
import type { TableRow } from "./unit-table";

type Kind = TableRow["kind"];
/** How a heading is marked; headings marked alike stand on one level. "outer": plain, directly over another plain one. */
type Level = "letter" | "roman" | "number" | "plain" | "outer";

interface Heading {
  readonly level: Level;
  readonly name: string;
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
export function nameGroups(rows: readonly BodyRow[], kinds: readonly Kind[], layout: BodyLayout): TableRow[] {
  const paths = openHeadings(rows, kinds);
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
  return rows.map((row, index): TableRow => {
    const kind = kinds[index] as Kind;
    const heading = shown(paths[index] ?? []);
    if (kind === "group") return { row: row.row, kind, name: heading, group: "" };
    const group = kind !== "unit" ? "" : layout.groupColumn === undefined ? heading : row.group || heading;
    return { row: row.row, kind, name: row.name, group };
  });
}

const BETWEEN = " \u203A ";

/** For each row the names of the headings it stands under, a heading's own included. */
function openHeadings(rows: readonly BodyRow[], kinds: readonly Kind[]): string[][] {
  const open: Heading[] = [];
  const close = (level: Level): void => {
    const at = open.findIndex((heading) => heading.level === level);
    if (at >= 0) open.length = at;
  };
  return rows.map((row, index) => {
    if (kinds[index] === "group") {
      const own = levelOf(row);
      const next = rows[index + 1];
      const overPlain = next !== undefined && kinds[index + 1] === "group" && levelOf(next) === "plain";
      const level = own === "plain" && overPlain ? "outer" : own;
      close(level);
      open.push({ level, name: (nameBehindMark(row.name) ?? row.name).replace(/\s*:$/, "") });
    } else if (kinds[index] === "unit" && row.ordinal.kind === "mark") close(row.ordinal.style);
    return open.map(({ name }) => name);
  });
}
