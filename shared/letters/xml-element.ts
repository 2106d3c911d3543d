import { FileChild } from "docx";
import { plainText } from "./plain-text";

/** An element as docx writes it: its attributes first, then what stands in it. */
export interface XmlElement {
  readonly [name: string]: readonly unknown[] | { readonly _attr: Attributes };
}

type Attributes = Readonly<Record<string, string | number>>;

/** An element; elements that look the same may be one and the same object. */
export function xmlElement(name: string, attributes: Attributes, children: readonly (XmlElement | string)[] = []): XmlElement {
  return { [name]: children.length === 0 ? { _attr: attributes } : [{ _attr: attributes }, ...children] };
}

/**
 * Stretches of text, each for a run of its own. docx looks for its own placeholders, "{name}", in all it has written, so
 * that one run never holds a brace together with what follows it.
 */
export function literalStretches(text: string): readonly string[] {
  return plainText(text).match(/\{|[^{]+/g) ?? [];
}

/**
 * A block of a document given as elements that are made when they are written (`xml-text`). docx builds about ten objects for each
 * cell of a table, and writes all of them in one go: with the 3.321 units of the country that is seconds in which the pane
 * stands still.
 */
export class XmlBlock extends FileChild {
  constructor(
    private readonly name: string,
    readonly children: () => Iterable<XmlElement>,
  ) {
    super(name);
  }

  override prepForXml(): Readonly<Record<string, XmlBlock>> {
    return { [this.name]: this };
  }
}
