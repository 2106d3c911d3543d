import { writeXlsx } from "hucre/xlsx";
import { readFile } from "../../shared/files/read-file";
import { countsOfIndicators } from "../../shared/reports/collection-columns";
import { collectionForm } from "../../shared/reports/collection-form";
import { findTables } from "../../shared/tables/find-tables";
import type { Grid } from "../../shared/tables/grid";
import { filledForm, readBack, requestFor } from "../reports/filled-form";

const counts = countsOfIndicators(["onlineOfNew", "onTime", "servicesInUse"]);
const groups = [
  { name: "Sở, ban, ngành", units: ["Sở Y tế", "Sở “Nội vụ; Tư pháp”"] },
  { name: "Cấp xã", units: ["Xã Vạn Phú", "Phường Nha Trang", "Đặc khu Trường Sa"] },
];
const rows = [
  counts.map((_, at) => at * 1000),
  counts.map(() => ""),
  counts.map((_, at) => (at === 2 ? "" : 17)),
  counts.map(() => 0),
  counts.map((_, at) => 250_000 - at),
];
const filled = filledForm(collectionForm(requestFor(groups, counts)), rows);
const asFilled = findTables(filled).map((table) => readBack(filled, table));

function readAgain(grids: readonly Grid[]): unknown {
  return grids.map((grid) => findTables(grid).map((table) => readBack(grid, table)));
}

test("a form that was filled in holds the counts as they were typed, before any file", () => {
  expect(asFilled[0]?.map(([, unit]) => unit)).toEqual(groups.flatMap(({ units }) => units));
  expect(Object.keys(asFilled[0]?.[1]?.[2] ?? {})).toEqual([]);
  expect(Object.values(asFilled[0]?.[4]?.[2] ?? {})).toEqual(rows[4]);
});

test("a form that comes back as an .xlsx file is read as it was filled in", async () => {
  const bytes = await writeXlsx({ sheets: [{ name: "Biểu", rows: filled.values.map((row) => row.map((value) => value === "" ? null : value)) }] });
  expect(readAgain(await readFile("bieu.xlsx", bytes))).toEqual([asFilled]);
});

test.each([",", ";", "\t"])("a form that comes back as a .csv file separated by %j is read as it was filled in", async (separator) => {
  const quoted = (value: unknown): string => (/[",;\t\n]/.test(String(value)) ? `"${String(value).replace(/"/g, '""')}"` : String(value));
  const text = filled.values.map((row) => row.map(quoted).join(separator)).join("\r\n");
  expect(readAgain(await readFile("bieu.csv", new TextEncoder().encode("\uFEFF" + text)))).toEqual([asFilled]);
});
