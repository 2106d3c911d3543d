import { readFileSync } from "node:fs";
import { readTargetSheet } from "../../shared/application/read-target-sheet";
import { targetSheet } from "../../shared/reports/target-sheet";
import { targetPresets } from "../../shared/reports/target-presets/target-presets";
import { rulesOfTyped } from "../../shared/application/check-typed-target";
import { targetShare } from "../../shared/domain/target";
import { assignTargets, type AssignedTargets } from "../../shared/ranking/assigned-targets";
import type { TableRow } from "../../shared/tables/unit-table";
import type { ProvinceUnits } from "../../shared/units/province-units";
import { drawnGrid, gridOf } from "../support/table";

/** Khánh Hòa's decision on targets of 2020, row by row as the article of ICTnews gives it. */
const DECISION = readTargetSheet(
  drawnGrid(`
    sheet: Chỉ tiêu
    | Chỉ số | Khối / loại đơn vị | Đơn vị | Chỉ tiêu tối thiểu | Văn bản | Từ ngày | Đến ngày |
    | ON-B | | Ban quản lý khu kinh tế Vân Phong         | 45% | QĐ 2020 | 01/01/2020 | 31/12/2020 |
    | ON-B | | Sở Công Thương                            | 45% | ^ | ^ | ^ |
    | ON-B | | Sở Khoa học và Công nghệ                  | 45% | ^ | ^ | ^ |
    | ON-B | | Sở Kế hoạch và Đầu tư                     | 45% | ^ | ^ | ^ |
    | ON-B | | Sở Nội vụ                                 | 45% | ^ | ^ | ^ |
    | ON-B | | Sở Nông nghiệp và Phát triển Nông thôn    | 45% | ^ | ^ | ^ |
    | ON-B | | Sở Tài chính                              | 45% | ^ | ^ | ^ |
    | ON-B | | Sở Tài nguyên và Môi trường               | 45% | ^ | ^ | ^ |
    | ON-B | | Sở Thông tin và Truyền thông              | 45% | ^ | ^ | ^ |
    | ON-B | | Sở Văn hóa và Thể thao                    | 45% | ^ | ^ | ^ |
    | ON-B | | Sở Xây dựng                               | 45% | ^ | ^ | ^ |
    | ON-B | | Sở Du lịch                                | 40% | ^ | ^ | ^ |
    | ON-B | | Sở Giáo dục và Đào tạo                    | 40% | ^ | ^ | ^ |
    | ON-B | | Sở Giao thông vận tải                     | 40% | ^ | ^ | ^ |
    | ON-B | | Sở Lao động - Thương binh và Xã hội       | 40% | ^ | ^ | ^ |
    | ON-B | | Sở Tư pháp                                | 40% | ^ | ^ | ^ |
    | ON-B | | Sở Y tế                                   | 40% | ^ | ^ | ^ |
    | ON-B | | UBND huyện Cam Lâm                        | 35% | ^ | ^ | ^ |
    | ON-B | | UBND huyện Vạn Ninh                       | 35% | ^ | ^ | ^ |
    | ON-B | | UBND huyện Diên Khánh                     | 35% | ^ | ^ | ^ |
    | ON-B | | UBND thị xã Ninh Hòa                      | 35% | ^ | ^ | ^ |
    | ON-B | | UBND thành phố Cam Ranh                   | 35% | ^ | ^ | ^ |
    | ON-B | | UBND thành phố Nha Trang                  | 35% | ^ | ^ | ^ |
    | ON-B | | UBND huyện Khánh Sơn                      | 30% | ^ | ^ | ^ |
    | ON-B | | UBND huyện Khánh Vĩnh                     | 30% | ^ | ^ | ^ |
    | ON-B | Xã, phường, thị trấn thuộc huyện Cam Lâm, Vạn Ninh, Diên Khánh, thị xã Ninh Hòa, thành phố Cam Ranh và thành phố Nha Trang | | 25% | ^ | ^ | ^ |
    | ON-B | Xã, thị trấn thuộc hai huyện Khánh Sơn, Khánh Vĩnh | | 20% | ^ | ^ | ^ |
  `),
);
const RULES = DECISION?.rules ?? [];
const PROVINCE = JSON.parse(readFileSync("data/units/56.json", "utf8")) as ProvinceUnits;
/** Khánh Hòa of then: today's province has Ninh Thuận as well. */
const COMMUNES = PROVINCE.former.filter(({ province }) => province === "Tỉnh Khánh Hòa");
const DISTRICTS: Readonly<Record<string, number>> = {
  "Huyện Cam Lâm": 25,
  "Huyện Vạn Ninh": 25,
  "Huyện Diên Khánh": 25,
  "Thị xã Ninh Hòa": 25,
  "Thành phố Cam Ranh": 25,
  "Thành phố Nha Trang": 25,
  "Huyện Khánh Sơn": 20,
  "Huyện Khánh Vĩnh": 20,
};

function assign(units: readonly (readonly [name: string, group: string])[], date: string, province?: ProvinceUnits): AssignedTargets {
  const rows = units.map(([name, group], row): TableRow => ({ row, kind: "unit", name, group }));
  return assignTargets({ rows }, RULES, { id: "listedOnline" }, date, province);
}

/** The percent that each unit is given, its failure's code, or undefined for no target, in order. */
function percents(units: readonly (readonly [name: string, group: string])[], date = "2020-12-31", province?: ProvinceUnits): unknown[] {
  const assigned = assign(units, date, province);
  return units.map((_, row) => {
    const found = assigned.get(row);
    return found === undefined ? undefined : "code" in found ? found.code : Math.round(targetShare(found.target) * 100);
  });
}

/** What the decision gives: the article's own wording of the units. */
const OFFICES: readonly (readonly [number, readonly string[]])[] = [
  [45, ["Ban Quản lý Khu kinh tế Vân Phong", "Sở Công Thương", "Sở Khoa học và Công nghệ", "Sở Kế hoạch và Đầu tư", "Sở Nội vụ", "Sở Nông nghiệp và Phát triển nông thôn", "Sở Tài chính", "Sở Tài nguyên và Môi trường", "Sở Thông tin và Truyền thông", "Sở Văn hoá và Thể thao", "Sở Xây dựng"]],
  [40, ["Sở Du lịch", "Sở Giáo dục và Đào tạo", "Sở Giao thông vận tải", "Sở Lao động – Thương binh và Xã hội", "Sở Tư pháp", "Sở Y tế"]],
  [35, ["UBND huyện Cam Lâm", "UBND huyện Vạn Ninh", "UBND huyện Diên Khánh", "UBND thị xã Ninh Hoà", "UBND thành phố Cam Ranh", "UBND TP. Nha Trang"]],
  [30, ["UBND huyện Khánh Sơn", "UBND huyện Khánh Vĩnh"]],
];

describe("Khánh Hòa's decision of 2020", () => {
  it("is read without a problem: 27 rows", () => {
    expect(DECISION?.problems).toEqual([]);
    expect(RULES).toHaveLength(27);
  });

  it.each(OFFICES)("gives %d%% to each office and district that it names, in whatever peer group they stand", (percent, names) => {
    for (const group of ["", "Sở, ban, ngành", "Cấp huyện", "I. Đơn vị"])
      expect(percents(names.map((name) => [name, group]))).toEqual(names.map(() => percent));
  });

  it("counts 17 offices of the province and 8 districts", () => {
    expect(OFFICES.map(([, names]) => names.length)).toEqual([11, 6, 6, 2]);
  });

  it("gives every commune of the eight districts 25% or 20% by its district, told by the heading above it", () => {
    const told = COMMUNES.map(({ name, district }) => [name, district] as const);
    expect(COMMUNES.length).toBeGreaterThan(130);
    expect(percents(told)).toEqual(COMMUNES.map(({ district }) => DISTRICTS[district]));
  });

  it("or by the district behind its name", () => {
    const told = COMMUNES.map(({ name, district }) => [`UBND ${name}, ${district}`, ""] as const);
    expect(percents(told)).toEqual(COMMUNES.map(({ district }) => DISTRICTS[district]));
  });

  it("or by the list of units, where only one district had that name; else it says that the district is not known", () => {
    const told = COMMUNES.map(({ name }) => [name, ""] as const);
    const ofName = (name: string): number => PROVINCE.former.filter((other) => other.name === name).length;
    expect(percents(told, "2020-12-31", PROVINCE)).toEqual(
      COMMUNES.map(({ name, district }) => (ofName(name) > 1 ? "groupUnclear" : DISTRICTS[district])),
    );
    expect(percents(told)).toEqual(COMMUNES.map(() => "groupUnclear"));
  });

  it("gives nothing to anybody else: another district, another office, another indicator, another year", () => {
    const others = [["Thanh tra tỉnh", ""], ["Văn phòng UBND tỉnh", ""], ["UBND huyện Trường Sa", ""], ["Xã Song Tử Tây", "Huyện Trường Sa"]] as const;
    expect(percents(others)).toEqual(others.map(() => undefined));
    expect(percents([["Sở Y tế", ""], ["Xã Vạn Phú", "Huyện Vạn Ninh"]], "2021-01-01")).toEqual([undefined, undefined]);
    const rows: TableRow[] = [{ row: 0, kind: "unit", name: "Sở Y tế", group: "" }];
    expect(assignTargets({ rows }, RULES, { id: "onTime" }, "2020-12-31").size).toBe(0);
  });

  it("names its rows and its document", () => {
    expect(assign([["Sở Y tế", ""]], "2020-12-31").get(0)).toEqual({ target: { numerator: 4, denominator: 10 }, row: 18, document: "QĐ 2020" });
  });
});

describe("the preset of the decision, written as a sheet and read again", () => {
  const preset = targetPresets.find(({ id }) => id === "khanh-hoa-2020");
  const written = targetSheet({ name: "", origin: [], rules: rulesOfTyped(preset?.rows ?? []) });
  const read = readTargetSheet({ ...gridOf(written.cells.map((row) => row.map((cell) => (typeof cell === "object" ? cell.value : cell)))), sheet: "Chỉ tiêu" });

  it("gives every unit the same target as the decision", () => {
    const units = [
      ...OFFICES.flatMap(([, names]) => names.map((name) => [name, ""] as const)),
      ...COMMUNES.map(({ name, district }) => [name, district] as const),
      ["Thanh tra tỉnh", ""] as const,
    ];
    const rows = units.map(([name, group], row): TableRow => ({ row, kind: "unit", name, group }));
    const shares = (rules: typeof RULES): unknown[] => {
      const assigned = assignTargets({ rows }, rules, { id: "listedOnline" }, "2020-12-31");
      return rows.map(({ row }) => {
        const found = assigned.get(row);
        return found && ("code" in found ? found.code : targetShare(found.target));
      });
    };
    expect(read?.problems).toEqual([]);
    expect(shares(read?.rules ?? [])).toEqual(shares(RULES));
  });
});

describe("the same decision without an end, after the communes were joined", () => {
  const endless = RULES.map((rule) => ({ ...rule, to: "" }));
  const given = (name: string, group: string, province?: ProvinceUnits): unknown => {
    const rows: TableRow[] = [{ row: 0, kind: "unit", name, group }];
    return assignTargets({ rows }, endless, { id: "listedOnline" }, "2026-03-31", province).get(0);
  };

  it("does not give a commune of today what its district was assigned", () => {
    expect(given("Xã Vạn Ninh", "Huyện Vạn Ninh")).toMatchObject({ code: "targetOfFormerUnits" });
  });

  it("says which of the communes it was made of had which target", () => {
    expect(given("Xã Vạn Ninh", "", PROVINCE)).toEqual({
      code: "targetOfFormerUnits",
      unit: "Xã Vạn Ninh",
      former: expect.arrayContaining([
        { name: "Thị trấn Vạn Giã, Huyện Vạn Ninh", row: 27, target: 0.25 },
        { name: "Xã Vạn Phú, Huyện Vạn Ninh", row: 27, target: 0.25 },
        { name: "Xã Vạn Lương, Huyện Vạn Ninh", row: 27, target: 0.25 },
      ]) as unknown,
    });
  });

  it("still holds for the departments", () => {
    expect(given("Sở Y tế", "", PROVINCE)).toMatchObject({ row: 18 });
  });
});
