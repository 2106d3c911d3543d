import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findTables } from "../../shared/tables/find-tables";
import { columnKeys, headerForm } from "../../shared/tables/header-form";
import type { UnitTable } from "../../shared/tables/unit-table";
import { markedKey } from "../../shared/tables/word-keys";
import { drawnGrid } from "../support/table";

function only(drawing: string): UnitTable {
  const [table] = findTables(drawnGrid(drawing));
  if (table === undefined) throw new Error("no table is drawn");
  return table;
}

const may = `
  | BÁO CÁO THÁNG 5/2024 |
  | STT | Đơn vị | Tiếp nhận | <          |
  | ^   | ^      | Tổng số   | Trực tuyến |
  | 1   | Xã A   | 10        | 5          |
  | 2   | Xã B   | 20        | 9          |`;

describe("The form of a header", () => {
  it("stays when the title, the rows, the place and the spelling change", () => {
    const june = `
      at: D8
      | BÁO CÁO THÁNG 6/2024 VÀ LŨY KẾ |
      | STT | ĐƠN VỊ    | Tiếp  nhận | <           |
      | ^   | ^         | Tổng số:   | trực\\ntuyến |
      | 1   | Phường Z  | 1          | 1           |
      | 2   | Phường Y  | 2          | 1           |
      | 3   | Phường X  | 3          | 2           |
      |     | Tổng cộng | 6          | 4           |`;
    expect(headerForm(only(june))).toBe(headerForm(only(may)));
  });

  it.each([
    ["another header text", may.replace("Trực tuyến", "Bưu chính")],
    ["other headings above", may.replace("Tiếp nhận", "Giải quyết")],
    ["an order that differs", may.replace("Tổng số   | Trực tuyến", "Trực tuyến | Tổng số")],
  ])("changes with %s", (_, other) => {
    expect(headerForm(only(other))).not.toBe(headerForm(only(may)));
  });

  it.each([
    ["Tiếp nhận tháng 5/2024", "Tiếp nhận tháng 06/2024"],
    ["Tiếp nhận tháng 5 năm 2024", "Tiếp nhận tháng 12 năm 2025"],
    ["Tiếp nhận từ 01/01/2024 đến 22/5/2024", "Tiếp nhận từ 01/01/2024 đến 22-6-2024"],
    ["Tiếp nhận quý I", "Tiếp nhận quý IV"],
    ["Tiếp nhận 6 tháng", "Tiếp nhận 9 tháng"],
  ])("does not name a period: %s, %s", (one, other) => {
    const form = (text: string): string => headerForm(only(may.replace("Tiếp nhận", text)));
    expect(form(one)).toBe(form(other));
  });

  it.each([
    ["Mức độ 3", "Mức độ 4"],
    ["Mẫu 06a", "Mẫu 07a"],
    ["Theo Quyết định 766", "Theo Quyết định 468"],
  ])("keeps numbers that are no period apart: %s, %s", (one, other) => {
    const form = (text: string): string => headerForm(only(may.replace("Tổng số", text)));
    expect(form(one)).not.toBe(form(other));
  });

  it("differs between any two sheets of test/cases with different headers", () => {
    const cases = join(__dirname, "../cases");
    const headers = new Map<string, string>();
    for (const name of readdirSync(cases))
      for (const table of findTables(drawnGrid(readFileSync(join(cases, name, "table.txt"), "utf8")))) {
        const words = table.columns.map(({ header }) => header.toLowerCase()).filter(Boolean).join("|");
        const form = headerForm(table);
        const known = headers.get(form);
        if (known !== undefined) expect(known.replace(/\d+/g, "")).toBe(words.replace(/\d+/g, ""));
        headers.set(form, words);
      }
    expect(headers.size).toBeGreaterThan(30);
  });
});

describe("The key of a column", () => {
  it("is the lowest label with its number, and the distance for a column without a header", () => {
    const column = (at: number, header: string) => ({ column: at, header, meaning: undefined, confidence: 0 });
    const keys = columnKeys([column(4, ""), column(5, "Tên"), column(6, ""), column(7, "A > Số"), column(8, "B > Số")]);
    expect([...keys.keys()]).toEqual([4, 5, 6, 7, 8]);
    const [name, count] = ["Tên", "Số"].map((label) => markedKey(label).trim());
    expect([...keys.values()]).toEqual(["+-1", `${name}#1`, `${name}#1+1`, `${count}#1`, `${count}#2`]);
  });
});
