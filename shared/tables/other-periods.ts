import { assignMeanings } from "./assign-meanings";
import { settleClass } from "./header-class";
import { isCount, readHeaders, type Reading } from "./match-columns";
import { isCurrentPeriod, withoutPeriod } from "./period-text";
import { tablePeriod } from "./table-period";
import type { ColumnMeaning, TableColumn, UnitTable } from "./unit-table";

/** The figures of another period in the same table, as a table of their own. */
export interface OtherPeriod {
  /** As the headers or the title name it: "tháng 4/2024", "kỳ trước". */
  readonly label: string;
  /** The same rows; of the columns only those of that period, and those that are no figures. */
  readonly table: UnitTable;
}

const UNREAD: Reading = { meaning: undefined, confidence: 0 };
/** Columns that belong to every period of a table. */
const TIMELESS: readonly (ColumnMeaning | undefined)[] = ["ordinal", "unit", "group", "note"];

/**
 * The periods beside the one that a table was read for ("last month" beside "this month"), in the order of their
 * columns, each with its own columns read. One that has only rates is left out: how those were counted is not known.
 */
export function otherPeriods(table: UnitTable): readonly OtherPeriod[] {
  const periods = known.get(table) ?? findOtherPeriods(table);
  known.set(table, periods);
  return periods;
}

/** A table is never changed in place, and every choice of the user asks again. */
const known = new WeakMap<UnitTable, readonly OtherPeriod[]>();

function findOtherPeriods(table: UnitTable): OtherPeriod[] {
  const dated = table.columns.map((column) => ({ column, ...withoutPeriod(column.header) }));
  const read = dated.filter(({ column: { meaning } }) => isCount(meaning) && meaning !== "carriedOver");
  const taken = new Set(read.map(({ period }) => period));
  const periods = new Set(dated.map(({ period }) => period).filter((period) => period !== "" && !taken.has(period)));
  return [...periods].flatMap((period) => {
    const columns = columnsOf(table, (index) => dated[index]?.period === period);
    if (columns.filter(({ meaning }) => isCount(meaning)).length < 2) return [];
    const other = { ...table, columns };
    return [{ label: tablePeriod(other)?.label ?? period, table: other }];
  });
}

/**
 * Columns of another period that hold only rates, beside the counts of this period. Nothing says what they were counted
 * from, so they are compared with nothing; the user is told.
 */
export function ratesOfOtherPeriods(table: UnitTable): TableColumn[] {
  const told = new Set(otherPeriods(table).flatMap(({ table: other }) => other.columns.map(({ column }) => column)));
  const dated = table.columns.map((column) => ({ column, period: withoutPeriod(column.header).period }));
  const taken = new Set(dated.filter(({ column }) => isCount(column.meaning)).map(({ period }) => period));
  return dated
    .filter(({ column, period }) => column.meaning === "rate" && !told.has(column.column) && !taken.has(period))
    .filter(({ period }) => period !== "" && !isCurrentPeriod(period))
    .map(({ column }) => column);
}

function columnsOf(table: UnitTable, isOfPeriod: (index: number) => boolean): TableColumn[] {
  const levels = (header: string): string[] => header.split(" > ").map((label) => withoutPeriod(label).rest.trim());
  const headers = table.columns.map(({ header }) => levels(header).filter((label) => label !== ""));
  const read = readHeaders(headers);
  const ofPeriod = read.map((reading, index) =>
    isOfPeriod(index) && reading.meaning !== "carriedOver" ? reading : UNREAD,
  );
  const readings = settleClass(headers, ofPeriod);
  const unit = { index: table.columns.findIndex(({ column }) => column === table.unitColumn), confidence: 1 };
  return assignMeanings(readings, [], unit).flatMap(({ meaning, confidence }, index) => {
    const column = table.columns[index];
    if (column === undefined) return [];
    if (isOfPeriod(index)) return [{ ...column, meaning, confidence }];
    return TIMELESS.includes(column.meaning) ? [column] : [];
  });
}
