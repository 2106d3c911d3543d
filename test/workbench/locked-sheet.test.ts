import { checkLockedSheets } from "../../shared/application/check-locked";
import { lockedSheets, lookAtLockable } from "../../shared/application/lock-sheets";
import type { Pace } from "../../shared/application/run-in-slices";
import { writeSheets } from "../../shared/application/write-sheets";
import { bytesOfBase64 } from "../../shared/files/base64";
import { readXlsxFile } from "../../shared/files/read-xlsx-file";
import { checkLockInSteps, type LockCheck } from "../../shared/sharing/check-lock";
import { finish } from "../../shared/tables/steps";
import { area, workbookOf } from "../contract/sample-workbook";
import { findLibreOffice, recalculated } from "../support/libre-office";
import { sharedWorkbench } from "./open-fixture";

jest.setTimeout(180_000);

const workbench = sharedWorkbench();
afterAll(() => workbench.close());

const pace: Pace = { now: () => 0, pause: () => Promise.resolve() };

/** What tells hosts and programs apart: long numbers, days in two orders, times, texts that read as numbers, errors, blanks. */
const may = {
  name: "Tháng 5",
  values: [
    ["Đơn vị", "Tổng số", "Tỷ lệ", "Ngày", "Ghi chú"],
    ["Xã Hòa Bình", 100, 2 / 3, "", "5.311"],
    ["Xã Vạn Thạnh", "5311", 0.1 + 0.2, "", true],
    ["Phường Ninh Đa", -0.5, "", "", "dòng 1\ndòng 2"],
    ["Thị trấn Vạn Giã", 123456789012345, 1e-7, "", " =1+1"],
    ["", "", "", "", ""],
  ],
  dates: [
    { row: 1, column: 3, serial: 43_894, format: "m/d/yyyy" },
    { row: 2, column: 3, serial: 43_894.604166666664, format: "dd/mm/yyyy h:mm" },
    { row: 3, column: 3, serial: 43_894, format: '"Tháng "m/yyyy' },
    { row: 5, column: 2, serial: 0.2987, format: "0.00%" },
  ],
};

/** The locked sheet in an .xlsx file, as our reader of files gives its values. */
async function inFile(bytes: Uint8Array): Promise<LockCheck | undefined> {
  const grids = await readXlsxFile("khoa.xlsx", bytes);
  const locked = grids.find(({ sheet }) => sheet === "Khóa Tháng 5");
  return locked && finish(checkLockInSteps(locked));
}

/** Locks the sheet in the workbench, and gives the file that it saves. */
async function lockedFile(): Promise<Uint8Array> {
  const { workbook } = await workbench.host(workbookOf(may));
  await workbook.rewriteCells([
    {
      sheet: may.name,
      cells: [
        { row: 5, column: 0, content: '="Tổng "&"cộng"' },
        { row: 5, column: 1, content: "=SUM(B2:B5)" },
        { row: 5, column: 4, content: "=1/0" },
      ],
    },
  ]);
  const seen = await lookAtLockable(workbook, may.name, pace);
  expect(seen).toMatchObject({ formulas: 3, errors: [{ row: 5, column: 4 }] });
  await writeSheets(workbook, await lockedSheets(workbook, [seen], { at: "14:05 ngày 22/11/2026", file: undefined }, pace));
  const { sheets } = await checkLockedSheets(workbook, pace);
  expect(sheets).toMatchObject([{ sheet: "Khóa Tháng 5", check: { is: "intact", facts: { formulas: 3 } }, source: { is: "same" } }]);
  expect((await workbook.readCopy("Khóa Tháng 5", area(0, 0, 6, 5))).formulas).toBe(0);
  expect((await workbook.readCopy("Khóa Tháng 5", area(1, 3))).formats).toEqual([["m/d/yyyy"]]);
  expect((await workbook.readCopy("Khóa Tháng 5", area(5, 2))).formats).toEqual([["0.00%"]]);
  return bytesOfBase64(await workbook.readFile());
}

test("a sheet that was locked in the workbench is intact there, and in the .xlsx file that is saved", async () => {
  expect(await inFile(await lockedFile())).toMatchObject({ is: "intact", facts: { source: may.name, rows: 6, columns: 5 } });
});

const program = findLibreOffice();
const missing = program === undefined ? " (SKIPPED: no soffice on this computer; set SOFFICE_PATH)" : "";

(program === undefined ? test.skip : test)(`it is intact after LibreOffice has opened, recalculated and saved the file${missing}`, async () => {
  expect(await inFile(await recalculated(program ?? "", await lockedFile()))).toMatchObject({ is: "intact" });
});
