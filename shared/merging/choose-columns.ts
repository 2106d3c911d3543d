import { isCount } from "../tables/match-columns";
import { foldedName } from "../tables/unit-name";
import type { ColumnMeaning, TableColumn } from "../tables/unit-table";
import { meaningGroupsVi } from "../texts/meanings-vi";
import type { MergeSource } from "./merge-source";
import type { ColumnLeftOut, MergedColumn, MergedTable } from "./merged-table";

/** The columns of the merged table, with where each source has them. */
export interface ChosenColumns extends Pick<MergedTable, "columns" | "columnsLeftOut" | "unsureColumns"> {
  /** For each source the sheet column of each merged column, undefined where it has none. */
  readonly places: readonly (readonly (number | undefined)[])[];
}

/** Below this a reading is unsure, as in the pane. */
const SURE = 0.6;
const NOT_FIGURES: readonly ColumnMeaning[] = ["ordinal", "unit", "group"];
const ORDER = new Map(meaningGroupsVi.flatMap(({ meanings }) => meanings).map((meaning, place) => [meaning, place]));

interface Entry {
  readonly key: string;
  readonly source: number;
  readonly column: TableColumn;
  readonly meaning: ColumnMeaning;
}

/**
 * The union of the sources' columns, counts first in the order of a report. Scores and targets come along as they are
 * published. A rate comes along only when no source has a count: elsewhere it is made anew from counts, since rates
 * must neither be added nor averaged. A second column of one meaning in a source, notes and columns without a known
 * meaning are left out and listed.
 */
export function chooseColumns(sources: readonly MergeSource[]): ChosenColumns {
  const columnsLeftOut: ColumnLeftOut[] = [];
  const leaveOut = (source: number, { column, header }: TableColumn, why: ColumnLeftOut["why"]): void =>
    void columnsLeftOut.push({ source, column, header, why });
  const entries: Entry[] = [];
  const anyCount = sources.some(({ table }) => table.columns.some(({ meaning }) => isCount(meaning)));
  sources.forEach(({ table }, source) => {
    const taken = new Set<string>();
    for (const column of table.columns) {
      const { meaning } = column;
      if (column.column === table.unitColumn || (meaning !== undefined && NOT_FIGURES.includes(meaning))) continue;
      if (meaning === undefined) leaveOut(source, column, "notUnderstood");
      else if (meaning === "note") leaveOut(source, column, "note");
      else if (meaning === "rate" && anyCount) leaveOut(source, column, "rate");
      else if (taken.has(keyOf(meaning, column.header))) leaveOut(source, column, "repeated");
      else {
        const key = keyOf(meaning, column.header);
        taken.add(key);
        entries.push({ key, source, column, meaning });
      }
    }
  });
  const keys = [...new Set(entries.map(({ key }) => key))];
  const columns = keys.map((key) => columnOf(entries.filter((entry) => entry.key === key)));
  const order = columns.map((_, index) => index).sort((a, b) => rank(columns[a]) - rank(columns[b]) || a - b);
  return {
    columns: order.map((index) => columns[index] as MergedColumn),
    columnsLeftOut,
    unsureColumns: entries
      .filter(({ column }) => column.confidence < SURE)
      .map(({ source, column, meaning }) => ({ source, column: column.column, meaning })),
    places: sources.map((_, source) =>
      order.map(
        (index) => entries.find((entry) => entry.source === source && entry.key === keys[index])?.column.column,
      ),
    ),
  };
}

/** Several columns may be rates, or scores of what is not said: the header tells them apart. */
function keyOf(meaning: ColumnMeaning, header: string): string {
  return meaning === "rate" || meaning === "score" ? meaning + "\n" + foldedName(header) : meaning;
}

function columnOf(entries: readonly Entry[]): MergedColumn {
  const { meaning, column } = entries[0] as Entry;
  const kind = isCount(meaning) ? "count" : meaning === "rate" || meaning === "target" ? "share" : "points";
  return { meaning, header: column.header, kind, sources: entries.map(({ source }) => source) };
}

function rank(column: MergedColumn | undefined): number {
  return ORDER.get(column?.meaning ?? "note") ?? ORDER.size;
}
