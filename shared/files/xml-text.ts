const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The text that raw XML between two tags stands for: CDATA sections and comments, references to letters and the five
 * entities that every document has. An entity of a document's own stays as it is written.
 */
export function textOfXml(raw: string): string {
  const plain = raw.includes("<") ? raw.replace(/<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->/g, (_, text?: string) => escaped(text)) : raw;
  if (!plain.includes("&")) return plain;
  return plain.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? all;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code > 0x10ffff ? all : String.fromCodePoint(code);
  });
}

/** The text of a cell: "_x000D_" is how spreadsheets write letters that XML does not have (ECMA-376-1, 22.9.2.19). */
export function textOfCell(raw: string): string {
  const text = textOfXml(raw);
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function escaped(text = ""): string {
  return text.replace(/&/g, "&amp;");
}
