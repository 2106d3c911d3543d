/** A tag as it stands in the text of an XML part. */
export interface XmlTag {
  readonly kind: "open" | "close" | "empty";
  /** With its prefix, as it stands: "x:c". */
  readonly name: string;
  /** Without: "c". */
  readonly local: string;
  /** The text of the attributes. */
  readonly attributes: string;
  readonly start: number;
  /** Just behind ">". */
  readonly end: number;
}

const TAG = /<(\/?)([^\s<>/!?="']+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;

const QUESTION = 0x3f;
const EXCLAMATION = 0x21;

/**
 * The next tag from `at` on; comments, instructions and character data are passed over. Undefined at the end. Throws an error
 * for what is not XML, and for a document type: no part of a workbook has one, and they are how XML is made to explode.
 */
export function nextTag(xml: string, at: number): XmlTag | undefined {
  for (let start = xml.indexOf("<", at); start >= 0; start = xml.indexOf("<", start)) {
    const sign = xml.charCodeAt(start + 1);
    if (sign !== QUESTION && sign !== EXCLAMATION) return tagAt(xml, start);
    if (sign === QUESTION) start = behind(xml, "?>", start);
    else if (xml.startsWith("<!--", start)) start = behind(xml, "-->", start);
    else if (xml.startsWith("<![CDATA[", start)) start = behind(xml, "]]>", start);
    else throw new Error("document type");
  }
  return undefined;
}

/** Every tag of a part, in order. */
export function* allTags(xml: string): Generator<XmlTag> {
  for (let tag = nextTag(xml, 0); tag !== undefined; tag = nextTag(xml, tag.end)) yield tag;
}

/** Just behind the end of an element, and where what it holds ends. Takes the tag that opens it. */
export function endOfElement(xml: string, tag: XmlTag): { readonly inside: number; readonly end: number } {
  if (tag.kind === "empty") return { inside: tag.end, end: tag.end };
  let depth = 1;
  for (let next = nextTag(xml, tag.end); next !== undefined; next = nextTag(xml, next.end)) {
    if (next.name !== tag.name || next.kind === "empty") continue;
    depth += next.kind === "open" ? 1 : -1;
    if (depth === 0) return { inside: next.start, end: next.end };
  }
  throw new Error(`<${tag.name}> is not closed`);
}

function tagAt(xml: string, start: number): XmlTag {
  TAG.lastIndex = start;
  const match = TAG.exec(xml);
  if (match === null) throw new Error(`no tag at ${start}`);
  const name = match[2] ?? "";
  const kind = match[1] === "/" ? "close" : match[4] === "/" ? "empty" : "open";
  return { kind, name, local: name.slice(name.indexOf(":") + 1), attributes: match[3] ?? "", start, end: TAG.lastIndex };
}

function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new Error("XML is not closed");
  return at + mark.length;
}
