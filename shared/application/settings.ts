import * as z from "zod/mini";
import type { Workbook } from "./workbook";

/** What is remembered in the workbook. A later version is left alone: it belongs to a newer Thước. */
const Settings = z.object({
  version: z.literal(1),
  indicator: z.optional(z.string().check(z.maxLength(40))),
  target: z.optional(z.string().check(z.maxLength(40))),
  order: z.optional(z.enum(["descending", "ascending"])),
});

/** The choices of the last ranking, to begin with next time. No personal data: settings can be read in the file. */
export type Preferences = z.infer<typeof Settings>;

/**
 * The remembered choices; none when nothing is saved, when what is saved is damaged or of a later version, or when
 * the host cannot say. Never rejects: a pane without its memory still works.
 */
export async function loadPreferences(workbook: Workbook): Promise<Preferences> {
  try {
    const saved = Settings.safeParse(await workbook.loadSettings());
    return saved.success ? saved.data : { version: 1 };
  } catch {
    return { version: 1 };
  }
}

/**
 * Remembers the choices, unless the workbook holds settings that this version does not understand: those are kept.
 * Rejects with the host's Failure when it refuses.
 */
export async function savePreferences(workbook: Workbook, preferences: Preferences): Promise<void> {
  const saved = await workbook.loadSettings();
  if (saved !== null && !Settings.safeParse(saved).success) return;
  await workbook.saveSettings(preferences);
}
