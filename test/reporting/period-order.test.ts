import { isLikePeriod, periodOrder } from "../../shared/reporting/period-order";
import { monthsPeriod, namedPeriod, rangePeriod, weekOfMonth, type Period } from "../../shared/tables/period";

const may = namedPeriod("month", 5, 2024);

const PAIRS: readonly (readonly [other: Period, current: Period, alike: boolean])[] = [
  [namedPeriod("month", 4, 2024), may, true],
  [namedPeriod("month", 12, 2023), may, true],
  [namedPeriod("month", 4, undefined), may, true],
  [namedPeriod("quarter", 1, 2024), may, false],
  [namedPeriod("month", 4, 2024, true), may, false],
  [namedPeriod("month", 4, 2024, true), namedPeriod("month", 5, 2024, true), true],
  [namedPeriod("month", 12, 2023, true), namedPeriod("month", 5, 2024, true), false],
  [weekOfMonth(1, 5, 2024), namedPeriod("week", 20, 2024), false],
  [rangePeriod("2024-01-01", "2024-04-30", true), rangePeriod("2024-01-01", "2024-05-22", true), true],
  [rangePeriod("2023-01-01", "2023-12-31", true), rangePeriod("2024-01-01", "2024-05-22", true), false],
  [rangePeriod("2024-05-01", "2024-05-07", false), rangePeriod("2024-05-08", "2024-05-14", false), true],
  [rangePeriod("2024-05-01", "2024-05-31", false), rangePeriod("2024-05-08", "2024-05-14", false), false],
  [monthsPeriod(1, 4, undefined, true), monthsPeriod(1, 5, undefined, true), false],
];

test.each(PAIRS.map(([other, current, alike]) => [other.label, current.label, alike, other, current] as const))(
  "%s and %s on one line of time: %s",
  (_other, _current, alike, other, current) => {
    expect(isLikePeriod(other, current)).toBe(alike);
  },
);

test("months stand in order of time, one without a year in this year, and December before January", () => {
  const january = namedPeriod("month", 1, 2025);
  const all = [january, namedPeriod("month", 12, undefined), namedPeriod("month", 3, 2024), namedPeriod("month", 11, 2024)];
  const sorted = [...all].sort((a, b) => periodOrder(a, january) - periodOrder(b, january)).map(({ label }) => label);
  expect(sorted).toEqual(["tháng 3/2024", "tháng 11/2024", "tháng 12", "tháng 1/2025"]);
  expect(periodOrder(namedPeriod("month", 1, undefined), january)).toBe(periodOrder(january, january));
});
