import { focusComesTo } from "./hand";
import { openPane, type OpenPane } from "./open-pane";

const values = [
  ["STT", "Đơn vị", "Loại dịch vụ công", "Tiếp nhận", "Trực tuyến"],
  [1, "Xã Vạn Phú", "Toàn trình", 60, 40],
  ["", "", "Một phần", 40, 10],
  [2, "Xã Vạn Bình", "Toàn trình", 30, 20],
  ["", "", "Một phần", 10, 7],
];
const merges = [1, 3].flatMap((row) => [0, 1].map((column) => ({ row, column, rows: 2, columns: 1 })));

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

test("units that fill several rows are ranked by their sums once the user says so, and apart again when they take it back", async () => {
  pane = await openPane({ sheets: [{ name: "Tháng 5", values, merges }] });
  const { page } = pane;
  await page.getByText("2 đơn vị có nhiều dòng số liệu mà không có dòng tổng.").waitFor();
  await page.getByRole("button", { name: "Cộng các dòng của mỗi đơn vị" }).press("Enter");
  await page.getByText("Số của 2 đơn vị là tổng các dòng của đơn vị đó.").waitFor();
  await focusComesTo(page, "Không cộng các dòng");
  await page.getByText("27/40").first().waitFor();
  await page.getByRole("button", { name: "Không cộng các dòng" }).click();
  await page.getByText("Cần xem lại số liệu (2)").waitFor();
});
