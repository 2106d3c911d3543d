import { betterOf, indicatorOfCode, indicators, type AnyIndicatorId, type Better, type IndicatorId } from "../domain/indicator";
import { foldedName } from "../tables/unit-name";
import { indicatorNamesVi } from "../texts/indicator-names-vi";
import { subjectsNamed } from "./subjects-named";

/** What a target table can know of an indicator that the user has defined. */
export interface OwnName {
  readonly name: string;
  readonly better?: Better;
}

/** The indicator that a cell names: by its Vietnamese name, its formula id ("ON-A") or its id; undefined for another text. */
export function indicatorNamed(text: string): IndicatorId | undefined {
  const name = foldedName(text);
  const known = indicators.find(({ id }) => foldedName(indicatorNamesVi[id]) === name || id.toLowerCase() === name);
  return (known ?? indicatorOfCode(text.trim().toUpperCase()))?.id;
}

/**
 * Whether a row of a target table speaks of an indicator: a name of the one it names, a blank of any where higher is
 * better ("Chỉ tiêu tối thiểu" is no maximum). A text that names none but speaks of the same subject ("Tỷ lệ trực
 * tuyến") may mean it: undefined.
 *
 * @param own of an indicator that the user has defined.
 */
export function speaksOf(text: string, id: AnyIndicatorId, own?: OwnName): boolean | undefined {
  if (text === "") return (id === "own" ? own?.better : betterOf(id)) !== "lower";
  if (own !== undefined && foldedName(text) === foldedName(own.name)) return true;
  const named = indicatorNamed(text);
  if (named !== undefined) return named === id;
  return subjectsNamed(text).some((of) => of === id) ? undefined : false;
}

/**
 * Whether the target of a row that names an indicator so is a maximum, or may be one.
 *
 * @param own the indicators that the user has defined.
 */
export function mayBeMaximum(text: string, own: readonly OwnName[] = []): boolean {
  const mine = own.find(({ name }) => foldedName(name) === foldedName(text));
  if (mine !== undefined) return mine.better === "lower";
  const named = indicatorNamed(text);
  return (named === undefined ? subjectsNamed(text) : [named]).some((id) => betterOf(id) === "lower");
}
