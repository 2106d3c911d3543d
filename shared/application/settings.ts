import type { RankOrder } from "../domain/ranking";
import type { RememberedForm } from "../tables/remembered-form";
import { KEPT_LIMITS } from "../tables/kept-limits";
import type { NameDecisions } from "../units/name-decisions";

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
