import { textOfXml, xmlOfAttribute } from "./xml-text";
import type { XmlTag } from "./xml-tags";

const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The value of an attribute of a tag, by its name with the prefix; undefined where it has none. */
export function attribute(tag: XmlTag, name: string): string | undefined {
  return tag.attributes.includes(name) ? attributesOf(tag).get(name) : undefined;
}

/** All attributes by their names with the prefix. */
export function attributesOf({ attributes }: XmlTag): Map<string, string> {
  const found = new Map<string, string>();
  if (attributes === "") return found;
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(attributes); match !== null; match = ATTRIBUTE.exec(attributes))
    found.set(match[1] ?? "", textOfXml(match[2] ?? match[3] ?? ""));
  return found;
}

/** A tag with some attributes set, or taken away (undefined), and all else as it stands. */
export function tagWith(xml: string, tag: XmlTag, changes: Readonly<Record<string, string | undefined>>): string {
  const text = xml.slice(tag.start, tag.end);
  const left = new Map(Object.entries(changes));
  const attributes = tag.attributes.replace(ATTRIBUTE, (whole: string, name: string) => {
    if (!left.has(name)) return whole;
    const value = left.get(name);
    left.delete(name);
    return written(name, value);
  });
  const added = [...left].map(([name, value]) => written(name, value)).join("");
  const first = 1 + tag.name.length;
  return text.slice(0, first) + attributes + added + text.slice(first + tag.attributes.length);
}

function written(name: string, value: string | undefined): string {
  return value === undefined ? "" : ` ${name}="${xmlOfAttribute(value)}"`;
}
