import { indicatorOfCode, indicators, type AnyIndicatorId, type IndicatorId } from "../domain/indicator";
import { subjects } from "../tables/subject-vocabulary";
import { foldedName } from "../tables/unit-name";
import { markedKey } from "../tables/word-keys";
import { indicatorsVi } from "../texts/indicators-vi";

/** The indicator that a cell names: by its Vietnamese name, its formula id ("ON-A") or its id; undefined for another text. */
export function indicatorNamed(text: string): IndicatorId | undefined {
  const name = foldedName(text);
  const known = indicators.find(({ id }) => foldedName(indicatorsVi[id].name) === name || id.toLowerCase() === name);
  return (known ?? indicatorOfCode(text.trim().toUpperCase()))?.id;
}

/**
 * Whether a row of a target table speaks of an indicator: a blank of any, a name of the one it names. A text that names
 * none but speaks of the same subject ("Tỷ lệ trực tuyến") may mean it: undefined.
 *
 * @param own the name of an indicator that the user has defined.
 */
export function speaksOf(text: string, id: AnyIndicatorId, own?: string): boolean | undefined {
  if (text === "") return true;
  if (own !== undefined && foldedName(text) === foldedName(own)) return true;
  const named = indicatorNamed(text);
  if (named !== undefined) return named === id;
  const key = markedKey(text);
  const subject = subjects.find(({ words }) => words.some((word) => key.includes(markedKey(word))));
  return subject?.of.some((of) => of === id) === true ? undefined : false;
}
