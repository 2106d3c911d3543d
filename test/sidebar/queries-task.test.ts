import type { Locator } from "playwright-core";
import { openPane, type OpenPane } from "./open-pane";
import { openTask } from "./task-clerk";

const HEADER = ["Mã hồ sơ", "Đơn vị giải quyết", "Hình thức nộp", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày trả kết quả"];
const ROWS = [["H1", "Xã Vĩnh Tú", "Trực tuyến toàn trình", "02/05/2024", "10/05/2024", "08/05/2024"], ["H2", "Xã Vĩnh Ô", "Trực tiếp", "03/05/2024", "10/05/2024", "10/05/2024"], ["H3", "Xã Vĩnh Ô", "Trực tiếp", "03/05/2024", "10/05/2024", "10/05/2024"]];

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

const field = (label: string): Locator => pane.page.getByLabel(label, { exact: true });
const button = (name: string): Locator => pane.page.getByRole("button", { name, exact: true });
const sql = (): Promise<string> => pane.page.getByRole("textbox", { name: "Câu lệnh SQL" }).inputValue();

describe("the SQL for dossiers that lie in a database", () => {
  it("takes the names of columns from the table that was looked at, and changes with dialect, period and purpose", async () => {
    pane = await openPane({ sheets: [{ name: "Hồ sơ", values: [HEADER, ...ROWS] }] });
    await openTask(pane.page, "dossiers");
    await pane.page.getByText("Trang “Hồ sơ”").waitFor();
    await openTask(pane.page, "queries");
    await pane.page.getByText("Hãy ghi tên bảng.").waitFor();
    await field("Tên bảng").fill("mot_cua.ho_so");
    await field("Từ ngày").fill("01/05/2024");
    await field("Đến hết ngày").fill("31/05/2024");
    const duckdb = await sql();
    expect(duckdb).toContain('FROM "mot_cua"."ho_so"');
    expect(duckdb).toContain('"Đơn vị giải quyết"');
    expect(duckdb).toContain("từ 01/05/2024 đến hết 31/05/2024");
    await field("Loại cơ sở dữ liệu").selectOption({ label: "BigQuery" });
    expect(await sql()).toContain("`mot_cua`.`ho_so`");
    await pane.page.getByText(/^Câu lệnh cho loại này đã được kiểm tra cú pháp, chưa chạy thử/).waitFor();
    await field("Cần câu lệnh nào").selectOption({ label: "Số đối chiếu" });
    expect(await sql()).toContain("Tổng số dòng của bảng");
  });

  it("says what is missing, and is copied at one press", async () => {
    pane = await openPane({ sheets: [{ name: "Trống", values: [[""]] }] });
    await openTask(pane.page, "queries");
    await field("Tên bảng").fill("ho-so-2025.parquet");
    await field("Từ ngày").fill("31/02/2024");
    await field("Đến hết ngày").fill("31/05/2024");
    await field("Từ ngày").blur();
    await pane.page.getByText("Chưa phải là ngày. Hãy ghi ngày/tháng/năm, ví dụ 31/05/2024.").waitFor();
    expect(await button("Chép câu lệnh").getAttribute("aria-disabled")).toBe("true");
    await field("Từ ngày").fill("01/05/2024");
    await pane.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await button("Chép câu lệnh").click();
    await pane.page.locator(".write-bar > .note").filter({ hasText: "Đã chép câu lệnh." }).waitFor();
    expect(await pane.page.evaluate(() => navigator.clipboard.readText())).toBe(await sql());
    expect(await sql()).toContain("ho-so-2025.parquet");
  });

  it("is copied as well in a frame that is not given the clipboard, as hosts show the pane; by hand where all copying is forbidden", async () => {
    pane = await openPane({ sheets: [{ name: "Trống", values: [[""]] }] });
    await pane.page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("forbidden by permission policy")) } });
      window.addEventListener("copy", ({ clipboardData }) => Object.assign(window, { copied: clipboardData?.getData("text/plain") }));
    });
    await openTask(pane.page, "queries");
    await field("Tên bảng").fill("ho-so-2025.parquet");
    await field("Từ ngày").fill("01/05/2024");
    await field("Đến hết ngày").fill("31/05/2024");
    await button("Chép câu lệnh").click();
    const note = pane.page.locator(".write-bar > .note");
    await note.filter({ hasText: "Đã chép câu lệnh." }).waitFor();
    expect(await pane.page.evaluate(() => (window as unknown as { copied: string }).copied)).toBe(await sql());
    await pane.page.evaluate(() => Object.assign(document, { execCommand: () => false }));
    await button("Chép câu lệnh").click();
    await note.filter({ hasText: "Trình duyệt không cho chép" }).waitFor();
  });
});
