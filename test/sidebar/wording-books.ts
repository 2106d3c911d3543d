import { areaOfAddress } from "../../workbench/grid/address";
import { vinhLinh } from "../../workbench/samples/vinh-linh";
import type { FakeBook, FakeSheet } from "./fake-workbook";

/** A sheet of the sample of Vĩnh Linh. */
function sheetOf(name: string): FakeSheet {
  const sheet = vinhLinh.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error("the sample has no sheet " + name);
  const wide = Math.max(...sheet.rows.map((row) => row.length));
  return {
    name,
    values: sheet.rows.map((row) => Array.from({ length: wide }, (_, column) => row[column] ?? "")),
    merges: sheet.merges.flatMap((address) => areaOfAddress(address) ?? []),
  };
}

/** The sheet in front. */
export const MAY = "Vĩnh Linh 5-2024";

/** May 2024 of Vĩnh Linh in front, April beside it. */
export const vinhLinhBook: FakeBook = { sheets: [sheetOf(MAY), sheetOf("Vĩnh Linh 4-2024")] };
