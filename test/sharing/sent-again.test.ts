import { Workbook } from "@cj-tech-master/excelts";
import { Failure } from "../../shared/domain/failure";
import { planTakingBack } from "../../shared/sharing/plan-taking-back";
import { workingCopy } from "../../shared/sharing/working-copy";
import { contentsOf, opened, originalsIn, saved } from "./read-copy";

const about = { madeAt: "14:05 ngày 22/11/2026", source: "bao-cao.xlsx", rules: 1 };
const later = { ...about, madeAt: "09:00 ngày 22/12/2026" };
const GUIDE = "Hướng dẫn mở tệp";
const ORIGINALS = "Thước - công thức gốc";

/** A file with a rate, a verdict that reads it, and a name that can only go as its value. */
async function office(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Tháng 5");
  sheet.addRow(["Xã A", 10, 5, { formula: "_xldudf_TYLE_TRUCTUYEN(C1,B1)", result: 0.5 }, { formula: "_xldudf_DAT_CHITIEU(D1,0.5)", result: "Đạt" }]);
  sheet.addRow(["xa B", 20, 5, { formula: "_xldudf_TYLE_TRUCTUYEN(C2,B2)", result: 0.25 }, { formula: "_xldudf_CHUANHOA_DONVI(A2)", result: "Xã B" }]);
  return saved(workbook);
}

/** The file after "Nhận lại", as Excel would save it: formulas of ours again where nothing was overwritten. */
async function takenBack(copy: Uint8Array, meanwhile: (workbook: Workbook) => void = () => undefined): Promise<Uint8Array> {
  const workbook = await opened(copy);
  meanwhile(workbook);
  const { restore } = planTakingBack(await originalsIn(copy), contentsOf(workbook));
  for (const { original, content } of restore) {
    const cell = workbook.getWorksheet(original.sheet)?.getCell(original.row + 1, original.column + 1);
    if (cell !== undefined) cell.value = { formula: String(content).replace(/^=/, "_xldudf_"), result: 0.5 };
  }
  return saved(workbook);
}

const tabs = async (bytes: Uint8Array): Promise<string[]> => (await opened(bytes)).worksheets.map(({ name, state }) => `${name}: ${state}`);
const guideOf = async (bytes: Uint8Array): Promise<string> => JSON.stringify((await opened(bytes)).getWorksheet(GUIDE)?.getSheetValues());

test("a file that was taken back is sent again with a guide and originals of its own, and no second ones", async () => {
  const back = await takenBack(workingCopy(await office(), about).bytes, (workbook) => {
    const sheet = workbook.getWorksheet("Tháng 5");
    if (sheet !== undefined) sheet.getCell("E1").value = "Đạt";
  });
  const again = workingCopy(back, later);
  expect(await tabs(again.bytes)).toEqual([`${GUIDE}: visible`, "Tháng 5: visible", `${ORIGINALS}: hidden`]);
  expect([again.plain.map(({ cell }) => cell), again.frozen.map(({ cell }) => cell)]).toEqual([["D1", "D2"], ["E2"]]);
  expect(await guideOf(again.bytes)).toContain("09:00 ngày 22/12/2026");
  const originals = await originalsIn(again.bytes);
  expect([originals.madeAt, originals.guide, originals.sheets.map(({ name }) => name)]).toEqual([later.madeAt, GUIDE, ["Tháng 5"]]);
  const plan = planTakingBack(originals, contentsOf(await opened(again.bytes)));
  expect([plan.restore.length, plan.held, plan.changed, plan.added]).toEqual([3, [], [], []]);
});

test("it is sent again without the old guide, which somebody has deleted or renamed: a new one stands in front", async () => {
  for (const meddle of [(book: Workbook) => book.removeWorksheet(GUIDE), (book: Workbook) => ((book.getWorksheet(GUIDE) ?? { name: "" }).name = "Cũ")]) {
    const back = await takenBack(workingCopy(await office(), about).bytes, meddle);
    const again = await tabs(workingCopy(back, later).bytes);
    expect([again[0], again.filter((tab) => tab.startsWith(ORIGINALS)).length]).toEqual([`${GUIDE}: visible`, 1]);
  }
});

test("a copy of which one result can still be taken back is refused, and so is one whose originals are damaged", async () => {
  const refusal = new Failure({ code: "workingCopyAlready", sheet: ORIGINALS });
  const copy = workingCopy(await office(), about).bytes;
  const half = await opened(await takenBack(copy));
  const sheet = half.getWorksheet("Tháng 5");
  if (sheet !== undefined) sheet.getCell("E2").value = "Xã B";
  const one = await saved(half);
  expect(() => workingCopy(one, later)).toThrow(refusal);
  const hurt = await opened(await takenBack(copy));
  const originals = hurt.getWorksheet(ORIGINALS);
  if (originals !== undefined) originals.getCell("D4").value = "khác";
  const damaged = await saved(hurt);
  expect(() => workingCopy(damaged, later)).toThrow(refusal);
});
