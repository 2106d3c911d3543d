import { bareUnit } from "./procedure-rows";
import { readName } from "./row-words";

/**
 * The unit that a table of one unit is about: the last line of its title that names a unit and nothing else (the first
 * is the authority above it), else the sheet's name where it is one; "" when nothing names it.
 */
export function unitInTitle(title: string, sheet: string): string {
  const lines = title.split("\n").filter((line) => line.length <= LONGEST_NAME);
  const labelled = lines.map(bareUnit).filter((name, index) => name !== (lines[index] ?? "").replace(/:$/, "").trim());
  const named = [...lines, sheet].map(bareUnit).filter((name) => readName(name).unitLike && !/\d{4}/.test(name));
  const fromTitle = named.filter((name) => name !== bareUnit(sheet));
  return labelled[labelled.length - 1] ?? fromTitle[fromTitle.length - 1] ?? named[named.length - 1] ?? "";
}

/** A longer line is a sentence. */
const LONGEST_NAME = 80;
