import * as z from "zod/mini";
import { KEPT_LIMITS } from "../tables/kept-limits";

/** The name under which a workbook keeps which doubts were checked. */
export const KEPT_CLEARANCES = "clearances";

/** Fingerprints of doubts whose figures a person has checked, those checked last at the end. They name nobody. */
export type Clearances = readonly string[];

/** Each is 14 digits between quotation marks, with a comma. */
const MOST = Math.floor((KEPT_LIMITS.clearanceBytes - 40) / 17);

const fingerprint = z.string().check(z.regex(/^[0-9a-f]{14}$/));
const keptClearances = z.strictObject({ version: z.literal(1), checked: z.array(fingerprint).check(z.maxLength(MOST)) });

/** What was checked; nothing when it is damaged: then all is doubtful again. Never throws. */
export function recallClearances(kept: unknown): Clearances {
  return keptClearances.safeParse(kept).data?.checked ?? [];
}

/** With more doubts checked; beyond what a workbook can hold those checked longest ago are doubtful again. */
export function withChecked(clearances: Clearances, fingerprints: readonly string[]): Clearances {
  return [...withoutChecked(clearances, fingerprints), ...fingerprints].slice(-MOST);
}

/** With doubts that are open again. */
export function withoutChecked(clearances: Clearances, fingerprints: readonly string[]): Clearances {
  return clearances.filter((each) => !fingerprints.includes(each));
}

/** As plain JSON. */
export function clearancesToKeep(checked: Clearances): unknown {
  return { version: 1, checked };
}
