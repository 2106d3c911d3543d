import type { Count } from "../domain/indicator";
import { cellAddress } from "../tables/grid";
import type { Balance } from "./collection-balances";
import { collectionHeader } from "./collection-columns";
import type { Formula } from "./report-sheet";

/** What the check column says of a row in which nothing stands yet, and of one in which everything is right. */
export const NOT_FILLED = "Chưa nhập";
export const RIGHT = "Hợp lệ";

/** A balance in words, as printed under the form. */
export function balanceSentence({ parts, whole, exact }: Balance): string {
  const sum = parts.map((count) => "“" + collectionHeader(count) + "”").join(" + ");
  return sum + (exact ? " = " : " ≤ ") + "“" + collectionHeader(whole) + "”";
}

/**
 * The check of one row, in functions that Excel 2010, LibreOffice and Google Sheets have: nothing yet, a cell still
 * without a number, a number that is no count, the first balance that fails, or all right. It has the value of a row
 * that is blank.
 *
 * @param row sheet row from 0; the counts stand side by side from `firstColumn` on, in the order of `counts`.
 */
export function checkFormula(
  row: number,
  firstColumn: number,
  counts: readonly Count[],
  balances: readonly Balance[],
): Formula {
  const address = (count: Count): string => cellAddress(row, firstColumn + counts.indexOf(count));
  const all = cellAddress(row, firstColumn) + ":" + cellAddress(row, firstColumn + counts.length - 1);
  const tests: [failing: string, message: string][] = [
    ["COUNTA(" + all + ")=0", NOT_FILLED],
    ["COUNT(" + all + ")<" + String(counts.length), "Còn ô chưa nhập số"],
    ["MIN(" + all + ")<0", "Có số âm"],
    [counts.map((count) => wholeTest(address(count))).join("+") + ">0", "Có số không phải số nguyên"],
    ...balances.map(({ parts, whole, exact }): [string, string] => [
      parts.map(address).join("+") + (exact ? "<>" : ">") + address(whole),
      failureOf(parts, whole, exact),
    ]),
  ];
  const otherwise = (rest: string, [failing, message]: readonly [string, string]): string =>
    "IF(" + failing + ',"' + message + '",' + rest + ")";
  return { formula: "=" + tests.reduceRight(otherwise, '"' + RIGHT + '"'), value: NOT_FILLED };
}

/** How far a cell is from the whole number below. */
function wholeTest(address: string): string {
  return "(" + address + "-INT(" + address + "))";
}

function failureOf(parts: readonly Count[], whole: Count, exact: boolean): string {
  const names = parts.map(collectionHeader).join(" + ");
  return names + (exact ? " khác " : " lớn hơn ") + lowered(collectionHeader(whole));
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
