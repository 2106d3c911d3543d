import { literalStretches, xmlElement, type XmlElement } from "./xml-element";
import { keepText } from "./xml-text";

export type CellAlignment = "left" | "center" | "right";

/** How the text of a cell looks; cells that look the same share one. */
export interface CellStyle {
  readonly paragraph: XmlElement;
  readonly run: XmlElement;
}

/** How cells look. @param size of the letters, in points. */
export function cellStyle(size: number, alignment: CellAlignment, emphasis: "none" | "bold" | "italic" = "none"): CellStyle {
  const marks = emphasis === "none" ? [] : emphasis === "bold" ? ["w:b", "w:bCs"] : ["w:i", "w:iCs"];
  const sizes = ["w:sz", "w:szCs"].map((name) => xmlElement(name, { "w:val": size * 2 }));
  const run = keepText(xmlElement("w:rPr", {}, [...marks.map((name) => xmlElement(name, {})), ...sizes]));
  return { paragraph: keepText(xmlElement("w:pPr", {}, [xmlElement("w:jc", { "w:val": alignment }), run])), run };
}

const MIDDLE = keepText(xmlElement("w:vAlign", { "w:val": "center" }));

/**
 * A cell with one line of text, taken literally.
 *
 * @param widths of the columns that it stands over, in twips.
 * @param down whether it begins or goes on with a cell over several rows.
 */
export function annexCell(text: string, { paragraph, run }: CellStyle, widths: readonly number[], down?: "begins" | "goesOn"): XmlElement {
  const width = widths.reduce((sum, each) => sum + each, 0);
  const span = widths.length > 1 ? [xmlElement("w:gridSpan", { "w:val": widths.length })] : [];
  const merge = down === undefined ? [] : [xmlElement("w:vMerge", { "w:val": down === "begins" ? "restart" : "continue" })];
  const properties = xmlElement("w:tcPr", {}, [xmlElement("w:tcW", { "w:w": width, "w:type": "dxa" }), ...span, ...merge, MIDDLE]);
  const runs = literalStretches(text).map((stretch) =>
    xmlElement("w:r", {}, [run, xmlElement("w:t", { "xml:space": "preserve" }, [stretch])]),
  );
  return xmlElement("w:tc", {}, [properties, xmlElement("w:p", {}, [paragraph, ...runs])]);
}
