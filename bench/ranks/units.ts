import { freshRows, type Fresh } from "../fresh";
import type { Case } from "../job";
import { below, randomFrom } from "../random";

export const INDICATORS = 8;
export const GROUPS = 34;
/** Name, group, and of each indicator the counts of this period and of the last: part, whole, part, whole. */
export type UnitRow = (string | number)[];

export interface Units extends Fresh<UnitRow> {
  /** All shares and the score, for the floor: seventeen native sorts. */
  readonly shares: readonly Float64Array[];
}

/** What comes of a unit and indicator, a column each: rank, rank in group, previous rank, met, difference; then the score's. */
export type RankColumns = readonly ArrayLike<number>[];

/** Counts as a table of units holds them; nobody is without dossiers, so that all peers rank all units. */
export function makeUnits(of: Case, seed: number): Units {
  const random = randomFrom(seed);
  const shares = Array.from({ length: 2 * INDICATORS + 1 }, () => new Float64Array(of.rows));
  const fresh = freshRows(of.rows, (unit) => {
    const row: UnitRow = [`Xã Số ${unit}`, below(random, GROUPS)];
    let score = 0;
    for (let share = 0; share < 2 * INDICATORS; share++) {
      const whole = 1 + below(random, 2000);
      const part = below(random, whole + 1);
      row.push(part, whole);
      (shares[share] as Float64Array)[unit] = part / whole;
      if (share % 2 === 0) score += part / whole;
    }
    (shares[2 * INDICATORS] as Float64Array)[unit] = score / INDICATORS;
    return row;
  });
  return { ...fresh, shares };
}

/** The target of a group, in whole percent. */
export function targetOf(group: number): number {
  return 30 + group;
}

/** Where a row holds the part of an indicator this period; its whole is behind it, and the last period's two behind that. */
export function placeOf(indicator: number): number {
  return 2 + 4 * indicator;
}
