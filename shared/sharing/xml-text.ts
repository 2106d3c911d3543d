const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const MARKUP = /<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|<\?[^]*?\?>|&(#x?)?([0-9a-z]+);/gi;

/** What a stretch of XML without tags says: entities are read, character data taken, comments left out. */
export function textOfXml(xml: string): string {
  if (!/[&<\r]/.test(xml)) return xml;
  return xml.replace(/\r\n?/g, "\n").replace(MARKUP, (whole: string, data?: string, number?: string, name?: string) => {
    if (data !== undefined) return data;
    if (name === undefined) return "";
    if (number === undefined) return NAMED[name.toLowerCase()] ?? whole;
    return String.fromCodePoint(parseInt(name, number === "#" ? 10 : 16));
  });
}

const WRITTEN: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#9;" };

/** A text as it is written between tags; what XML cannot hold is left out. */
export function xmlOfText(text: string): string {
  return sound(text).replace(/[&<>\r]/g, (sign) => WRITTEN[sign] ?? "");
}

/** A text as it is written in quotes, where line breaks and tabs would be taken for spaces. */
export function xmlOfAttribute(text: string): string {
  return sound(text).replace(/[&<>"\r\n\t]/g, (sign) => WRITTEN[sign] ?? "");
}

/** Without halves of signs and without what stands for no sign. */
function sound(text: string): string {
  return text.replace(
    /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
    (sign) => (sign.length === 2 ? sign : ""),
  );
}

/** A text of a cell out of a file, where signs that XML cannot hold are written _x000D_ (ECMA-376, 22.9.2.19, ST_Xstring). */
export function textOfCell(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** A text as a cell in a file keeps it: `textOfCell` gives it back. */
export function cellOfText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}
