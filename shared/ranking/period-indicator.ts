import { Failure } from "../domain/failure";
import { withoutPeriod } from "../tables/period-text";
import { isCount } from "../tables/match-columns";
import type { UnitTable } from "../tables/unit-table";
import { markedKey } from "../tables/word-keys";
import type { ColumnTerm, FittedIndicator } from "./ranking";

/**
 * The indicator of this period's table on the columns of another period's table: the very same definition or none. An
 * indicator that Thước knows is found again by the meanings of its columns; so is one that a user has defined, as far as its columns have one;
 * picked columns are found by their headers, whatever period those name.
 *
 * @throws Failure `periodLacksColumns` that names the headers without a counterpart, or with several.
 */
export function sameIndicator(indicator: FittedIndicator, table: UnitTable, other: UnitTable): FittedIndicator {
  const lacking: string[] = [];
  const same = ({ column, sign }: ColumnTerm): ColumnTerm => {
    const found = counterparts(column, indicator.id, table, other);
    const [only] = found;
    if (only === undefined || found.length > 1) lacking.push(headerOf(table, column));
    return { column: only ?? 0, sign };
  };
  const fitted = {
    ...indicator,
    numerator: indicator.numerator.map(same),
    denominator: indicator.denominator.map(same),
  };
  if (lacking.length > 0)
    throw new Failure({ code: "periodLacksColumns", sheet: other.sheet, columns: [...new Set(lacking)] });
  return fitted;
}

function counterparts(column: number, id: FittedIndicator["id"], table: UnitTable, other: UnitTable): number[] {
  const own = table.columns.find((candidate) => candidate.column === column);
  if (own === undefined) return [];
  const byHeader = id === "custom" || (id === "own" && !isCount(own.meaning));
  const same = byHeader
    ? other.columns.filter(({ header }) => headerKey(header) === headerKey(own.header) && headerKey(header) !== " ")
    : other.columns.filter(({ meaning }) => meaning !== undefined && meaning === own.meaning);
  return same.map((candidate) => candidate.column);
}

/** What a header says besides its period, made comparable. */
function headerKey(header: string): string {
  return markedKey(withoutPeriod(header).rest);
}

function headerOf(table: UnitTable, column: number): string {
  return table.columns.find((candidate) => candidate.column === column)?.header ?? "";
}
