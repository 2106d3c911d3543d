import { cellText } from "./cell-text";
import { registrationHeaderWords, tickMarks } from "./countryside-vocabulary";
import type { Grid } from "./grid";
import { MergedCells } from "./merged-cells";
import { statedLevel, type StatedLevel } from "./stated-level";
import type { TableColumn, UnitTable } from "./unit-table";
import { isPlainKey, markedKey, plainKey } from "./word-keys";

/** What a table itself says of the level that a commune has registered for. */
export interface StatedRegistration {
  readonly level: StatedLevel;
  readonly by: "column" | "group";
  /** As the table writes it. */
  readonly text: string;
}

/** What one column says of one row; a tick counts under a header that names a level. */
type ColumnReader = (row: number) => { readonly level: StatedLevel; readonly text: string } | undefined;

/**
 * The new-countryside levels that a table states, by the sheet row of the unit: in columns whose header speaks of
 * registering ("Đăng ký", "Đăng ký > NTM nâng cao" with ticks), else in the heading that the unit stands under ("Xã nông
 * thôn mới nâng cao"). Rows of which nothing is said are left out. A cell of such a column that names no level, and two
 * columns that disagree, are unclear; so is a column that disagrees with the heading.
 */
export function statedRegistrations(grid: Grid, table: UnitTable): ReadonlyMap<number, StatedRegistration> {
  const units = table.rows.filter(({ kind }) => kind === "unit");
  const merged = new MergedCells(grid);
  const readers = table.columns
    .filter(mayRegister)
    .map((column) => readerOf(column, merged))
    .filter((read) => units.some(({ row }) => isKnown(read(row)?.level)));
  const stated = new Map<number, StatedRegistration>();
  for (const { row, group } of units) {
    const said = readers.map((read) => read(row)).filter((answer) => answer !== undefined);
    const levels = new Set(said.map(({ level }) => level));
    const [only] = levels;
    const ofGroup = statedLevel(group);
    if (only !== undefined) {
      const disputed = isKnown(ofGroup) && ofGroup !== only;
      const text = [...said.map((answer) => answer.text), ...(disputed ? [group] : [])].join("; ");
      stated.set(row, { level: levels.size === 1 && !disputed ? only : "unclear", by: "column", text });
    } else if (ofGroup !== undefined) stated.set(row, { level: ofGroup, by: "group", text: group });
  }
  return stated;
}

function mayRegister({ header, meaning }: TableColumn): boolean {
  if (meaning !== undefined && meaning !== "note" && meaning !== "group") return false;
  const keyOf = isPlainKey(markedKey(header)) ? plainKey : markedKey;
  const key = keyOf(header);
  return registrationHeaderWords.split("|").some((words) => key.includes(keyOf(words)));
}

function readerOf({ column, header }: TableColumn, merged: MergedCells): ColumnReader {
  const named = statedLevel(header);
  return (row) => {
    const text = cellText(merged.shownAt(row, column));
    if (text === "" || /^[-\u2013\u2014]+$/.test(text)) return undefined;
    if (isKnown(named) && tickMarks.includes(text)) return { level: named, text: header };
    return { level: statedLevel(text) ?? "unclear", text };
  };
}

function isKnown(level: StatedLevel | undefined): level is Exclude<StatedLevel, "unclear"> {
  return level !== undefined && level !== "unclear";
}
