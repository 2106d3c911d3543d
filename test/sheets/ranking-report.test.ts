import { createSheetsWorkbook } from "../../appsscript/client/sheets-workbook";
import { customIndicator, readTarget } from "../../shared/ranking/fit-indicator";
import { rankUnits } from "../../shared/ranking/rank-units";
import type { TargetChoice } from "../../shared/ranking/ranking";
import { rankingSheet } from "../../shared/reports/ranking-sheet";
import { isFormula } from "../../shared/reports/report-sheet";
import { area, communes, workbookOf } from "../contract/sample-workbook";
import { unitsFixture } from "../ranking/units-fixture";
import { openSpreadsheet } from "../support/apps-script-vm";

const choices: readonly (readonly [string, TargetChoice])[] = [
  ["no target", { from: "none" }],
  ["one target with decimals for all", { from: "value", target: readTarget("29,87%") }],
  ["a target for each unit", { from: "column", column: 3 }],
];

describe.each(choices)("the ranking sheet with %s, written by the built add-on", (_, target) => {
  const { grid, table } = unitsFixture([
    ["Sở Y tế", 45, 100, "Sở, ban, ngành", "45%"],
    ['=HYPERLINK("x")', 12499, 25000, "Sở, ban, ngành", "50%"],
    ["Xã Vạn Phú", "5.311", "17.779", "Xã", "29,87%"],
    ["Xã Vạn Lương", 10, 10, "Xã", "100%"],
    ["Xã Vạn Bình", 9, 10, "Xã", "100%"],
    ["Xã Vạn Thọ", 0, 0, "Xã", "25%"],
  ]);
  const request = { indicator: customIndicator([2], [1]), target, order: "descending" } as const;
  const report = rankingSheet({ ranking: rankUnits(grid, table, request), table, grid, readAt: "14:05 ngày 22/11/2026" });

  test("reads back as the core worked it out: every formula comes to its value, every name is text", async () => {
    const { run, spreadsheet } = openSpreadsheet(workbookOf(communes));
    const workbook = createSheetsWorkbook(run as Parameters<typeof createSheetsWorkbook>[0]);
    const receipt = await workbook.addSheet(report);
    const { cells } = spreadsheet.sheet(receipt.name);
    report.cells.forEach((row, at) =>
      row.forEach((cell, column) => {
        expect(cells.formula(at, column).startsWith("=")).toBe(isFormula(cell));
        const value = cells.value(at, column);
        if (isFormula(cell) && typeof cell.value === "number") expect(value).toBeCloseTo(cell.value, 12);
        else expect(value).toBe(isFormula(cell) ? cell.value : cell);
      }),
    );
  });

  test("no formula keeps a comma between arguments or a decimal point", async () => {
    const { run } = openSpreadsheet(workbookOf(communes));
    const workbook = createSheetsWorkbook(run as Parameters<typeof createSheetsWorkbook>[0]);
    const { after } = await workbook.addSheet(report);
    const formulas = after.flat().filter((content) => typeof content === "string" && content.startsWith("="));
    expect(formulas.length).toBeGreaterThan(5);
    expect(formulas.filter((formula) => /[,]|\d\.\d/.test(String(formula).replace(/"[^"]*"/g, "")))).toEqual([]);
  });
});

test("a changed count in the written ranking changes its rate at once", async () => {
  const { run } = openSpreadsheet(workbookOf(communes));
  const workbook = createSheetsWorkbook(run as Parameters<typeof createSheetsWorkbook>[0]);
  const { grid, table } = unitsFixture([["Xã Vạn Phú", 50, 100, "Xã", "45%"]]);
  const request = { indicator: customIndicator([2], [1]), target: { from: "none" }, order: "descending" } as const;
  const report = rankingSheet({ ranking: rankUnits(grid, table, request), table, grid, readAt: "" });
  const at = report.cells.findIndex((row) => row[1] === "Xã Vạn Phú");
  const { name } = await workbook.addSheet(report);
  await workbook.replaceCells({ sheet: name, area: area(at, 2), contents: [[80]] });
  expect((await workbook.readSheet(name)).values[at]?.[4]).toBe(0.8);
});
