import type { CellValue } from "../../shared/tables/grid";
import { areaOfAddress } from "../../workbench/grid/address";
import type { SampleSheet } from "../../workbench/samples/sample";
import { vinhLinh } from "../../workbench/samples/vinh-linh";
import type { FakeBook, FakeSheet } from "./fake-workbook";

function sheetOf({ name, rows, merges }: SampleSheet): FakeSheet {
  const columns = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: columns }, (_, column): CellValue => row[column] ?? ""));
  return { name, values, merges: merges.flatMap((address) => areaOfAddress(address) ?? []) };
}

const [mayRows, , aprilRows] = vinhLinh.sheets as [SampleSheet, SampleSheet, SampleSheet];

/** Vĩnh Linh district, May 2024, and April as made up for the sample. */
export const may = sheetOf(mayRows);
export const april = sheetOf(aprilRows);

/** The next month on the same form: every unit gets one dossier more, and one more that is fully online. */
export const june: FakeSheet = {
  ...may,
  name: "Vĩnh Linh 6-2024",
  values: may.values.map((row, at) => {
    if (at === 0) return [String(row[0]).replace("5/2024", "6/2024"), ...row.slice(1)];
    if (at === 1) return row.map(() => "");
    const by = at < 5 ? 0 : row[1] === "Tổng cộng" ? 19 : 1;
    return row.map((value, column) => (typeof value === "number" && (column === 2 || column === 3) ? value + by : value));
  }),
};

/** June as another office might send it: a column is renamed, and the unit of Vĩnh Tú is missing. */
export const otherJune: FakeSheet = {
  ...june,
  values: june.values
    .filter((row) => row[1] !== "Xã Vĩnh Tú")
    .map((row, at) => (at === 3 ? row.map((value) => (value === "HS có biên lai điện tử" ? "Ghi chú" : value)) : row)),
};

export const mayAndApril: FakeBook = { sheets: [may, april] };
