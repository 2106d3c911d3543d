import type { Target } from "../domain/target";
import type { RankedUnit, Ranking } from "../ranking/ranking";

const known = new WeakMap<Ranking, { readonly target: Target | undefined }>();

/** The target that all ranked units have; undefined where they have different ones, or some has none. Found once for a ranking: every sum asks. */
export function commonTarget(ranking: Ranking): Target | undefined {
  const found = known.get(ranking) ?? { target: targetOfAll(ranking) };
  known.set(ranking, found);
  return found.target;
}

function targetOfAll(ranking: Ranking): Target | undefined {
  const units = ranking.groups.flatMap((group) => group.units);
  const target = units[0]?.target;
  return target !== undefined && units.every((unit) => unit.target !== undefined && compareTargets(unit.target, target) === 0) ? target : undefined;
}

/** The lowest and the highest target of some units; undefined where none has one. */
export function targetRange(units: readonly RankedUnit[]): { readonly least: RankedUnit; readonly most: RankedUnit } | undefined {
  const aimed = units.filter(({ target }) => target !== undefined);
  const [first] = aimed;
  if (first === undefined) return undefined;
  const by = (sign: number) => (one: RankedUnit, other: RankedUnit) =>
    one.target !== undefined && other.target !== undefined && sign * compareTargets(other.target, one.target) > 0 ? other : one;
  return { least: aimed.reduce(by(-1), first), most: aimed.reduce(by(1), first) };
}

/** Negative when the first is lower, 0 when they are equal, whatever they are written with. */
export function compareTargets(one: Target, other: Target): number {
  if (one === other) return 0;
  const [left, right] = [BigInt(one.numerator) * BigInt(other.denominator), BigInt(other.numerator) * BigInt(one.denominator)];
  return left < right ? -1 : left > right ? 1 : 0;
}
