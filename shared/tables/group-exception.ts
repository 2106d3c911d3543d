import { areaGroup } from "./group-area";
import { isGroupName } from "./group-name";
import { anyOf, levelOfUnit, type PlacedUnit } from "./group-types";
import { unitFinder } from "./match-unit";
import { officeInFull } from "./office-short";
import { unitParts } from "./unit-parts";
import { readUnitList } from "./unit-list";

type Test = (placed: PlacedUnit) => boolean | undefined;

/**
 * Prepares telling whether a unit is among those taken out of a group: "trừ Sở Y tế, Sở Tư pháp", "trừ thị trấn", "trừ xã
 * thuộc huyện Khánh Sơn".
 *
 * @param groupTest whether a unit belongs to a group
 * @returns a function that gives undefined where that cannot be told, as for each unit when the words are not understood.
 */
export function exceptionTest(text: string, groupTest: (group: string) => Test): Test {
  if (isGroupName(text)) return groupTest(text);
  const { names, problem } = readUnitList(text);
  if (problem !== undefined) return () => undefined;
  const tests = names.map((name) => nameTest(name, groupTest));
  return (placed) => anyOf(tests.map((test) => test(placed)));
}

function nameTest(name: string, groupTest: (group: string) => Test): Test {
  const find = unitFinder([officeInFull(name)], (unit) => unit);
  const [isTyped, level] = [unitParts(name).type !== "", levelOfUnit(name)];
  const isInArea = areaGroup(name) === undefined ? undefined : groupTest(name);
  return (placed) => {
    const isNamed = find(officeInFull(placed.unit)).length > 0;
    const isOwnTyped = unitParts(placed.unit).type !== "";
    if (isNamed) return isTyped && !isOwnTyped ? undefined : true;
    // Words that are neither a type nor a department may be a circumstance: "trừ đơn vị không phát sinh".
    if (level === undefined) return undefined;
    // Whether "trừ huyện Khánh Sơn" takes out its communes as well is not said.
    const mayLieInside = isInArea !== undefined && levelOfUnit(placed.unit) !== level && isInArea(placed) !== false;
    return mayLieInside ? undefined : false;
  };
}
