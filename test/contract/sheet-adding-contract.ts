import { isFormula } from "../../shared/reports/report-sheet";
import { comparedReport } from "./compared-report";
import { codeOfRefusal } from "./failure-code";
import { hostileNames, sampleReport } from "./sample-report";
import { area, communes, notes, workbookOf } from "./sample-workbook";
import { overTheWire, wholeWorkbook } from "./whole-workbook";
import type { ContractSetup } from "./host-under-test";

/** How a report becomes a new sheet. */
export function sheetAddingContract({ on, has }: ContractSetup): void {
  test(
    "a report becomes a new last sheet in front, with numbers, texts and what its formulas come to",
    on(workbookOf(communes, notes), async ({ workbook }) => {
      const report = sampleReport();
      const receipt = await workbook.addSheet(report);
      expect(receipt).toMatchObject({ kind: "sheetAdded", name: "Xếp hạng", area: area(0, 0, 9, 7) });
      expect(await workbook.sheets()).toEqual([
        { name: communes.name, hidden: false, active: false },
        { name: notes.name, hidden: false, active: false },
        { name: "Xếp hạng", hidden: false, active: true },
      ]);
      const grid = await workbook.readSheet("Xếp hạng");
      expect(grid.values).toEqual(report.cells.map((row) => row.map((cell) => (isFormula(cell) ? cell.value : cell))));
      if (has("merges")) expect(grid.merges).toEqual(report.merges);
    }),
  );

  test(
    "a sheet that stays behind leaves the sheet in front where it is; a hidden one is not in sight; both are taken back",
    on(workbookOf(communes, notes), async ({ workbook }) => {
      const before = await workbook.sheets();
      const behind = await workbook.addSheet({ ...sampleReport("Sau"), stays: "behind" });
      const hidden = await workbook.addSheet({ ...sampleReport("Ẩn"), stays: "hidden" });
      expect(await workbook.sheets()).toEqual([
        ...before,
        { name: "Sau", hidden: false, active: false },
        { name: "Ẩn", hidden: true, active: false },
      ]);
      expect((await workbook.readSheet("Ẩn")).values.length).toBe(9);
      for (const receipt of [hidden, behind]) expect((await workbook.undo(receipt)).undone).toBe(true);
      expect(await workbook.sheets()).toEqual(before);
    }),
  );

  test(
    "formulas stay formulas, and the receipt holds them as they stand in the cells",
    on(workbookOf(communes), async ({ workbook }) => {
      const receipt = await workbook.addSheet(sampleReport());
      expect(overTheWire(receipt)).toEqual(receipt);
      expect(receipt.after[3]?.[4]).toMatch(/^=IF\(D4=0/);
      await workbook.replaceCells({ sheet: receipt.name, area: area(3, 2), contents: [[50]] });
      const grid = await workbook.readSheet(receipt.name);
      expect([grid.values[3]?.[4], grid.values[3]?.[6], grid.values[8]?.[2]]).toEqual([0.5, "Chưa đạt", 310]);
    }),
  );

  test(
    "names that look like formulas are text, also outside the areas marked as text",
    on(workbookOf(communes), async ({ workbook }) => {
      const outside = hostileNames.map((name) => [name]);
      const report = {
        ...sampleReport(),
        cells: outside,
        formats: [],
        looks: [],
        merges: [],
        colourRules: [],
        charts: [],
      };
      const print = { ...report.print, area: area(0, 0, 5, 1), repeatRows: { first: 0, last: 0 } };
      const receipt = await workbook.addSheet({ ...report, columnWidths: [20], frozenRows: 1, print });
      expect((await workbook.readSheet(receipt.name)).values).toEqual(outside);
      expect((await workbook.undo(receipt)).undone).toBe(true);
    }),
  );

  test(
    "composed Vietnamese letters are read back as they were written",
    on(workbookOf(communes), async ({ workbook }) => {
      const names = ["Xã Hoằng Quỳ", "Phường Đắk R'Lấp", "Thị trấn Sa Rài – Ấp Thượng"].map((name) =>
        name.normalize("NFC"),
      );
      const receipt = await workbook.addSheet(sampleReport("Kết quả", names));
      const grid = await workbook.readSheet(receipt.name);
      expect(names.map((_, index) => grid.values[3 + index]?.[1])).toEqual(names);
    }),
  );

  test(
    "a taken name gets (2), then (3), whatever its case",
    on(workbookOf({ ...communes, name: "XẾP HẠNG" }), async ({ workbook }) => {
      expect((await workbook.addSheet(sampleReport())).name).toBe("Xếp hạng (2)");
      expect((await workbook.addSheet(sampleReport())).name).toBe("Xếp hạng (3)");
    }),
  );

  test(
    "a name that is too long is cut to 31 characters, number included",
    on(workbookOf(communes), async ({ workbook }) => {
      const wished = "Xếp hạng tỷ lệ hồ sơ trực tuyến toàn tỉnh tháng 5 năm 2024";
      const first = (await workbook.addSheet(sampleReport(wished))).name;
      const second = (await workbook.addSheet(sampleReport(wished))).name;
      expect(wished.startsWith(first)).toBe(true);
      expect([first.length <= 31, second.length <= 31, second.endsWith(" (2)")]).toEqual([true, true, true]);
    }),
  );

  test(
    "characters that sheet names cannot have are replaced",
    on(workbookOf(communes), async ({ workbook }) => {
      const { name } = await workbook.addSheet(sampleReport("[Kỳ: 5/2024]*?\\'"));
      expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
      expect(name).toContain("2024");
      expect((await workbook.sheets()).map((sheet) => sheet.name)).toContain(name);
    }),
  );

  test(
    "nothing else in the workbook changes",
    on(workbookOf(communes, { ...notes, hidden: true }), async ({ workbook }) => {
      const before = await wholeWorkbook(workbook);
      await workbook.addSheet(sampleReport());
      const after = await wholeWorkbook(workbook);
      expect(after.grids.slice(0, 2)).toEqual(before.grids);
      expect(after.sheets.slice(0, 2)).toEqual(before.sheets.map((sheet) => ({ ...sheet, active: false })));
    }),
  );

  if (has("validations"))
    test(
      "what the cells of a report take stands with them, and goes when the sheet is undone",
      on(workbookOf(communes), async ({ workbook, validationsOn }) => {
        const asked = [
          { area: area(3, 2, 5, 2), rule: { kind: "wholeNumber", min: 0 } },
          { area: area(8, 2), rule: { kind: "wholeNumber", min: 1, max: 12 } },
          { area: area(3, 6, 5, 1), rule: { kind: "list", values: ["Đạt", "Chưa đạt"] } },
        ] as const;
        const said = { title: "Chỉ nhận số lượng", message: "Nhập số nguyên từ 0 trở lên." };
        const validations = asked.map((one) => ({ ...one, ...said }));
        const receipt = await workbook.addSheet({ ...sampleReport(), validations });
        expect(await validationsOn(receipt.name)).toEqual(asked);
        // The cells hold what they do not take: only what a person types is looked at.
        expect((await workbook.readSheet(receipt.name)).values[3]?.[6]).toBe("Đạt");
        expect(await workbook.undo(receipt)).toEqual({ undone: true, changedSince: [] });
        expect((await workbook.sheets()).map(({ name }) => name)).toEqual([communes.name]);
      }),
    );

  if (has("charts"))
    test(
      "charts stand with all their series in order and with their names, and go when the sheet is undone",
      on(workbookOf(communes), async ({ workbook, chartsOn }) => {
        const report = comparedReport();
        const receipt = await workbook.addSheet(report);
        expect(await chartsOn(receipt.name)).toEqual(
          report.charts.map(({ kind, title, categories, series, place: { row, column } }) => {
            return { kind, title, categories, series: series.map(({ name, values }) => ({ name, values })), at: { row, column } };
          }),
        );
        expect(await workbook.undo(receipt)).toEqual({ undone: true, changedSince: [] });
      }),
    );

  test(
    "changes that are shown with arrows stay signed numbers, and blanks stay blank",
    on(workbookOf(communes), async ({ workbook }) => {
      const { name } = await workbook.addSheet(comparedReport());
      const { values } = await workbook.readSheet(name);
      expect(values.slice(1).map((row) => row.slice(2))).toEqual([
        [0.812, 0.5, 8.8, 2],
        [0.6, 0.5, 0, 0],
        ["", 0.5, "", ""],
        [0.4, "", -15, -2],
      ]);
    }),
  );

  if (has("structureProtection"))
    test(
      "a workbook whose structure is protected fails with workbookProtected and gets no sheet",
      on({ ...workbookOf(communes, notes), structureProtected: true }, async ({ workbook }) => {
        const before = await wholeWorkbook(workbook);
        expect(await codeOfRefusal(workbook.addSheet(sampleReport()))).toBe("workbookProtected");
        expect(await wholeWorkbook(workbook)).toEqual(before);
      }),
    );
}
