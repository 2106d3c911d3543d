import * as z from "zod/mini";
import { KEPT_LIMITS } from "../tables/kept-limits";
import { utf8Length } from "../tables/utf8-length";
import type { TextRules } from "./text-rules";
import { NO_WORDING, type Wording } from "./wording";

/** What is kept of the text of reports with the workbook, as `kept.wording`. Plain JSON. */
export interface KeptWording {
  readonly version: 1;
  /** By which rules all reports of the workbook are written; undefined: the usual ones. */
  readonly rules?: TextRules | undefined;
  /** Words by the form of header of the table (`headerForm`): next month's table has the same. The one edited last is last. */
  readonly forms: readonly { readonly form: string; readonly wording: Wording }[];
}

/** What was remembered; `damaged` when something was, and none of it could be used. */
export interface RecalledWording {
  readonly kept: KeptWording;
  readonly damaged: boolean;
}

export const NOTHING_KEPT: KeptWording = { version: 1, forms: [] };

const LONGEST = 8_000;
const key = z.string().check(z.minLength(1), z.maxLength(200));
const text = z.string().check(z.maxLength(LONGEST));
const bound = z
  .array(z.union([text, z.strictObject({ key, shown: text, typed: z.optional(text) })]))
  .check(z.maxLength(2_000));
const kind = z.enum(["heading", "body", "item"]);
const of = z.string().check(z.maxLength(200));
const wording = z.strictObject({
  edits: z.array(z.strictObject({ key, kind, of, made: bound, text: bound })),
  removed: z.array(key),
  added: z.array(z.strictObject({ key: z.string().check(z.regex(/^own\/\d{1,6}$/)), kind, of, after: z.string().check(z.maxLength(200)), text })),
});

const indicator = z.string().check(z.maxLength(80));
const indicators = z.array(indicator).check(z.maxLength(60));
const count = z.int().check(z.minimum(0), z.maximum(1_000));
const share = z.strictObject({ numerator: z.int().check(z.minimum(0)), denominator: z.int().check(z.minimum(1)) });
const among = z.enum(["any", "every"]);
const typed = z.string().check(z.maxLength(200));
const rules = z.strictObject({
  decimals: z.union([z.literal(1), z.literal(2)]),
  change: z.enum(["points", "percent"]),
  commend: z.discriminatedUnion("is", [
    z.strictObject({ is: z.literal("none") }),
    z.strictObject({ is: z.literal("met"), indicators }),
    z.strictObject({ is: z.literal("atLeast"), share, indicators }),
    z.strictObject({ is: z.literal("best"), count, indicator }),
    z.strictObject({ is: z.literal("metTwice"), indicators }),
  ]),
  remind: z.discriminatedUnion("is", [
    z.strictObject({ is: z.literal("none") }),
    z.strictObject({ is: z.literal("notMet"), of: among, indicators }),
    z.strictObject({ is: z.literal("below"), of: among, share, indicators }),
    z.strictObject({ is: z.literal("lowest"), count, indicator }),
    z.strictObject({ is: z.literal("notMetTwice"), of: among, indicators }),
  ]),
  fullMarks: z.array(indicators).check(z.maxLength(20)),
  explain: z.strictObject({ overdue: z.boolean(), underTarget: z.boolean() }),
  extremes: count,
  order: z.enum(["alphabetical", "rank"]),
  names: z.enum(["bare", "full"]),
  separator: z.enum([";", ","]),
  longestList: count,
  followUp: z.strictObject({ to: typed, until: typed }),
});

const keptWording = z.strictObject({
  version: z.literal(1),
  rules: z.optional(rules),
  forms: z.array(z.strictObject({ form: key, wording })).check(z.maxLength(20)),
});

/** What was remembered; nothing of it when any of it is damaged, or of a later version. */
export function recallWording(kept: unknown): RecalledWording {
  if (kept === undefined || kept === null) return { kept: NOTHING_KEPT, damaged: false };
  const read = keptWording.safeParse(kept);
  return read.success ? { kept: read.data, damaged: false } : { kept: NOTHING_KEPT, damaged: true };
}

/** The words of one form of report. */
export function wordingOf({ forms }: KeptWording, form: string): Wording {
  return forms.find((each) => each.form === form)?.wording ?? NO_WORDING;
}

/** With other words for one form of report, which becomes the last; a form without any is forgotten. */
export function withWording(kept: KeptWording, form: string, words: Wording): KeptWording {
  const others = kept.forms.filter((each) => each.form !== form);
  const empty = words.edits.length + words.removed.length + words.added.length === 0;
  return { ...kept, forms: empty ? others : [...others, { form, wording: words }] };
}

/**
 * What a workbook can hold of it, as plain JSON: words of forms edited longest ago are left out as far as they must be.
 *
 * @returns undefined when the words of the last form alone are too much, or are nothing that could be recalled.
 */
export function wordingToKeep(kept: KeptWording): KeptWording | undefined {
  const forms = kept.forms.slice(-20);
  while (forms.length > 1 && sizeOf({ ...kept, forms }) > KEPT_LIMITS.wordingBytes) forms.shift();
  const plain: unknown = JSON.parse(JSON.stringify({ ...kept, forms }));
  const read = keptWording.safeParse(plain);
  return read.success && sizeOf(read.data) <= KEPT_LIMITS.wordingBytes ? read.data : undefined;
}

function sizeOf(kept: KeptWording): number {
  return utf8Length(JSON.stringify(kept));
}
