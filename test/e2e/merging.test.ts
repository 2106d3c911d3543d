import { mergeBook } from "../sidebar/merge-books";
import { Clerk } from "./clerk";
import { fileOf } from "./xlsx-file";

jest.setTimeout(120_000);

test("a clerk merges three sheets of one file with a file of another office, and ranks the result", async () => {
  const clerk = await Clerk.comes();
  const { page } = clerk;
  await clerk.opensFile("Tháng 5.xlsx", await fileOf(mergeBook.sheets.slice(0, 3)));
  await page.getByRole("tab", { name: "Tổng hợp" }).click();
  for (const { name } of mergeBook.sheets.slice(0, 3)) await page.getByRole("checkbox", { name }).first().check();
  await clerk.presses(/^Đọc \d trang đã chọn$/);
  await page.locator("#thuoc-merge-tables").waitFor();

  const choosing = page.waitForEvent("filechooser");
  await page.getByText("Thêm tệp .xlsx, .csv").click();
  const csv = "STT;Đơn vị;Tổng số hồ sơ tiếp nhận;Hồ sơ tiếp nhận trực tuyến\n1;Xã Vạn Lương;1.204;655\n2;Xã Vạn Hưng;655;341\n";
  await (await choosing).setFiles({ name: "Vạn Lương.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await clerk.sees("tệp Vạn Lương.csv");
  // The file does not say what month it is of.
  await page.getByLabel(/^Kỳ của .*Vạn Lương/).fill("tháng 5/2024");

  await clerk.presses("Ghi bảng tổng hợp ra trang mới");
  await clerk.sees("Đã ghi trang “Tổng hợp”.");
  // Xã Vạn Thạnh stands in both sheets, once as "Van Thanh": not joined before somebody has said so.
  await clerk.seesInCells({ B4: "Sở Y tế", D4: "17.779", E4: "5.311", F4: "17.000" });
  await clerk.presses("Xếp hạng bảng này");
  await clerk.sees("Thước đọc bảng như sau");
  await clerk.sees("Xã Vạn Lương");
  await clerk.goes();
});
