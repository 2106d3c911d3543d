import type { CellChanges } from "../../shared/application/cell-changes";
import { codeOfRefusal } from "./failure-code";
import { area, communes, notes, workbookOf } from "./sample-workbook";
import { overTheWire, wholeWorkbook } from "./whole-workbook";
import type { ContractSetup } from "./host-under-test";

const changes: CellChanges = {
  sheet: communes.name,
  area: area(1, 1, 2, 2),
  contents: [
    [80, 100],
    [13, 52],
  ],
};

/** How cells are replaced. */
export function replacingContract({ on, has }: ContractSetup): void {
  test(
    "replaced cells hold the new contents, and the receipt the old and the new",
    on(workbookOf(communes, notes), async ({ workbook }) => {
      const receipt = await workbook.replaceCells(changes);
      expect(receipt).toMatchObject({
        kind: "cellsReplaced",
        name: communes.name,
        area: area(1, 1, 2, 2),
        before: [
          [75, 100],
          [12, 48],
        ],
        after: [
          [80, 100],
          [13, 52],
        ],
      });
      expect(overTheWire(receipt)).toEqual(receipt);
      expect((await workbook.readSheet(communes.name, area(1, 1, 2, 2))).values).toEqual([
        [80, 100],
        [13, 52],
      ]);
    }),
  );

  test(
    "cells outside the area and other sheets keep what they hold",
    on(workbookOf(communes, notes), async ({ workbook }) => {
      const before = await wholeWorkbook(workbook);
      await workbook.replaceCells({ ...changes, area: area(2, 1), contents: [[99]] });
      const after = await wholeWorkbook(workbook);
      expect(after.sheets).toEqual(before.sheets);
      expect(after.grids[1]).toEqual(before.grids[1]);
      const expected = communes.values.map((row, at) => (at === 2 ? [row[0], 99, row[2]] : row));
      expect(after.grids[0]?.values).toEqual(expected);
    }),
  );

  test(
    "a string that starts with = becomes a formula",
    on(workbookOf(communes), async ({ workbook }) => {
      const receipt = await workbook.replaceCells({ sheet: communes.name, area: area(4, 2), contents: [["=C2+C3"]] });
      expect(receipt.after).toEqual([["=C2+C3"]]);
      expect((await workbook.readSheet(communes.name)).values[4]?.[2]).toBe(148);
    }),
  );

  test(
    "an empty string clears the cell",
    on(workbookOf(communes), async ({ workbook }) => {
      await workbook.replaceCells({ sheet: communes.name, area: area(1, 0), contents: [[""]] });
      expect((await workbook.readSheet(communes.name)).values[1]).toEqual(["", 75, 100]);
    }),
  );

  test(
    "contents are told as they stand, and putting them back leaves every cell as it stood",
    on(workbookOf(communes), async ({ workbook }) => {
      await workbook.replaceCells({ sheet: communes.name, area: area(4, 1, 1, 2), contents: [["=C2+C3", "5.311"]] });
      const contents = await workbook.readContents(communes.name, area(3, 0, 2, 3));
      expect(overTheWire(contents)).toEqual([
        ["Phường Ninh Đa", 0, 0],
        ["Thị trấn Vạn Giã", "=C2+C3", "5.311"],
      ]);
      const before = await wholeWorkbook(workbook);
      await workbook.replaceCells({ sheet: communes.name, area: area(3, 0, 2, 3), contents });
      expect(await wholeWorkbook(workbook)).toEqual(before);
      expect(await workbook.readContents(communes.name, area(3, 0, 2, 3))).toEqual(contents);
    }),
  );

  test(
    "texts that a host might take for a date, a number or a formula stay texts",
    on(workbookOf(communes), async ({ workbook }) => {
      const contents = [["01/02/2020", "45%", " =1+1"]];
      await workbook.replaceCells({ sheet: communes.name, area: area(1, 0, 1, 3), contents });
      expect((await workbook.readSheet(communes.name)).values[1]).toEqual(contents[0]);
      expect(await workbook.readContents(communes.name, area(1, 0, 1, 3))).toEqual(contents);
    }),
  );

  test(
    "the contents of a sheet that is not there fail with sheetGone",
    on(workbookOf(communes), async ({ workbook }) => {
      expect(await codeOfRefusal(workbook.readContents("Không có", area(0, 0)))).toBe("sheetGone");
    }),
  );

  test(
    "contents of another shape than the area fail with shapesDiffer and nothing is written",
    on(workbookOf(communes), async ({ workbook }) => {
      const before = await wholeWorkbook(workbook);
      for (const contents of [
        [[1, 2]],
        [[1, 2], [3]],
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        [],
      ])
        expect(await codeOfRefusal(workbook.replaceCells({ ...changes, contents }))).toBe("shapesDiffer");
      expect(await wholeWorkbook(workbook)).toEqual(before);
    }),
  );

  test(
    "replacing cells of a sheet that is not there fails with sheetGone",
    on(workbookOf(communes), async ({ workbook }) => {
      expect(await codeOfRefusal(workbook.replaceCells({ ...changes, sheet: "Không có" }))).toBe("sheetGone");
    }),
  );

  if (has("sheetProtection"))
    test(
      "a protected sheet fails with sheetProtected and keeps its cells",
      on(workbookOf({ ...communes, protectedSheet: true }), async ({ workbook }) => {
        const before = await wholeWorkbook(workbook);
        expect(await codeOfRefusal(workbook.replaceCells(changes))).toBe("sheetProtected");
        expect(await wholeWorkbook(workbook)).toEqual(before);
      }),
    );

  if (has("merges"))
    test(
      "an area that touches merged cells fails with mergedCells and nothing is written",
      on(workbookOf({ ...communes, merges: [area(2, 2, 2, 1)] }), async ({ workbook }) => {
        const before = await wholeWorkbook(workbook);
        expect(await codeOfRefusal(workbook.replaceCells(changes))).toBe("mergedCells");
        expect(await wholeWorkbook(workbook)).toEqual(before);
        await workbook.replaceCells({ ...changes, area: area(1, 1, 2, 1), contents: [[1], [2]] });
      }),
    );
}
