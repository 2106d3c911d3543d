import { createRequire } from "node:module";
import type { Locator } from "playwright-core";
import type { FakeBook, FakeSheet } from "./fake-workbook";
import { focusComesTo, tabTo } from "./hand";
import { openPane, type OpenPane, type PaneSetting } from "./open-pane";
import { manyUnits } from "./sample-books";
import { headingHasFocus } from "./task-clerk";

/** A district's last month: four communes with figures, one without activity, one whose figure is in doubt. */
const district: FakeSheet = {
  name: "Tháng 5",
  values: [
    ["KẾT QUẢ TIẾP NHẬN HỒ SƠ THÁNG 5/2026", "", "", ""],
    ["STT", "Đơn vị", "Tổng số hồ sơ tiếp nhận", "Hồ sơ trực tuyến"],
    [1, "Xã Úc Kỳ", 600, 240],
    [2, "Xã Kha Sơn", 900, 450],
    [3, "Thị trấn Hương Sơn", 500, 350],
    [4, "Xã Nga My", 0, 0],
    [5, "Xã Tân Hòa", "mười hai", 7],
    ["", "Tổng cộng", 2012, 1047],
  ],
};
/** The same without the doubtful commune. */
const sound: FakeSheet = { ...district, values: district.values.slice(0, 6) };
const book: FakeBook = { sheets: [sound], selected: { row: 2, column: 1, rows: 1, columns: 1 } };

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

interface Officer {
  readonly proof: Locator;
  readonly write: Locator;
  field(label: string): Locator;
  button(name: string | RegExp): Locator;
  /** The texts of the units' cards. */
  cards(): Promise<string[]>;
  adjusts(unit: string, label: string, text: string): Promise<void>;
}

async function officer(opened: FakeBook = book, setting: PaneSetting = {}): Promise<Officer> {
  pane = await openPane(opened, setting);
  const { page } = pane;
  await page.getByRole("tab", { name: "Chỉ tiêu" }).click();
  await page.getByRole("button", { name: "Giao chỉ tiêu cho cấp dưới" }).click();
  await page.locator("#thuoc-passing-source").waitFor();
  await headingHasFocus(page);
  const button = (name: string | RegExp): Locator => page.getByRole("button", { name });
  return {
    proof: page.locator("#thuoc-passing-proof"),
    write: button("Ghi phụ lục ra trang mới"),
    field: (label) => page.getByLabel(label, { exact: true }),
    button,
    cards: async () =>
      (await page.locator(".passed").all()).reduce<Promise<string[]>>(
        async (texts, card) => [...(await texts), (await card.innerText()).replace(/\s*\n\s*/g, " | ")],
        Promise.resolve([]),
      ),
    async adjusts(unit, label, text) {
      const card = page.locator(".passed").filter({ hasText: unit });
      if ((await card.locator("details[open]").count()) === 0) await card.locator("summary").click();
      await card.getByLabel(label, { exact: true }).fill(text);
    },
  };
}
const proofSays = (at: Officer, text: string): Promise<void> => at.proof.filter({ hasText: text }).waitFor();

describe("an officer who passes a target down", () => {
  it("sees the proof and what each unit is asked as soon as the target is typed", async () => {
    const at = await officer();
    await pane.page.getByText("Nhập chỉ tiêu được giao để có đề xuất.").waitFor();
    expect(await at.cards()).toEqual([]);
    await at.field("Chỉ tiêu được giao").fill("55%");
    await proofSays(
      at,
      "Nếu số hồ sơ như kỳ trước, bình quân gia quyền của các chỉ tiêu là 55,00%, không thấp hơn chỉ tiêu 55%.",
    );
    await proofSays(at, "Còn dư 0 hồ sơ.");
    await proofSays(at, "Mỗi đơn vị vừa đạt chỉ tiêu thì cộng lại là 1.100/2.000 hồ sơ (55,00%).");
    expect(await at.cards()).toEqual([
      "Xã Úc Kỳ | 50% | Kỳ trước 40,00% (240/600) | tăng 10,0 điểm phần trăm · tương ứng 300/600 hồ sơ | Sửa riêng | Xã Úc Kỳ",
      "Xã Kha Sơn | 50% | Kỳ trước 50,00% (450/900) | bằng kỳ trước · tương ứng 450/900 hồ sơ | Sửa riêng | Xã Kha Sơn",
      "Thị trấn Hương Sơn | 70% | Kỳ trước 70,00% (350/500) | bằng kỳ trước · tương ứng 350/500 hồ sơ · giữ mức đã đạt | Sửa riêng | Thị trấn Hương Sơn",
      "Xã Nga My | 50% | Kỳ trước không phát sinh | Sửa riêng | Xã Nga My",
    ]);
    await pane.page.getByText("1 đơn vị không phát sinh kỳ trước: không ảnh hưởng tỷ lệ chung.").waitFor();
  });

  it("writes the annex on a new sheet, and can take it back", async () => {
    const at = await officer();
    await at.field("Chỉ tiêu được giao").fill("55");
    await at.field("Theo văn bản").fill("Quyết định số 793/QĐ-UBND");
    await at.field("Cơ quan giao cho cấp dưới").fill("UBND huyện Phú Bình");
    await at.write.click();
    await pane.page.getByText("Đã ghi trang “Phụ lục giao chỉ tiêu”.").waitFor();
    const values = await pane.inPage((page) => page.fake.valuesOf("Phụ lục giao chỉ tiêu"));
    expect(values.slice(2, 10).map((row) => row.slice(0, 6))).toEqual([
      ["(Kèm theo Quyết định số …………/QĐ-UBND ngày …… tháng …… năm ……… của UBND huyện Phú Bình)", "", "", "", "", ""],
      ["", "", "", "", "", ""],
      expect.arrayContaining(["Đơn vị\n(2)", "Chỉ tiêu giao\n(6)"]),
      [1, "Xã Úc Kỳ", 240, 600, 0.4, 0.5],
      [2, "Xã Kha Sơn", 450, 900, 0.5, 0.5],
      [3, "Thị trấn Hương Sơn", 350, 500, 0.7, 0.7],
      [4, "Xã Nga My", 0, 0, "Không phát sinh", 0.5],
      ["", "Tổng cộng", 1040, 2000, 0.52, 0.55],
    ]);
    expect(await pane.inPage((page) => page.fake.valuesOf("Tháng 5"))).toEqual(sound.values);
    await at.button("Hoàn tác, bỏ trang mới").click();
    await pane.page.getByText("Đã hoàn tác").waitFor();
    expect(await pane.inPage((page) => page.fake.sheetNames())).toEqual(["Tháng 5"]);
  });

  it("adjusts one unit by hand and sees at once what is missing, then lets the others make up for it", async () => {
    const at = await officer();
    await at.field("Chỉ tiêu được giao").fill("55%");
    await at.adjusts("Xã Úc Kỳ", "Chỉ tiêu tự nhập", "45%");
    await proofSays(at, "bình quân gia quyền của các chỉ tiêu là 53,50%, thấp hơn chỉ tiêu 55%.");
    await proofSays(at, "Còn thiếu 30 hồ sơ.");
    await pane.page.getByText("Phụ lục sẽ ghi rõ: chưa bảo đảm chỉ tiêu, còn thiếu 30 hồ sơ.").waitFor();
    await pane.page.getByLabel("Chia lại phần còn lại cho các đơn vị khác").check();
    await proofSays(at, "Còn dư 6 hồ sơ.");
    expect((await at.cards()).map((card) => card.split(" | ").slice(0, 2).join(" "))).toEqual([
      "Xã Úc Kỳ 45%",
      "Xã Kha Sơn 54%",
      "Thị trấn Hương Sơn 70%",
      "Xã Nga My 54%",
    ]);
    await at.button("Bỏ các mức tự nhập").click();
    await proofSays(at, "Còn dư 0 hồ sơ.");
  });

  it("gets a proposal around a target set by hand where the rule alone has none, and is told so", async () => {
    const at = await officer();
    await at.field("Chỉ tiêu được giao").fill("55%");
    await at.field("Bước làm tròn").selectOption("0,1%");
    await at.field("Mức trần").fill("52,3%");
    await pane.page.getByText("Dù mọi đơn vị ở mức trần thì").waitFor();
    await at.adjusts("Xã Úc Kỳ", "Chỉ tiêu tự nhập", "45%");
    await pane.page
      .getByText("Dù mọi đơn vị ở mức trần và 1 mức tự nhập được giữ thì tỷ lệ chung cũng chỉ là 50,11%")
      .waitFor();
    await at.adjusts("Xã Úc Kỳ", "Chỉ tiêu tự nhập", "70%");
    await proofSays(at, "Còn dư 31 hồ sơ, tính khi chưa làm tròn.");
    await proofSays(at, "cộng lại là 1.132/2.000 hồ sơ (56,60%), dư 32 hồ sơ.");
    await pane.page.getByText("phần còn lại đã được chia lại cho các đơn vị khác").waitFor();
    expect(await pane.page.getByLabel("Chia lại phần còn lại cho các đơn vị khác").count()).toBe(0);
    const targets = (await at.cards()).map((card) => card.split(" | ")[1]);
    expect(targets).toEqual(["70%", "50%", "52,3%", "52,3%"]);
    await at.write.click();
    await pane.page.getByText("Đã ghi trang").waitFor();
    const text = (await pane.inPage((page) => page.fake.valuesOf("Phụ lục giao chỉ tiêu"))).flat().join(" ");
    expect(text.replace(/\s+/g, " ")).toContain("chỉ tiêu của các đơn vị khác đã tính lại theo.");
  });

  it("reads the table once more before either sheet, and writes neither when a figure has changed since", async () => {
    const at = await officer();
    await at.field("Chỉ tiêu được giao").fill("55%");
    await pane.inPage((page) => page.fake.calls.splice(0));
    await at.write.click();
    await pane.page.getByText("Đã ghi trang “Phụ lục giao chỉ tiêu”.").waitFor();
    const asked = await pane.inPage((page) => page.fake.calls.filter((call) => !/Settings$|Cấu hình Thước$/.test(call)));
    expect(asked).toEqual(["readSheet Tháng 5", "addSheet Phụ lục giao chỉ tiêu"]);
    await pane.inPage((page) => page.fake.setCell("Tháng 5", 2, 3, 241));
    for (const write of [at.write, at.button("Ghi thành trang “Chỉ tiêu”")]) {
      await write.click();
      await pane.page.getByRole("alert").filter({ hasText: /“Tháng 5”.*thay đổi/ }).waitFor();
    }
    expect(await pane.inPage((page) => page.fake.sheetNames())).toEqual(["Tháng 5", "Phụ lục giao chỉ tiêu"]);
  });

  it("gives a unit a floor or a ceiling of its own", async () => {
    const at = await officer();
    await at.field("Chỉ tiêu được giao").fill("55%");
    await at.adjusts("Xã Úc Kỳ", "Mức trần riêng", "45");
    await proofSays(at, "Còn dư 6 hồ sơ.");
    expect((await at.cards())[0]).toContain("Xã Úc Kỳ | 45%");
    expect((await at.cards())[0]).toContain("bằng mức trần");
    await at.adjusts("Xã Úc Kỳ", "Mức sàn riêng", "50");
    await pane.page.getByText("Xã Úc Kỳ: mức sàn 50% cao hơn mức trần 45%. Hãy hạ mức sàn hoặc nâng mức trần.").waitFor();
    expect(await at.write.getAttribute("aria-disabled")).toBe("true");
  });

  it("spreads by the gap, with floor, ceiling and step", async () => {
    const at = await officer();
    await at.field("Chỉ tiêu được giao").fill("55%");
    await at.field("Quy tắc").selectOption("Theo khoảng cách đến mức trần");
    await at.field("Bước làm tròn").selectOption("0,1%");
    await at.field("Mức trần").fill("80%");
    await at.field("Mức sàn").fill("45%");
    await proofSays(at, "không thấp hơn chỉ tiêu 55%.");
    await proofSays(at, "Mỗi đơn vị rút ngắn");
    const targets = (await at.cards()).map((card) => card.split(" | ")[1]);
    expect(targets).toEqual(["45%", "52,8%", "71%", "55%"]);
  });

  it("is told where floors alone suffice, and who would be given less than reached", async () => {
    const at = await officer();
    await at.field("Chỉ tiêu được giao").fill("55%");
    await at.field("Mức sàn").fill("60%");
    await proofSays(at, "Mức sàn và mức đã đạt đã bảo đảm chỉ tiêu");
    await at.field("Mức sàn").fill("");
    await pane.page.getByLabel("Không giao thấp hơn mức đã đạt").uncheck();
    await proofSays(at, "Mức chung: 55%.");
    await pane.page.getByText("1 đơn vị được giao thấp hơn tỷ lệ kỳ trước.").waitFor();
    expect((await at.cards())[2]).toContain("thấp hơn kỳ trước 15,0 điểm phần trăm");
  });

  it("is told why a target cannot be passed down", async () => {
    const at = await officer();
    await at.field("Chỉ tiêu được giao").fill("55%");
    await at.field("Bước làm tròn").selectOption("0,1%");
    await at.field("Mức trần").fill("52,3%");
    await pane.page
      .getByText("Dù mọi đơn vị ở mức trần thì tỷ lệ chung cũng chỉ là 52,30%, chỉ tiêu của cấp trên là 55%: còn thiếu 54 hồ sơ.")
      .waitFor();
    await at.field("Mức sàn").fill("60");
    await pane.page.getByText("Các đơn vị: mức sàn 60% cao hơn mức trần 52,3%.").waitFor();
  });

  it("is told on leaving a field that its text is no rate, and how a text that may surprise was understood", async () => {
    const at = await officer();
    await at.field("Chỉ tiêu được giao").fill("1");
    await pane.page.getByText("Hiểu là 100%.").waitFor();
    await at.field("Chỉ tiêu được giao").fill("nhiều");
    expect(await pane.page.locator("[role=alert]:not(:empty)").count()).toBe(0);
    await at.field("Chỉ tiêu được giao").blur();
    await pane.page.locator("[role=alert]", { hasText: "“nhiều”" }).waitFor();
    await pane.page.getByText("Có ô nhập chưa đúng, xem lời nhắc ở ô đó.").waitFor();
  });

  it("settles doubtful units, or leaves them out on purpose; the annex names them", async () => {
    const at = await officer({ sheets: [district], selected: { row: 2, column: 1, rows: 1, columns: 1 } });
    await at.field("Chỉ tiêu được giao").fill("55%");
    await pane.page.getByText("Còn đơn vị cần xem lại số liệu: hãy sửa số liệu hoặc chọn không giao.").waitFor();
    await at.button("Đến ô C7 của Xã Tân Hòa").click();
    expect(await pane.inPage((page) => page.fake.calls)).toContain("show Tháng 5 6 2 1 1");
    await pane.page.getByLabel("Không giao cho 1 đơn vị này").check();
    await proofSays(at, "1.100/2.000 hồ sơ");
    await at.write.click();
    await pane.page.getByText("Đã ghi trang").waitFor();
    const text = (await pane.inPage((page) => page.fake.valuesOf("Phụ lục giao chỉ tiêu"))).flat().join(" ");
    expect(text).toContain("do số liệu cần xem lại: Xã Tân Hòa.");
  });

  it("asks again when other units are in doubt after a new reading", async () => {
    const at = await officer({ sheets: [district], selected: { row: 2, column: 1, rows: 1, columns: 1 } });
    await at.field("Chỉ tiêu được giao").fill("55%");
    await pane.page.getByLabel("Không giao cho 1 đơn vị này").check();
    await proofSays(at, "1.100/2.000 hồ sơ");
    await pane.inPage((page) => page.fake.setCell("Tháng 5", 2, 3, "vài chục"));
    await at.button("Đọc lại vùng đang chọn").click();
    await pane.page.getByLabel("Không giao cho 2 đơn vị này").waitFor();
    expect(await at.proof.innerText()).toBe("");
  });

  it("assigns one peer group alone", async () => {
    const grouped: FakeSheet = {
      name: "Nhóm",
      values: [
        ["STT", "Đơn vị", "Tổng số hồ sơ tiếp nhận", "Hồ sơ trực tuyến"],
        ["I", "Sở, ban, ngành", "", ""],
        [1, "Sở Y tế", 100, 90],
        [2, "Sở Nội vụ", 100, 80],
        ["II", "Xã, phường", "", ""],
        [1, "Xã Úc Kỳ", 600, 240],
        [2, "Phường Ba Hàng", 400, 240],
      ],
    };
    const at = await officer({ sheets: [grouped] });
    await at.field("Chỉ tiêu được giao").fill("55%");
    await at.field("Giao cho").selectOption("Xã, phường (2 đơn vị)");
    await proofSays(at, "/1.000 hồ sơ");
    expect(await at.cards()).toHaveLength(2);
  });

  it("makes the target table of a workbook that has none", async () => {
    const at = await officer();
    await at.field("Chỉ tiêu được giao").fill("55%");
    await at.field("Số, ngày quyết định").fill("Quyết định số 12/QĐ-UBND ngày 05/01/2027");
    await pane.page.getByText("Chưa ghi ngày có hiệu lực").waitFor();
    expect(await pane.page.getByText("Chưa ghi số, ngày quyết định").count()).toBe(0);
    await at.field("Có hiệu lực từ").fill("01/01/2027");
    await at.field("Đến hết ngày").fill("31/12/2026");
    await at.field("Đến hết ngày").blur();
    await pane.page.getByText("Hãy sửa một trong hai ngày.").waitFor();
    await at.field("Đến hết ngày").fill("31/12/2027");
    await pane.page.getByText("Chưa ghi ngày có hiệu lực").waitFor({ state: "detached" });
    await at.button("Ghi thành trang “Chỉ tiêu”").click();
    await pane.page.getByText("Đã ghi trang “Chỉ tiêu”.").waitFor();
    await pane.page.getByText("Tệp đã có bảng chỉ tiêu ở trang “Chỉ tiêu”").waitFor();
    await focusComesTo(pane.page, /^Tệp đã có bảng chỉ tiêu/);
    const rows = (await pane.inPage((page) => page.fake.valuesOf("Chỉ tiêu"))).filter((row) => String(row[2]).startsWith("Xã Kha"));
    expect(rows).toEqual([
      [expect.any(String), "", "Xã Kha Sơn", 0.5, "Quyết định số 12/QĐ-UBND ngày 05/01/2027", "01/01/2027", "31/12/2027"],
    ]);
  });

  it("finds the settings again in the workbook, not what was typed for single units", async () => {
    const at = await officer();
    await at.field("Chỉ tiêu được giao").fill("55%");
    await at.field("Mức trần").fill("90%");
    await at.adjusts("Xã Úc Kỳ", "Chỉ tiêu tự nhập", "45%");
    await at.write.click();
    await pane.page.getByText("Đã ghi trang").waitFor();
    const settings = await pane.inPage((page) => page.fake.saved());
    expect(settings).toMatchObject({ kept: { passing: { parent: "55%", ceiling: "90%", rule: "equal", step: 10 } } });
    expect(JSON.stringify(settings)).not.toContain("Úc Kỳ");
    await pane.close();
    const again = await officer({ ...book, settings });
    await proofSays(again, "không thấp hơn chỉ tiêu 55%");
    expect(await again.field("Mức trần").inputValue()).toBe("90%");
  });

  it("starts from its own proposals where what is remembered is not sound", async () => {
    const kept = { passing: { parent: "60%", rule: "fair", step: 7, floor: 12, keepReached: "yes" } };
    const at = await officer({ ...book, settings: { version: 1, kept } });
    await proofSays(at, "không thấp hơn chỉ tiêu 60%");
    expect(await at.field("Mức sàn").inputValue()).toBe("");
    expect(await at.field("Quy tắc").inputValue()).toBe("Một mức chung");
  });

  it("is told that an indicator of which less is better cannot be passed down", async () => {
    const late: FakeSheet = {
      name: "Quá hạn",
      values: [
        ["Đơn vị", "Đã giải quyết > Tổng số", "Đã giải quyết > Quá hạn"],
        ["Xã Úc Kỳ", 600, 24],
        ["Xã Kha Sơn", 900, 4],
      ],
    };
    const at = await officer({ sheets: [late] });
    await pane.page.getByText("Chỉ số này càng thấp càng tốt").waitFor();
    expect(await at.write.getAttribute("aria-disabled")).toBe("true");
    expect(await at.field("Chỉ tiêu được giao").count()).toBe(0);
  });

  it("does it all by keyboard", async () => {
    await officer();
    const { page } = pane;
    await tabTo(page, "Chỉ tiêu được giao");
    await page.keyboard.type("55%");
    await tabTo(page, "Sửa riêng Xã Úc Kỳ");
    await page.keyboard.press("Enter");
    await tabTo(page, "Chỉ tiêu tự nhập");
    await page.keyboard.type("51%");
    await page.getByText("Còn dư 6 hồ sơ.").waitFor();
    await tabTo(page, "Ghi phụ lục ra trang mới");
    await page.keyboard.press("Enter");
    await page.getByText("Đã ghi trang “Phụ lục giao chỉ tiêu”.").waitFor();
  });

  it("finds one unit among those of the whole country, without accents", async () => {
    const at = await officer({ sheets: [manyUnits()] });
    await at.field("Chỉ tiêu được giao").fill("70%");
    await proofSays(at, "không thấp hơn chỉ tiêu 70%");
    expect(await at.cards()).toHaveLength(50);
    await at.field("Tìm đơn vị").fill("xa so 3321");
    await pane.page.getByText("Chỉ tiêu từng đơn vị (1)").waitFor();
    await at.adjusts("Xã số 3321", "Chỉ tiêu tự nhập", "0%");
    await pane.page.getByText("1 đơn vị có chỉ tiêu tự nhập.").waitFor();
  });
});

describe("the look of it", () => {
  const axe = createRequire(__filename).resolve("axe-core/axe.min.js");

  it.each([
    ["excel", 300, "light"],
    ["excel", 350, "dark"],
    ["sheets", 300, "contrast"],
  ] as const)("has no fault of access and stays in the pane: %s, %i px, %s", async (kind, width, scheme) => {
    const at = await officer({ sheets: [district], host: { kind } }, { width, scheme });
    const { page } = pane;
    await page.addScriptTag({ path: axe });
    const faults = () =>
      page.evaluate(async () => {
        type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        const { violations } = await (window as unknown as { axe: Axe }).axe.run();
        const small = [...document.querySelectorAll("#pane :is(button, select, label.tick, input:not([type=checkbox]), summary)")]
          .filter((element) => element.getBoundingClientRect().height < 24)
          .map((element) => "small: " + element.textContent);
        const wide = [...document.querySelectorAll("#pane *:not(option):not(svg *)")]
          .filter((element) => !element.classList.contains("unseen"))
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
          .map((element) => "wide: " + element.outerHTML.slice(0, 80));
        return [...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)), ...small, ...wide];
      });
    expect(await faults()).toEqual([]);
    await at.field("Chỉ tiêu được giao").fill("55%");
    await page.getByLabel("Không giao cho 1 đơn vị này").check();
    await at.adjusts("Xã Kha Sơn", "Chỉ tiêu tự nhập", "41,25%");
    await proofSays(at, "Còn thiếu");
    expect(await faults()).toEqual([]);
    await at.write.click();
    await page.getByText("Đã ghi trang").waitFor();
    expect(await faults()).toEqual([]);
    await at.button("English").click();
    await page.getByRole("heading", { name: "Target from above" }).waitFor();
    expect(await faults()).toEqual([]);
  });
});
