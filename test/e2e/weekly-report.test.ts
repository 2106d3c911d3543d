import { inflateRawSync } from "node:zlib";
import { vinhLinh } from "../../workbench/samples/vinh-linh";
import { june } from "../sidebar/routine-books";
import { Clerk } from "./clerk";
import { fileOf } from "./xlsx-file";

jest.setTimeout(120_000);

let clerk: Clerk;
beforeEach(async () => {
  clerk = await Clerk.comes();
});
afterEach(() => clerk.goes());

/** The text of a Word document, as far as figures and names are looked for in it. */
function wordsOf(docx: Buffer): string {
  const name = Buffer.from("word/document.xml");
  for (let at = docx.indexOf("PK\u0003\u0004"); at >= 0; at = docx.indexOf("PK\u0003\u0004", at + 4)) {
    const start = at + 30;
    if (!docx.subarray(start, start + name.length).equals(name)) continue;
    const content = start + docx.readUInt16LE(at + 26) + docx.readUInt16LE(at + 28);
    const bytes = docx.subarray(content);
    const xml = docx.readUInt16LE(at + 8) === 0 ? bytes : inflateRawSync(bytes, { finishFlush: 2 });
    return xml.toString("utf8").replace(/<[^>]+>/g, "");
  }
  throw new Error("the file has no document");
}

test("the whole weekly job on Vĩnh Linh, from the sample to the letter, takes at most 12 actions", async () => {
  await clerk.opensSample("Vĩnh Linh, tháng 5/2024");
  await clerk.chooses("So với kỳ trước", "Chọn trang khác…");
  await clerk.presses(/^Vĩnh Linh 4-2024/);
  await clerk.sees("So với tháng 4/2024");
  await clerk.presses("Xếp hạng ra trang mới");
  await clerk.sees("Đã ghi trang “Xếp hạng Vĩnh Linh 5-2024”.");
  await clerk.opensTask("Phụ lục và biểu đồ", "Báo cáo");
  await clerk.presses("Lập phụ lục ra trang mới");
  await clerk.sees("Đã ghi trang “Phụ lục Vĩnh Linh 5-2024”.");
  await clerk.presses("Các việc về báo cáo");
  await clerk.presses(/^Công văn, báo cáo Word/);
  const { name, bytes } = await clerk.downloads(/^Tải (công văn|báo cáo) \.docx$/);
  expect(clerk.actions).toBeLessThanOrEqual(12);
  expect(name).toMatch(/\.docx$/);
  const words = wordsOf(bytes);
  for (const figure of ["2.074", "33,8", "76,9", "8,8 điểm phần trăm", "48,3 điểm phần trăm"]) expect(words).toContain(figure);
  expect(words).toContain("2,9% (29/1.000 dịch vụ công; theo dòng “Tổng cộng” của bảng), tăng 1,0 điểm phần trăm so với tháng 4/2024");
  await clerk.seesSheets(["Vĩnh Linh 5-2024", "Chỉ số công bố", "Vĩnh Linh 4-2024", "Xếp hạng Vĩnh Linh 5-2024", "Nhật ký Thước", "Phụ lục Vĩnh Linh 5-2024"]);
  await clerk.choosesSheet("Nhật ký Thước");
  await clerk.seesInCells({ B5: "Xếp hạng, so với kỳ trước", B6: "Phụ lục báo cáo", B7: "Văn bản Word" });
});

test("the next period takes two presses, against the copy that was kept of the period before", async () => {
  const [may] = vinhLinh.sheets;
  const sheets = [may && { name: may.name, values: may.rows }, june].flatMap((sheet) => sheet ?? []);
  await clerk.opensFile("Báo cáo tháng.xlsx", await fileOf(sheets));
  await clerk.opensTask("Làm lại kỳ này", "Báo cáo");
  await clerk.presses("Lập 3 trang");
  await clerk.sees("Đã ghi trang “Kỳ 5-2024”, “Xếp hạng Vĩnh Linh 5-2024”, “Phụ lục Vĩnh Linh 5-2024”.");
  await clerk.choosesSheet("Vĩnh Linh 6-2024");
  await clerk.opensView("Xếp hạng");
  await clerk.presses("Đọc lại vùng đang chọn");
  await clerk.sees("Trang “Vĩnh Linh 6-2024”");
  await clerk.opensView("Báo cáo");
  await clerk.sees("Chưa ghi gì.");
  const before = clerk.actions;
  await clerk.presses("Làm lại kỳ này");
  await clerk.sees(/^Đang so với tháng 5\/2024, trang “Kỳ 5-2024”/);
  await clerk.presses("Lập 3 trang");
  await clerk.sees("Đã ghi trang “Kỳ 6-2024”, “Xếp hạng Vĩnh Linh 6-2024”, “Phụ lục Vĩnh Linh 6-2024”.");
  expect(clerk.actions - before).toBe(2);
  await clerk.choosesSheet("Kỳ 6-2024");
  await clerk.seesInCells({ A1: "SỐ LIỆU THÁNG 6/2024 (BẢN LƯU)", B8: "Thị trấn Hồ Xá", C8: "197" });
});
