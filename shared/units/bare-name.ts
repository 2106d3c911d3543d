import { comparableCore } from "../tables/unit-name";
import { unitParts } from "../tables/unit-parts";

/**
 * A name without type, marks and spaces, and with letters that are taken for one another made one (i, y, l and 1; o and
 * 0). Good for questions only: Tân Thạnh and Tân Thành become the same. "" when no letter is left.
 */
export function bareName(name: string): string {
  return comparableCore(unitParts(name).core)
    .normalize("NFD")
    .replace(/\u0111/g, "d")
    .replace(/[yl1]/g, "i")
    .replace(/0/g, "o")
    .replace(/[^a-z0-9]/g, "");
}

/** Whether a name is typed without any mark, so that it may stand for several that differ by marks. */
export function hasNoMarks(name: string): boolean {
  return !/[^\u0000-\u007F]/.test(name);
}

const SHORTEST_WITH_A_SLIP = 5;

/** The spellings of a bare name with one letter left out; none of a short name, where one letter makes another name. */
export function withOneLetterLess(bare: string): readonly string[] {
  if (bare.length < SHORTEST_WITH_A_SLIP) return [];
  return [...new Set([...bare].map((_, place) => bare.slice(0, place) + bare.slice(place + 1)))];
}

/** Whether one letter put in, left out, changed or swapped with the next makes one of the other. */
export function differByOneSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  if (rest.length !== otherRest.length) return rest.slice(1) === otherRest || rest === otherRest.slice(1);
  const swapped = rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2);
  return rest.slice(1) === otherRest.slice(1) || swapped;
}
