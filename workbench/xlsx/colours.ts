import type { Nullable } from "@univerjs/core";
import type { Color } from "hucre";
import { resolveThemeColor } from "hucre/xlsx";

/** Cells count the theme from the background, the theme part of the file from the text: the first four swap. */
const THEME_ORDER = [1, 0, 3, 2];

/** A colour of a file as "#RRGGBB"; undefined when it is automatic or of the old palette. */
export function hexOfColour(colour: Color | undefined, theme: readonly string[]): string | undefined {
  if (colour?.rgb !== undefined) return `#${colour.rgb.slice(-6).toUpperCase()}`;
  if (colour?.theme === undefined || theme.length === 0) return undefined;
  const index = THEME_ORDER[colour.theme] ?? colour.theme;
  return `#${resolveThemeColor([...theme], index, colour.tint)}`;
}

/** A colour of Univer ("#rgb", "#RRGGBB" or "rgb(r,g,b)") as a file has it; undefined for anything else. */
export function colourOfCss(css: Nullable<string>): Color | undefined {
  const hex = /^#([0-9a-f]{6})$/i.exec(css ?? "")?.[1];
  if (hex !== undefined) return { rgb: hex.toUpperCase() };
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(css ?? "");
  if (short) return { rgb: short.slice(1).map((digit) => digit + digit).join("").toUpperCase() };
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(css ?? "");
  if (!parts) return undefined;
  return { rgb: parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0")).join("").toUpperCase() };
}
