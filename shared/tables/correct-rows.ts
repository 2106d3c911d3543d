import type { RememberedForm } from "./remembered-form";
import { ownName, rowKeys } from "./row-keys";
import type { TableRow } from "./unit-table";

/**
 * Makes rows what is remembered for their names. Units below a row that becomes a heading, down to the next heading,
 * form the group of its name; where a heading is none any more, the units below it go to the group above. A row that
 * becomes a unit joins the group that it stands in. A group that a column gives stays.
 *
 * @param byColumn whether a column gives the groups.
 * @returns `rows` itself when all are so already.
 */
export function correctRows(
  rows: readonly TableRow[],
  remembered: RememberedForm["rows"],
  byColumn: boolean,
): readonly TableRow[] {
  const kinds = new Map(Object.entries(remembered));
  if (kinds.size === 0) return rows;
  const keys = rowKeys(rows);
  const kindAt = (at: number): TableRow["kind"] | undefined => (keys[at] ? kinds.get(keys[at]) : undefined);
  if (rows.every(({ kind }, at) => (kindAt(at) ?? kind) === kind)) return rows;
  /** The group that units stand in; `moved` once a heading was made or unmade above them. */
  let open = "";
  let moved = false;
  return rows.map((row, at): TableRow => {
    const kind = kindAt(at) ?? row.kind;
    if (kind === "group") {
      moved = row.kind !== "group";
      open = moved ? ownName(row).replace(/\s*:$/, "") : row.name;
      return moved ? { row: row.row, kind, name: open, group: "" } : row;
    }
    if (row.kind === "group") moved = true;
    if (kind !== "unit") return kind === row.kind ? row : { row: row.row, kind, name: row.name, group: "" };
    const own = byColumn && row.group !== "";
    const group = own || (row.kind === "unit" && !moved) ? row.group : open;
    if (!own) open = group;
    return row.kind === "unit" ? { ...row, group } : { row: row.row, kind, name: ownName(row), group };
  });
}
