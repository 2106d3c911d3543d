import { unitNames } from "../../shared/reporting/unit-names";
import type { TableRow } from "../../shared/tables/unit-table";

function called(names: readonly (readonly [name: string, group: string])[], how: "bare" | "full"): string[] {
  const rows = names.map(([name, group], index): TableRow => ({ row: 5 + index, kind: "unit", name, group }));
  return rows.map(unitNames({ rows }, { names: how }));
}

test.each([
  ["UBND xã Vĩnh Ô", "Vĩnh Ô", "xã Vĩnh Ô"],
  ["TT. Cửa Tùng", "Cửa Tùng", "thị trấn Cửa Tùng"],
  ["3. XÃ VĨNH KHÊ", "Vĩnh Khê", "xã Vĩnh Khê"],
  ["Phường 1", "Phường 1", "Phường 1"],
  ["Sở Y tế", "Sở Y tế", "Sở Y tế"],
  ["UBND huyện (Bộ phận Một cửa)", "UBND huyện (Bộ phận Một cửa)", "UBND huyện (Bộ phận Một cửa)"],
  ["", "đơn vị ở dòng 6", "đơn vị ở dòng 6"],
])("%s is called %s, in full %s", (name, bare, full) => {
  expect([called([[name, ""]], "bare")[0], called([[name, ""]], "full")[0]]).toEqual([bare, full]);
});

test("of two units of one bare name each keeps its type", () => {
  expect(called([["Thị trấn Đức Thọ", ""], ["Xã Đức Thọ", ""], ["Xã Hòa Lạc", ""]], "bare")).toEqual(["thị trấn Đức Thọ", "xã Đức Thọ", "Hòa Lạc"]);
});

test("a township with the name of the district, which the title or the sheet says, keeps its type", () => {
  const rows = ["Thị trấn Đức Thọ", "Xã Hòa Lạc", "Xã Đức"].map((name, row): TableRow => ({ row, kind: "unit", name, group: "" }));
  const by = (table: { readonly sheet?: string; readonly title?: string }) => rows.map(unitNames({ rows, ...table }, { names: "bare" }));
  expect(by({ sheet: "Đức Thọ tuần 26-2024" })).toEqual(["thị trấn Đức Thọ", "Hòa Lạc", "xã Đức"]);
  expect(by({ title: "SỐ LIỆU HUYỆN ĐỨC THỌ" })[0]).toBe("thị trấn Đức Thọ");
  expect(by({ title: "Quá hạn 1 hồ sơ ở xã Hòa Lạc", sheet: "Tuần 26" })[1]).toBe("Hòa Lạc");
  expect(by({ sheet: "Tuần 26" })).toEqual(["Đức Thọ", "Hòa Lạc", "Đức"]);
});

test("of two units of one full name each is told by its group", () => {
  expect(called([["Xã Tân Thành", "Huyện A"], ["Xã Tân  Thành", "Huyện B"]], "bare")).toEqual(["xã Tân Thành (Huyện A)", "xã Tân Thành (Huyện B)"]);
});
