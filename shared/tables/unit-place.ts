import { placeWords } from "./name-vocabulary";
import { foldedName } from "./name-spelling";
import { startPattern } from "./unit-parts";

/** Where a unit lies, by level ("huyện", "tỉnh"…) and comparable name. */
export type UnitPlace = ReadonlyMap<string, string>;

/** Reads "huyện Vạn Ninh, tỉnh Khánh Hòa" or "H. Vạn Ninh - T. Khánh Hòa"; nothing of what it cannot read. */
export function readPlace(text: string): UnitPlace {
  const place = new Map<string, string>();
  const starts = [...text.matchAll(LEVEL)];
  starts.forEach((start, index) => {
    const word = (start[2] ?? "").toLowerCase();
    const level = placeWords.find((words) => words.includes(word))?.[0];
    const end = starts[index + 1]?.index ?? text.length;
    const name = foldedName(text.slice(start.index + start[0].length, end).replace(/[\s,()-]+$/, ""));
    if (level !== undefined && name !== "") place.set(level, name);
  });
  return place;
}

/** Whether two places may be one: they name no level differently. What does not say where it lies may be anywhere. */
export function mayBeOnePlace(one: UnitPlace, other: UnitPlace): boolean {
  return [...one].every(([level, name]) => (other.get(level) ?? name) === name);
}

const LEVEL = new RegExp(`(^|[\\s,(-])(${startPattern(placeWords.flat())})\\s*`, "giu");
