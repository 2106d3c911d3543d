import * as z from "zod/mini";
import type { KeptCopy } from "../../../application/check-period";
import { KEPT_LIMITS } from "../../../tables/kept-limits";
import { utf8Length } from "../../../tables/utf8-length";

/** A period that was kept: its copy, what was copied, and what was written then. */
export interface KeptPeriod extends KeptCopy {
  /** As officials write it; "" when the table named none. */
  readonly period: string;
  /** As shown: "14:05 ngày 22/11/2026". */
  readonly at: string;
  /** `RULE_VERSION` of then. */
  readonly rules: number;
  /** The other sheets that were written then. */
  readonly reports: readonly string[];
}

/** The name in `Preferences.kept`. */
export const KEPT_PERIODS = "periods";

const name = z.string().check(z.maxLength(100));
const at = z.number().check(z.int(), z.minimum(0));
const keptPeriod = z.object({
  sheet: name,
  top: at,
  source: z.object({ sheet: name, area: z.object({ row: at, column: at, rows: at, columns: at }) }),
  hash: z.string().check(z.regex(/^[0-9a-f]{14}$/)),
  period: name,
  at: name,
  rules: at,
  reports: z.array(name).check(z.maxLength(10)),
});

/** The periods that are remembered, the oldest first; one that is damaged is passed over. */
export function recallPeriods(kept: unknown): readonly KeptPeriod[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((one) => z.safeParse(keptPeriod, one).data ?? []);
}

/**
 * The periods with one more, as plain JSON to be kept. It takes the place of one with the same sheet; beyond what a workbook can hold
 * the oldest are forgotten, and their sheets stay.
 */
export function withPeriod(periods: readonly KeptPeriod[], next: KeptPeriod): readonly KeptPeriod[] {
  const all = [...withoutPeriodOf(periods, next.sheet), next];
  while (all.length > 1 && utf8Length(JSON.stringify(all)) > KEPT_LIMITS.periodBytes) all.shift();
  return all;
}

/** The periods without the one that is kept on a sheet. */
export function withoutPeriodOf(periods: readonly KeptPeriod[], sheet: string): readonly KeptPeriod[] {
  return periods.filter((period) => period.sheet !== sheet);
}

/**
 * The newest period that was copied from a sheet, kept on it, or reported on it; else one of the very same values, whose sheet
 * has another name by now.
 *
 * @param hash `sourceHash` of the table that was read from the sheet, if one was.
 */
export function periodOfSheet(periods: readonly KeptPeriod[], sheet: string, hash?: string): KeptPeriod | undefined {
  const of = (period: KeptPeriod): boolean => [period.source.sheet, period.sheet, ...period.reports].includes(sheet);
  const newest = [...periods].reverse();
  return newest.find(of) ?? newest.find((period) => period.hash === hash);
}
