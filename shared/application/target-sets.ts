import * as z from "zod/mini";
import { Failure } from "../domain/failure";
import { targetHeaders } from "../reports/target-headers";
import { KEPT_LIMITS } from "../tables/kept-limits";
import { utf8Length } from "../tables/utf8-length";
import { BLANK_TARGET, type TypedTarget } from "../tables/typed-target";

/** A set of targets that the user has saved with the workbook. */
export interface TargetSet {
  readonly name: string;
  readonly rows: readonly TypedTarget[];
}

const VERSION = 1;
export const MOST_SETS = 6;
export const LONGEST_SET_NAME = 60;

/**
 * As kept: the fields of a row in the order of the sheet's columns; a field that is the same as in the row before is
 * null, which makes a decision of many rows a third as long.
 */
const KEPT = z.object({
  // Sets of before there were versions have none.
  version: z.optional(z.literal(VERSION)),
  sets: z
    .array(
      z.object({
        name: z.string().check(z.minLength(1), z.maxLength(LONGEST_SET_NAME)),
        rows: z
          .array(z.array(z.nullable(z.string().check(z.maxLength(4000)))).check(z.length(targetHeaders.length)))
          .check(z.minLength(1)),
      }),
    )
    .check(z.maxLength(MOST_SETS)),
});

/**
 * The saved sets; none when nothing is kept.
 *
 * @throws Failure `targetSetsNotRead` when what is kept is damaged or of a later version: it must not be written over,
 * and none of it is used.
 */
export function readTargetSets(kept: unknown): readonly TargetSet[] {
  if (kept === undefined) return [];
  const read = KEPT.safeParse(kept);
  if (!read.success) throw new Failure({ code: "targetSetsNotRead" });
  return read.data.sets.map(({ name, rows }) => {
    let before = BLANK_TARGET;
    return {
      name,
      rows: rows.map((fields) => {
        const typed = targetHeaders.map(([column], at) => [column, fields[at] ?? before[column]] as const);
        return (before = { ...BLANK_TARGET, ...Object.fromEntries(typed) });
      }),
    };
  });
}

/**
 * What is to be kept of sets, as plain JSON.
 *
 * @throws Failure `tooManyTargetSets`, or `targetSetTooLarge` when the workbook could not hold them.
 */
export function keptTargetSets(sets: readonly TargetSet[]): unknown {
  if (sets.length > MOST_SETS) throw new Failure({ code: "tooManyTargetSets", most: MOST_SETS });
  const kept = {
    version: VERSION,
    sets: sets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row, index) => {
        const before = rows[index - 1];
        return targetHeaders.map(([column]) => (before !== undefined && before[column] === row[column] ? null : row[column]));
      }),
    })),
  };
  if (utf8Length(JSON.stringify(kept)) > KEPT_LIMITS.targetSetBytes) throw new Failure({ code: "targetSetTooLarge" });
  return kept;
}

/** Sets with one more; one of the same name is replaced. The name is trimmed and cut to 60 characters. */
export function withTargetSet(sets: readonly TargetSet[], set: TargetSet): readonly TargetSet[] {
  const name = set.name.trim().slice(0, LONGEST_SET_NAME);
  return [...sets.filter((other) => other.name !== name), { ...set, name }];
}
