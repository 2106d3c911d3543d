import { catalogue } from "../../shared/functions/catalogue";
import type { Host } from "../../shared/application/workbook";
import { openPane, type OpenPane } from "./open-pane";
import { monthBook } from "./sample-books";

let pane: OpenPane;
const open = async (host: Partial<Host> = {}) => {
  pane = await openPane({ ...monthBook, host });
  await pane.page.getByRole("tab", { name: "Hàm" }).click();
  return pane.page;
};
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

describe("the help on functions", () => {
  it("lists the whole catalogue, each function with its summary", async () => {
    const page = await open();
    expect(await page.locator(".function h2").allInnerTexts()).toEqual(catalogue.map(({ name }) => name));
    expect(await page.locator(".function").first().innerText()).toContain(catalogue[0]?.summary.vi);
  });

  it("writes examples as they are typed in this host", async () => {
    const page = await open({ argumentSeparator: ",", decimalSeparator: "." });
    const card = page.locator(".function").filter({ has: page.getByRole("heading", { name: "TANGGIAM_DIEM" }) });
    expect(await card.locator(".example").innerText()).toContain("=TANGGIAM_DIEM(0.338, 0.25)");
    await pane.inPage((inside) => {
      inside.sidebar.stop();
      inside.open({ sheets: [], host: { argumentSeparator: ";", decimalSeparator: "," } }, "light");
    });
    await page.getByRole("tab", { name: "Hàm" }).click();
    expect(await card.locator(".example").innerText()).toContain("=TANGGIAM_DIEM(0,338; 0,25)");
    expect(await card.locator(".example").innerText()).toContain("cho 8,8");
  });

  it("says what the cells of a range hold", async () => {
    const page = await open();
    const card = page.locator(".function").filter({ has: page.getByRole("heading", { name: "XEPHANG_DONVI" }) });
    expect(await card.locator(".example").innerText()).toContain("=XEPHANG_DONVI(A2:A5)");
    expect(await card.locator(".example").innerText()).toContain("khi A2:A5 = 0,9; 0,8; 0,9; 0,7");
  });

  it("finds a function by purpose, without accents, and says when there is none", async () => {
    const page = await open();
    const search = page.getByRole("searchbox");
    await search.fill("thu hang");
    expect(await page.locator(".function h2").allInnerTexts()).toEqual(["XEPHANG_DONVI"]);
    await search.fill("conthieu");
    expect(await page.locator(".function h2").allInnerTexts()).toEqual(["CONTHIEU_HOSO"]);
    await search.fill("thời tiết");
    expect(await page.getByRole("status").first().innerText()).toContain("Không có hàm nào khớp");
  });

  it("tells parameters apart that may be left out", async () => {
    const page = await open();
    const card = page.locator(".function").filter({ has: page.getByRole("heading", { name: "CONTHIEU_HOSO" }) });
    await card.locator("summary").click();
    expect(await card.innerText()).toContain("=CONTHIEU_HOSO(truc_tuyen; tong; chi_tieu; [cach])");
    expect(await card.innerText()).toMatch(/cach\s*\(không bắt buộc\)/);
  });

  it("says so where the host cannot run functions", async () => {
    const page = await open({ customFunctions: false });
    expect(await page.locator(".view").innerText()).toContain("phần Xếp hạng vẫn dùng được");
  });
});

describe("the language", () => {
  it("switches to English and back, failures included, and is not saved", async () => {
    pane = await openPane({ sheets: [{ name: "Trang 1", values: [] }] });
    const { page } = pane;
    await page.locator("[role=alert]:not(:empty)").first().waitFor();
    await page.getByRole("button", { name: "English" }).click();
    expect(await page.locator("#pane").getAttribute("lang")).toBe("en");
    expect(await page.locator("[role=alert]:not(:empty)").first().innerText()).not.toMatch(/[ăâđêôơư]/i);
    await page.getByRole("button", { name: "Tiếng Việt" }).click();
    expect(await page.getByRole("tab").allInnerTexts()).toEqual(["Xếp hạng", "Kiểm tra", "Tổng hợp", "Chỉ tiêu", "Báo cáo", "Chia sẻ", "Hàm"]);
    expect(await pane.inPage((inside) => inside.fake.calls)).not.toContain("saveSettings");
  });
});

describe("names from the sheet", () => {
  it("are text and nothing else, whatever they look like", async () => {
    const payloads = [
      "<img src=x onerror=\"window.broken=1\">",
      "<script>window.broken=1</script>",
      "=HYPERLINK(\"x\")",
      "javascript:window.broken=1",
      "</style><svg onload=window.broken=1>",
    ];
    const header = ["Đơn vị", "Tổng số hồ sơ", "Hồ sơ trực tuyến"];
    const values = [header, ...payloads.map((name, at) => [name, 100 + at, at])];
    pane = await openPane({ sheets: [{ name: "A", values }] });
    await pane.page.locator(".unit").first().waitFor();
    expect((await pane.page.locator(".unit-name").allInnerTexts()).sort()).toEqual([...payloads].sort());
    expect(await pane.page.evaluate(() => "broken" in window)).toBe(false);
  });
});
