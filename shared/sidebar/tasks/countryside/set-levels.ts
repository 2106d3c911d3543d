import type { RegisteredLevel } from "../../../domain/countryside-level";
import type { SetLevels } from "../../../ranking/countryside-registrations";
import { REGISTERED_LEVELS } from "./countryside-memory";
import type { LevelLists } from "./countryside-state";

/** The lists as the core takes them. */
export function levelsByKey(levels: LevelLists): SetLevels {
  return new Map(REGISTERED_LEVELS.flatMap((level) => levels[level].map((key): [string, RegisteredLevel] => [key, level])));
}

/** The lists with one level for some units; undefined leaves these to the table again. */
export function withLevel(levels: LevelLists, keys: readonly string[], level: RegisteredLevel | undefined): LevelLists {
  const changed = new Set(keys);
  const listOf = (of: RegisteredLevel): readonly string[] => {
    const others = levels[of].filter((key) => !changed.has(key));
    return of === level ? [...others, ...changed] : others;
  };
  return { standard: listOf("standard"), advanced: listOf("advanced"), model: listOf("model"), none: listOf("none") };
}
