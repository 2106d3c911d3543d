import { Failure } from "../domain/failure";
import type { Count } from "../domain/indicator";
import { KEPT_LIMITS } from "../tables/kept-limits";
import { isMeaning } from "../tables/known-meanings";
import { isCount } from "../tables/match-columns";
import { withoutPeriod } from "../tables/period-text";
import type { TableColumn, UnitTable } from "../tables/unit-table";
import { markedKey } from "../tables/word-keys";
import type { ColumnTerm, FittedIndicator, OwnIndicatorText } from "./ranking";

/** A column of a user's own indicator: by what it counts where that is known, else by its header. */
export interface OwnColumn {
  readonly header: string;
  readonly meaning?: Count;
  readonly sign: 1 | -1;
}

/** An indicator that a user has defined, free of any table. Each side is the sum of its columns, at least one added. */
export interface OwnIndicator extends OwnIndicatorText {
  readonly numerator: readonly OwnColumn[];
  readonly denominator: readonly OwnColumn[];
}

/** As saved with a workbook. */
export const OWN_LIMITS = {
  indicators: 12,
  columns: 8,
  name: 80,
  definition: 500,
  header: 200,
  saved: KEPT_LIMITS.indicatorLetters,
} as const;
/** The name in `Preferences.kept`. */
export const KEPT_INDICATORS = "indicators";

/** What is saved under `KEPT_INDICATORS`. */
export interface SavedIndicators {
  readonly version: 1;
  readonly own: readonly OwnIndicator[];
}

/**
 * The user's indicators as saved with a workbook; none when nothing is saved.
 *
 * @throws Failure `ownIndicatorsNotRead` when what is saved is damaged or of a later version: it must not be written
 * over, and none of it is used.
 */
export function ownIndicators(saved: unknown): readonly OwnIndicator[] {
  if (saved === undefined) return [];
  if (!isRecord(saved) || saved.version !== 1 || !Array.isArray(saved.own)) throw notRead();
  const own: unknown[] = saved.own;
  const keys = new Set(own.map((each) => (isRecord(each) ? each.key : undefined)));
  if (own.length > OWN_LIMITS.indicators || keys.size < own.length || !own.every(isOwnIndicator)) throw notRead();
  return own;
}

/** The user's indicators that a table has the columns for, fitted to it; none when what is saved cannot be read. */
export function availableOwn(saved: unknown, table: UnitTable): FittedIndicator[] {
  try {
    return ownIndicators(saved).flatMap((own) => fitOwnIndicator(own, table) ?? []);
  } catch {
    return [];
  }
}

/** A user's indicator on the columns of a table; undefined when a column is not there, or not only once. */
export function fitOwnIndicator(own: OwnIndicator, table: UnitTable): FittedIndicator | undefined {
  const { key, name, definition, better } = own;
  const side = (columns: readonly OwnColumn[]): ColumnTerm[] =>
    columns.flatMap((column) => {
      const found = columnFor(column, table);
      return found === undefined ? [] : [{ column: found.column, sign: column.sign }];
    });
  const [numerator, denominator] = [side(own.numerator), side(own.denominator)];
  if (numerator.length < own.numerator.length || denominator.length < own.denominator.length) return undefined;
  return { id: "own", own: { key, name, definition, better }, numerator, denominator };
}

/** The headers of the columns of a user's indicator that a table lacks, or has several times. */
export function lackingColumns(own: OwnIndicator, table: UnitTable): string[] {
  const lacking = [...own.numerator, ...own.denominator].filter((column) => columnFor(column, table) === undefined);
  return [...new Set(lacking.map(({ header }) => header))];
}

/** A column of a table as a user's indicator remembers it. */
export function ownColumn({ header, meaning }: TableColumn, sign: 1 | -1): OwnColumn {
  return { header, ...(isCount(meaning) && { meaning }), sign };
}

/** The name under which an indicator is chosen and remembered: its id, or the key of a user's own behind "own:". */
export function indicatorKey(indicator: FittedIndicator): string {
  return indicator.id === "own" ? "own:" + indicator.own.key : indicator.id;
}

/** The one column of a table that a user's indicator means; undefined when there is none, or several. */
export function columnFor({ meaning, header }: OwnColumn, { columns }: UnitTable): TableColumn | undefined {
  const byMeaning = meaning === undefined ? [] : columns.filter((column) => column.meaning === meaning);
  const found = byMeaning.length > 0 ? byMeaning : columns.filter((column) => saidAlike(column.header, header));
  return found.length === 1 ? found[0] : undefined;
}

/** Whether two headers say the same but for the period they name. */
function saidAlike(first: string, second: string): boolean {
  const [key, other] = [first, second].map((header) => markedKey(withoutPeriod(header).rest));
  return key !== " " && key === other;
}

function isOwnIndicator(value: unknown): value is OwnIndicator {
  if (!isRecord(value)) return false;
  const { key, name, definition, better, numerator, denominator } = value;
  return (
    typeof key === "string" &&
    /^[a-z0-9]{1,20}$/.test(key) &&
    isText(name, OWN_LIMITS.name) &&
    isText(definition, OWN_LIMITS.definition) &&
    (better === "higher" || better === "lower") &&
    isSide(numerator) &&
    isSide(denominator)
  );
}

function isSide(value: unknown): value is readonly OwnColumn[] {
  if (!Array.isArray(value) || value.length > OWN_LIMITS.columns) return false;
  const columns: unknown[] = value;
  return columns.every(isOwnColumn) && columns.some((column) => isOwnColumn(column) && column.sign === 1);
}

function isOwnColumn(value: unknown): value is OwnColumn {
  if (!isRecord(value)) return false;
  const { header, meaning, sign } = value;
  const known = meaning === undefined || (typeof meaning === "string" && isMeaning(meaning) && isCount(meaning));
  return isText(header, OWN_LIMITS.header) && known && (sign === 1 || sign === -1);
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === "string" && value.trim() !== "" && value.length <= longest;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function notRead(): Failure {
  return new Failure({ code: "ownIndicatorsNotRead" });
}
