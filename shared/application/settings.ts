import type { RankOrder } from "../domain/ranking";
import type { RememberedForm } from "../tables/remembered-form";
import { KEPT_LIMITS } from "../tables/kept-limits";
import { checkedForms } from "../tables/checked-forms";
import { checkedDecisions, type NameDecisions } from "../units/name-decisions";
import type { Workbook } from "./workbook";

/**
 * What the pane remembers with the workbook: the choices of the last ranking, and what the user has put right. No
 * personal data: settings can be read in the file.
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
}

/** Plain JSON by the name of the piece of work. */
export type Kept = Readonly<Record<string, unknown>>;

/** What is to be remembered from now on. What is not named stays as it is, each form and each kept thing too; null forgets a form. */
export interface PreferenceChanges extends Omit<Partial<Preferences>, "version" | "forms"> {
  readonly forms?: FormChanges;
}
type FormChanges = Readonly<Record<string, RememberedForm | null>>;

const NOTHING: Preferences = { version: 1 };
const LONGEST_TEXT = 40;

/**
 * The remembered choices; none when nothing is saved, when what is saved is damaged or of a later version, or when
 * the host cannot say. Never rejects: a pane without its memory still works.
 */
export async function loadPreferences(workbook: Workbook): Promise<Preferences> {
  try {
    return checked(await workbook.loadSettings()) ?? NOTHING;
  } catch {
    return NOTHING;
  }
}

/**
 * Remembers changes on top of what is saved, unless the workbook holds settings that this version does not
 * understand: those are kept. Rejects with the host's Failure when it refuses.
 */
export async function savePreferences(workbook: Workbook, changes: PreferenceChanges): Promise<void> {
  const saved = await workbook.loadSettings();
  const known = saved === null ? NOTHING : checked(saved);
  if (known !== undefined) await workbook.saveSettings(withChanges(known, changes));
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

/** Two changes as one, the later one last. */
export function joinChanges(before: PreferenceChanges | undefined, changes: PreferenceChanges): PreferenceChanges {
  const forms = { ...before?.forms, ...changes.forms };
  const kept = { ...before?.kept, ...changes.kept };
  return {
    ...before,
    ...changes,
    ...(Object.keys(forms).length > 0 && { forms }),
    ...(Object.keys(kept).length > 0 && { kept }),
  };
}

/** Settings as saved, with known fields only; undefined when a field is not what it must be. */
function checked(saved: unknown): Preferences | undefined {
  if (typeof saved !== "object" || saved === null) return undefined;
  const { version, indicator, target, maximum, order, province, forms, names, kept } = saved as Record<string, unknown>;
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
  };
}

/** Names of pieces of work are plain words, so that none is a key with a meaning of its own to JavaScript. */
function isKept(value: unknown): value is Kept {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  return isRecord && Object.keys(value).every((name) => /^[a-z][A-Za-z]{0,30}$/.test(name));
}

function isShortText(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === "string" && value.length <= LONGEST_TEXT);
}

function isOrder(value: unknown): value is RankOrder | undefined {
  return value === undefined || value === "descending" || value === "ascending";
}
