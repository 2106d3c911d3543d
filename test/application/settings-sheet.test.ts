import fc from "fast-check";
import { readSettingsSheet } from "../../shared/application/read-settings-sheet";
import { recalledSettings } from "../../shared/application/recalled-settings";
import { drawSettingsSheet } from "../../shared/application/draw-settings-sheet";
import { itemsOf, withItems } from "../../shared/application/settings-items";
import type { SoundSettings } from "../../shared/application/settings-sheet";
import { itemsOn } from "../../shared/application/waiting-changes";
import { looksLikeFormula } from "../../shared/reports/report-sheet";
import type { CellValue } from "../../shared/tables/grid";
import { anyPreferences, NOW, remembered, rowWith, settingsGrid, settingsValues, SHEET } from "./settings-books";

const read = (values: readonly (readonly CellValue[])[], row = 0, column = 0): SoundSettings => {
  const sheet = readSettingsSheet(settingsGrid(values, row, column));
  if (sheet.is !== "sound") throw new Error(sheet.is);
  return sheet;
};
const itemsIn = (values: readonly (readonly CellValue[])[]) => itemsOn(read(values));

describe("The sheet of settings", () => {
  it("says in words what each row remembers, and stays behind the sheet in front", () => {
    const sheet = drawSettingsSheet(itemsOf(remembered), NOW);
    expect([sheet.name, sheet.stays]).toEqual([SHEET, "behind"]);
    const rows = settingsValues(remembered);
    expect(rows.slice(rows.findIndex(([kind]) => kind === "Loại") + 1).map(([kind, summary]) => `${kind}: ${summary}`)).toEqual([
      "Tỉnh, thành phố: Tỉnh Quảng Trị (mã 44)",
      "Mẫu bảng đã chỉnh: Mẫu 5 cột; “cột lạ” đọc là Tiếp nhận trực tuyến; “ghi chú” không đọc; tên đơn vị ở cột “đơn vị”; không chia khối; 1 dòng đã chỉnh loại",
      "Tên đã xác nhận: “ubnd xã vĩnh thủy” là Xã Vĩnh Thủy",
      "Tên đã xác nhận: “trung tâm hcc” không phải đơn vị nào của danh sách",
      "Trang chỉ tiêu đang dùng: Đã ghi nhớ: Chỉ tiêu",
      "Chỉ số tự lập: Đã ghi nhớ: Tỷ lệ số hóa của tỉnh",
    ]);
    expect(rows.flat()).toEqual(expect.arrayContaining(["Phiên bản cấu hình", "1", "14:05 ngày 22/11/2026"]));
  });

  it("gives back whatever was remembered, also after a program has normalised its letters and put it elsewhere on the sheet", () => {
    fc.assert(
      fc.property(anyPreferences, fc.boolean(), fc.nat(3), fc.nat(3), (preferences, normalised, row, column) => {
        const values = settingsValues(preferences).map((line) =>
          line.map((cell) => (normalised && typeof cell === "string" ? cell.normalize("NFC") : cell)),
        );
        const sheet = read(values, row, column);
        expect(sheet.problems).toEqual([]);
        expect(withItems({ version: 1 }, itemsOn(sheet))).toEqual(preferences);
      }),
      { numRuns: 500 },
    );
  });

  it("holds nothing that a host takes for a formula or a number, nothing longer than a cell of Excel, nothing that XML refuses", () => {
    const long = { ...remembered, kept: { wording: "Đoạn văn 🏛 dài. ".repeat(6000) } };
    fc.assert(
      fc.property(fc.oneof(fc.constant(long), anyPreferences), (preferences) => {
        const values = settingsValues(preferences);
        const items = values.slice(values.findIndex(([kind]) => kind === "Loại") + 1);
        for (const cell of items.flat()) {
          expect(typeof cell === "string" && cell.length <= 32_767 && !looksLikeFormula(cell) && !/^[\d'.,(]/.test(cell)).toBe(true);
        }
        const [all, data] = [items.flat().join(""), items.flatMap((line) => line.slice(2)).join("")];
        expect(/[\u0000-\u001f\u007f-\u00a0\ufeff\ufffe\uffff]|\p{Cs}/u.test(all)).toBe(false);
        expect(/_x[\da-f]{4}_/i.test(data)).toBe(false);
      }),
    );
    expect(withItems({ version: 1 }, itemsIn(settingsValues(long))).kept).toEqual(long.kept);
  });

  it("forgets a deleted row, takes the last of two rows for one thing, and passes over notes of people", () => {
    const values = settingsValues(remembered);
    const gone = rowWith(values, "vĩnh thủy");
    const province = values[rowWith(values, "Quảng Trị")] ?? [];
    const later = province.map((cell) => String(cell).replace('"44"', '"56"'));
    const edited = [...values.filter((_, row) => row !== gone), ["Ghi chú: anh Nam đã xem 20/11"], later];
    const sheet = read(edited);
    expect(sheet.problems).toEqual([]);
    const preferences = withItems({ version: 1 }, itemsOn(sheet));
    expect(preferences.names).toEqual({ "trung tâm hcc": null });
    expect(preferences.province).toBe("56");
  });

  it.each([
    ["cut off", (data: string) => data.slice(0, -3), "damaged"],
    ["typed over", () => "đã sửa", "damaged"],
    ["made a number", () => 12, "damaged"],
    ["cleared", () => "", "dataGone"],
    ["of a kind that this version does not know", (data: string) => data.replace('"name"', '"nickname"'), "damaged"],
    ["not what a name must be", (data: string) => data.replace('"Xã Vĩnh Thủy"', "7"), "damaged"],
    ["a key with a meaning of its own", (data: string) => data.replace("ubnd xã vĩnh thủy", "__proto__"), "damaged"],
  ] as const)("names the cell of a row whose data is %s, and uses all others", (_, change, because) => {
    const values = settingsValues(remembered).map((line) => [...line]);
    const row = rowWith(values, "vĩnh thủy");
    const line = values[row] ?? [];
    line[2] = change(String(line[2]));
    const sheet = read(values);
    expect(sheet.problems).toEqual([{ cell: `C${row + 1}`, because }]);
    expect(sheet.rows).toHaveLength(itemsOf(remembered).size - 1);
  });

  it("reads no more names than a workbook can hold, and says which it leaves", () => {
    const names = Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`tên ${at}`, null]));
    const sheet = read(settingsValues({ version: 1, names }));
    expect(sheet.rows).toHaveLength(5000);
    expect(sheet.problems).toEqual([{ cell: `C${sheet.end}`, because: "tooMany" }]);
  });

  it("never lets anything of an object's nature in, however deep it lies", () => {
    const values = settingsValues({ version: 1, kept: { annex: { look: 1 } } }).map((line) => [...line]);
    const row = rowWith(values, "Đã ghi nhớ");
    (values[row] ?? [])[2] = '{"kind":"kept","key":"annex","value":{"__proto__":{"polluted":true},"deep":[{"constructor":1,"look":2}]}}';
    const { kept } = withItems({ version: 1 }, itemsIn(values));
    expect(JSON.stringify(kept)).toBe('{"annex":{"deep":[{"look":2}]}}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("is not ours without our mark, and not read when its version is later or gone", () => {
    const values = settingsValues(remembered).map((line) => [...line]);
    const row = values.findIndex(([label]) => label === "Phiên bản cấu hình");
    const told = (version: CellValue) => readSettingsSheet(settingsGrid(values.map((line, at) => (at === row ? [line[0] ?? "", version] : line))));
    expect(told(1).is).toBe("sound");
    expect(told("2")).toEqual({ is: "newer", cell: `B${row + 1}` });
    for (const version of ["", "một", "1.5", -1, true]) expect(told(version)).toEqual({ is: "noVersion", cell: `B${row + 1}` });
    expect(readSettingsSheet(settingsGrid(values.filter((_, at) => at !== row)))).toEqual({ is: "noVersion", cell: "A1" });
    expect(readSettingsSheet(settingsGrid([["Tên máy", "Phòng"], ["PC-01", "Một cửa"]]))).toEqual({ is: "foreign" });
    expect(readSettingsSheet(settingsGrid([]))).toEqual({ is: "foreign" });
  });
});

describe("What is recalled", () => {
  const other = { version: 1, indicator: "onTime", province: "01", names: { a: "Xã A" } } as const;

  it("is what the sheet says, with the passing choices of the host, and with what the pane was told meanwhile", () => {
    const grid = settingsGrid(settingsValues(remembered));
    expect(recalledSettings(other, grid, [])).toEqual({ ...remembered, indicator: "onTime", target: undefined });
    const since = [{ before: { version: 1 }, after: { version: 1, names: { "trung tâm hcc": "Phường 1" } } }] as const;
    expect(recalledSettings(other, grid, since).names).toEqual({ ...remembered.names, "trung tâm hcc": "Phường 1" });
  });

  it("is what the host has where the sheet is not ours or of a later version", () => {
    const values = settingsValues(remembered);
    const later = values.map(([label, value, ...rest]) => [label ?? "", label === "Phiên bản cấu hình" ? "9" : (value ?? ""), ...rest]);
    expect(recalledSettings(other, settingsGrid(later), [])).toBe(other);
    expect(recalledSettings(other, settingsGrid([["Cấu hình máy"]]), [])).toBe(other);
  });
});
