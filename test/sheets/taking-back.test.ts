import { convertInPlace } from "../../shared/application/convert-in-place";
import { readOpenSheets } from "../../shared/application/read-open-sheets";
import { compareRestored, readReturnedCopy, takeBack, type ReturnedCopy } from "../../shared/application/take-back";
import type { Workbook } from "../../shared/application/workbook";
import { Failure } from "../../shared/domain/failure";
import { ORIGINALS_SHEET } from "../../shared/sharing/sharing-sheets";
import { cellAddress } from "../../shared/tables/grid";
import { area } from "../contract/sample-workbook";
import { officeSpreadsheet, SHEET, type Opened } from "./office-spreadsheet";

/** A spill of three rows, one that no plain formula equals, two formulas of one cell. */
const FORMULAS = {
  D2: "=TYLE_TRUCTUYEN(C2:C4;B2:B4)",
  E2: "=CHUANHOA_DONVI(A2:A4)",
  F2: "=DAT_CHITIEU(TYLE_TRUCTUYEN(C2;B2);75%)",
  F3: "=TYLE_TRUCTUYEN(C3;B3)",
};

/** A spreadsheet with formulas of ours that has become the copy for an office without Thước. */
async function sentCopy(): Promise<Opened> {
  const book = officeSpreadsheet(FORMULAS);
  await convertInPlace(book.workbook, await readOpenSheets(book.workbook), { madeAt: "14:05 ngày 22/11/2026", source: "Báo cáo", rules: 1 });
  return book;
}

const write = (workbook: Workbook, row: number, column: number, content: string | number): Promise<unknown> =>
  workbook.replaceCells({ sheet: SHEET, area: area(row, column), contents: [[content]] });

async function look({ workbook }: Opened): Promise<ReturnedCopy> {
  const copy = await readReturnedCopy(workbook);
  if (copy === undefined) throw new Error("no copy");
  return copy;
}

const named = (cells: readonly { readonly original: { readonly row: number; readonly column: number } }[]): string[] =>
  cells.map(({ original: { row, column } }) => cellAddress(row, column)).sort();
const formulas = async ({ workbook }: Opened): Promise<string[]> =>
  (await workbook.readFormulas(["TYLE_", "CHUANHOA_", "DAT_"])).flatMap(({ cells }) => cells.map(({ row, column }) => cellAddress(row, column)));
const stateOf = ({ open }: Opened): unknown => JSON.parse(open.spreadsheet.snapshot());

describe("a copy that has come back", () => {
  test("gets its formulas again where it is as it was sent; what the recipient has changed stays and is told", async () => {
    const book = await sentCopy();
    await write(book.workbook, 2, 2, 24);
    await write(book.workbook, 1, 5, "Đạt (xác nhận)");
    await write(book.workbook, 5, 0, "Đã rà soát");
    const copy = await look(book);
    expect([named(copy.plan.restore), named(copy.plan.held)]).toEqual([["D2", "D3", "D4", "E2", "E3", "E4", "F3"], ["F2"]]);
    expect(copy.plan.held[0]?.now).toBe("Đạt (xác nhận)");
    expect(copy.plan.changed.map(({ cell, before, after }) => [cell, before, after])).toEqual([["C3", 12, 24], ["A6", "", "Đã rà soát"]]);

    await takeBack(book.workbook, copy);
    expect(await formulas(book)).toEqual(["D2", "E2", "F3"]);
    expect((await book.workbook.readSheet(SHEET)).values.map((row) => row.slice(3))).toEqual([
      ["", "", ""],
      [0.75, "Xã Hòa Bình", "Đạt (xác nhận)"],
      [0.5, "Xã Vạn Thạnh", 0.5],
      ["Không phát sinh", "Phường Ninh Đa", ""],
      ["", "", ""],
      ["", "", ""],
    ]);
    const { differing, loading } = await compareRestored(book.workbook, copy.plan.restore);
    expect([named(differing), differing.map(({ original, value }) => [original.value, value]), loading]).toEqual([["D3", "F3"], [[0.25, 0.5], [0.25, 0.5]], []]);
  });

  test("is told to stand again when it is looked at once more, and nothing is left to restore", async () => {
    const book = await sentCopy();
    await takeBack(book.workbook, await look(book));
    const { plan } = await look(book);
    expect([plan.restore, plan.held, plan.changed, named(plan.standing.map((original) => ({ original })))]).toEqual([[], [], [], ["D2", "D3", "D4", "E2", "E3", "E4", "F2", "F3"]]);
  });

  test("is the copy again once that is undone", async () => {
    const book = await sentCopy();
    const before = stateOf(book);
    const receipt = await takeBack(book.workbook, await look(book));
    expect(await book.workbook.undo(receipt)).toEqual({ undone: true, changedSince: [] });
    expect(stateOf(book)).toEqual(before);
  });

  test("can be undone although what its formulas have filled came late or has moved with a figure", async () => {
    const book = await sentCopy();
    const before = stateOf(book);
    const receipt = await takeBack(book.workbook, await look(book));
    await write(book.workbook, 2, 2, 24);
    expect(await book.workbook.undo(receipt)).toEqual({ undone: true, changedSince: [] });
    await write(book.workbook, 2, 2, 12);
    expect(stateOf(book)).toEqual(before);
  });

  test("is not undone over what somebody has typed into a result since", async () => {
    const book = await sentCopy();
    const receipt = await takeBack(book.workbook, await look(book));
    await write(book.workbook, 2, 3, 0.4);
    const { undone, changedSince } = await book.workbook.undo(receipt);
    expect([undone, changedSince.includes(`'${SHEET}'!D3`), (await book.workbook.readContents(SHEET, area(2, 3)))[0]?.[0]]).toEqual([false, true, 0.4]);
  });

  test("is not touched when it has been changed since it was looked at", async () => {
    const book = await sentCopy();
    const copy = await look(book);
    await write(book.workbook, 2, 5, 1);
    const before = stateOf(book);
    const failure = await takeBack(book.workbook, copy).catch((error: unknown) => error);
    expect(failure instanceof Failure && failure.detail).toEqual({ code: "sourceChanged", sheet: SHEET });
    expect(stateOf(book)).toEqual(before);
  });

  test("takes a look at the list of sheets, a reading of the originals, and two of each sheet", async () => {
    const book = await sentCopy();
    const calls: string[] = [];
    const counted = new Proxy(book.workbook, {
      get: (target, name: keyof Workbook) => (...given: never[]) => {
        calls.push(name);
        return (target[name] as (...all: never[]) => unknown)(...given);
      },
    });
    await readReturnedCopy(counted);
    expect(calls).toEqual(["sheets", "readSheet", "readSheet", "readContents", "readSheet", "readContents"]);
  });

  test("is as it was, or has all its formulas, whichever call of a service fails", async () => {
    let book = await sentCopy();
    const before = stateOf(book);
    let copy = await look(book);
    const outcomes = { refused: 0, complete: 0 };
    for (let k = 1; ; k++) {
      const { journal } = book.open.spreadsheet;
      journal.restart(k);
      const failure = await takeBack(book.workbook, copy).then(() => undefined, (error: unknown) => error);
      if (journal.log.length < k) break;
      journal.restart();
      const standing = await formulas(book);
      if (failure === undefined || standing.length > 0) {
        expect([k, standing]).toEqual([k, ["D2", "E2", "F2", "F3"]]);
        outcomes.complete += 1;
        book = await sentCopy();
        copy = await look(book);
      } else {
        expect([k, stateOf(book)]).toEqual([k, before]);
        outcomes.refused += 1;
      }
    }
    expect(outcomes.refused).toBeGreaterThan(20);
  }, 120_000);
});

test("a workbook without originals is no copy; damaged originals are refused", async () => {
  expect(await readReturnedCopy(officeSpreadsheet({}).workbook)).toBeUndefined();
  const book = await sentCopy();
  await book.workbook.replaceCells({ sheet: ORIGINALS_SHEET, area: area(3, 3), contents: [["{}"]] });
  const failure = await readReturnedCopy(book.workbook).catch((error: unknown) => error);
  expect(failure instanceof Failure && failure.detail).toEqual({ code: "originalsDamaged", sheet: ORIGINALS_SHEET });
});
