import { unitFinder } from "../tables/match-unit";
import { provinceLevel } from "../tables/name-vocabulary";
import { tidyName } from "../tables/unit-name";
import { unitParts } from "../tables/unit-parts";
import { readPlace } from "../tables/unit-place";
import { hasNoMarks } from "./bare-name";
import { formerUnits, formerUnitText, unitsOfToday, wholeInto } from "./former-units";
import { decisionKey, decisionOf, type NameDecisions } from "./name-decisions";
import type { NameMatch } from "./name-match";
import { guessProvince } from "./guess-province";
import type { FormerUnit, ProvinceUnits } from "./province-units";
import { suggestNames } from "./suggest-names";

/**
 * Prepares matching with the units of a province: with those of today by exact rules; else with those of before
 * 1/7/2025, where one of that name went undivided into a unit of today; else suggestions. What may be either, or was
 * divided, is asked.
 *
 * @param decisions what the user has decided before
 * @param table all names of the table. Where a tenth of those that are known are names of former units only, the table
 *   is taken to be of then, and a name that a unit of today shares with a former one that went elsewhere is asked too.
 *   Without it every name is taken to be of today first.
 * @returns a function of a name and, where the table has groups, the heading it stands under: a district of then
 *   ("Huyện Gia Lâm") tells which of several former units is meant. "exact" gives a name of `province.units`; two
 *   former units of one unit of today give the same name, each with its own `formerUnit`.
 */
export function matchInProvince(
  province: ProvinceUnits,
  decisions: NameDecisions,
  table: readonly string[] = [],
): (name: string, group?: string) => NameMatch {
  const list = province.units.map(({ name }) => name);
  const listed = new Set(list);
  const today = unitFinder(list, (name) => name);
  const former = formerUnits(province);
  const suggestToday = suggestNames(list);
  const suggestThen = suggestNames(province.former.map(({ name }) => name));
  const ofThen = isOfThen(table, today, former.named);

  return (name, group = "") => {
    const district = former.district(group);
    const key = decisionKey(name, district);
    const keyed = district === undefined ? {} : { key };
    const decided = decisionOf(decisions, key);
    if (decided === null) return { is: "refused", ...keyed };
    if (decided !== undefined && listed.has(decided)) return { is: "confirmed", name: decided, ...keyed };
    const found: NameMatch = tidyName(name) === "" ? { is: "unknown" } : find(name, district);
    return found.is === "exact" ? found : { ...found, ...keyed };
  };

  function find(name: string, district: string | undefined): NameMatch {
    const { type, core, place: written, former: saysFormer } = unitParts(name);
    const plain = `${type} ${core}`.trim();
    const place = readPlace(written === "" ? (district ?? "") : written);
    const places = [...place].map(([level, said]) => ({ level, text: `${level} ${said}` }));
    if (places.some(isElsewhere)) return suggested(plain);
    const now = saysFormer ? [] : today(plain);
    const then = former.named(plain).filter((unit) => former.layIn(unit, place));
    if (now.length === 0) return then.length > 0 ? fromThen(then) : suggested(plain);
    const saysThen = ofThen || places.some(({ text }) => former.district(text) !== undefined);
    const certain = !saysThen || then.every((unit) => wholeInto(unit) === now[0]);
    // "Thanh An", typed without marks, may be Thạnh An.
    const alike = hasNoMarks(name) ? suggestToday(name) : [];
    if (alike.length > 1) return asked(alike, []);
    if (now.length === 1 && certain) return exact(now[0]);
    return saysThen ? asked([...unitsOfToday(then), ...now], then) : asked(now, []);
  }

  /** In another province, of today or of then. */
  function isElsewhere({ level, text }: { readonly level: string; readonly text: string }): boolean {
    const code = guessProvince(text);
    return code === undefined ? level === provinceLevel : code !== province.code;
  }

  function suggested(name: string): NameMatch {
    const alike = new Set(suggestThen(name));
    const then = alike.size === 0 ? [] : province.former.filter((unit) => alike.has(unit.name));
    return asked([...suggestToday(name), ...unitsOfToday(then)], []);
  }
}

function fromThen(then: readonly FormerUnit[]): NameMatch {
  const [unit, ...others] = then;
  const whole = unit === undefined || others.length > 0 ? undefined : wholeInto(unit);
  if (unit === undefined || whole === undefined) return asked(unitsOfToday(then), then);
  return { is: "exact", name: whole, formerUnit: formerUnitText(unit) };
}

function exact(name: string | undefined): NameMatch {
  return name === undefined ? { is: "unknown" } : { is: "exact", name };
}

/** A question about several units of today; `then` the former units of that name. */
function asked(names: readonly string[], then: readonly FormerUnit[]): NameMatch {
  const different = [...new Set(names)].slice(0, MOST_NAMES);
  const [unit] = then;
  const divided = then.length === 1 && unit !== undefined && unit.into.length > 1;
  if (different.length === 0) return { is: "unknown" };
  return { is: "suggested", names: different, ...(divided && { dividedUnit: formerUnitText(unit) }) };
}

/** Whether a table is of before 1/7/2025: a tenth of its known names are names of former units only. */
function isOfThen(
  table: readonly string[],
  today: (name: string) => readonly string[],
  then: (name: string) => readonly FormerUnit[],
): boolean {
  let known = 0;
  let ofThen = 0;
  for (const name of table.slice(0, NAMES_THAT_TELL)) {
    const isNow = today(name).length > 0;
    if (isNow || then(name).length > 0) known += 1;
    if (!isNow && then(name).length > 0) ofThen += 1;
  }
  return ofThen > 0 && ofThen * 10 >= known;
}

const MOST_NAMES = 5;
/** A table of more names is as clear from its first ones. */
const NAMES_THAT_TELL = 1000;
