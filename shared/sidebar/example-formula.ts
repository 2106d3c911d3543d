import type { Host } from "../application/workbook";
import type { ArgumentInput, CellInput, CellResult, FunctionHelp } from "../functions/sheet-function";
import { areaAddress, type Area } from "../tables/grid";

/** A call as a person would type it in this host, with what the cells it refers to hold and what comes of it. */
export interface ExampleFormula {
  readonly formula: string;
  /** "A2:A4 = 0,9; 0,8; 0,9" for each range among the arguments. */
  readonly cells: readonly string[];
  readonly result: string;
}

/** Of a rate, as much as a person reads. */
const DECIMALS_SHOWN = 4;

type Typing = Pick<Host, "argumentSeparator" | "decimalSeparator">;

/** The call without arguments filled in: `=CONTHIEU_HOSO(truc_tuyen; tong; chi_tieu; [cach])`. */
export function formulaPattern({ name, parameters }: FunctionHelp, typing: Typing): string {
  const names = parameters.map((parameter) => (parameter.optional ? "[" + parameter.name + "]" : parameter.name));
  return "=" + name + "(" + names.join(typing.argumentSeparator + " ") + ")";
}

/** The first example of a function that succeeds; ranges become references, side by side from row 2 on. */
export function exampleFormula(shown: FunctionHelp, typing: Typing): ExampleFormula | undefined {
  for (const example of shown.examples) {
    if ("fails" in example) continue;
    const cells: string[] = [];
    let column = 0;
    const written = example.args.map((argument) => {
      if (!isRange(argument)) return literal(argument, typing);
      const area: Area = { row: 1, column, rows: argument.length, columns: argument[0]?.length ?? 1 };
      column += area.columns;
      cells.push(areaAddress(area) + " = " + rangeText(argument, typing));
      return areaAddress(area);
    });
    const formula = "=" + shown.name + "(" + written.join(typing.argumentSeparator + " ") + ")";
    return { formula, cells, result: rangeText(asRange(example.result), typing) };
  }
  return undefined;
}

function isRange(argument: ArgumentInput): argument is readonly (readonly CellInput[])[] {
  return Array.isArray(argument);
}

function asRange(result: CellResult | readonly (readonly CellResult[])[]): readonly (readonly CellResult[])[] {
  return typeof result === "object" ? result : [[result]];
}

function literal(value: CellInput, typing: Typing): string {
  return typeof value === "string" ? '"' + value.replace(/"/g, '""') + '"' : cellText(value, typing);
}

/** Cells of a row are parted by a dot, rows by a semicolon: the comma is taken by the decimals. */
function rangeText(rows: readonly (readonly CellInput[])[], typing: Typing): string {
  return rows.map((row) => row.map((value) => cellText(value, typing)).join(" \u00B7 ")).join("; ");
}

function cellText(value: CellInput, { decimalSeparator }: Typing): string {
  if (value === undefined || value === null) return "";
  if (typeof value !== "number") return String(value) || '""';
  return String(Number(value.toFixed(DECIMALS_SHOWN))).replace(".", decimalSeparator);
}
