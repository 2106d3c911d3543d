import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { AlignmentStyle, BorderSide, BorderStyle, CellStyle, FontStyle } from "hucre";
import { colourOfCss } from "./colours";
import { lineStyles } from "./line-styles";

const HORIZONTAL = new Map<unknown, AlignmentStyle["horizontal"]>([
  [HorizontalAlign.LEFT, "left"],
  [HorizontalAlign.CENTER, "center"],
  [HorizontalAlign.RIGHT, "right"],
  [HorizontalAlign.JUSTIFIED, "justify"],
]);
const VERTICAL = new Map<unknown, AlignmentStyle["vertical"]>([
  [VerticalAlign.TOP, "top"],
  [VerticalAlign.MIDDLE, "center"],
  [VerticalAlign.BOTTOM, "bottom"],
]);
const LINES = new Map(lineStyles.map(([name, type]) => [type, name]));

/** How a cell of Univer looks, for a file; undefined when it looks like any other. */
export function styleToXlsx(style: IStyleData): CellStyle | undefined {
  const font = fontOf(style);
  const alignment = alignmentOf(style);
  const border = borderOf(style);
  const fill = colourOfCss(style.bg?.rgb);
  const numFmt = style.n?.pattern;
  const look: CellStyle = {
    ...(Object.keys(font).length > 0 && { font }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(Object.keys(border).length > 0 && { border }),
    ...(fill && { fill: { type: "pattern", pattern: "solid", fgColor: fill } as const }),
    ...(numFmt && { numFmt }),
  };
  return Object.keys(look).length > 0 ? look : undefined;
}

function fontOf({ ff, fs, bl, it, ul, st, cl }: IStyleData): FontStyle {
  const color = colourOfCss(cl?.rgb);
  return {
    ...(ff && { name: ff }),
    ...(fs && { size: fs }),
    ...(bl === BooleanNumber.TRUE && { bold: true }),
    ...(it === BooleanNumber.TRUE && { italic: true }),
    ...(ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(st?.s === BooleanNumber.TRUE && { strikethrough: true }),
    ...(color && { color }),
  };
}

function alignmentOf({ ht, vt, tb }: IStyleData): AlignmentStyle {
  const horizontal = HORIZONTAL.get(ht);
  const vertical = VERTICAL.get(vt);
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(tb === WrapStrategy.WRAP && { wrapText: true }),
  };
}

function borderOf({ bd }: IStyleData): BorderStyle {
  const side = (line: Nullable<IBorderStyleData>): BorderSide | undefined => {
    const style = line && LINES.get(line.s);
    const color = colourOfCss(line?.cl?.rgb);
    return style ? { style, ...(color && { color }) } : undefined;
  };
  const [top, right, bottom, left] = [bd?.t, bd?.r, bd?.b, bd?.l].map(side);
  return { ...(top && { top }), ...(right && { right }), ...(bottom && { bottom }), ...(left && { left }) };
}
