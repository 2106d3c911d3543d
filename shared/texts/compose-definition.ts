/**
 * What is said of an indicator. The definition is composed from the other parts, so that what is printed cannot
 * disagree with what is listed.
 */
export interface IndicatorText extends IndicatorParts {
  /** Printed wherever its figures appear. */
  readonly definition: string;
}

/** The parts of a definition, in one language. */
export interface IndicatorParts {
  /** As in lists. */
  readonly name: string;
  /** What is counted, beginning with a small letter. */
  readonly numerator: string;
  readonly denominator: string;
  /** Which procedures, whether carried-over dossiers count, whether those by post do; "" where nothing need be said. */
  readonly scope: string;
  /** The document that defines it so; "" where none is known. */
  readonly source: string;
}

/** The words between the parts. */
export interface DefinitionWords {
  readonly dividedBy: string;
  readonly from: string;
}

/** An indicator's text with its definition: what is divided by what, the scope, the source. */
export function composeDefinition(parts: IndicatorParts, words: DefinitionWords): IndicatorText {
  const { numerator, denominator, scope, source } = parts;
  const quotient = capitalized(numerator) + " " + words.dividedBy + " " + denominator;
  const sentences = [quotient, capitalized(scope), source === "" ? "" : words.from + " " + source];
  const definition = sentences.filter((sentence) => sentence !== "").map((sentence) => sentence + ".").join(" ");
  return { ...parts, definition };
}

/** The same for all indicators of a language. */
export function composeDefinitions<Id extends string>(
  parts: Readonly<Record<Id, IndicatorParts>>,
  words: DefinitionWords,
): Readonly<Record<Id, IndicatorText>> {
  const composed = Object.entries<IndicatorParts>(parts).map(([id, own]) => [id, composeDefinition(own, words)]);
  return Object.fromEntries(composed) as Record<Id, IndicatorText>;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
