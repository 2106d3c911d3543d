import { textOfXml } from "./xml-text";

/** A tag that opens an element: its name without prefix, and its attributes without prefixes. */
export interface XmlTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * The opening tags of a small XML document in their order. Throws an error where a document type is declared.
 */
export function xmlTags(xml: string): XmlTag[] {
  const plain = xml.replace(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>/g, "");
  if (/<!DOCTYPE/i.test(plain)) throw new Error("document type declared");
  const tags = plain.matchAll(/<(?:[^\s<>/:!?]+:)?([^\s<>/:!?]+)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g);
  return [...tags].map(([, name = "", attributes = ""]) => ({ name, attributes: attributesOf(attributes) }));
}

function attributesOf(text: string): Map<string, string> {
  const found = text.matchAll(/(?:[^\s=:"']+:)?([^\s=:"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map([...found].map(([, name = "", quoted, apostrophed = ""]) => [name, textOfXml(quoted ?? apostrophed)]));
}
