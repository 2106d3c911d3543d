import type { CellValue } from "../../../shared/tables/grid";
import type { FormulaTree } from "./formula-tree";
import { formulaTree } from "./formula-tree";

/** What a cell holds after something was typed or written into it. */
export interface Entry {
  readonly value: CellValue;
  readonly formula?: string;
  readonly tree?: FormulaTree;
  /** A number format that Excel puts on the cell by itself, as for dates. */
  readonly format?: string;
}

function formulaEntry(formula: string): Entry {
  return { value: "", formula, tree: formulaTree(formula) };
}

function dateEntry(month: number, year: number): Entry | undefined {
  if (month < 1 || month > 12 || year < 1900) return undefined;
  return { value: Date.UTC(year, month - 1, 1) / 86_400_000 + 25_569, format: "mmm-yy" };
}

function numberIn(text: string): number | undefined {
  const negative = /^\((\d+(?:\.\d+)?)\)$/.exec(text);
  if (negative) return -Number(negative[1]);
  const percent = /^([+-]?\d+(?:\.\d+)?)%$/.exec(text);
  if (percent) return Number(percent[1]) / 100;
  return /^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}

/**
 * What Excel makes of a content written to a cell. In a cell of format "@" a string stays the text it is;
 * elsewhere "=…", "+…", "-…" and "@…" become formulas, "(1)", "5%" and "01/2024" numbers and dates,
 * "true" a truth value, and an apostrophe in front is swallowed.
 */
export function typedEntry(content: CellValue, format: string): Entry {
  if (typeof content !== "string" || content === "" || format === "@") return { value: content };
  if (content.startsWith("'")) return { value: content.slice(1) };
  if (content.startsWith("=")) return formulaEntry(content);
  const bare = content.trim();
  const number = numberIn(bare);
  if (number !== undefined) return { value: number };
  if (/^(true|false)$/i.test(bare)) return { value: bare.toLowerCase() === "true" };
  const date = /^(\d{1,2})\/(\d{4})$/.exec(bare);
  const dated = date && dateEntry(Number(date[1]), Number(date[2]));
  if (dated) return dated;
  if (/^[+-]./.test(content)) return formulaEntry(`=${content}`);
  if (/^@./.test(content)) return formulaEntry(`=${content.slice(1)}`);
  return { value: content };
}
