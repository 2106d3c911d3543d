import { clerkAt } from "./clerk";
import type { FakeBook } from "./fake-workbook";
import { focusComesTo, focusReaches } from "./hand";
import { openPane, type OpenPane, type PaneSetting } from "./open-pane";
import { monthBook } from "./sample-books";

let pane: OpenPane;

afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

async function openTask(book: FakeBook = monthBook, setting: PaneSetting = {}): Promise<void> {
  pane = await openPane(book, setting);
  await clerkAt(pane.page).seesRanking();
  await pane.page.getByRole("tab", { name: "Chỉ tiêu" }).click();
  await pane.page.getByRole("button", { name: "Chỉ số và cách tính" }).click();
  await pane.page.getByRole("heading", { name: "Các chỉ số" }).waitFor();
}

const button = (name: string) => pane.page.getByRole("button", { name, exact: true });
const field = (label: string) => pane.page.getByLabel(label, { exact: true });
const kept = () => pane.inPage((page) => (page.fake.saved() as { kept?: Record<string, unknown> } | null)?.kept);

test("every indicator stands there with its definition, and says which columns the table lacks for it", async () => {
  await openTask();
  await pane.page.getByText("19/19 chỉ số").waitFor();
  await pane.page.getByLabel("Tìm theo tên").fill("khong qua han");
  await pane.page.getByText("1/19 chỉ số").waitFor();
  await pane.page.getByText("Không quá hạn / tổng tiếp nhận").click();
  await pane.page.getByText("Cổng một cửa điện tử của tỉnh Gia Lai").waitFor();
  await pane.page.getByText("OT-C", { exact: true }).waitFor();
  await pane.page.getByText(/Còn thiếu hoặc trùng cột: .*quá hạn/).waitFor();
  await pane.page.getByLabel("Tìm theo tên").fill("truc tuyen tong tiep nhan");
  await pane.page.getByText("Trực tuyến / tổng tiếp nhận").click();
  await pane.page.getByText(/^Bảng này tính được$/).waitFor();
  await pane.page.getByText(/ chia cho .*·/).waitFor();
});

test("an indicator of one's own is made from columns, ranked by, printed with its definition, and kept with the file", async () => {
  await openTask();
  await button("Lập chỉ số riêng").click();
  await button("Lưu chỉ số").click();
  await pane.page.getByText("Chưa có tên. Hãy đặt tên cho chỉ số.").waitFor();
  await field("Tên chỉ số").fill("Chưa trực tuyến");
  await button("Lưu chỉ số").click();
  await focusReaches(field("Tử số: cộng cột"));
  await field("Tử số: cộng cột").selectOption({ label: await labelOf("Tử số: cộng cột", /Tổng số/) });
  await field("Tử số: trừ cột").selectOption({ label: await labelOf("Tử số: trừ cột", /Trực tuyến/) });
  await field("Mẫu số: cộng cột").selectOption({ label: await labelOf("Mẫu số: cộng cột", /Tổng số/) });
  await field("Chiều").selectOption({ label: "Càng thấp càng tốt" });
  expect(await field("Cách tính in trên báo cáo").inputValue()).toMatch(/^“.*” trừ “.*” chia cho “.*”\. Tỷ lệ càng thấp càng tốt\.$/);
  await button("Lưu chỉ số").click();
  await pane.page.getByText("Đã lưu chỉ số “Chưa trực tuyến”", { exact: false }).waitFor();
  expect(await kept()).toMatchObject({ indicators: { version: 1, own: [{ name: "Chưa trực tuyến", better: "lower" }] } });

  await pane.page.getByRole("tab", { name: "Xếp hạng" }).click();
  await field("Chỉ số").selectOption({ label: "Chưa trực tuyến" });
  await pane.page.getByText("Tỷ lệ càng thấp càng tốt.", { exact: false }).first().waitFor();
  expect(await field("Thứ tự").locator("option:checked").textContent()).toBe("Tỷ lệ thấp xếp trước");
  await field("Chỉ tiêu").selectOption({ label: "Một mức chung" });
  await field("Mức tối đa").fill("10%");
  await pane.page.getByText("Vượt mức:", { exact: false }).first().waitFor();
  await button("Xếp hạng ra trang mới").click();
  await button("Hoàn tác, bỏ trang mới").waitFor();
  const cells = await pane.inPage((page) => page.fake.sheetNames().map((name) => page.fake.valuesOf(name)).pop() ?? []);
  expect(cells[0]?.[0]).toBe("Xếp hạng đơn vị: Chưa trực tuyến");
  expect(cells.map(([first]) => String(first)).join(" ")).toContain("Cách tính “Chưa trực tuyến”: “");
});

test("it can be edited and deleted, and what was deleted is put back", async () => {
  await openTask({ ...monthBook, settings: { version: 1, kept: { indicators: { version: 1, own: [OWN] } } } });
  await pane.page.getByText("Chỉ số cũ").click();
  await button("Sửa chỉ số Chỉ số cũ").click();
  await focusComesTo(pane.page, "Sửa chỉ số");
  await field("Tên chỉ số").fill("Biên lai điện tử");
  await button("Lưu chỉ số").click();
  await pane.page.getByText("Đã có chỉ số mang tên này.", { exact: false }).waitFor();
  await focusReaches(field("Tên chỉ số"));
  await field("Tên chỉ số").fill("Chỉ số mới");
  await button("Lưu chỉ số").click();
  await pane.page.getByText("Chỉ số mới", { exact: true }).click();
  await button("Xóa chỉ số Chỉ số mới").click();
  await pane.page.getByText("Đã xóa chỉ số “Chỉ số mới”.").waitFor();
  expect(await kept()).toMatchObject({ indicators: { own: [] } });
  await button("Lấy lại").click();
  await pane.page.getByText("Chỉ số mới", { exact: true }).waitFor();
  expect(await kept()).toMatchObject({ indicators: { own: [{ key: "a1", name: "Chỉ số mới" }] } });
});

test("damaged indicators are said, kept as they are, and nothing is saved over them", async () => {
  const damaged = { version: 1, own: [{ ...OWN, definition: "" }] };
  await openTask({ ...monthBook, settings: { version: 1, kept: { indicators: damaged, scoreIndex: { version: 9 } } } });
  await pane.page.getByText("Không đọc được các chỉ số tự đặt", { exact: false }).waitFor();
  expect(await button("Lập chỉ số riêng").getAttribute("aria-disabled")).toBe("true");
  await button("Lập chỉ số riêng").click({ force: true });
  await pane.page.getByText("Bộ chỉ số 766", { exact: true }).click();
  await pane.page.getByText("Không đọc được bộ chỉ số 766", { exact: false }).waitFor();
  await button("Lưu bộ chỉ số").click({ force: true });
  expect(await kept()).toEqual({ indicators: damaged, scoreIndex: { version: 9 } });
});

test("the parts and bands of index 766 are the province's to set, also a band above its threshold", async () => {
  await openTask();
  await pane.page.getByText("Bộ chỉ số 766", { exact: true }).click();
  await pane.page.getByText("Tổng 100 điểm.").waitFor();
  await field("Điểm thanh toán trực tuyến").fill("mười");
  await button("Lưu bộ chỉ số").click();
  await pane.page.getByText("“mười” không phải số điểm", { exact: false }).waitFor();
  await field("Điểm thanh toán trực tuyến").fill("");
  await field("Điểm dịch vụ công trực tuyến").fill("21,5");
  await pane.page.getByText("Tổng 99,5 điểm, khác 100 điểm của Quyết định số 766/QĐ-TTg.").waitFor();
  await button("Lấy ngưỡng như Bắc Ninh").click();
  await field("Loại thứ 1: tên").fill("Xuất sắc");
  await button("Lưu bộ chỉ số").click();
  await pane.page.getByText("Đã lưu bộ chỉ số trong tệp này.").waitFor();
  expect(await kept()).toMatchObject({
    scoreIndex: {
      version: 1,
      parts: [{ most: 18 }, { most: 20 }, { score: "scoreOnlineServices", most: 21.5 }, { score: "scoreSatisfaction" }, {}],
      bands: [{ name: "Xuất sắc", from: 94, above: true }, { from: 90 }, { from: 0 }],
    },
  });
});

test("nothing scrolls sideways at 300 px, folded out or being edited", async () => {
  await openTask(monthBook, { width: 300 });
  for (const summary of await pane.page.locator("summary").all()) await summary.click();
  const overflow = () => pane.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBe(0);
  await button("Lập chỉ số riêng").click();
  expect(await overflow()).toBe(0);
});

const OWN = {
  key: "a1",
  name: "Chỉ số cũ",
  definition: "Theo quyết định của huyện.",
  better: "higher",
  numerator: [{ header: "Trực tuyến", meaning: "receivedOnline", sign: 1 }],
  denominator: [{ header: "Tổng số", meaning: "receivedTotal", sign: 1 }],
};

/** The first option of a list that a pattern fits. */
async function labelOf(label: string, pattern: RegExp): Promise<string> {
  const options = await field(label).locator("option").allTextContents();
  return options.find((option) => pattern.test(option)) ?? "";
}
