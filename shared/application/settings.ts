import type { RankOrder } from "../domain/ranking";
import type { RememberedForm } from "../tables/remembered-form";
import { KEPT_LIMITS } from "../tables/kept-limits";
import { checkedForms } from "../tables/checked-forms";
import { checkedDecisions, type NameDecisions } from "../units/name-decisions";
import type { Workbook } from "./workbook";

/**
 * What the pane remembers with the workbook: the choices of the last ranking, which stay with the host, and what the user has
 * put right or defined, which travels on the sheet `Cấu hình Thước` where there is one (`settings-items`). No personal data but
 * the name of who signs letters: settings can be read in the file.
 */
export interface Preferences {
  readonly version: 1;
  readonly indicator?: string;
  readonly target?: string;
  /** The target typed last where a lower rate is better. */
  readonly maximum?: string;
  readonly order?: RankOrder;
  /** Two-digit code of the province whose units the tables are about. */
  readonly province?: string;
  /** Corrections by form of header (`headerForm`). */
  readonly forms?: Readonly<Record<string, RememberedForm>>;
  /** What was decided about names that no exact rule matches. */
  readonly names?: NameDecisions;
  /** What pieces of work keep, by their names; each checks its own before it uses it. */
  readonly kept?: Kept;
  /** Items that the sheet `Cấu hình Thước` has not taken yet, by their ids, each with what it says of them. */
  readonly waiting?: Readonly<Record<string, string>>;
}

/** Plain JSON by the name of the piece of work. */
export type Kept = Readonly<Record<string, unknown>>;

/** What is to be remembered from now on. What is not named stays as it is, each form and each kept thing too; null forgets a form. */
export interface PreferenceChanges extends Omit<Partial<Preferences>, "version" | "forms" | "waiting"> {
  readonly forms?: FormChanges;
}
type FormChanges = Readonly<Record<string, RememberedForm | null>>;

/** Nothing remembered. */
export const NO_PREFERENCES: Preferences = { version: 1 };
const LONGEST_TEXT = 40;

/**
 * The remembered choices; none when nothing is saved, when what is saved is damaged or of a later version, or when
 * the host cannot say. Never rejects: a pane without its memory still works.
 */
export async function loadPreferences(workbook: Workbook): Promise<Preferences> {
  try {
    return checkedPreferences(await workbook.loadSettings()) ?? NO_PREFERENCES;
  } catch {
    return NO_PREFERENCES;
  }
}

/** Preferences after changes. Of forms beyond what a workbook can hold those corrected longest ago are forgotten. */
export function withChanges(preferences: Preferences, changes: PreferenceChanges): Preferences {
  const { forms, kept, ...rest } = changes;
  const others = { ...rest, ...(kept !== undefined && { kept: { ...preferences.kept, ...kept } }) };
  if (forms === undefined) return { ...preferences, ...others };
  return { ...preferences, ...others, forms: keptForms(preferences.forms, forms) };
}

function keptForms(before: Preferences["forms"], changes: FormChanges): Preferences["forms"] {
  const all = Object.entries({ ...before, ...changes });
  const changed = all.filter(([key]) => Object.keys(changes).includes(key));
  const forms = [...all.filter((entry) => !changed.includes(entry)), ...changed].filter(
    (entry): entry is [string, RememberedForm] => entry[1] !== null,
  );
  while (forms.length > 1 && JSON.stringify(forms).length > KEPT_LIMITS.formLetters) forms.shift();
  return Object.fromEntries(forms);
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
