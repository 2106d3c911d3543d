import * as z from "zod/mini";
import type { ScorecardState } from "./scorecard-state";

const text = z.string().check(z.maxLength(80));
/** An index has few parts. */
const keys = z.array(text).check(z.maxLength(24));

/** What is remembered with the workbook; columns are not: the next table has others. */
const keptScorecard = z.object({
  picked: z.optional(keys),
  settings: z.optional(
    z.record(
      text,
      z.object({
        targetFrom: z.optional(z.enum(["none", "text", "table"])),
        target: z.optional(text),
        weight: z.optional(text),
      }),
    ),
  ),
  reading: z.optional(z.enum(["rates", "attainment"])),
  rankBy: z.optional(text),
  first: z.optional(z.enum(["best", "worst"])),
  tieBreakers: z.optional(keys),
  banded: z.optional(z.boolean()),
});

/** The choices of the last time; nothing when none are remembered, or when they are damaged. */
export function recallScorecard(kept: unknown): ScorecardState {
  return z.safeParse(keptScorecard, kept).data ?? {};
}

/** The choices as plain JSON, those of the picked indicators only. */
export function scorecardToKeep(state: ScorecardState): unknown {
  const settings = Object.entries(state.settings ?? {})
    .filter(([key]) => state.picked?.includes(key) ?? true)
    .map(([key, { targetFrom, target, weight }]) => [
      key,
      { ...(typeof targetFrom === "number" ? {} : { targetFrom }), target, weight },
    ]);
  const kept = { ...state, settings: Object.fromEntries(settings) as unknown };
  return JSON.parse(JSON.stringify(z.safeParse(keptScorecard, kept).data ?? {}));
}
