import { isDeepStrictEqual } from "node:util";
import { undoConversion, type CellsConverted } from "../../shared/application/cells-converted";
import { convertInPlace } from "../../shared/application/convert-in-place";
import { readOpenSheets } from "../../shared/application/read-open-sheets";
import type { Workbook } from "../../shared/application/workbook";
import { Failure } from "../../shared/domain/failure";
import { planTakingBack, type SheetContents } from "../../shared/sharing/plan-taking-back";
import { readOriginals } from "../../shared/sharing/read-originals";
import { ORIGINALS_SHEET } from "../../shared/sharing/sharing-sheets";
import { area } from "../contract/sample-workbook";
import { officeSpreadsheet, SHEET, type Opened } from "./office-spreadsheet";

const about = { madeAt: "14:05 ngày 22/11/2026", source: "Báo cáo tháng 5", rules: 1 };

/** A spill of three rows, one that no plain formula equals, and a formula of one cell. */
const SPILLS = { D2: "=TYLE_TRUCTUYEN(C2:C4;B2:B4)", E2: "=CHUANHOA_DONVI(A2:A4)", F2: "=DAT_CHITIEU(TYLE_TRUCTUYEN(C2;B2);75%)", G2: "=SUM(B2:C2)" };

async function converted({ workbook }: Opened): Promise<CellsConverted> {
  return (await convertInPlace(workbook, await readOpenSheets(workbook), about)).receipt;
}

const shown = async (workbook: Workbook): Promise<unknown> => (await workbook.readSheet(SHEET)).values.map((row) => row.slice(3));

async function takenBack(workbook: Workbook): Promise<Record<string, unknown>> {
  const sheets = await workbook.sheets();
  const now: SheetContents[] = [];
  for (const { name } of sheets) {
    const { area: used } = await workbook.readSheet(name);
    now.push({ sheet: name, area: used, contents: await workbook.readContents(name, used) });
  }
  const plan = planTakingBack(readOriginals(await workbook.readSheet(ORIGINALS_SHEET)), now);
  expect([plan.held, plan.changed, plan.gone, plan.added]).toEqual([[], [], [], []]);
  await workbook.rewriteCells([
    { sheet: SHEET, cells: plan.restore.filter(({ content }) => content === "").map(({ original: { row, column } }) => ({ row, column, content: "" })) },
  ].filter(({ cells }) => cells.length > 0));
  await workbook.rewriteCells([
    { sheet: SHEET, cells: plan.restore.filter(({ content }) => content !== "").map(({ original: { row, column }, content }) => ({ row, column, content })) },
  ]);
  return Object.fromEntries(plan.restore.map(({ original: { row, column }, content }) => [`${row},${column}`, content]));
}

describe("a Google spreadsheet that becomes a copy where it lies", () => {
  test("shows what it showed, holds no formula of ours, and gives them back", async () => {
    const book = officeSpreadsheet(SPILLS);
    const before = await shown(book.workbook);
    expect(before).toEqual([
      [],
      [0.75, "Xã Hòa Bình", "Đạt", 175],
      [0.25, "Xã Vạn Thạnh", ""],
      ["Không phát sinh", "Phường Ninh Đa", ""],
    ].map((row) => [...row, "", "", "", ""].slice(0, 4)));
    await converted(book);
    expect(await shown(book.workbook)).toEqual(before);
    expect(await book.workbook.readFormulas(["TYLE_", "CHUANHOA_", "DAT_"])).toEqual([]);
    const contents = await book.workbook.readContents(SHEET, area(1, 3, 3, 4));
    expect(contents.map((row) => row.map((content) => (typeof content === "string" ? content.slice(0, 4) : content)))).toEqual([
      ["=IFE", "Xã H", "=IF(", "=SUM"],
      ["=IFE", "Xã V", "", ""],
      ["=IFE", "Phườ", "", ""],
    ]);
    expect((await book.workbook.sheets()).map(({ name, hidden, active }) => [name, hidden, active])).toEqual([
      [SHEET, false, true],
      ["Ghi chú", false, false],
      [ORIGINALS_SHEET, true, false],
      ["Hướng dẫn mở tệp", false, false],
    ]);
    expect(await takenBack(book.workbook)).toMatchObject({ "1,3": "=TYLE_TRUCTUYEN(C2:C4,B2:B4)", "2,3": "", "1,4": "=CHUANHOA_DONVI(A2:A4)", "3,4": "" });
    expect(await shown(book.workbook)).toEqual(before);
  });

  test("calculates again when a figure is changed", async () => {
    const book = officeSpreadsheet(SPILLS);
    await converted(book);
    await book.workbook.replaceCells({ sheet: SHEET, area: area(1, 2), contents: [[50]] });
    expect(((await shown(book.workbook)) as unknown[][])[1]).toEqual([0.5, "Xã Hòa Bình", "Chưa đạt", 150]);
  });

  test("is as it was once it is undone", async () => {
    const book = officeSpreadsheet(SPILLS);
    const before = book.open.spreadsheet.snapshot();
    const receipt = await converted(book);
    expect(await undoConversion(book.workbook, receipt)).toEqual({ undone: true, changedSince: [] });
    expect(JSON.parse(book.open.spreadsheet.snapshot())).toEqual(JSON.parse(before));
  });

  test("takes few calls, whatever the number of formulas", async () => {
    const book = officeSpreadsheet(SPILLS);
    const sheets = await readOpenSheets(book.workbook);
    const { journal } = book.open.spreadsheet;
    journal.restart();
    await convertInPlace(book.workbook, sheets, about);
    expect([journal.count("Lock.tryLock"), journal.count("Range.setValues")]).toEqual([4, 4]);
    expect(journal.log.length).toBeLessThan(240);
  });

  test("keeps as values what a part of a formula had filled, though nothing tells how far that reaches", async () => {
    const book = officeSpreadsheet({ D2: '=IFERROR(TYLE_TRUCTUYEN(C2:C4;B2:B4);"lỗi")', D6: "=DOC_SO(C2)" });
    const before = await shown(book.workbook);
    const { receipt, plan } = await convertInPlace(book.workbook, await readOpenSheets(book.workbook), about);
    expect(await shown(book.workbook)).toEqual(before);
    expect(plan.frozen.map(({ cell, why, value }) => [cell, why, value])).toEqual([
      ["D2", "inRange", 0.75],
      ["D3", "inRange", 0.25],
      ["D4", "inRange", "Không phát sinh"],
      ["D6", "noEquivalent", 75],
    ]);
    expect(receipt.sheets[0]?.cells).toHaveLength(4);
    expect((await book.workbook.sheets()).length).toBe(4);
    expect(await takenBack(book.workbook)).toMatchObject({ "1,3": '=IFERROR(TYLE_TRUCTUYEN(C2:C4,B2:B4),"lỗi")', "2,3": "", "3,3": "" });
    expect(await shown(book.workbook)).toEqual(before);
  });

  test("keeps the value where the plain formula shows another: a figure that stands as a text", async () => {
    const book = officeSpreadsheet({ D2: "=TYLE_TRUCTUYEN(C2;B2)", D3: "=TYLE_TRUCTUYEN(C3;B3)" });
    book.open.spreadsheet.sheet(SHEET).cells.put(1, 2, "75");
    const before = await shown(book.workbook);
    const { plan } = await convertInPlace(book.workbook, await readOpenSheets(book.workbook), about);
    expect(await shown(book.workbook)).toEqual(before);
    expect([plan.plain.map(({ cell }) => cell), plan.frozen.map(({ cell, why, value }) => [cell, why, value])]).toEqual([["D3"], [["D2", "differs", 0.75]]]);
    expect((await book.workbook.readSheet("Hướng dẫn mở tệp")).values.flat().join("\n")).toContain("cho kết quả khác với Thước");
  });
});

describe("is refused, and nothing is changed", () => {
  async function refusal(book: Opened, between: () => void): Promise<unknown> {
    const sheets = await readOpenSheets(book.workbook);
    between();
    const before = book.open.spreadsheet.snapshot();
    const failure = await convertInPlace(book.workbook, sheets, about).catch((error: unknown) => error);
    expect(book.open.spreadsheet.snapshot()).toBe(before);
    return failure instanceof Failure && failure.detail;
  }

  test("when a formula is not as it was shown", async () => {
    const book = officeSpreadsheet(SPILLS);
    const detail = await refusal(book, () => book.open.spreadsheet.sheet(SHEET).cells.write(1, 5, "=DOC_SO(C3)"));
    expect(detail).toEqual({ code: "sourceChanged", sheet: SHEET });
  });

  test("while a figure is still being calculated", async () => {
    const book = officeSpreadsheet({ D2: '=IF(DOC_SO(C2)>0;"Đang tải...";"")' });
    expect(await refusal(book, () => undefined)).toEqual({ code: "stillCalculating", sheet: SHEET, cell: "D2" });
  });

  test("when it is a copy already, and when nothing is ours", async () => {
    const copy = officeSpreadsheet(SPILLS);
    await converted(copy);
    expect(await refusal(copy, () => undefined)).toEqual({ code: "workingCopyAlready", sheet: ORIGINALS_SHEET });
    expect(await refusal(officeSpreadsheet({}), () => undefined)).toEqual({ code: "nothingToSend", name: about.source });
  });

  test("when a protection stands in the way of a cell that a formula has filled", async () => {
    const book = officeSpreadsheet(SPILLS);
    expect(await refusal(book, () => void book.open.spreadsheet.sheet(SHEET).protectedAreas.push(area(3, 3)))).toEqual({ code: "sheetProtected", sheet: SHEET });
  });
});

/** What is broken off: the second formula needs another round, in which all is taken back and written again. */
const TWO_ROUNDS = { D2: "=TYLE_TRUCTUYEN(C2:C3;B2:B3)", E3: '=IFERROR(DOC_SO(C3:C4);0)' };
const ONE_ROUND = { D2: "=TYLE_TRUCTUYEN(C2:C3;B2:B3)", E3: "=DOC_SO(C3)" };
const OURS = ["TYLE_", "DOC_"];
const PATIENCE_MS = 120_000;

interface Sound extends Opened {
  readonly sheets: Awaited<ReturnType<typeof readOpenSheets>>;
  readonly before: string;
}

async function sound(formulas: Readonly<Record<string, string>>): Promise<Sound> {
  const book = officeSpreadsheet(formulas);
  const sheets = await readOpenSheets(book.workbook);
  return { ...book, sheets, before: book.open.spreadsheet.snapshot() };
}

const stateOf = ({ open }: Opened): unknown => JSON.parse(open.spreadsheet.snapshot().replace(/"id":\d+,?/g, ""));
const attempt = ({ workbook, sheets }: Sound): Promise<unknown> => convertInPlace(workbook, sheets, about).then(() => undefined, (error: unknown) => error);
const detailOf = (failure: unknown): Failure["detail"] | undefined => (failure instanceof Failure ? failure.detail : undefined);

test(
  "with any one call of a service failing, the spreadsheet is as it was, or the copy is complete",
  async () => {
    let book = await sound(TWO_ROUNDS);
    const before = stateOf(book);
    expect(await attempt(book)).toBeUndefined();
    const complete = stateOf(book);
    let unchanged = 0;
    book = await sound(TWO_ROUNDS);
    for (let k = 1; ; k++) {
      const { journal } = book.open.spreadsheet;
      journal.restart(k);
      const failure = await attempt(book);
      if (journal.log.length < k) break;
      journal.restart();
      expect([k, detailOf(failure)?.code, stateOf(book)]).toEqual([k, detailOf(failure)?.code, failure === undefined ? complete : before]);
      if (failure === undefined) book = await sound(TWO_ROUNDS);
      else unchanged += 1;
    }
    expect(unchanged).toBeGreaterThan(100);
  },
  PATIENCE_MS,
);

test(
  "with every call failing from some moment on, what is left is named, and the hidden sheet brings the formulas back",
  async () => {
    let book = await sound(ONE_ROUND);
    const before = stateOf(book);
    const codes = new Set<string | undefined>();
    for (let k = 1; ; k++) {
      const { journal } = book.open.spreadsheet;
      journal.failFrom(k);
      const failure = await attempt(book);
      if (journal.log.length < k) break;
      journal.restart();
      const detail = detailOf(failure);
      if (failure !== undefined && isDeepStrictEqual(stateOf(book), before)) continue;
      const formulas = (await book.workbook.readFormulas(OURS))[0]?.cells.length ?? 0;
      codes.add(detail?.code);
      if (failure !== undefined && formulas < 2) {
        expect([k, detail]).toEqual([k, { code: "copyHalfMade", sheet: ORIGINALS_SHEET }]);
        const { cells } = readOriginals(await book.workbook.readSheet(ORIGINALS_SHEET));
        expect(cells.map(({ formula }) => formula)).toEqual(["=TYLE_TRUCTUYEN(C2:C3,B2:B3)", "", "=DOC_SO(C3)"]);
      } else if (failure !== undefined) expect([k, detail?.code]).toEqual([k, expect.stringMatching(/^(?:sheetLeftBehind|sheetsLeftBehind|copyHalfMade)$/)]);
      book = await sound(ONE_ROUND);
    }
    expect([...codes].sort()).toEqual(["copyHalfMade", "sheetLeftBehind", "sheetsLeftBehind", undefined]);
  },
  PATIENCE_MS,
);

test(
  "wherever undoing fails, all formulas stand or all of the copy does",
  async () => {
    let book = officeSpreadsheet(ONE_ROUND);
    const before = stateOf(book);
    let receipt = await converted(book);
    const copy = stateOf(book);
    for (let k = 1; ; k++) {
      const { journal } = book.open.spreadsheet;
      journal.restart(k);
      const outcome = await undoConversion(book.workbook, receipt).catch((error: unknown) => error);
      if (journal.log.length < k) break;
      journal.restart();
      if (detailOf(outcome)?.code === "sheetsLeftBehind") expect((await book.workbook.readFormulas(OURS))[0]?.cells).toHaveLength(2);
      else expect([k, stateOf(book)]).toEqual([k, outcome instanceof Error ? copy : before]);
      if (outcome instanceof Error && detailOf(outcome)?.code !== "sheetsLeftBehind") continue;
      book = officeSpreadsheet(ONE_ROUND);
      receipt = await converted(book);
    }
  },
  PATIENCE_MS,
);
