import { targetShare, type Target } from "../domain/target";
import type { Ranking } from "../ranking/ranking";

/** The one target of all ranked units; undefined where they have several, or some have none. */
export function sharedTarget({ groups }: Pick<Ranking, "groups">): Target | undefined {
  const targets = groups.flatMap(({ units }) => units.map(({ target }) => target));
  const [first] = targets;
  if (first === undefined) return undefined;
  return targets.every((target) => target !== undefined && targetShare(target) === targetShare(first)) ? first : undefined;
}
