import { findCalls } from "../../shared/formulas/find-calls";
import { FUNCTION_NAMES } from "../../shared/functions/function-names";
import { ORIGINALS_SHEET } from "../../shared/sharing/sharing-sheets";
import { opened, saved } from "../sharing/read-copy";
import { textsOfParts } from "../sharing/xlsx-parts";
import { workbookInPage } from "../workbench/open-fixture";
import { Clerk } from "./clerk";
import { fileOf } from "./xlsx-file";

jest.setTimeout(120_000);

let clerk: Clerk;
beforeEach(async () => {
  clerk = await Clerk.comes();
});
afterEach(() => clerk.goes());

const SHEET = "Vạn Ninh 22-5-2024";
const LOG = "Nhật ký Thước";

async function types(cell: string, text: string): Promise<void> {
  await clerk.selectsCell(cell);
  await clerk.types(text);
}

async function opens(name: string, bytes: Uint8Array): Promise<void> {
  await clerk.opensFile(name, Buffer.from(bytes));
}

/** The lines of the record, without when and by which rules. */
async function record(): Promise<string[][]> {
  const { values } = await workbookInPage(clerk.page).readSheet(LOG);
  return values.slice(4).map(([, action, source, , into, out, left, where]) => [action, source, into, out, left, where].map(String));
}

/** How many formulas of the file call functions of ours, and how many formulas there are. */
async function ours(): Promise<[number, number]> {
  const cells = (await workbookInPage(clerk.page).readFormulas([""])).flatMap((sheet) => sheet.cells);
  return [cells.filter(({ formula }) => findCalls(formula, FUNCTION_NAMES).length > 0).length, cells.length];
}

test("formulas go to an office without Thước as plain ones, come back where nothing was overwritten, and go again", async () => {
  await clerk.opensSample("Vạn Ninh, tháng 6/2024");
  await types("D5", "=TYLE_TRUCTUYEN(C5:C20;B5:B20)");
  const workbook = workbookInPage(clerk.page);
  const cell = (address: string, content: string): { row: number; column: number; content: string } => {
    const column = address.charCodeAt(0) - 65;
    return { row: Number(address.slice(1)) - 1, column, content };
  };
  await workbook.rewriteCells([
    {
      sheet: SHEET,
      cells: [
        cell("G6", "=DAT_CHITIEU(D6,E6)"),
        cell("G7", "=DAT_CHITIEU(D7,E7)"),
        cell("H6", "=CHUANHOA_DONVI(A6)"),
        cell("I10", "=CONTHIEU_HOSO(C10,B10,50%)"),
        cell("J6", "=SUM(C6:C10)"),
      ],
    },
  ]);
  const rates = { D6: "57,77%", D7: "50,00%", D9: "54,40%", D10: "49,86%", D15: "Không phát sinh" };
  const others = { G6: "Đạt", G7: "Đạt", H6: "Xã Đại Lãnh", I10: "1", J6: "1847" };
  await clerk.seesInCells({ ...rates, ...others });

  await clerk.opensTask("Bản gửi đi", "Chia sẻ");
  await clerk.sees("Tệp có 5 ô công thức của Thước.");
  const copy = await clerk.downloads("Tải bản gửi đi");
  await clerk.sees("18 ô tự tính lại khi sửa số liệu.");
  await clerk.seesSheets([SHEET, LOG]);
  expect(await record()).toEqual([["Bản gửi đi", `“${SHEET}”`, "20 ô", "18 công thức", "2 ô giữ nguyên giá trị", `tệp “${copy.name}”`]]);

  await clerk.choosesFile(copy.name, copy.bytes);
  await clerk.presses("Mở, bỏ thay đổi");
  await clerk.sees(`Đã mở “${copy.name}”.`);
  await clerk.seesSheets(["Hướng dẫn mở tệp", SHEET]);
  expect((await workbook.sheets()).map(({ name, hidden }) => [name, hidden])).toEqual([["Hướng dẫn mở tệp", false], [SHEET, false], [ORIGINALS_SHEET, true]]);
  expect(await ours()).toEqual([0, 19]);
  await clerk.seesInCells({ ...rates, ...others });
  await types("C7", "248");
  await clerk.seesInCells({ D7: "49,80%", G7: "Chưa đạt", J6: "1846" });
  await types("I10", "Đã bàn");
  const sentBack = await clerk.savesFile();

  await opens("nhan-lai.xlsx", sentBack.bytes);
  await clerk.opensTask("Nhận lại", "Chia sẻ");
  await clerk.sees("19 ô còn nguyên như lúc gửi và sẽ được trả lại công thức của Thước.");
  await clerk.sees("1 ô công thức đã bị sửa, giữ nguyên như hiện nay");
  await clerk.page.getByRole("button", { name: `Mở ${SHEET}: I10` }).waitFor();
  await clerk.sees("1 ô khác đã bị sửa từ lúc gửi");
  await clerk.page.getByRole("button", { name: `Mở ${SHEET}: C7` }).waitFor();
  await clerk.presses("Trả lại công thức (19 ô)");
  await clerk.sees(/^2 ô cho giá trị khác lúc gửi/);
  for (const cell of ["D7", "G7"]) await clerk.page.getByRole("button", { name: `Mở ${SHEET}: ${cell}` }).waitFor();
  await clerk.seesInCells({ ...rates, ...others, D7: "49,80%", G7: "Chưa đạt", I10: "Đã bàn", J6: "1846" });
  expect(await ours()).toEqual([4, 5]);
  await clerk.presses("Hoàn tác, trả lại nội dung cũ");
  await clerk.sees(`Đã hoàn tác: 19 ô của trang “${SHEET}” trở lại như cũ.`);
  expect(await ours()).toEqual([0, 18]);
  await clerk.presses("Trả lại công thức (19 ô)");
  await clerk.sees(/^2 ô cho giá trị khác lúc gửi/);
  expect(await ours()).toEqual([4, 5]);
  const run = ["Nhận lại", `“${SHEET}”`, "20 ô", "4 công thức", "1 ô giữ nguyên giá trị", `“${SHEET}”, 19 ô`];
  await clerk.seesSheets(["Hướng dẫn mở tệp", SHEET, LOG]);
  expect(await record()).toEqual([run, ["Hoàn tác: Nhận lại", "", "", "", "", `“${SHEET}”, 19 ô`], run]);

  await clerk.presses("Các việc về chia sẻ");
  await clerk.presses(/^Bản gửi đi/);
  await clerk.sees("Tệp có 4 ô công thức của Thước.");
  const again = await clerk.downloads("Tải bản gửi đi");
  await clerk.sees("17 ô tự tính lại khi sửa số liệu.");
  expect((await opened(again.bytes)).worksheets.map(({ name, state }) => `${name}: ${state}`)).toEqual([
    "Hướng dẫn mở tệp: visible",
    `${SHEET}: visible`,
    `${ORIGINALS_SHEET}: hidden`,
    `${LOG}: visible`,
  ]);
});

test("figures are locked, an edited lock is told, and what was set up travels with the file, with a line for every run", async () => {
  const values = [
    ["Đơn vị", "Tổng số hồ sơ", "Cột lạ"],
    ["Xã Hòa Bình", 100, 45],
    ["Xã Vạn Thạnh", 48, 12],
    ["Phường Ninh Đa", 40, 33],
  ];
  await opens("thang-5.xlsx", await fileOf([{ name: "Tháng 5", values }]));
  await clerk.presses("Sửa cách đọc");
  await clerk.chooses("C · Cột lạ", "Tiếp nhận trực tuyến");
  await clerk.opensTask("Cấu hình mang theo", "Chia sẻ");
  await clerk.presses("Ghi ra trang “Cấu hình Thước”");
  await clerk.sees("Đã ghi trang “Cấu hình Thước”.");
  await clerk.choosesSheet("Tháng 5");
  await clerk.presses("Các việc về chia sẻ");
  await clerk.presses(/^Khóa số liệu/);
  await clerk.presses("Khóa 1 trang");
  await clerk.sees("Nguyên vẹn: mọi giá trị vẫn như lúc khóa.");
  await clerk.choosesSheet("Khóa Tháng 5");
  await types("C3", "13");
  await clerk.presses("Kiểm tra bản khóa");
  await clerk.sees("Đã bị sửa sau khi khóa.");
  await clerk.page.getByRole("button", { name: "Mở ô C3" }).waitFor();
  const lines = [
    ["Cấu hình mang theo", "“Cấu hình Thước”"],
    ["Khóa số liệu", "“Khóa Tháng 5”"],
  ];
  expect((await record()).map(([action, , , , , where]) => [action, where])).toEqual(lines);
  expect((await record())[1]).toEqual(["Khóa số liệu", "“Tháng 5”", "12 ô", "1 trang", "", "“Khóa Tháng 5”"]);

  // Another program drops what the workbench keeps in the file for itself: the sheet alone carries the settings.
  const file = await saved(await opened((await clerk.savesFile()).bytes));
  expect(Object.keys(textsOfParts(file)).filter((part) => /custom/i.test(part))).toEqual([]);
  await opens("thang-5 (2).xlsx", file);
  await clerk.choosesSheet("Tháng 5");
  await clerk.opensView("Xếp hạng");
  await clerk.presses("Đọc lại vùng đang chọn");
  await clerk.sees("C · Cột lạ → Tiếp nhận trực tuyến");
  await clerk.opensTask("Nhật ký", "Chia sẻ");
  await clerk.sees("Nhật ký có 2 dòng, mới nhất ở trên.");
});
