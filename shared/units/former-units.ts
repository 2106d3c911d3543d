import { unitFinder, unitMatcher } from "../tables/match-unit";
import { foldedName } from "../tables/unit-name";
import type { UnitPlace } from "../tables/unit-place";
import { guessProvince } from "./guess-province";
import type { FormerUnit, ProvinceUnits } from "./province-units";

/** The units of before 1/7/2025 of a province, to be found by name and by where they lay. */
export interface FormerUnits {
  /** All that bear the name by exact rules. */
  named(name: string): readonly FormerUnit[];
  /** The district of then that a heading or a place speaks of, in full; undefined when there was none or several. */
  district(text: string): string | undefined;
  /** Whether a unit lay there; true for a place that says nothing. The province of today counts as well. */
  layIn(unit: FormerUnit, place: UnitPlace): boolean;
}

/** Prepares finding the former units of a province. */
export function formerUnits(province: ProvinceUnits): FormerUnits {
  const named = unitFinder(province.former, ({ name }) => name);
  const district = unitMatcher([...new Set(province.former.map((unit) => unit.district))]);
  return {
    named,
    district,
    layIn: (unit, place) =>
      [...place].every(([level, name]) => {
        const said = `${level} ${name}`;
        return foldedName(said) === foldedName(unit.district) || guessProvince(said) === province.code;
      }),
  };
}

/** A former unit as people tell it from others of its name: "Thị trấn Vạn Giã, Huyện Vạn Ninh". */
export function formerUnitText({ name, district }: FormerUnit): string {
  return `${name}, ${district}`;
}

/** The units of today that former units went into, in whole or in part, each once. */
export function unitsOfToday(former: readonly FormerUnit[]): readonly string[] {
  return [...new Set(former.flatMap(({ into }) => into.map(({ unit }) => unit)))];
}

/** The one unit of today that a former unit went into undivided; undefined when it was divided or is not known. */
export function wholeInto({ into }: FormerUnit): string | undefined {
  const [first, ...others] = into;
  return first !== undefined && first.whole && others.length === 0 ? first.unit : undefined;
}
