import type { IBorderData, IStyleData } from "@univerjs/core";
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { BorderSide, CellStyle } from "hucre";
import { hexOfColour } from "./colours";
import { lineStyles } from "./line-styles";

const HORIZONTAL = new Map([
  ["left", HorizontalAlign.LEFT],
  ["center", HorizontalAlign.CENTER],
  ["right", HorizontalAlign.RIGHT],
  ["justify", HorizontalAlign.JUSTIFIED],
]);
const VERTICAL = new Map([
  ["top", VerticalAlign.TOP],
  ["center", VerticalAlign.MIDDLE],
  ["bottom", VerticalAlign.BOTTOM],
]);
const LINES = new Map(lineStyles);
const ON = BooleanNumber.TRUE;

/** How a cell of a file looks, for Univer. `theme` is the palette of the file. */
export function styleFromXlsx(style: CellStyle, theme: readonly string[]): IStyleData {
  const { font, fill, alignment, border, numFmt } = style;
  const colour = hexOfColour(font?.color, theme);
  const isSolid = fill?.type === "pattern" && fill.pattern === "solid";
  const background = isSolid ? hexOfColour(fill.fgColor, theme) : undefined;
  const horizontal = HORIZONTAL.get(alignment?.horizontal ?? "");
  const vertical = VERTICAL.get(alignment?.vertical ?? "");
  return {
    ...(font?.name !== undefined && { ff: font.name }),
    ...(font?.size !== undefined && { fs: font.size }),
    ...(font?.bold && { bl: ON }),
    ...(font?.italic && { it: ON }),
    ...(font?.underline && { ul: { s: ON } }),
    ...(font?.strikethrough && { st: { s: ON } }),
    ...(colour !== undefined && { cl: { rgb: colour } }),
    ...(background !== undefined && { bg: { rgb: background } }),
    ...(horizontal !== undefined && { ht: horizontal }),
    ...(vertical !== undefined && { vt: vertical }),
    ...(alignment?.wrapText && { tb: WrapStrategy.WRAP }),
    ...(border !== undefined && { bd: bordersOf(border, theme) }),
    ...(numFmt !== undefined && numFmt !== "General" && { n: { pattern: numFmt } }),
  };
}

function bordersOf(border: NonNullable<CellStyle["border"]>, theme: readonly string[]): IBorderData {
  const side = (line: BorderSide | undefined): NonNullable<IBorderData["t"]> | undefined => {
    if (line === undefined) return undefined;
    const rgb = hexOfColour(line.color, theme) ?? "#000000";
    return { s: LINES.get(line.style) ?? BorderStyleTypes.THIN, cl: { rgb } };
  };
  const [t, r, b, l] = [border.top, border.right, border.bottom, border.left].map(side);
  return { ...(t && { t }), ...(r && { r }), ...(b && { b }), ...(l && { l }) };
}
