import * as z from "zod/mini";
import type { RankOrder } from "../../../domain/ranking";

/** What a run writes. */
export const PIECES = ["ranking", "annex", "period", "letter"] as const;
export type Piece = (typeof PIECES)[number];

/** Where the targets came from; what was typed as the least and as the most; a column by its key (`columnKeys`). */
export type KeptTarget =
  | { readonly from: "none" | "table" }
  | { readonly from: "text"; readonly text: string; readonly maximum: string }
  | { readonly from: "column"; readonly column: string };

/** How the last report was made, free of any table, and what it was made from. */
export interface KeptRoutine {
  /** `headerForm` of the table, and the headers themselves, to say what another table lacks. */
  readonly form: string;
  readonly headers: readonly string[];
  readonly sheet: string;
  readonly period: string;
  /** `sourceHash` of the table. */
  readonly hash: string;
  /** How many units there were. */
  readonly units: number;
  /** As shown: "14:05 ngày 22/11/2026". */
  readonly at: string;
  /** Key of the indicator that was ranked, or "custom" with the keys of its columns. */
  readonly ranked: string;
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
  /** Keys of the indicators of the report; undefined: as proposed. */
  readonly indicators?: readonly string[] | undefined;
  readonly target: KeptTarget;
  readonly order?: RankOrder | undefined;
  readonly addLines: boolean;
  /** With which period it was compared; "ifThere": there was none to compare with yet. */
  readonly before: "previous" | "lastYear" | "ifThere" | "none";
  readonly pieces: readonly Piece[];
}

/** The name in `Preferences.kept`. */
export const KEPT_ROUTINE = "routine";

const LONGEST = 200;
const text = z.string().check(z.maxLength(LONGEST));
const texts = z.array(text).check(z.maxLength(120));
const keptRoutine = z.object({
  form: text,
  headers: texts,
  sheet: text,
  period: text,
  hash: text,
  units: z.number(),
  at: text,
  ranked: text,
  numerator: texts,
  denominator: texts,
  indicators: z.optional(texts),
  target: z.union([
    z.object({ from: z.enum(["none", "table"]) }),
    z.object({ from: z.literal("text"), text, maximum: text }),
    z.object({ from: z.literal("column"), column: text }),
  ]),
  order: z.optional(z.enum(["descending", "ascending"])),
  addLines: z.boolean(),
  before: z.enum(["previous", "lastYear", "ifThere", "none"]),
  pieces: z.array(z.enum(PIECES)),
});

/** How the last report was made; undefined when none is remembered, or when what is remembered is damaged. */
export function recallRoutine(kept: unknown): KeptRoutine | undefined {
  return z.safeParse(keptRoutine, kept).data;
}

/** As plain JSON to be kept, with long headers cut; undefined when it is too much to keep. */
export function routineToKeep(routine: KeptRoutine): KeptRoutine | undefined {
  const headers = routine.headers.map((header) => header.slice(0, LONGEST));
  return recallRoutine(JSON.parse(JSON.stringify({ ...routine, headers })));
}
