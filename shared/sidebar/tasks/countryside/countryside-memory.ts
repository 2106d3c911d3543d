import * as z from "zod/mini";
import { COUNTRYSIDE_LEVELS, type RegisteredLevel } from "../../../domain/countryside-level";
import { KEPT_LIMITS } from "../../../tables/kept-limits";
import type { CountrysideSettings, LevelLists } from "./countryside-state";

const MOST_NAMES = 500;
const LONGEST_NAME = 120;
const LONGEST_TEXT = 160;

/** All that can be said of a commune. */
export const REGISTERED_LEVELS: readonly RegisteredLevel[] = [...COUNTRYSIDE_LEVELS, "none"];

const names = z.array(z.string().check(z.maxLength(LONGEST_NAME))).check(z.maxLength(MOST_NAMES));
const text = z.string().check(z.maxLength(LONGEST_TEXT));
const KEPT = z.object({
  version: z.literal(1),
  levels: z.object({ standard: names, advanced: names, model: names, none: names }),
  criteria: z.enum(["letter", "own"]),
  own: z.object({ standard: text, advanced: text, model: text, source: text, from: text, to: text }),
});

export const NO_LEVELS: LevelLists = { standard: [], advanced: [], model: [], none: [] };
const PROPOSED: CountrysideSettings = {
  levels: NO_LEVELS,
  criteria: "letter",
  own: { standard: "", advanced: "", model: "", source: "", from: "", to: "" },
};

/**
 * What was remembered with the workbook; as proposed when nothing was. `ours` is false for what is damaged or of a later
 * version: it must not be written over.
 */
export function rememberedCountryside(kept: unknown): { readonly settings: CountrysideSettings; readonly ours: boolean } {
  if (kept === undefined) return { settings: PROPOSED, ours: true };
  const read = KEPT.safeParse(kept);
  if (!read.success) return { settings: PROPOSED, ours: false };
  const { levels, criteria, own } = read.data;
  return { settings: { levels, criteria, own }, ours: true };
}

/** Settings as plain JSON to be kept, as many levels as a workbook can hold, and how many that is. */
export function countrysideToKeep({ levels, criteria, own }: CountrysideSettings): {
  readonly kept: z.infer<typeof KEPT>;
  readonly units: number;
} {
  const short = (typed: string): string => typed.slice(0, LONGEST_TEXT);
  const typed = { standard: short(own.standard), advanced: short(own.advanced), model: short(own.model) };
  const base = { version: 1, criteria, own: { ...typed, source: short(own.source), from: short(own.from), to: short(own.to) } } as const;
  const held: Record<RegisteredLevel, string[]> = { standard: [], advanced: [], model: [], none: [] };
  let left = KEPT_LIMITS.countrysideBytes - bytesOf({ ...base, levels: held });
  let units = 0;
  for (const level of REGISTERED_LEVELS) {
    for (const name of levels[level]) {
      const size = bytesOf(name) + 1;
      if (size > left || name.length > LONGEST_NAME || units === MOST_NAMES) continue;
      held[level].push(name);
      left -= size;
      units++;
    }
  }
  return { kept: { ...base, levels: held }, units };
}

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
