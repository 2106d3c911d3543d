import { clerkAt } from "./clerk";
import type { FakeBook } from "./fake-workbook";
import { openPane, type OpenPane } from "./open-pane";
import { monthBook } from "./sample-books";

let pane: OpenPane;

afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

async function openForm(book: FakeBook): Promise<void> {
  pane = await openPane(book);
  await pane.page.getByRole("tab", { name: "Tổng hợp" }).click();
  await pane.page.getByText("Lập biểu thu thập số liệu").click();
}

const writes = () => pane.page.getByRole("button", { name: "Ghi biểu ra trang mới" });
const written = () => pane.inPage((page) => page.fake.sheetNames().map((name) => page.fake.valuesOf(name)).pop() ?? []);

test("a form for the units of the table at hand is written in a few clicks, and asks what the indicator takes", async () => {
  pane = await openPane(monthBook);
  await clerkAt(pane.page).seesRanking();
  await pane.page.getByRole("tab", { name: "Tổng hợp" }).click();
  await pane.page.getByText("Lập biểu thu thập số liệu").click();
  expect(await writes().getAttribute("aria-disabled")).toBe("true");
  await pane.page.getByLabel("Trực tuyến / tổng tiếp nhận").check();
  await pane.page.getByText("Các cột cần điền: Tổng số tiếp nhận, Tiếp nhận trực tuyến.").waitFor();
  await pane.page.getByLabel("Kỳ báo cáo").fill("tháng 6/2026");
  await writes().click();
  await pane.page.getByText("Biểu thu thập số liệu", { exact: false }).last().waitFor();
  await pane.page.getByRole("button", { name: "Hoàn tác" }).first().waitFor();
  const cells = await written();
  expect(cells[0]?.[0]).toBe("Biểu thu thập số liệu giải quyết thủ tục hành chính");
  expect(cells[1]?.[0]).toBe("Kỳ báo cáo: tháng 6/2026");
  expect(cells).toContainEqual(["STT", "Đơn vị", "Tổng số tiếp nhận", "Tiếp nhận trực tuyến", "Kiểm tra"]);
  expect(cells.filter((row) => row[4] === "Chưa nhập").length).toBeGreaterThan(2);
});

test("units can be pasted with groups; a name that stands there twice is said and written once", async () => {
  await openForm({ sheets: [{ name: "Trang 1", values: [] }] });
  await pane.page
    .getByLabel("Tên đơn vị, mỗi dòng một đơn vị")
    .fill("Các sở:\n1\tSở Y tế\nCác xã:\n2\tXã Vạn Phú\t120\nXã Vạn Phú\n\nXã Vạn Thọ");
  await pane.page.getByText("Biểu có 3 đơn vị. 1 tên lặp lại chỉ ghi một lần, ví dụ “Xã Vạn Phú”.").waitFor();
  await pane.page.getByLabel("Thanh toán trực tuyến", { exact: true }).check();
  await writes().click();
  await pane.page.getByRole("button", { name: "Hoàn tác" }).first().waitFor();
  const cells = await written();
  expect(cells.filter(([, name]) => /^(Sở|Xã|Các)/.test(String(name))).map(([ordinal, name]) => [ordinal, name])).toEqual([
    ["I", "Các sở"],
    [1, "Sở Y tế"],
    ["II", "Các xã"],
    [2, "Xã Vạn Phú"],
    [3, "Xã Vạn Thọ"],
  ]);
});

test("where cells cannot refuse, the pane says so before the form is written and the form says it too", async () => {
  await openForm({ sheets: [{ name: "Trang 1", values: [] }], host: { kind: "workbench", validation: false } });
  await pane.page.getByText("Bảng tính này không tự chặn số nhập sai").waitFor();
  await pane.page.getByLabel("Tên đơn vị, mỗi dòng một đơn vị").fill("Xã A");
  await pane.page.getByLabel("Số hóa kết quả giải quyết", { exact: true }).check();
  await writes().click();
  await pane.page.getByRole("button", { name: "Hoàn tác" }).first().waitFor();
  expect(JSON.stringify(await written())).toContain("không tự chặn số nhập sai");
});
