import { compareRestored, readReturnedCopy, restoredCells, takeBack, type ReturnedCopy } from "../../shared/application/take-back";
import type { ReadingWatch } from "../../shared/application/reading-watch";
import type { Workbook } from "../../shared/application/workbook";
import { Failure } from "../../shared/domain/failure";
import { planInPlace } from "../../shared/sharing/in-place-plan";
import { ORIGINALS_SHEET } from "../../shared/sharing/sharing-sheets";
import { cellAddress, type CellValue } from "../../shared/tables/grid";
import { asOpen, type Book } from "../sharing/in-place-book";
import { codeOfRefusal } from "../contract/failure-code";
import { fakeWorkbook, type FakeSheet, type FakeWorkbook } from "../sidebar/fake-workbook";

const sent: Book = {
  "Tháng 5": {
    A1: "Xã A", B1: 100, C1: 75, D1: ["=TYLE_TRUCTUYEN(C1,B1)", 0.75],
    A2: "Xã B", B2: 48, C2: 12, D2: ["=TYLE_TRUCTUYEN(C2:C3,B2:B3)", 0.25, "D2:D3"],
    A3: "Xã C", B3: 10, C3: 9, D3: 0.9,
  },
  "Phụ lục": { A1: "giữ lại", B1: 7 },
};
const plan = planInPlace(asOpen(sent), { madeAt: "14:05 ngày 22/11/2026", source: "Báo cáo.xlsx", rules: 1 });
const originals: FakeSheet = { name: ORIGINALS_SHEET, values: plan.originalsRows, hidden: true };
const stand = (address: string): string =>
  String(plan.cells.find(({ row, column }) => cellAddress(row, column) === address)?.sent);

interface Returned {
  readonly rates?: readonly CellValue[];
  readonly formulas?: Record<string, string>;
  readonly note?: CellValue;
}

/** The copy as it has come back. */
function returned({ rates = [0.75, 0.25, 0.9], formulas = { D1: stand("D1"), D2: stand("D2"), D3: stand("D3") }, note = 7 }: Returned = {}): FakeWorkbook {
  const values = [["Xã A", 100, 75], ["Xã B", 48, 12], ["Xã C", 10, 9]].map((row, at) => [...row, rates[at] ?? ""]);
  return fakeWorkbook({
    sheets: [
      { name: "Tháng 5", values, formulas, results: { "=TYLE_TRUCTUYEN(C1,B1)": 0.75, "=TYLE_TRUCTUYEN(C2:C3,B2:B3)": 0.5 } },
      { name: "Phụ lục", values: [["giữ lại", note]] },
      originals,
    ],
  });
}

async function look(workbook: Workbook): Promise<ReturnedCopy> {
  const copy = await readReturnedCopy(workbook);
  if (copy === undefined) throw new Error("no copy");
  return copy;
}

const named = (cells: readonly { readonly original: { readonly row: number; readonly column: number } }[]): string[] =>
  cells.map(({ original: { row, column } }) => cellAddress(row, column));

describe("the look at a copy that has come back", () => {
  test("costs a look at the list of sheets, one reading of the originals, and two of each sheet that was sent", async () => {
    const { workbook, calls } = returned();
    await look(workbook);
    expect(calls).toEqual(["sheets", `readSheet ${ORIGINALS_SHEET}`, "readSheet Tháng 5", "readContents Tháng 5", "readSheet Phụ lục", "readContents Phụ lục"]);
  });

  test("in a workbook without originals costs that first look alone, and tells of none", async () => {
    const { workbook, calls } = fakeWorkbook({ sheets: [{ name: "Tháng 5", values: [["x"]] }] });
    expect([await readReturnedCopy(workbook), calls]).toEqual([undefined, ["sheets"]]);
  });

  test("a cell that was sent and shows nothing any more is compared, wherever the used part of its sheet ends", async () => {
    const { workbook } = fakeWorkbook({ sheets: [{ name: "Tháng 5", values: [["Xã A"]] }, originals] });
    const { plan: now } = await look(workbook);
    expect([named(now.held), now.changed.length, now.gone]).toEqual([["D1", "D2", "D3"], 8, [{ sheet: "Phụ lục", formulas: 0 }]]);
  });

  test("a sheet that is too large to be read is told as one that is not watched, unless formulas of ours stand on it", async () => {
    const { workbook } = returned();
    const refusing = (sheet: string): Workbook => ({
      ...workbook,
      readSheet: (name, part) => (name === sheet ? Promise.reject(new Failure({ code: "tooManyCells", cells: 9, most: 1 })) : workbook.readSheet(name, part)),
    });
    const { plan: now } = await look(refusing("Phụ lục"));
    expect([now.unwatched, now.changed, now.restore.length]).toEqual([["Phụ lục"], [], 3]);
    expect(await codeOfRefusal(readReturnedCopy(refusing("Tháng 5")))).toBe("tooManyCells");
  });

  test("gives way, tells how far it is without ever going back, and stops when it is asked to", async () => {
    let time = 0;
    const [told, signal]: [number[], { aborted: boolean }] = [[], { aborted: false }];
    const pace = { now: () => (time += 60), pause: () => Promise.resolve() };
    const watch: ReadingWatch = { signal, progress: (share) => void told.push(share) };
    await readReturnedCopy(returned().workbook, pace, watch);
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual([...told].sort((one, other) => one - other));
    expect(told.every((share) => share >= 0 && share <= 1)).toBe(true);
    signal.aborted = true;
    expect(await codeOfRefusal(readReturnedCopy(returned().workbook, pace, watch))).toBe("readingStopped");
  });
});

describe("taking back", () => {
  test("writes all formulas in one call, after a second look", async () => {
    const { workbook, calls, formulasOf } = returned();
    const copy = await look(workbook);
    const looked = calls.length;
    await takeBack(workbook, copy);
    expect(calls.slice(looked)).toEqual([...calls.slice(0, looked), "rewriteCells Tháng 5"]);
    expect(formulasOf("Tháng 5")).toEqual({ D1: "=TYLE_TRUCTUYEN(C1,B1)", D2: "=TYLE_TRUCTUYEN(C2:C3,B2:B3)" });
  });

  test("leaves what the recipient has put into a result of several cells, until that result is chosen as a whole", async () => {
    const { workbook, formulasOf, valuesOf } = returned({ rates: [0.75, 0.25, 1], formulas: { D1: stand("D1"), D2: stand("D2") } });
    const copy = await look(workbook);
    expect(copy.plan.held.map(({ original, because }) => [original.row, because])).toEqual([[1, "spillChanged"], [2, "changed"]]);
    expect([named(restoredCells(copy, [])), named(restoredCells(copy, copy.plan.held))]).toEqual([["D1"], ["D1", "D2", "D3"]]);
    await takeBack(workbook, copy);
    expect([formulasOf("Tháng 5").D2, valuesOf("Tháng 5")[2]?.[3]]).toEqual([stand("D2"), 1]);
    const again = await look(workbook);
    const receipt = await takeBack(workbook, again, again.plan.held);
    expect([formulasOf("Tháng 5").D2, valuesOf("Tháng 5")[2]?.[3]]).toEqual(["=TYLE_TRUCTUYEN(C2:C3,B2:B3)", ""]);
    expect(await workbook.undo(receipt)).toEqual({ undone: true, changedSince: [] });
    expect([formulasOf("Tháng 5").D2, valuesOf("Tháng 5")[2]?.[3]]).toEqual([stand("D2"), 1]);
  });

  test.each(["D1", "D3"])("writes nothing when %s, which was shown as sent or as held, has been changed since", async (address) => {
    const { workbook, calls, formulasOf } = returned({ rates: [0.75, 0.25, 1], formulas: { D1: stand("D1"), D2: stand("D2") } });
    const copy = await look(workbook);
    await workbook.rewriteCells([{ sheet: "Tháng 5", cells: [{ row: Number(address.slice(1)) - 1, column: 3, content: "=1+1" }] }]);
    const before = { ...formulasOf("Tháng 5") };
    const looked = calls.length;
    expect(await codeOfRefusal(takeBack(workbook, copy, copy.plan.held))).toBe("sourceChanged");
    expect(calls.slice(looked).filter((call) => call.startsWith("rewriteCells"))).toEqual([]);
    expect(formulasOf("Tháng 5")).toEqual(before);
  });

  test("a figure on another sheet that was typed meanwhile is no obstacle", async () => {
    const { workbook, setCell, formulasOf } = returned();
    const copy = await look(workbook);
    setCell("Phụ lục", 0, 1, 8);
    await takeBack(workbook, copy);
    expect(formulasOf("Tháng 5").D1).toBe("=TYLE_TRUCTUYEN(C1,B1)");
  });
});

test("restored cells that show another value are told, and those that show none yet; one reading of each sheet", async () => {
  const { workbook, calls, setCell } = returned();
  const copy = await look(workbook);
  await takeBack(workbook, copy);
  setCell("Tháng 5", 2, 3, "#BUSY!");
  const read = calls.length;
  const [first, ...others] = copy.plan.restore;
  const valueless = first && { ...first, original: { ...first.original, value: undefined } };
  const { differing, loading, agreeing, unknown } = await compareRestored(workbook, [...copy.plan.restore, ...(valueless ? [valueless] : [])]);
  expect([others.length, agreeing, unknown]).toEqual([2, 1, 1]);
  expect(calls.slice(read)).toEqual(["readSheet Tháng 5"]);
  expect([differing.map(({ original: { row, value }, value: now }) => [row, value, now]), loading.map(({ row }) => row)]).toEqual([[[1, 0.25, 0.5]], [2]]);
});
