import * as z from "zod/mini";
import { isSafeKey, portableJson, readPortableJson } from "../sharing/portable-json";
import type { SettingsItem } from "./settings-items";

/** The limits of `checkedDecisions` and `checkedForms`: what the sheet holds must be fit for the host's store as well. */
const LONGEST_NAME = 200;
const FARTHEST = 10_000;

const shift = z.number().check(z.int(), z.minimum(-FARTHEST), z.maximum(FARTHEST));
const extent = z.number().check(z.int(), z.minimum(1), z.maximum(FARTHEST));
const form = z.object({
  columns: z.record(z.string(), z.nullable(z.string())),
  unit: z.optional(z.string()),
  group: z.optional(z.nullable(z.string())),
  rows: z.record(z.string(), z.enum(["unit", "group", "total", "other"])),
  header: z.optional(z.object({ row: shift, rows: extent, column: shift, columns: extent })),
});
const text = (longest: number): z.ZodMiniString => z.string().check(z.minLength(1), z.maxLength(longest));
const key = (longest: number): z.ZodMiniString => text(longest).check(z.refine(isSafeKey));

const record = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("province"), value: z.string().check(z.regex(/^\d{2}$/)) }),
  z.object({ kind: z.literal("form"), key: key(LONGEST_NAME), value: form }),
  z.object({ kind: z.literal("name"), key: key(2 * LONGEST_NAME), value: z.nullable(text(LONGEST_NAME)) }),
  z.object({ kind: z.literal("kept"), key: key(31).check(z.regex(/^[a-z][A-Za-z]*$/)), value: z.json() }),
]);

/** An item as the text of its cells, before it is cut (`textChunks`). */
export function recordOf(item: SettingsItem): string {
  return portableJson(item);
}

/** The item that a text of `recordOf` stands for; undefined when it is none that this version knows. */
export function itemOfRecord(text: string): SettingsItem | undefined {
  const { data } = z.safeParse(record, readPortableJson(text));
  if (data === undefined || (data.kind === "kept" && data.value === null)) return undefined;
  return data as SettingsItem;
}
