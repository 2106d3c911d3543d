import { Workbook } from "@cj-tech-master/excelts";
import { Clerk } from "../e2e/clerk";
import { focusReaches } from "../sidebar/hand";

jest.setTimeout(120_000);

let clerk: Clerk;

beforeEach(async () => {
  clerk = await Clerk.comes();
});

afterEach(() => clerk.goes());

const question = () => clerk.page.getByRole("alertdialog", { name: "Bảng đang mở có thay đổi chưa lưu." });
const chosenSample = () => clerk.page.getByLabel("Bảng mẫu").locator("option:checked").textContent();

async function fileOf(text: string): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.addWorksheet(text).getCell("A1").value = text;
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Files are read no further until the page is told to go on; gives how to tell it. */
async function holdReading(): Promise<() => Promise<void>> {
  await clerk.page.evaluate(() => {
    const read = Blob.prototype.arrayBuffer;
    const held = new Promise<void>((resolve) => Object.assign(window, { goOn: resolve }));
    File.prototype.arrayBuffer = async function (this: File) {
      Object.assign(window, { reading: true });
      await held;
      return read.call(this);
    };
  });
  return () => clerk.page.evaluate(() => (window as unknown as { goOn: () => void }).goOn());
}

const readingBegins = () => clerk.page.waitForFunction(() => "reading" in window);

test("what is typed while a file is being read is asked about, and is there after “Ở lại”", async () => {
  const goOn = await holdReading();
  await clerk.choosesFile("bao-cao.xlsx", await fileOf("Báo cáo"));
  await readingBegins();
  await clerk.selectsCell("K1");
  await clerk.types("chưa lưu");
  // Still being typed when the file has been read.
  await clerk.page.keyboard.type("dở dang");
  await goOn();
  await question().waitFor();
  await clerk.presses("Ở lại");
  await clerk.seesInCells({ K1: "chưa lưu", K2: "dở dang" });
});

test("of two things chosen one after the other the later one stays open, however long the first takes", async () => {
  const goOn = await holdReading();
  await clerk.choosesFile("cham.xlsx", await fileOf("Chậm"));
  await readingBegins();
  await clerk.opensSample("Đức Thọ, năm 2024");
  await goOn();
  await clerk.opensFile("sau.xlsx", await fileOf("Sau"));
  await clerk.seesSheets(["Sau"]);
});

test("of a file that is too large nothing is read", async () => {
  await holdReading();
  await clerk.choosesFile("lon.xlsx", Buffer.alloc(20 * 1024 * 1024 + 1));
  await clerk.sees("Không mở được tệp “lon.xlsx”.");
  expect(await clerk.page.evaluate(() => "reading" in window)).toBe(false);
});

test("the question about unsaved changes takes the focus, and Escape stays with the sample that is open", async () => {
  const open = await chosenSample();
  await clerk.selectsCell("K1");
  await clerk.types("chưa lưu");
  const list = clerk.page.getByLabel("Bảng mẫu");
  await list.focus();
  await list.selectOption({ index: 1 });
  await question().waitFor();
  await focusReaches(question());
  await clerk.page.keyboard.press("Escape");
  await question().waitFor({ state: "detached" });
  expect(await chosenSample()).toBe(open);
  await focusReaches(list);
  await clerk.seesInCells({ K1: "chưa lưu" });
});

test("“Lưu rồi mở” saves what was open, then opens what was chosen", async () => {
  await clerk.selectsCell("K1");
  await clerk.types("chưa lưu");
  await clerk.choosesFile("bao-cao.xlsx", await fileOf("Báo cáo"));
  await question().waitFor();
  const downloading = clerk.page.waitForEvent("download");
  await clerk.presses("Lưu rồi mở");
  await downloading;
  await clerk.sees("Đã mở “bao-cao.xlsx”.");
  await clerk.seesSheets(["Báo cáo"]);
  expect(await chosenSample()).toBe("(tệp của bạn)");
});
