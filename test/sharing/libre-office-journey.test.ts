import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { asExcelStored } from "../../shared/formulas/stored-spellings";
import { FUNCTION_NAMES } from "../../shared/functions/function-names";
import { planTakingBack } from "../../shared/sharing/plan-taking-back";
import { workingCopy } from "../../shared/sharing/working-copy";
import { findLibreOffice, recalculated } from "../support/libre-office";
import { contentsOf, opened, originalsIn, saved } from "./read-copy";

jest.setTimeout(120_000);

const program = findLibreOffice();
const missing = program === undefined ? " (SKIPPED: no soffice on this computer; set SOFFICE_PATH)" : "";
const about = { madeAt: "14:05 ngày 22/11/2026", source: "bao-cao.xlsx", rules: 1, returnTo: "Văn phòng UBND tỉnh" };

/** What an office sees: unit, total, online, rate before, then formulas of ours with what they showed. */
const UNITS = [
  ["Xã Hòa Bình", 100, 45, 0.4, 0.45, "Chưa đạt", 5, 2, "tăng 5,0 điểm phần trăm (từ 40,0% lên 45,0%)", "Xã Hòa Bình"],
  ["Xã Vạn Thạnh", 0, 0, "", "Không phát sinh", "Không phát sinh", "Không phát sinh", "", "", "Xã Vạn Thạnh"],
  ["Phường Ninh Hiệp", 8, 7, 0.9, 0.875, "Đạt", 0, 1, "giảm 2,5 điểm phần trăm (từ 90,0% xuống 87,5%)", "Phường Ninh Hiệp"],
  ["Xã Đại Lãnh", 17779, 5311, 0.2, 0.29872321277912, "Chưa đạt", 3579, 3, "tăng 9,9 điểm phần trăm (từ 20,0% lên 29,9%)", "Xã Đại Lãnh"],
] as const;

/** The report as Excel stores it: our functions in the spelling that no other program knows. */
async function storedReport(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Tháng 5");
  sheet.addRow(["Đơn vị", "Tổng số", "Trực tuyến", "Kỳ trước", "Tỷ lệ", "Kết quả", "Còn thiếu", "Hạng", "So kỳ trước", "Tên chuẩn"]);
  UNITS.forEach(([name, total, online, before, ...shown], at) => {
    const row = at + 2;
    const formulas = [
      `TYLE_TRUCTUYEN(C${row},B${row})`,
      `DAT_CHITIEU(E${row},0.5)`,
      `CONTHIEU_HOSO(C${row},B${row},0.5)`,
      `IF(E${row}="Không phát sinh","",RANK(E${row},$E$2:$E$5))`,
      `IF(D${row}="","",CAU_TANGGIAM(E${row},D${row},1))`,
      `CHUANHOA_DONVI(A${row})`,
    ];
    sheet.addRow([name, total, online, before, ...formulas.map((formula, place) => ({ formula: asExcelStored("=" + formula, FUNCTION_NAMES).slice(1), result: shown[place] }))]);
  });
  sheet.getColumn(5).numFmt = "0.00%";
  return saved(workbook);
}

function shownOn(sheet: Worksheet | undefined): unknown[][] {
  return UNITS.map((_, at) => ["E", "F", "G", "H", "I", "J"].map((column) => shownIn(sheet, `${column}${at + 2}`)));
}

function shownIn(sheet: Worksheet | undefined, address: string): unknown {
  const value = sheet?.getCell(address).value ?? "";
  const shown: unknown = typeof value === "object" && "formula" in value ? (value.result ?? "") : value;
  return typeof shown === "number" ? Number(shown.toPrecision(14)) : shown;
}

const journey = program === undefined ? test.skip : test;

journey(`a copy opened by LibreOffice, which calculates everything anew, shows what the office saw, and no error${missing}`, async () => {
  const copy = workingCopy(await storedReport(), about);
  const back = await opened(await recalculated(program ?? "", copy.bytes));
  expect(shownOn(back.getWorksheet("Tháng 5"))).toEqual(UNITS.map((row) => row.slice(4)));
});

journey(`figures follow a count that is changed in LibreOffice${missing}`, async () => {
  const changed = await opened(workingCopy(await storedReport(), about).bytes);
  const counts = changed.getWorksheet("Tháng 5");
  if (counts === undefined) throw new Error("sheet");
  counts.getCell("C2").value = 90;
  const back = await opened(await recalculated(program ?? "", await saved(changed)));
  expect(shownOn(back.getWorksheet("Tháng 5"))[0]).toEqual([0.9, "Đạt", 0, 1, "tăng 50,0 điểm phần trăm (từ 40,0% lên 90,0%)", "Xã Hòa Bình"]);
});

journey(`what LibreOffice has saved is taken back, and nothing is told as changed that was not${missing}`, async () => {
  const copy = workingCopy(await storedReport(), about);
  const again = new Uint8Array(await recalculated(program ?? "", copy.bytes));
  const plan = planTakingBack(await originalsIn(again), contentsOf(await opened(again)));
  expect(plan.restore).toHaveLength(copy.plain.length + copy.frozen.length);
  expect({ ...plan, restore: [] }).toEqual({ restore: [], held: [], standing: [], changed: [], gone: [], added: [], unwatched: [] });
});
