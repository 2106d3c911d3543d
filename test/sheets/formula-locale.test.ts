import { createSheetsWorkbook } from "../../appsscript/client/sheets-workbook";
import { findRepairs, REPAIR_MENTIONS } from "../../shared/application/find-repairs";
import { repairFormulas } from "../../shared/application/repair-formulas";
import { tokenize } from "../../shared/formulas/tokens";
import { withCommas } from "../../shared/formulas/typed-formula";
import type { CellValue } from "../../shared/tables/grid";
import { area, workbookOf } from "../contract/sample-workbook";
import { openSpreadsheet } from "../support/apps-script-vm";

const VALUES: CellValue[][] = [
  ["Đơn vị", "Trực tuyến", "Tổng số", "", "", ""],
  ["Xã Hòa Bình", 75, 100, "", "", ""],
];
/** What stands in D2:F2, as a user of a vi_VN spreadsheet has typed it or an import has left it. */
const TYPED = [
  "=_xldudf_TYLE_TRUCTUYEN(B2;C2)",
  '=IF(_xldudf_DAT_CHITIEU(D2;0,5)="Đạt";1;0)*0,5',
  '=IFERROR(__xludf.DUMMYFUNCTION("DAT_CHITIEU(D2; 0,8)"); "Đạt")',
];

/** An en-US formula as a sheet in vi_VN shows it. */
function inVietnamese(formula: string): string {
  return tokenize(formula)
    .map(({ kind, text }) => (kind === "separator" ? ";" : kind === "number" ? text.replace(".", ",") : text))
    .join("");
}

/** A spreadsheet in vi_VN, which takes "," for the decimal sign only, and tells formulas in its own spelling or in en-US. */
function vietnamese(tells: "its own" | "en-US") {
  const open = openSpreadsheet(workbookOf({ name: "Tháng 5", values: VALUES }));
  const misread: string[] = [];
  const { cells } = open.spreadsheet.sheet("Tháng 5");
  cells.spelling = {
    told: tells === "en-US" ? (formula) => formula : inVietnamese,
    written(formula) {
      // "=IF(A1,2,1)" is an error in such a sheet, and "0.5" a text or a date.
      const bad = tokenize(formula).some(({ kind, text }) => (kind === "separator" && text === ",") || (kind === "number" && text.includes(".")));
      if (bad) misread.push(formula);
      return withCommas(formula);
    },
  };
  TYPED.forEach((formula, at) => cells.write(1, 3 + at, formula));
  return { workbook: createSheetsWorkbook(open.run as Parameters<typeof createSheetsWorkbook>[0]), misread };
}

describe.each(["its own", "en-US"] as const)("a vi_VN spreadsheet that tells formulas in %s spelling", (tells) => {
  test("has its formulas found, repaired and taken back, all of them live, and none is written that it cannot read", async () => {
    const { workbook, misread } = vietnamese(tells);
    const before = await workbook.readContents("Tháng 5", area(1, 3, 1, 3));
    const { sheets } = findRepairs(await workbook.readFormulas(REPAIR_MENTIONS));
    expect(sheets[0]?.repairs.map(({ because }) => because)).toEqual(["spelling", "spelling", "spelling"]);
    const receipt = await repairFormulas(workbook, sheets);
    const { values } = await workbook.readSheet("Tháng 5");
    expect(values[1]?.slice(3)).toEqual([0.75, 0.5, "Chưa đạt"]);
    expect(findRepairs(await workbook.readFormulas(REPAIR_MENTIONS))).toMatchObject({ sheets: [], sound: 3 });
    expect(await workbook.undo(receipt)).toEqual({ undone: true, changedSince: [] });
    expect(await workbook.readContents("Tháng 5", area(1, 3, 1, 3))).toEqual(before);
    expect(misread).toEqual([]);
  });

  test("has a replaced formula back after an undo", async () => {
    const { workbook, misread } = vietnamese(tells);
    const [, own] = (await workbook.readContents("Tháng 5", area(1, 3, 1, 2)))[0] ?? [];
    const receipt = await workbook.replaceCells({ sheet: "Tháng 5", area: area(1, 4), contents: [[7]] });
    await workbook.undo(receipt);
    expect(await workbook.readContents("Tháng 5", area(1, 4))).toEqual([[own]]);
    expect(misread).toEqual([]);
  });
});
