import { tokenize, type Token } from "./tokens";
import { withCommas } from "./typed-formula";

/** What files write before names that Excel 2007 did not know and before those of add-ins, and hosts do not show. */
const PREFIXES = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.|_xldudf_)+/i;
/** A sheet's name that needs no quotes. */
const SIMPLE_SHEET = /^'([\p{L}_][\p{L}\p{N}_.]*)'$/u;

/**
 * Whether two formulas are the same however hosts and files spell them: case outside texts, spaces, ";" or ",", decimal
 * signs, "0.50" or "0.5", quotes that a sheet's name does not need, prefixes of newer functions, "@", TRUE or TRUE().
 */
export function sameFormula(one: string, other: string): boolean {
  return one === other || bare(one) === bare(other);
}

function bare(formula: string): string {
  const tokens = tokenize(withCommas(formula)).filter(({ kind, text }) => kind !== "space" && text !== "@");
  return tokens.map((token, at) => (isEmptyCall(tokens, at) ? "" : spelling(token))).join("");
}

function spelling({ kind, text }: Token): string {
  switch (kind) {
    case "text":
      return text.normalize("NFC").replace(/\r\n?/g, "\n");
    case "number":
      return String(Number(text));
    case "separator":
      return ",";
    case "quoted":
      return text.replace(SIMPLE_SHEET, "$1").normalize("NFC").toUpperCase();
    case "name":
      return text.replace(PREFIXES, "").normalize("NFC").toUpperCase();
  }
  return text.normalize("NFC").toUpperCase();
}

/** The brackets of TRUE() and FALSE(), which LibreOffice adds. */
function isEmptyCall(tokens: readonly Token[], at: number): boolean {
  const open = tokens[at]?.kind === "close" ? at - 1 : at;
  return (
    tokens[open]?.kind === "open" && tokens[open + 1]?.kind === "close" && /^(?:TRUE|FALSE)$/i.test(tokens[open - 1]?.text ?? "")
  );
}
