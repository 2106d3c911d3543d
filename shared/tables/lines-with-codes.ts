import { begins, labelOf } from "./match-label";
import { isNationalCode } from "./procedure-code";
import { codeHeaders } from "./row-vocabulary";
import type { SheetView } from "./sheet-view";
import type { TableColumn, TableRow } from "./unit-table";

/**
 * Rows with national codes of procedures are no units, whatever their place: below a heading they are lines of the unit
 * that it names, and where a unit stands in each of them, they are its lines. Without such codes nothing changes. Units
 * made so are marked `severalRows`: only the user can say that the lines are to be added up.
 */
export function linesWithCodes(view: SheetView, columns: readonly TableColumn[], rows: TableRow[]): TableRow[] {
  const codes = columns.find(
    ({ column, header, meaning }) =>
      meaning === undefined &&
      begins(labelOf(header), codeHeaders) &&
      rows.some(({ kind, row }) => kind === "unit" && isNationalCode(view.value(row, column))),
  );
  if (codes === undefined) return rows;
  const isLine = ({ kind, row }: TableRow): boolean => kind === "unit" && isNationalCode(view.value(row, codes.column));
  const keyOf = ({ group, name }: TableRow): string => JSON.stringify([group, name]);
  const times = new Map<string, number>();
  for (const row of rows) if (isLine(row)) times.set(keyOf(row), (times.get(keyOf(row)) ?? 0) + 1);
  const lines = new Map<number, number[]>();
  const first = new Map<string, number>();
  let heading: number | undefined;
  rows.forEach((row, index) => {
    if (row.kind === "group") heading = index;
    if (!isLine(row)) return;
    const key = keyOf(row);
    const headed = heading !== undefined && row.group !== "" && rows[heading]?.name === row.group ? heading : undefined;
    const repeated = (times.get(key) ?? 0) > 1;
    if (repeated && !first.has(key)) first.set(key, index);
    const owner = repeated ? first.get(key) : headed;
    if (owner === undefined) return;
    const own = lines.get(owner);
    if (own === undefined) lines.set(owner, [row.row]);
    else own.push(row.row);
  });
  const taken = new Set([...lines.values()].flat());
  return rows.map((row, index): TableRow => {
    const own = lines.get(index);
    const group = row.kind === "unit" ? row.group : "";
    if (own !== undefined) return { ...row, kind: "unit", group, problem: "severalRows", lines: own };
    return taken.has(row.row) ? { row: row.row, kind: "other", name: row.name, group: "" } : row;
  });
}
