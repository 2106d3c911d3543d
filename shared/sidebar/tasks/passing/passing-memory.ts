import * as z from "zod/mini";
import { showDay } from "../../../texts/show-day";
import { typedDay } from "../../typed-day";
import type { PassingSettings } from "./passing-state";

/** A Google sheet keeps 8.8 KB of settings in all; what is longer than this is not kept. */
const LONGEST = 160;

const PROPOSED: PassingSettings = {
  parent: "",
  document: "",
  body: "",
  decision: "",
  from: "",
  to: "",
  rule: "equal",
  floor: "",
  ceiling: "",
  step: 10,
  keepReached: true,
};

const text = z.catch(z.string().check(z.maxLength(LONGEST)), "");
const day = z.catch(z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/)), "");
const KEPT = z.object({
  parent: text,
  document: text,
  body: text,
  decision: text,
  from: day,
  to: day,
  rule: z.catch(z.enum(["equal", "gap"]), "equal"),
  floor: text,
  ceiling: text,
  step: z.catch(z.union([z.literal(10), z.literal(5), z.literal(1)]), 10),
  keepReached: z.catch(z.boolean(), true),
});

/** What was remembered, each field that is not sound as proposed; all as proposed when it is nothing of ours. */
export function rememberedPassing(kept: unknown): PassingSettings {
  const read = KEPT.safeParse(kept);
  if (!read.success) return PROPOSED;
  const { from, to } = read.data;
  return { ...read.data, from: showDay(from), to: showDay(to) };
}

/** The settings as plain JSON to be kept; days as ISO dates, "" for a text that is none. */
export function passingToKeep(settings: PassingSettings): PassingSettings {
  const { from, to } = settings;
  return KEPT.parse({ ...settings, from: typedDay(from).day ?? "", to: typedDay(to).day ?? "" });
}
