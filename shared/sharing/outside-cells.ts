import type { XlsxPackage } from "./open-package";
import { mentionsOurs } from "./own-formulas";
import { namesThat } from "./workbook-part";

/** Formulas outside cells: of tables, of validations, of formats that depend on values. */
const OUTSIDE_CELLS = /<(?:[\w.-]+:)?(?:formula[12]?|calculatedColumnFormula|totalsRowFormula|f)(?:\s[^>]*)?>([^<]*)</g;

/** Names of formulas, and parts in which a formula that is not a cell's mentions a function of ours. */
export function outsideCells({ parts, workbook, sheets }: XlsxPackage): string[] {
  const inSheets = sheets.flatMap(({ name, part }) => (part !== undefined && formulasBehindCells(parts.text(part)) ? [name] : []));
  const tables = parts.names().filter((part) => /\/tables\/[^/]+\.xml$/.test(part) && mentionsInFormulas(parts.text(part)));
  return [...namesThat(parts.text(workbook), mentionsOurs), ...inSheets, ...tables];
}

function formulasBehindCells(xml: string): boolean {
  return mentionsOurs(xml) && mentionsInFormulas(xml.slice(xml.search(/<\/(?:[\w.-]+:)?sheetData>/) + 1));
}

function mentionsInFormulas(xml: string): boolean {
  return [...xml.matchAll(OUTSIDE_CELLS)].some(([, text = ""]) => mentionsOurs(text));
}
