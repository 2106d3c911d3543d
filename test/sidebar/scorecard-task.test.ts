import { createRequire } from "node:module";
import type { CellValue } from "../../shared/tables/grid";
import type { FakeBook } from "./fake-workbook";
import { openPane, type OpenPane, type PaneSetting } from "./open-pane";
import { bookOf } from "./sample-books";
import { ducThoBook, vinhLinhBook } from "./scorecard-books";
import { headingHasFocus } from "./task-clerk";

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

async function opens(book: FakeBook, setting: PaneSetting = {}): Promise<OpenPane["page"]> {
  pane = await openPane(book, setting);
  const { page } = pane;
  await page.getByRole("tab", { name: "Chỉ tiêu" }).click();
  await page.getByRole("button", { name: /^Nhiều chỉ số cùng lúc/ }).click();
  await page.getByRole("heading", { name: "Nhiều chỉ số cùng lúc" }).waitFor();
  await headingHasFocus(page);
  return page;
}

const box = (name: string | RegExp) => pane.page.getByRole("checkbox", { name });
const status = (text: string) => pane.page.getByRole("status").filter({ hasText: text });
const card = (name: string) => pane.page.locator(".scored-unit").filter({ has: pane.page.getByText(name, { exact: true }) });
const order = () => pane.page.locator(".scored-head strong").allInnerTexts();
const write = () => pane.page.getByRole("button", { name: "Ghi bảng đánh giá ra trang mới" });
const written = async (sheet: string): Promise<CellValue[][]> => {
  await write().click();
  await status("Đã ghi trang").waitFor();
  return pane.inPage((inside, name) => inside.fake.valuesOf(name), sheet);
};

describe("a clerk who judges communes by several indicators", () => {
  it("finds the indicators that the table has targets for already ticked, and a card for each unit", async () => {
    await opens(ducThoBook);
    await status("16 đơn vị, 15 được xếp hạng").waitFor();
    expect(await box("Trực tuyến / tổng tiếp nhận").isChecked()).toBe(true);
    expect(await box("Thanh toán trực tuyến").isChecked()).toBe(true);
    expect(await box(/^Giải quyết quá hạn/).isChecked()).toBe(false);
    const text = await card("Thị trấn Đức Thọ").innerText();
    expect(text).toContain("Hạng 1 · điểm chung 72,04");
    expect(text).toMatch(/73,90%\s+235\/318, từ 60%\s+Đạt/);
    expect(text).toContain("87,90%");
  });

  it("adds overdue = 0 as a maximum: one late dossier misses it", async () => {
    await opens(ducThoBook);
    await box(/^Giải quyết quá hạn/).check();
    await pane.page.getByText("Hiểu là không quá 0%.").waitFor();
    await card("Xã Thanh Bình Thịnh").getByText("tối đa 0%").waitFor();
    expect(await card("Xã Thanh Bình Thịnh").innerText()).toMatch(/0,55%\s+1\/183, tối đa 0%\s+Chưa đạt/);
    expect(await card("Xã Yên Hồ").innerText()).toMatch(/0,00%\s+0\/133, tối đa 0%\s+Đạt/);
  });

  it("sees a doubtful figure with its cell, no composite score, and the verdicts on the others", async () => {
    await opens(ducThoBook);
    await pane.page.getByText("Cần xem lại số liệu (1 đơn vị)").waitFor();
    await pane.page.getByRole("button", { name: "Đến ô D16 của Xã Tân Hương" }).click();
    expect(await pane.inPage((inside) => inside.fake.calls.filter((call) => call.startsWith("show")))).toEqual([
      "show Đức Thọ tuần 26-2024 15 3 1 1",
    ]);
    const text = await card("Xã Tân Hương").innerText();
    expect(text).toContain("Chưa xếp hạng · chưa có điểm chung");
    expect(text).toMatch(/63,16%\s+24\/38, từ 80%\s+Chưa đạt/);
  });

  it("weighs, ranks by one indicator, and breaks ties in an order that can be changed", async () => {
    const page = await opens(
      bookOf(
        ["Đơn vị", "Tổng số tiếp nhận", "Tiếp nhận trực tuyến", "Tổng số đã giải quyết", "Đã giải quyết quá hạn", "Số hóa kết quả"],
        ["Xã A", 10, 5, 8, 2, 6],
        ["Xã B", 20, 10, 8, 1, 6],
        ["Xã C", 30, 15, 8, 3, 7],
      ),
    );
    await pane.page.getByText("Hãy chọn ít nhất một chỉ số ở trên.").first().waitFor();
    await box("Trực tuyến / tổng tiếp nhận").check();
    await box("Số hóa kết quả giải quyết").check();
    await page.getByLabel("Trọng số của Số hóa kết quả giải quyết").fill("3");
    await status("Tổng trọng số: 4").waitFor();
    await card("Xã C").getByText("điểm chung 78,13").waitFor();
    await page.getByLabel("Xếp hạng theo").selectOption("Trực tuyến / tổng tiếp nhận");
    await card("Xã C").getByText("Hạng 1 ·").waitFor();
    expect(await order()).toEqual(["Xã A", "Xã B", "Xã C"]);
    await page.getByLabel("Thêm nội dung xét").selectOption("Số hóa kết quả giải quyết");
    await page.getByRole("button", { name: "Thêm", exact: true }).click();
    await page.getByLabel("Thêm nội dung xét").selectOption("Ít hơn: Đã giải quyết quá hạn");
    await page.getByRole("button", { name: "Thêm", exact: true }).click();
    await page.getByText(/^2\. Ít hơn: Đã giải quyết quá hạn$/).waitFor();
    await card("Xã A").getByText("Hạng 3 ·").waitFor();
    expect(await order()).toEqual(["Xã C", "Xã B", "Xã A"]);
    await page.getByRole("button", { name: "Đưa lên trước: Ít hơn: Đã giải quyết quá hạn" }).click();
    await card("Xã C").getByText("Hạng 3 ·").waitFor();
    expect(await order()).toEqual(["Xã B", "Xã A", "Xã C"]);
    await page.getByRole("button", { name: "Bỏ: Ít hơn: Đã giải quyết quá hạn" }).click();
    await card("Xã C").getByText("Hạng 1 ·").waitFor();
  });

  it("is told of a weight and of a maximum that cannot be used, and nothing is written meanwhile", async () => {
    const page = await opens(ducThoBook);
    const weight = page.getByLabel("Trọng số của Thanh toán trực tuyến");
    await weight.fill("1,5");
    await weight.blur();
    await page.getByRole("alert").filter({ hasText: "“1,5” không phải là trọng số. Hãy nhập số nguyên từ 1 đến 1.000." }).waitFor();
    expect(await write().getAttribute("aria-disabled")).toBe("true");
    await weight.fill("2");
    await box(/^Giải quyết quá hạn/).check();
    const most = page.getByLabel("Chỉ tiêu tối đa của Giải quyết quá hạn");
    await most.fill("0,5");
    await most.blur();
    await page.getByRole("alert").filter({ hasText: "“0,5” có thể là 0,5% hoặc số thập phân (1 là 100%)." }).waitFor();
    await most.fill("0,5%");
    await page.getByText("Hiểu là không quá 0,5%.").waitFor();
    await status("16 đơn vị").waitFor();
  });

  it("names the six units of Vĩnh Linh at 100%, writes a new sheet and touches nothing else", async () => {
    await opens(vinhLinhBook);
    const before = await pane.inPage((inside) => inside.fake.valuesOf("Vĩnh Linh 5-2024"));
    await box("Số hóa thành phần hồ sơ").check();
    await box("Số hóa kết quả giải quyết").check();
    const six = "Thị trấn Cửa Tùng; Xã Vĩnh Chấp; Xã Vĩnh Lâm; Xã Vĩnh Long; Xã Vĩnh Thái; Xã Vĩnh Tú.";
    await status("Có 6 đơn vị các chỉ số đều đạt 100% gồm: " + six).waitFor();
    const values = await written("Xếp hạng nhiều chỉ số Vĩnh Linh 5-2024");
    expect(values[2]?.[0]).toBe("Có 6 đơn vị các chỉ số đều đạt 100% gồm: " + six);
    expect(values.find((row) => row[1] === "Xã Vĩnh Tú")?.slice(0, 8)).toEqual([1, "Xã Vĩnh Tú", 70, 70, 1, 61, 61, 1]);
    expect(await pane.inPage((inside) => inside.fake.valuesOf("Vĩnh Linh 5-2024"))).toEqual(before);
    await pane.page.getByRole("button", { name: "Hoàn tác, bỏ trang mới" }).click();
    await status("Đã hoàn tác").waitFor();
  });

  it("finds the choices of the last time in the workbook, and survives damaged ones", async () => {
    await opens(vinhLinhBook);
    await box("Biên lai điện tử").check();
    await pane.page.getByLabel("Chỉ tiêu tối thiểu").selectOption("Một mức chung");
    await pane.page.getByLabel("Chỉ tiêu tối thiểu của Biên lai điện tử").fill("90%");
    await pane.page.getByLabel("Cách tính điểm chung").selectOption("Trung bình mức hoàn thành chỉ tiêu");
    await written("Xếp hạng nhiều chỉ số Vĩnh Linh 5-2024");
    const saved = (await pane.inPage((inside) => inside.fake.saved())) as { kept: { scorecard: unknown } };
    expect(saved.kept.scorecard).toEqual({
      picked: ["eReceipts"],
      settings: { eReceipts: { targetFrom: "text", target: "90%" } },
      reading: "attainment",
    });
    pane.assertClean();
    await pane.close();
    await opens({ ...vinhLinhBook, settings: saved });
    await status("19 đơn vị").waitFor();
    expect(await pane.page.getByLabel("Chỉ tiêu tối thiểu của Biên lai điện tử").inputValue()).toBe("90%");
    pane.assertClean();
    await pane.close();
    await opens({ ...vinhLinhBook, settings: { version: 1, kept: { scorecard: { picked: "all" } } } });
    await pane.page.getByText("Hãy chọn ít nhất một chỉ số ở trên.").first().waitFor();
  });

  it("takes targets from the workbook's target table, the row of the unit before that for all", async () => {
    const figures = [
      ["Đơn vị", "Tổng số đã giải quyết", "Số hóa kết quả"],
      ["Xã A", 10, 7],
      ["Xã B", 10, 7],
    ];
    const targets = [
      ["Chỉ số", "Khối / loại đơn vị", "Đơn vị", "Chỉ tiêu tối thiểu", "Văn bản", "Từ ngày", "Đến ngày"],
      ["Số hóa kết quả giải quyết", "", "", "60%", "Kế hoạch 1691/KH-UBND", "", ""],
      ["Số hóa kết quả giải quyết", "", "Xã B", "80%", "Quyết định 569/QĐ-UBND", "", ""],
    ];
    await opens({ sheets: [{ name: "Bảng", values: figures }, { name: "Chỉ tiêu", values: targets }] });
    await box("Số hóa kết quả giải quyết").check();
    await card("Xã A").getByText("7/10, từ 60%").waitFor();
    expect(await card("Xã B").innerText()).toMatch(/7\/10, từ 80%\s+Chưa đạt/);
    const values = await written("Xếp hạng nhiều chỉ số Bảng");
    expect(values.map(([first]) => String(first)).join(" ")).toContain(
      "(Kế hoạch 1691/KH-UBND; Quyết định 569/QĐ-UBND).",
    );
  });

  it("writes nothing when the table has been changed since it was read", async () => {
    await opens(vinhLinhBook);
    await box("Biên lai điện tử").check();
    await status("19 đơn vị").waitFor();
    await pane.inPage((inside) => inside.fake.setCell("Vĩnh Linh 5-2024", 8, 13, 31));
    await write().click();
    await pane.page.getByText("đã thay đổi sau khi Thước đọc").waitFor();
    expect(await pane.inPage((inside) => inside.fake.sheetNames())).toHaveLength(3);
  });

  it("adds up the points of index 766 with its weights and bands", async () => {
    await opens(
      bookOf(
        ["Đơn vị", "Công khai, minh bạch", "Tiến độ giải quyết", "Dịch vụ công trực tuyến", "Thanh toán trực tuyến", "Mức độ hài lòng", "Số hóa hồ sơ"],
        ["Sở A", 18, 19.5, 11, 9.5, 17, 15],
        ["Sở B", 18, 19.5, 11, 9.5, 17, 14.996],
      ),
    );
    await status("Tổng trọng số: 100").waitFor();
    await card("Sở A").getByText("Hạng 1 · điểm chung 90,00 · Xuất sắc").waitFor();
    await card("Sở B").getByText("Hạng 2 · điểm chung 89,996 · Tốt").waitFor();
  });

  it("speaks English on request", async () => {
    const page = await opens(ducThoBook);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Choose indicators" }).waitFor();
    await status("16 units, 15 ranked.").waitFor();
  });
});

describe("the look of it", () => {
  const axe = createRequire(__filename).resolve("axe-core/axe.min.js");

  it.each([
    ["excel", 300, "light"],
    ["excel", 350, "dark"],
    ["sheets", 300, "contrast"],
  ] as const)("has no fault of access and stays in the pane: %s, %i px, %s", async (kind, width, scheme) => {
    const page = await opens({ ...ducThoBook, host: { kind } }, { width, scheme });
    await box(/^Giải quyết quá hạn/).check();
    await page.getByRole("button", { name: "Thêm", exact: true }).click();
    await page.getByRole("button", { name: "Thêm", exact: true }).click();
    await page.getByText("Tỷ lệ chung từng chỉ số").click();
    await card("Xã Tân Hương").waitFor();
    await page.addScriptTag({ path: axe });
    const faults = await page.evaluate(async () => {
      type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      const { violations } = await (window as unknown as { axe: Axe }).axe.run();
      const small = [...document.querySelectorAll("#pane :is(button, select, label.tick, input[type=text], summary)")]
        .filter((element) => element.getBoundingClientRect().height < 24)
        .map((element) => "small: " + element.textContent);
      const wide = [...document.querySelectorAll("#pane *:not(option):not(svg *)")]
        .filter((element) => !element.classList.contains("unseen"))
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
        .map((element) => "wide: " + element.outerHTML.slice(0, 80));
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      const twice = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => "twice: " + id);
      return [...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)), ...small, ...wide, ...twice];
    });
    expect(faults).toEqual([]);
  });
});
