import type { IndicatorTexts } from "../../../texts/indicators-vi";
import { ownIndicatorsVi } from "../../../texts/own-indicators-vi";
import { showCount } from "../../../texts/show-number";
import { OWN_LIMITS, type OwnColumn, type OwnIndicator, type SavedIndicators } from "../../../ranking/own-indicators";
import type { IndicatorDraft } from "./indicators-state";

type OwnTexts = typeof ownIndicatorsVi;

/** What is wrong with a draft, by the field it is said at. */
export interface DraftFaults {
  readonly name?: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly definition?: string;
  /** Of the whole: the file has no room. */
  readonly room?: string;
}

/** A draft made whole, with the list to save; or what is wrong with it. */
export type CheckedDraft =
  | { readonly is: "sound"; readonly indicator: OwnIndicator; readonly saved: SavedIndicators }
  | { readonly is: "faulty"; readonly faults: DraftFaults };

/** The definition to print: as typed, else as the columns propose; always in Vietnamese, as reports are. */
export function definitionOf({ numerator, denominator, better, definition }: IndicatorDraft): string {
  const { plus, minus, quoted, proposed } = ownIndicatorsVi;
  const side = (columns: readonly OwnColumn[]): string =>
    columns
      .map(({ header, sign }, at) => (at === 0 ? (sign < 0 ? minus.trimStart() : "") : sign < 0 ? minus : plus) + quoted(header))
      .join("");
  return definition ?? proposed(side(numerator), side(denominator), better === "lower");
}

/**
 * Checks a draft against the indicators there are.
 *
 * @param newKey the key of a new indicator.
 */
export function checkDraft(
  draft: IndicatorDraft,
  others: readonly OwnIndicator[],
  known: IndicatorTexts,
  newKey: string,
  texts: OwnTexts,
): CheckedDraft {
  const { faults: words } = texts;
  const name = draft.name.trim();
  const definition = definitionOf(draft).trim();
  const rest = others.filter(({ key }) => key !== draft.key);
  const taken = [...Object.values(known), ...rest].some((other) => folded(other.name) === folded(name));
  const key = draft.key ?? newKey;
  const { numerator, denominator, better } = draft;
  const indicator: OwnIndicator = { key, name, definition, better, numerator, denominator };
  const replaced = others.map((other) => (other.key === key ? indicator : other));
  const saved: SavedIndicators = { version: 1, own: draft.key === undefined ? [...others, indicator] : replaced };
  const faults: DraftFaults = {
    ...said("name", name === "" ? words.noName : name.length > OWN_LIMITS.name ? words.longName(showCount(OWN_LIMITS.name)) : taken ? words.nameTaken : ""),
    ...said("numerator", adds(numerator) ? "" : words.noNumerator),
    ...said("denominator", !adds(denominator) ? words.noDenominator : sameSides(numerator, denominator) ? words.sameSides : ""),
    ...said("definition", definition === "" ? words.noDefinition : definition.length > OWN_LIMITS.definition ? words.longDefinition(showCount(OWN_LIMITS.definition)) : ""),
    ...said("room", saved.own.length > OWN_LIMITS.indicators ? words.tooMany(showCount(OWN_LIMITS.indicators)) : JSON.stringify(saved).length > OWN_LIMITS.saved ? words.tooLarge : ""),
  };
  return Object.keys(faults).length === 0 ? { is: "sound", indicator, saved } : { is: "faulty", faults };
}

function said(field: keyof DraftFaults, fault: string): DraftFaults {
  return fault === "" ? {} : { [field]: fault };
}

function adds(columns: readonly OwnColumn[]): boolean {
  return columns.some(({ sign }) => sign === 1);
}

function sameSides(first: readonly OwnColumn[], second: readonly OwnColumn[]): boolean {
  const key = (columns: readonly OwnColumn[]): string => JSON.stringify(columns.map(({ header, sign }) => [header, sign]).sort());
  return key(first) === key(second);
}

function folded(name: string): string {
  return name.normalize("NFC").toLowerCase().replace(/\s+/g, " ");
}
