import type { ReportSheet } from "../../shared/reports/report-sheet";
import type { CellValue } from "../../shared/tables/grid";
import { codeOfRefusal } from "./failure-code";
import { sampleReport } from "./sample-report";
import { area, communes, notes, workbookOf } from "./sample-workbook";
import { overTheWire, wholeWorkbook } from "./whole-workbook";
import type { ContractSetup, SheetFixture } from "./host-under-test";

const head: readonly CellValue[][] = [
  ["SỔ THEO DÕI", "", ""],
  ["Lúc", "Việc", "Số"],
];

/** A sheet of rows under a title and a line of headings. */
export function logOf(...rows: readonly (readonly CellValue[])[]): ReportSheet {
  return {
    name: "Sổ theo dõi",
    cells: [...head, ...rows],
    formats: [{ area: area(2, 0, rows.length, 2), format: "@" }],
    looks: [
      { area: area(0, 0, 2, 3), look: { bold: true } },
      { area: area(2, 0, rows.length, 3), look: { wrap: true, border: true } },
    ],
    definitions: [],
    merges: [],
    columnWidths: [20, 20, 10],
    frozenRows: 2,
    colourRules: [],
    print: { landscape: true, area: area(0, 0, 2 + rows.length, 3), repeatRows: { first: 1, last: 1 } },
    charts: [],
    stays: "behind",
  };
}

const begun: SheetFixture = { name: "Sổ theo dõi", values: [...head, ["08:00", "Xếp hạng", 3]] };

/** Texts that hosts like to make something else of. */
const hostile: readonly CellValue[][] = ["=1+1", "01/2024", "5.311", "'08", "+84", "TRUE"].map((text) => [text, text, 1]);

/** How rows are added to a sheet that grows. */
export function rowAddingContract({ on, has }: ContractSetup): void {
  test(
    "rows for a sheet that is not there begin one: last, and behind the sheet in front",
    on(workbookOf(communes, notes), async ({ workbook }) => {
      const before = await wholeWorkbook(workbook);
      expect(await workbook.addRows(overTheWire(logOf(["08:00", "Xếp hạng", 3])))).toBeFalsy();
      expect(await workbook.sheets()).toEqual([...before.sheets, { name: "Sổ theo dõi", hidden: false, active: false }]);
      expect((await workbook.readSheet("Sổ theo dõi")).values).toEqual([...head, ["08:00", "Xếp hạng", 3]]);
    }),
  );

  test(
    "rows are added below the last filled one, as texts and numbers, and nothing else changes",
    on(workbookOf(communes, { ...begun, values: [...begun.values, [""], ["", "", "", "ghi chú riêng"]] }, notes), async ({ workbook }) => {
      const before = await wholeWorkbook(workbook);
      await workbook.addRows(logOf(["08:05", "Hoàn tác", 3]));
      await workbook.addRows(logOf(...hostile));
      const log = await workbook.readSheet("Sổ theo dõi");
      const wide = (row: readonly CellValue[]): CellValue[] => Array.from({ length: 4 }, (_, at) => row[at] ?? "");
      expect(log.values).toEqual(
        [...begun.values, [], ["", "", "", "ghi chú riêng"], ["08:05", "Hoàn tác", 3], ...hostile].map(wide),
      );
      const after = await wholeWorkbook(workbook);
      expect(after.sheets).toEqual(before.sheets);
      expect([after.grids[0], after.grids[2]]).toEqual([before.grids[0], before.grids[2]]);
    }),
  );

  test(
    "what was written before can still be taken back, and the rows stay",
    on(workbookOf(communes), async ({ workbook }) => {
      const receipt = await workbook.addSheet(sampleReport());
      await workbook.addRows(logOf(["08:00", "Xếp hạng", 3]));
      await workbook.addRows(logOf(["08:01", "Xếp hạng", 4]));
      expect(await workbook.undo(receipt)).toEqual({ undone: true, changedSince: [] });
      expect((await workbook.readSheet("Sổ theo dõi")).values.length).toBe(4);
    }),
  );

  test(
    "somebody's own sheet of that name is left alone: rows go to one with a number, each time",
    on(workbookOf(communes, { name: "SỔ THEO DÕI", values: [["Của phòng tôi"], ["Lúc", "Việc", "Ai"]] }), async ({ workbook }) => {
      const before = await wholeWorkbook(workbook);
      await workbook.addRows(logOf(["08:00", "Xếp hạng", 3]));
      await workbook.addRows(logOf(["08:01", "Xếp hạng", 4]));
      expect((await workbook.sheets()).map(({ name }) => name)).toEqual([communes.name, "SỔ THEO DÕI", "Sổ theo dõi (2)"]);
      expect((await workbook.readSheet("Sổ theo dõi (2)")).values.slice(2)).toEqual([
        ["08:00", "Xếp hạng", 3],
        ["08:01", "Xếp hạng", 4],
      ]);
      expect((await wholeWorkbook(workbook)).grids.slice(0, 2)).toEqual(before.grids);
    }),
  );

  if (has("sheetProtection"))
    test(
      "a protected sheet gets no rows, and no other sheet in its place",
      on(workbookOf(communes, { ...begun, protectedSheet: true }), async ({ workbook }) => {
        const before = await wholeWorkbook(workbook);
        expect(await codeOfRefusal(workbook.addRows(logOf(["08:00", "Xếp hạng", 3])))).toBe("sheetProtected");
        expect(await wholeWorkbook(workbook)).toEqual(before);
      }),
    );

  if (has("structureProtection"))
    test(
      "where no sheet can be added, rows begin none",
      on({ ...workbookOf(communes), structureProtected: true }, async ({ workbook }) => {
        const before = await wholeWorkbook(workbook);
        expect(await codeOfRefusal(workbook.addRows(logOf(["08:00", "Xếp hạng", 3])))).toBe("workbookProtected");
        expect(await wholeWorkbook(workbook)).toEqual(before);
      }),
    );
}
