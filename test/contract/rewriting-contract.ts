import type { SheetChanges } from "../../shared/application/cell-changes";
import type { Workbook } from "../../shared/application/workbook";
import { codeOfRefusal } from "./failure-code";
import type { ContractSetup } from "./host-under-test";
import { area, communes, notes, workbookOf } from "./sample-workbook";
import { overTheWire, wholeWorkbook } from "./whole-workbook";

/** Cells apart from each other on two sheets. */
const changes: readonly SheetChanges[] = [
  {
    sheet: communes.name,
    cells: [
      { row: 4, column: 2, content: "=SUM(C2:C3)" },
      { row: 1, column: 1, content: 80 },
      { row: 2, column: 0, content: "" },
    ],
  },
  { sheet: notes.name, cells: [{ row: 1, column: 0, content: "5.311" }] },
];

async function contentAt(workbook: Workbook, sheet: string, row: number, column: number): Promise<unknown> {
  return (await workbook.readContents(sheet, area(row, column)))[0]?.[0];
}

/** How formulas are found, and single cells rewritten. */
export function rewritingContract({ on, has }: ContractSetup): void {
  test(
    "single cells on several sheets get new contents in one step, and the receipt tells the old and the new",
    on(workbookOf(communes, notes), async ({ workbook }) => {
      const receipt = await workbook.rewriteCells(changes);
      expect(overTheWire(receipt)).toEqual(receipt);
      expect(receipt).toMatchObject({
        kind: "cellsRewritten",
        name: communes.name,
        area: area(1, 0, 4, 3),
        sheets: [
          {
            name: communes.name,
            cells: [
              { row: 4, column: 2, before: 40, after: "=SUM(C2:C3)" },
              { row: 1, column: 1, before: 75, after: 80 },
              { row: 2, column: 0, before: "Xã Vạn Thạnh", after: "" },
            ],
          },
          { name: notes.name, cells: [{ row: 1, column: 0, before: "", after: "5.311" }] },
        ],
      });
      expect((await workbook.readSheet(communes.name)).values).toEqual([
        ["Đơn vị", "Trực tuyến", "Tổng số"],
        ["Xã Hòa Bình", 80, 100],
        ["", 12, 48],
        ["Phường Ninh Đa", 0, 0],
        ["Thị trấn Vạn Giã", 33, 148],
      ]);
    }),
  );

  test(
    "cells far below and beside all that the sheet has are written like any others",
    on(workbookOf(communes), async ({ workbook }) => {
      const cells = [{ row: 1500, column: 1, content: '{"a":1}' }, { row: 3, column: 40, content: "~tiếp" }];
      const receipt = await workbook.rewriteCells([{ sheet: communes.name, cells }]);
      expect(receipt.sheets[0]?.cells.map(({ before, after }) => [before, after])).toEqual([["", '{"a":1}'], ["", "~tiếp"]]);
      expect(await contentAt(workbook, communes.name, 1500, 1)).toBe('{"a":1}');
      expect(await contentAt(workbook, communes.name, 3, 40)).toBe("~tiếp");
      expect(await workbook.undo(receipt)).toEqual({ undone: true, changedSince: [] });
      expect(await contentAt(workbook, communes.name, 1500, 1)).toBe("");
    }),
  );

  test(
    "undoing a rewriting leaves the workbook as it was, unless one of its cells has been changed since",
    on(workbookOf(communes, notes), async ({ workbook }) => {
      const before = await wholeWorkbook(workbook);
      const receipt = overTheWire(await workbook.rewriteCells(changes));
      await workbook.replaceCells({ sheet: notes.name, area: area(1, 0), contents: [["khác"]] });
      expect(await workbook.undo(receipt)).toEqual({ undone: false, changedSince: [`'${notes.name}'!A2`] });
      expect(await contentAt(workbook, communes.name, 1, 1)).toBe(80);
      await workbook.replaceCells({ sheet: notes.name, area: area(1, 0), contents: [["5.311"]] });
      expect(await workbook.undo(receipt)).toEqual({ undone: true, changedSince: [] });
      expect(await wholeWorkbook(workbook)).toEqual(before);
    }),
  );

  test(
    "formulas are found by what they mention, in whatever case, with what they show",
    on(workbookOf(communes, notes), async ({ workbook }) => {
      await workbook.rewriteCells([
        {
          sheet: communes.name,
          cells: [
            { row: 4, column: 1, content: "=B2+B3" },
            { row: 4, column: 2, content: "=SUM(C2:C3)" },
          ],
        },
        { sheet: notes.name, cells: [{ row: 0, column: 0, content: " =SUM(1)" }] },
      ]);
      const found = await workbook.readFormulas(["sum("]);
      expect(overTheWire(found)).toEqual(found);
      expect(found).toEqual([
        {
          sheet: communes.name,
          hidden: false,
          cells: [{ row: 4, column: 2, formula: "=SUM(C2:C3)", value: 148, locked: false }],
        },
      ]);
      expect(await workbook.readFormulas(["max("])).toEqual([]);
    }),
  );

  test(
    "a look for formulas that is bounded goes to one sheet first and says which sheets it passes over",
    on(workbookOf(communes, notes), async ({ workbook }) => {
      const content = "=SUM(1)";
      await workbook.rewriteCells([
        { sheet: communes.name, cells: [{ row: 4, column: 2, content }] },
        { sheet: notes.name, cells: [{ row: 0, column: 0, content }] },
      ]);
      const look = async (first: string, cells: number): Promise<string[]> =>
        (await workbook.readFormulas(["sum("], { first, cells })).map(
          ({ sheet, cells: found, unread }) => `${sheet}: ${unread ? "unread " : ""}${found.length}`,
        );
      const [all, small, none] = [[communes, notes], [notes], []].map((sheets) => sheets.map(({ name }) => `${name}: 1`));
      expect(await look(communes.name, 1_000)).toEqual(all);
      expect(await look(notes.name, 1_000)).toEqual([...(all ?? [])].reverse());
      expect(await look(communes.name, 15)).toEqual([`${communes.name}: 1`, `${notes.name}: unread 0`]);
      expect(await look(notes.name, 14)).toEqual([...(small ?? []), `${communes.name}: unread 0`]);
      expect(await look("Không có", 0)).toEqual([...(none ?? []), `${communes.name}: unread 0`, `${notes.name}: unread 0`]);
    }),
  );

  test(
    "a formula that stands already is entered anew",
    on(workbookOf(communes), async ({ workbook }) => {
      const again: SheetChanges[] = [{ sheet: communes.name, cells: [{ row: 4, column: 2, content: "=SUM(C2:C3)" }] }];
      await workbook.rewriteCells(again);
      const receipt = await workbook.rewriteCells(again);
      expect(receipt.sheets[0]?.cells).toEqual([{ row: 4, column: 2, before: "=SUM(C2:C3)", after: "=SUM(C2:C3)" }]);
    }),
  );

  test(
    "with one sheet gone, nothing is rewritten anywhere",
    on(workbookOf(communes), async ({ workbook }) => {
      const before = await wholeWorkbook(workbook);
      expect(await codeOfRefusal(workbook.rewriteCells(changes))).toBe("sheetGone");
      expect(await wholeWorkbook(workbook)).toEqual(before);
    }),
  );

  if (has("sheetProtection"))
    test(
      "with one sheet protected, nothing is rewritten anywhere",
      on(workbookOf(communes, { ...notes, protectedSheet: true }), async ({ workbook }) => {
        const before = await wholeWorkbook(workbook);
        expect(await codeOfRefusal(workbook.rewriteCells(changes))).toBe("sheetProtected");
        expect(await wholeWorkbook(workbook)).toEqual(before);
      }),
    );
}
