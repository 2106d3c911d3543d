import * as z from "zod/mini";
import type { ProceduresState } from "./procedures-state";

const text = z.string().check(z.maxLength(80));

/** What is remembered with the workbook; the user's word about single procedures is not: tables change. */
const keptScope = z.object({
  listSheet: z.optional(text),
  indicator: z.optional(text),
  levels: z.optional(z.array(z.enum(["full", "part", "level3", "level4", "information"]))),
  decision: z.optional(z.string().check(z.maxLength(200))),
  inForce: z.optional(z.boolean()),
  from: z.optional(text),
  to: z.optional(text),
  withoutFirst: z.optional(z.boolean()),
  year: z.optional(text),
  withDossiersOnly: z.optional(z.boolean()),
  target: z.optional(text),
});

/** The scope of the last time; nothing when none is remembered, or when it is damaged. */
export function recallScope(kept: unknown): ProceduresState {
  const { data } = z.safeParse(keptScope, kept);
  if (data === undefined) return {};
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}

/** What of the state is worth remembering, as plain JSON. */
export function scopeToKeep(state: ProceduresState): unknown {
  return JSON.parse(JSON.stringify(z.safeParse(keptScope, state).data ?? {}));
}
