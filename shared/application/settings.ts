import type { RankOrder } from "../domain/ranking";
import type { Workbook } from "./workbook";

/** The choices of the last ranking, to begin with next time. No personal data: settings can be read in the file. */
export interface Preferences {
  readonly version: 1;
  readonly indicator?: string;
  readonly target?: string;
  readonly order?: RankOrder;
}

const LONGEST_TEXT = 40;

/**
 * The remembered choices; none when nothing is saved, when what is saved is damaged or of a later version, or when
 * the host cannot say. Never rejects: a pane without its memory still works.
 */
export async function loadPreferences(workbook: Workbook): Promise<Preferences> {
  try {
    return checked(await workbook.loadSettings()) ?? { version: 1 };
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
  if (saved === null || checked(saved) !== undefined) await workbook.saveSettings(preferences);
}

/** Settings as saved, with known fields only; undefined when a field is not what it must be. */
function checked(saved: unknown): Preferences | undefined {
  if (typeof saved !== "object" || saved === null) return undefined;
  const { version, indicator, target, order } = saved as Record<string, unknown>;
  if (version !== 1 || !isShortText(indicator) || !isShortText(target) || !isOrder(order)) return undefined;
  return {
    version,
    ...(indicator !== undefined && { indicator }),
    ...(target !== undefined && { target }),
    ...(order !== undefined && { order }),
  };
}

function isShortText(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === "string" && value.length <= LONGEST_TEXT);
}

function isOrder(value: unknown): value is RankOrder | undefined {
  return value === undefined || value === "descending" || value === "ascending";
}
