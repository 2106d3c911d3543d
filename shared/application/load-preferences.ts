import type { RankOrder } from "../domain/ranking";
import { checkedForms } from "../tables/checked-forms";
import { checkedDecisions } from "../units/saved-decisions";
import { NO_PREFERENCES, type Kept, type Preferences } from "./settings";
import type { Workbook } from "./workbook";

const LONGEST_TEXT = 40;

/**
 * The remembered choices; none when nothing is saved, when what is saved is damaged or of a later version, or when
 * the host cannot say. Never rejects: a pane without its memory still works.
 */
export async function loadPreferences(workbook: Pick<Workbook, "loadSettings">): Promise<Preferences> {
  try {
    return checkedPreferences(await workbook.loadSettings()) ?? NO_PREFERENCES;
  } catch {
    return NO_PREFERENCES;
  }
}

/** Settings as saved, with known fields only; undefined when a field is not what it must be. */
export function checkedPreferences(saved: unknown): Preferences | undefined {
  if (typeof saved !== "object" || saved === null) return undefined;
  const { version, indicator, target, maximum, order, province, forms, names, kept, waiting } = saved as Record<string, unknown>;
  if (version !== 1 || !isShortText(indicator) || !isShortText(target) || !isOrder(order)) return undefined;
  if (!isShortText(province) || !isShortText(maximum)) return undefined;
  const soundForms = forms === undefined ? undefined : checkedForms(forms);
  const soundNames = names === undefined ? undefined : checkedDecisions(names);
  if ((forms !== undefined && soundForms === undefined) || (names !== undefined && soundNames === undefined))
    return undefined;
  if (kept !== undefined && !isKept(kept)) return undefined;
  return {
    version,
    ...(indicator !== undefined && { indicator }),
    ...(target !== undefined && { target }),
    ...(maximum !== undefined && { maximum }),
    ...(order !== undefined && { order }),
    ...(province !== undefined && { province }),
    ...(soundForms !== undefined && { forms: soundForms }),
    ...(soundNames !== undefined && { names: soundNames }),
    ...(kept !== undefined && { kept }),
    ...(isTexts(waiting) && { waiting }),
  };
}

/** Names of pieces of work are plain words, so that none is a key with a meaning of its own to JavaScript. */
function isKept(value: unknown): value is Kept {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  return isRecord && Object.keys(value).every((name) => /^[a-z][A-Za-z]{0,30}$/.test(name));
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === "object" && value !== null && Object.values(value).every((text) => typeof text === "string");
}

function isShortText(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === "string" && value.length <= LONGEST_TEXT);
}

function isOrder(value: unknown): value is RankOrder | undefined {
  return value === undefined || value === "descending" || value === "ascending";
}
