import { ISheetClipboardService } from "@univerjs/preset-sheets-core";
import { withCommas } from "../shared/formulas/typed-formula";
import { numberInEnUs } from "./typed-number";
import type { RunningUniver } from "./univer";

const WRAPPING = "(?:\\s|&nbsp;|</?(?:span|p|font|b|i|div|br)\\b[^>]*>)*";
/** A cell of a pasted table that holds one text, perhaps inside inline elements. */
const HTML_CELL = new RegExp(`(<t[dh]\\b[^>]*>)${WRAPPING}([^<>]+)${WRAPPING}(</t[dh]>)`, "gi");
/** A figure or a formula: inside an inline element Univer would keep it as formatted text. */
const COMPUTED = /^(=|[-+]?[\d.,]+\s*%?$)/;

const HTML = "text/html";
const PLAIN = "text/plain";

function cellInEnUs(text: string): string {
  return text.startsWith("=") ? withCommas(text) : numberInEnUs(text);
}

/** Pasted cells (tabs and lines), with Vietnamese numbers and formulas in the spelling that Univer reads. */
export function plainInEnUs(text: string): string {
  return text.replace(/[^\t\r\n]+/g, cellInEnUs);
}

/** The same for a table copied as HTML from a page, from Word or from Excel. */
export function htmlInEnUs(html: string): string {
  return html.replace(HTML_CELL, (cell, start: string, text: string, end: string) => {
    const plain = text.trim();
    return COMPUTED.test(plain) ? start + cellInEnUs(plain) + end : cell;
  });
}

async function itemInEnUs(item: ClipboardItem): Promise<ClipboardItem> {
  const read = async (type: string): Promise<string> => (await item.getType(type)).text();
  const parts: Record<string, Blob> = {};
  if (item.types.includes(HTML)) parts[HTML] = new Blob([htmlInEnUs(await read(HTML))], { type: HTML });
  if (item.types.includes(PLAIN)) parts[PLAIN] = new Blob([plainInEnUs(await read(PLAIN))], { type: PLAIN });
  return Object.keys(parts).length > 0 ? new ClipboardItem(parts) : item;
}

/**
 * Lets a person paste a table with Vietnamese numbers: left to itself Univer takes "5.311" for 5.311 and "29,87%"
 * for 2987%. What was copied in the grid itself is pasted from memory and is not touched.
 */
export function readPastedVietnamese({ injector }: RunningUniver): void {
  const clipboard = injector.get(ISheetClipboardService);
  const legacyPaste = clipboard.legacyPaste.bind(clipboard);
  const paste = clipboard.paste.bind(clipboard);
  clipboard.legacyPaste = (html, text, files) =>
    legacyPaste(html && htmlInEnUs(html), text && plainInEnUs(text), files);
  clipboard.paste = async (item, ...rest) => paste(await itemInEnUs(item), ...rest);
}
