import { foldedName } from "../tables/unit-name";
import { indicatorNamed, mayBeMaximum, speaksOf } from "./indicator-names";
import { subjectsNamed } from "./subjects-named";

/**
 * Whether rows of a target table speak of an indicator that is asked for by a text, as the pane understands names, codes
 * and other spellings. "" asks for any. A text that is no indicator of Thước is a name of the user's own.
 *
 * @returns a function that gives undefined for a row that may mean it; each name is looked up once.
 */
export function askedIndicator(asked: string): (named: string) => boolean | undefined {
  if (asked === "") return () => true;
  const id = indicatorNamed(asked);
  const known = new Map<string, boolean | undefined>();
  return (named) => {
    if (!known.has(named)) known.set(named, id === undefined ? speaksOfText(named, asked) : speaksOf(named, id));
    return known.get(named);
  };
}

function speaksOfText(named: string, asked: string): boolean | undefined {
  if (named === "") return !mayBeMaximum(asked);
  if (foldedName(named) === foldedName(asked)) return true;
  const id = indicatorNamed(named);
  const mayBe = subjectsNamed(asked);
  return (id === undefined ? subjectsNamed(named) : [id]).some((one) => mayBe.includes(one)) ? undefined : false;
}
