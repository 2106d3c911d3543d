import type { DialectWords } from "./query-dialect";
import type { QueryColumn } from "./query-step";
import { isUnsaid, smallSpelling, toneKey } from "./spelled-text";

/** As in `tables/procedure-code`, whose rule this is: a national code, one that has lost digits, and other codes. */
const NATIONAL = "^[0-9][.,][0-9]{6}([.]0+)*([.][A-Z][0-9]{2,3})?$";
const SHORTENED = "^[0-9][.,][0-9]{1,5}([.]0+)*([.][A-Z][0-9]{2,3})?$";

/** A trimmed text of a procedure, made ready to be read as a code and as a name. */
export function procedureSpellings(words: DialectWords, text: string): { readonly code: string; readonly name: string } {
  const close = words.replaced(text, " *([.,/_-]) *", "\\1");
  return { code: `UPPER(${words.replaced(close, "[.,]$", "")})`, name: smallSpelling(words, text) };
}

/**
 * What procedures are compared by, as `dossiers/name-keys` has it: the code, else the name, "" for a blank; and whether it is
 * a code.
 */
export function procedureKey(
  words: DialectWords,
  { text, code, name }: { readonly text: string; readonly code: string; readonly name: string },
): { readonly key: string; readonly isCode: string } {
  const letters = `A-Z0-9${words.character(0x110)}`;
  const isNational = words.matches(code, NATIONAL);
  const isOther = [
    `NOT ${parenthesized(words.matches(code, SHORTENED))}`,
    words.matches(code, "[0-9]"),
    words.matches(code, `^[${letters}]+([._/-][${letters}]+)+$`),
  ].join(" AND ");
  const shortForm = words.replaced(code, "^([0-9])[.,]([0-9]{6}).*$", "\\1.\\2");
  const key = `CASE WHEN ${isUnsaid(words, text)} THEN '' WHEN ${isNational} THEN ${shortForm} WHEN ${isOther} THEN ${code} ELSE ${toneKey(words, name)} END`;
  return { key, isCode: `(${isNational} OR (${isOther}))` };
}

/** The columns of a list of procedures: `ma` as it stands there becomes the key. */
export function listedKey(words: DialectWords): readonly QueryColumn[] {
  return [{ name: "ma", value: procedureKey(words, { text: "t.ten", code: "t.ma_viet_hoa", name: "t.ten_chu" }).key }];
}

function parenthesized(condition: string): string {
  return `(${condition})`;
}
