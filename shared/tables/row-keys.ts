import type { TableRow } from "./unit-table";
import { markedKey } from "./word-keys";

/** What the names of nested headings are joined with. */
const BETWEEN = " \u203A ";

/** The own name of a row: of a heading that names those above it, the last part. */
export function ownName(row: TableRow): string {
  const at = row.name.lastIndexOf(BETWEEN);
  return at < 0 ? row.name : row.name.slice(at + BETWEEN.length);
}

/**
 * A key for each row of a table, in the same order: its own name without regard to case, spacing and the place of
 * tone marks; accents count. Where several rows bear a name, its number and how many there are follow, so that
 * nothing is taken over to a table in which there are more or fewer of them. "" where a row has no name.
 */
export function rowKeys(rows: readonly TableRow[]): string[] {
  const names = rows.map((row) => markedKey(ownName(row)).trim() || ownName(row));
  const all = new Map<string, number>();
  for (const name of names) all.set(name, (all.get(name) ?? 0) + 1);
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = all.get(name) ?? 0;
    if (name === "" || count === 1) return name;
    const place = (seen.get(name) ?? 0) + 1;
    seen.set(name, place);
    return `${name}#${place}/${count}`;
  });
}
