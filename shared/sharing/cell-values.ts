import type { CellValue } from "../tables/grid";
import type { CellContent, SheetCell } from "./sheet-cells";
import { endOfElement, nextTag } from "./xml-tags";
import { textOfCell, textOfXml } from "./xml-text";

/**
 * What a cell of a file shows, as the hosts tell it: an error is its text, a day its number; undefined where the file
 * keeps nothing, and for a day that is written as a text.
 *
 * @param strings the shared ones of the file
 */
export function valueOfCell({ type, value }: SheetCell, strings: readonly string[]): CellValue | undefined {
  if (value === undefined || type === "d") return undefined;
  if (type === "inlineStr") return stringOf(value.inside);
  const text = textOfXml(value.inside);
  switch (type) {
    case "s":
      return strings[Number(text)] ?? undefined;
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "str":
      return textOfCell(text);
    case "e":
      return text;
  }
  const number = Number(text);
  return text.trim() === "" || !Number.isFinite(number) ? undefined : number;
}

/** The shared strings of a file, from their part. */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  for (let tag = nextTag(xml, 0); tag !== undefined; ) {
    if (tag.local !== "si" || tag.kind === "close") tag = nextTag(xml, tag.end);
    else {
      const { inside, end } = endOfElement(xml, tag);
      strings.push(tag.kind === "empty" ? "" : stringOf(xml.slice(tag.end, inside)));
      tag = nextTag(xml, end);
    }
  }
  return strings;
}

/** A text in one piece or in runs of several looks; how it is read aloud (`rPh`) is no part of it. */
function stringOf(xml: CellContent["inside"]): string {
  let text = "";
  for (let tag = nextTag(xml, 0); tag !== undefined; ) {
    const isText = tag.local === "t" && tag.kind === "open";
    if (!isText && tag.local !== "rPh") {
      tag = nextTag(xml, tag.end);
      continue;
    }
    const { inside, end } = endOfElement(xml, tag);
    if (isText) text += textOfCell(textOfXml(xml.slice(tag.end, inside)));
    tag = nextTag(xml, end);
  }
  return text;
}
