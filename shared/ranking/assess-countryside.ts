import { COUNTRYSIDE_LEVELS, type CountrysideLevel } from "../domain/countryside-level";
import { shortfall } from "../domain/shortfall";
import { meetsTarget } from "../domain/target";
import { isBlank } from "../tables/cell-text";
import { cellAddress, valueAt, type Grid } from "../tables/grid";
import type { StatedLevel } from "../tables/stated-level";
import type { UnitTable } from "../tables/unit-table";
import { countMeasure } from "./count-measure";
import type {
  CountrysideAssessment,
  CountrysideRequest,
  CountrysideResult,
  CountrysideUnit,
} from "./countryside-assessment";
import type { MeasureCount } from "./measure-count";
import { standingOf, type CountrysideCriteria } from "./countryside-criteria";
import { registrationsOf, type Registration } from "./countryside-registrations";

/**
 * Holds each commune of a table against the minimum of the level it has registered for. Figures are read and doubted
 * exactly as a ranking reads them; verdicts and shortfalls come from integers. Criteria that are not in force on the
 * day of the assessment judge nobody.
 *
 * @throws Failure as `rankUnits`.
 */
export function assessCountryside(grid: Grid, table: UnitTable, request: CountrysideRequest): CountrysideAssessment {
  const { indicator, criteria, assessedOn, set, addLines = false } = request;
  const standing = standingOf(criteria, assessedOn);
  const minima = standing === "inForce" ? criteria.minima : {};
  const registrations = registrationsOf(grid, table, set);
  const counts = countMeasure(grid, table, indicator, addLines);
  const units = counts.places.map((place): CountrysideUnit => {
    const registration = registrations.get(place.row) as Registration;
    return { ...place, registration, result: resultOf(registration, counts.units.get(place.row), minima) };
  });
  const hidden = new Set(table.hiddenRows);
  return {
    request,
    standing,
    units,
    blanks: blanksOf(grid, units, request),
    hiddenUnits: units.filter(({ row }) => hidden.has(row)).length,
  };
}

function resultOf(
  { level, kind }: Registration,
  count: MeasureCount | undefined,
  minima: CountrysideCriteria["minima"],
): CountrysideResult {
  if (level === "unclear") return { is: "unclear" };
  if (level === undefined && kind === "other") return { is: "notSubject" };
  if (!isLevel(level) || count === undefined) return { is: "notRegistered" };
  if (count.is === "toReview") return { is: "toReview", level, cell: count.cell, detail: count.detail };
  const { part, whole } = count;
  if (whole === 0) return { is: "noActivity", level };
  const minimum = minima[level];
  if (minimum === undefined) return { is: "noMinimum", level, part, whole };
  const reachable = minimum.numerator < minimum.denominator || part === whole;
  return {
    is: "judged",
    level,
    part,
    whole,
    minimum,
    met: meetsTarget(part, whole, minimum),
    shortByConversion: shortfall(part, whole, minimum, "byConversion"),
    shortByNewOnline: reachable ? shortfall(part, whole, minimum, "byNewOnline") : undefined,
  };
}

function isLevel(level: StatedLevel | undefined): level is CountrysideLevel {
  return COUNTRYSIDE_LEVELS.some((known) => known === level);
}

/** A gap in the figures of a commune that is not assessed harms nobody, so it is not asked about. */
function blanksOf(grid: Grid, units: readonly CountrysideUnit[], { indicator }: CountrysideRequest): string[] {
  const columns = [...new Set([...indicator.numerator, ...indicator.denominator].map(({ column }) => column))];
  columns.sort((first, second) => first - second);
  return units
    .filter(({ result }) => result.is === "judged" || result.is === "noActivity" || result.is === "noMinimum")
    .flatMap(({ row, lines }) => lines ?? [row])
    .flatMap((row) => columns.filter((column) => isBlank(valueAt(grid, row, column))).map((column) => cellAddress(row, column)));
}
