import type { CellChanges } from "../../shared/application/cell-changes";
import { codeOfRefusal } from "./failure-code";
import { sampleReport } from "./sample-report";
import { area, communes, notes, workbookOf } from "./sample-workbook";
import { overTheWire, wholeWorkbook } from "./whole-workbook";
import type { ContractSetup } from "./host-under-test";

const changes: CellChanges = {
  sheet: communes.name,
  area: area(1, 1, 2, 2),
  contents: [
    [80, "=B2*2"],
    [13, 52],
  ],
};

/** How what was done is taken back. */
export function undoContract({ on, has }: ContractSetup): void {
  test(
    "undoing an added sheet leaves the workbook as it was",
    on(workbookOf(communes, notes), async ({ workbook }) => {
      const before = await wholeWorkbook(workbook);
      const receipt = await workbook.addSheet(sampleReport());
      expect(await workbook.undo(overTheWire(receipt))).toEqual({ undone: true, changedSince: [] });
      const after = await wholeWorkbook(workbook);
      expect(after.grids).toEqual(before.grids);
      expect(after.sheets.map((sheet) => sheet.name)).toEqual(before.sheets.map((sheet) => sheet.name));
    }),
  );

  test(
    "a sheet that was changed since is kept, and the changed cells are listed",
    on(workbookOf(communes), async ({ workbook }) => {
      const receipt = await workbook.addSheet(sampleReport());
      await workbook.replaceCells({ sheet: receipt.name, area: area(3, 2, 1, 2), contents: [[1, 2]] });
      expect(await workbook.undo(receipt)).toEqual({ undone: false, changedSince: ["C4", "D4"] });
      expect((await workbook.readSheet(receipt.name)).values[3]?.[2]).toBe(1);
    }),
  );

  test(
    "a sheet that has grown since is kept, and the cells outside the report are listed",
    on(workbookOf(communes), async ({ workbook }) => {
      const receipt = await workbook.addSheet(sampleReport());
      await workbook.replaceCells({ sheet: receipt.name, area: area(11, 8), contents: [["đã gửi"]] });
      expect(await workbook.undo(receipt)).toEqual({ undone: false, changedSince: ["I12"] });
    }),
  );

  test(
    "undoing an added sheet twice fails with sheetGone",
    on(workbookOf(communes), async ({ workbook }) => {
      const receipt = await workbook.addSheet(sampleReport());
      await workbook.undo(receipt);
      expect(await codeOfRefusal(workbook.undo(receipt))).toBe("sheetGone");
    }),
  );

  test(
    "undoing replaced cells puts back what they held",
    on(workbookOf(communes, notes), async ({ workbook }) => {
      const before = await wholeWorkbook(workbook);
      const receipt = await workbook.replaceCells(changes);
      expect(await workbook.undo(overTheWire(receipt))).toEqual({ undone: true, changedSince: [] });
      expect(await wholeWorkbook(workbook)).toEqual(before);
    }),
  );

  test(
    "undo brings formulas back as formulas",
    on(workbookOf(communes), async ({ workbook }) => {
      await workbook.replaceCells({ sheet: communes.name, area: area(4, 1), contents: [["=B2+B3"]] });
      const receipt = await workbook.replaceCells({ sheet: communes.name, area: area(4, 1), contents: [[0]] });
      expect(receipt.before).toEqual([["=B2+B3"]]);
      await workbook.undo(receipt);
      await workbook.replaceCells({ sheet: communes.name, area: area(1, 1), contents: [[100]] });
      expect((await workbook.readSheet(communes.name)).values[4]?.[1]).toBe(112);
    }),
  );

  test(
    "cells that were changed since are listed and none is put back",
    on(workbookOf(communes), async ({ workbook }) => {
      const receipt = await workbook.replaceCells(changes);
      await workbook.replaceCells({ sheet: communes.name, area: area(2, 2), contents: [[7]] });
      const before = await wholeWorkbook(workbook);
      expect(await workbook.undo(receipt)).toEqual({ undone: false, changedSince: ["C3"] });
      expect(await wholeWorkbook(workbook)).toEqual(before);
    }),
  );

  test(
    "undoing replaced cells twice touches nothing the second time",
    on(workbookOf(communes), async ({ workbook }) => {
      const receipt = await workbook.replaceCells(changes);
      await workbook.undo(receipt);
      expect(await workbook.undo(receipt)).toEqual({ undone: false, changedSince: ["B2", "C2", "B3", "C3"] });
    }),
  );

  test(
    "another adapter on the same workbook can undo a receipt",
    on(workbookOf(communes), async (host) => {
      const before = await wholeWorkbook(host.workbook);
      const receipt = overTheWire(await host.workbook.replaceCells(changes));
      expect((await (await host.another()).undo(receipt)).undone).toBe(true);
      expect(await wholeWorkbook(host.workbook)).toEqual(before);
    }),
  );

  if (has("merges"))
    test(
      "a merged title does not stand in the way of undoing its sheet",
      on(workbookOf(communes), async ({ workbook }) => {
        const receipt = await workbook.addSheet(sampleReport());
        expect((await workbook.readSheet(receipt.name)).merges.length).toBe(1);
        expect((await workbook.undo(receipt)).undone).toBe(true);
      }),
    );
}
