import { createRequire } from "node:module";
import { focusComesTo } from "./hand";
import { mergeBook, oneStop, results } from "./merge-books";
import { mergeClerk, type MergeClerk } from "./merge-clerk";

let clerk: MergeClerk;
afterEach(async () => {
  clerk.pane.assertClean();
  await clerk.pane.close();
});

describe("a clerk who merges sheets of different layout", () => {
  it("gets one row a unit, with both blanks and doubts named, in a new sheet", async () => {
    clerk = await mergeClerk();
    await clerk.reads("Một cửa", "Kết quả", "Chi nhánh");
    await clerk.status("8 đơn vị, 3 nguồn, 3 cột số liệu").waitFor();
    await clerk.status("1 mâu thuẫn; 1 ô chưa dùng được; 1 tên chưa xác nhận").waitFor();
    await clerk.button("Xã Vạn Thạnh").click();
    await clerk.status("7 đơn vị, 3 nguồn").waitFor();
    await clerk.write.click();
    await clerk.status("Đã ghi trang “Tổng hợp”").waitFor();
    const values = await clerk.pane.inPage((page) => page.fake.valuesOf("Tổng hợp"));
    expect(values.slice(0, 11).map((row) => row.slice(0, 6))).toEqual([
      ["Bảng tổng hợp số liệu, tháng 5/2024", "", "", "", "", ""],
      ["7 đơn vị từ 3 nguồn; ghép các nguồn, không cộng.", "", "", "", "", ""],
      ["STT", "Đơn vị", "Khối", "Tổng số tiếp nhận", "Tiếp nhận trực tuyến", "Tổng số đã giải quyết"],
      [1, "Sở Y tế", "Sở, ban, ngành", 17779, 5311, 17000],
      [2, "Sở Nội vụ", "Sở, ban, ngành", 100, 45, "Chưa có số"],
      [3, "Xã Hòa Phú", "Xã, phường, thị trấn", 120, 101, 99],
      [4, "Thị trấn Vạn Giã", "Xã, phường, thị trấn", "Cần rà soát", "Cần rà soát", 600],
      [5, "Xã Vạn Thạnh", "Xã, phường, thị trấn", 48, 12, 40],
      [6, "Chi nhánh Vạn Ninh", "Chưa rõ khối", 90, 30, "Chưa có số"],
      [7, "Chi nhánh Diên Khánh", "Chưa rõ khối", 70, 20, "Chưa có số"],
      ["", "Tổng cộng", "", 18207, 5519, 17739],
    ]);
    expect(await clerk.pane.inPage((page) => page.fake.valuesOf("Một cửa"))).toEqual(oneStop.values);
    expect(await clerk.pane.inPage((page) => page.fake.saved())).toMatchObject({
      names: { "xã van thanh": "Xã Vạn Thạnh" },
    });
  });

  it("costs one listing and one reading a sheet, and on writing one more reading a sheet", async () => {
    clerk = await mergeClerk();
    const before = (await clerk.calls()).length;
    await clerk.reads("Một cửa", "Kết quả", "Bìa");
    const reading = ["readSheet Bìa", "readSheet Một cửa", "readSheet Kết quả"];
    expect((await clerk.calls()).slice(before)).toEqual(reading);
    expect((await clerk.calls()).filter((call) => call === "sheets")).toHaveLength(3);
    await clerk.write.click();
    await clerk.status("Đã ghi trang “Tổng hợp”").waitFor();
    expect((await clerk.calls()).slice(before)).toEqual([
      ...reading,
      "readSheet Một cửa",
      "readSheet Kết quả",
      "addSheet Tổng hợp",
    ]);
  });

  it("goes from both values of a conflict to their cells", async () => {
    clerk = await mergeClerk();
    await clerk.reads("Một cửa", "Kết quả");
    await clerk.unfolds("Mâu thuẫn giữa các nguồn (1)");
    await clerk.button("641 (ô C4, trang “Kết quả”)").click();
    await clerk.button("640 (ô C9, trang “Một cửa”)").click();
    expect((await clerk.calls()).filter((call) => call.startsWith("show"))).toEqual([
      "show Kết quả 3 2 1 1",
      "show Một cửa 8 2 1 1",
    ]);
  });

  it("adds up only after choosing so, and sees the sums of the first rows", async () => {
    clerk = await mergeClerk();
    await clerk.reads("Một cửa", "Kết quả");
    const firstRow = () => clerk.pane.page.locator(".preview tbody tr").first().innerText();
    expect(await firstRow()).toContain("17.779");
    await clerk.pane.page.getByLabel("Cùng đơn vị, cùng kỳ ở nhiều nguồn").selectOption("Cộng số của các nguồn");
    await clerk.status("0 mâu thuẫn").waitFor();
    expect(await firstRow()).toContain("35.558");
  });

  it("gives a table another period, and its units become rows of their own", async () => {
    clerk = await mergeClerk();
    await clerk.reads("Một cửa", "Kết quả");
    const period = clerk.pane.page.getByLabel("Kỳ của Kết quả, vùng A2:C6");
    expect(await period.inputValue()).toBe("tháng 5/2024");
    await period.fill("tháng 6/2024");
    await period.press("Enter");
    await clerk.status("2 kỳ").waitFor();
    await clerk.status("0 mâu thuẫn").waitFor();
  });

  it("is told which sheets hold no table, and chooses where a sheet holds several", async () => {
    clerk = await mergeClerk();
    await clerk.reads("Bìa", "Hai bảng", "Một cửa");
    await clerk.pane.page.getByText("“Bìa” không có bảng số liệu theo đơn vị.").waitFor();
    await clerk.pane.page.getByText("Trang có nhiều bảng; hãy chọn bảng cần lấy.").waitFor();
    await clerk.status("5 đơn vị, 1 nguồn").waitFor();
    await clerk.pane.page.getByRole("checkbox", { name: /^Hai bảng vùng D1:E3/ }).check();
    await clerk.status("5 đơn vị, 2 nguồn, 3 cột số liệu").waitFor();
    expect(await clerk.pane.page.getByText("Trang có nhiều bảng").count()).toBe(0);
  });

  it("ranks the merged table at once", async () => {
    clerk = await mergeClerk();
    await clerk.reads("Một cửa", "Kết quả");
    await clerk.write.click();
    await clerk.button("Xếp hạng bảng này").press("Enter");
    await clerk.pane.page.locator(".summary:not(:empty)").waitFor();
    await clerk.pane.page.getByText("Bảng tổng hợp số liệu, tháng 5/2024").waitFor();
    expect(await clerk.pane.page.locator(".unit").count()).toBeGreaterThan(2);
    await focusComesTo(clerk.pane.page, "Xếp hạng");
  });

  it("finds everything as it was after a look at another view", async () => {
    clerk = await mergeClerk();
    await clerk.reads("Một cửa", "Kết quả");
    const before = await clerk.pane.page.locator(".view").innerText();
    await clerk.pane.page.getByRole("tab", { name: "Xếp hạng" }).click();
    await clerk.pane.page.getByRole("tab", { name: "Tổng hợp" }).click();
    await clerk.pane.page.locator("#thuoc-merge-result").waitFor();
    expect(await clerk.pane.page.locator(".view").innerText()).toBe(before);
  });

  it("does it all by keyboard", async () => {
    clerk = await mergeClerk({ sheets: [oneStop, results] });
    await clerk.pane.page.getByRole("checkbox", { name: "Một cửa" }).focus();
    await clerk.pane.page.keyboard.press("Space");
    await clerk.pane.page.keyboard.press("Tab");
    await clerk.pane.page.keyboard.press("Space");
    await clerk.pane.page.keyboard.press("Tab");
    await clerk.pane.page.keyboard.press("Enter");
    await clerk.pane.page.locator("#thuoc-merge-result").waitFor();
    await clerk.write.focus();
    await clerk.pane.page.keyboard.press("Enter");
    await clerk.status("Đã ghi trang “Tổng hợp”").waitFor();
  });
});

describe("the look of it", () => {
  const axe = createRequire(__filename).resolve("axe-core/axe.min.js");

  it.each([
    ["excel", 300, "light"],
    ["excel", 350, "dark"],
    ["sheets", 300, "contrast"],
  ] as const)("has no fault of access and stays in the pane: %s, %i px, %s", async (kind, width, scheme) => {
    clerk = await mergeClerk({ ...mergeBook, host: { kind } }, { width, scheme });
    const { page } = clerk.pane;
    await page.addScriptTag({ path: axe });
    const faults = () =>
      page.evaluate(async () => {
        type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        const { violations } = await (window as unknown as { axe: Axe }).axe.run();
        const small = [...document.querySelectorAll("#pane :is(button, select, label.tick, input[type=text], summary)")]
          .filter((element) => element.getBoundingClientRect().height < 24)
          .map((element) => "small: " + element.textContent);
        const wide = [...document.querySelectorAll("#pane *:not(option):not(svg *):not(.preview *)")]
          .filter((element) => !element.classList.contains("unseen"))
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
          .map((element) => "wide: " + element.outerHTML.slice(0, 80));
        return [...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)), ...small, ...wide];
      });
    expect(await faults()).toEqual([]);
    await clerk.reads("Bìa", "Một cửa", "Kết quả", "Chi nhánh", "Hai bảng");
    await page.locator("#thuoc-merge-result").waitFor();
    for (const summary of await page.locator("summary").all()) await summary.click();
    expect(await faults()).toEqual([]);
    await clerk.write.click();
    await clerk.button("Xếp hạng bảng này").waitFor();
    expect(await faults()).toEqual([]);
    await clerk.button("English").click();
    await page.getByRole("heading", { name: "Sheets of the open file" }).waitFor();
    expect(await faults()).toEqual([]);
  });
});
