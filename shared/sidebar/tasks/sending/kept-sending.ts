import * as z from "zod/mini";

/** The longest name of an office that is kept. */
export const LONGEST_OFFICE = 120;

/** What is remembered with the workbook: who takes copies back. */
const keptSending = z.object({ returnTo: z.string().check(z.maxLength(LONGEST_OFFICE)) });

/** Who took copies back the last time; "" when nobody is remembered, or what is remembered is damaged. Never throws. */
export function recallReturnTo(kept: unknown): string {
  return z.safeParse(keptSending, kept).data?.returnTo ?? "";
}
