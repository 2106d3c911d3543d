import { Failure } from "../../shared/domain/failure";
import { targetShare } from "../../shared/domain/target";
import { readTargetTable } from "../../shared/tables/read-target-table";
import { targetResolver } from "../../shared/tables/resolve-target";
import { foldedName } from "../../shared/tables/unit-name";
import { drawnGrid } from "../support/table";

const HEADER = "| Chỉ số | Khối / loại đơn vị | Đơn vị | Chỉ tiêu tối thiểu | Văn bản | Từ ngày | Đến ngày |\n";

interface Question {
  readonly unit: string;
  readonly group?: string;
  readonly date?: string | undefined;
  readonly indicator?: string;
}

/** "45% (2)": the target and the row of the drawing that gives it, the header being row 1; or why there is none. */
function answer(rules: readonly (readonly unknown[])[], { unit, group = "", date, indicator = "" }: Question): string {
  const speaksOf = (named: string): boolean => named === "" || foldedName(named) === foldedName(indicator);
  try {
    const rule = targetResolver(readTargetTable(rules))({ unit, group, date, speaksOf });
    return `${String(Math.round(targetShare(rule.target) * 1e4) / 100)}% (${String(rule.row)})`;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { detail } = error;
    if (detail.code === "ambiguousTarget") return `ambiguousTarget (${detail.rows.join(", ")})`;
    if (detail.code === "targetOfFormerUnits")
      return `former: ${detail.former.map(({ name, row, target }) => `${name} ${String(target * 100)}% (${String(row)})`).join("; ")}`;
    return detail.code === "groupUnclear" ? `unclear: ${detail.group}` : detail.code;
  }
}

/** What each unit of the second drawing is given by the table of the first; its last column is what is expected. */
function specify(title: string, table: string, questions: string, indicator = ""): void {
  const rules = drawnGrid(HEADER + table).values;
  const asked = drawnGrid(questions).values.map((row) => row.map(String));
  it.each(asked.map(([unit = "", group = "", date = "", expected = ""]) => ({ unit, group, date, expected })))(
    title + ": $unit [$group] $date → $expected",
    ({ unit, group, date, expected }) => {
      expect(answer(rules, { unit, group, date: date === "" ? undefined : date, indicator })).toBe(expected);
    },
  );
}

describe("the most specific row wins", () => {
  specify(
    "unit over area over group over all",
    `|  |                                     |                     | 45% |
     |  | Xã, phường, thị trấn                |                     | 20% |
     |  | Xã, thị trấn thuộc huyện Cam Lâm    |                     | 25% |
     |  |                                     | UBND xã Cam An Bắc  | 30% |
     |  | Sở, ban, ngành                      |                     | 50% |`,
    `| Xã Cam An Bắc                   |               |  | 30% (5) |
     | xã Cam An Bắc, huyện Cam Lâm    |               |  | 30% (5) |
     | Xã Cam Hòa, huyện Cam Lâm       |               |  | 25% (4) |
     | Xã Cam Hòa                      | Huyện Cam Lâm |  | 25% (4) |
     | Xã Cam Hoà                      | UBND huyện Cam Lâm (14 đơn vị) | | 25% (4) |
     | Thị trấn Cam Đức                | H. Cam Lâm    |  | 25% (4) |
     | Xã Vạn Phú                      | Huyện Vạn Ninh |  | 20% (3) |
     | Phường 1, huyện Cam Lâm         |               |  | 20% (3) |
     | Sở Y tế                         |               |  | 50% (6) |
     | Ban Dân tộc                     | Huyện Cam Lâm |  | 50% (6) |
     | UBND huyện Cam Lâm              |               |  | 45% (2) |
     | Xã Cam Hòa                      |               |  | unclear: Xã, thị trấn thuộc huyện Cam Lâm |`,
  );

  specify(
    "areas as decisions write them",
    `|  | Các xã, phường, thị trấn thuộc huyện Cam Lâm, Vạn Ninh và Diên Khánh, thị xã Ninh Hòa, thành phố Cam Ranh và thành phố Nha Trang | | 25% |
     |  | Xã, thị trấn thuộc hai huyện Khánh Sơn, Khánh Vĩnh |  | 20% |`,
    `| Xã Vạn Phú          | Huyện Vạn Ninh       |  | 25% (2) |
     | Xã Vạn Phú          | Vạn Ninh             |  | 25% (2) |
     | Phường Ninh Hiệp    | TX Ninh Hòa          |  | 25% (2) |
     | Phường Lộc Thọ      | TP. Nha Trang        |  | 25% (2) |
     | Thị trấn Tô Hạp     | Huyện Khánh Sơn      |  | 20% (3) |
     | Thị trấn Tô Hạp     | Khánh Sơn            |  | 20% (3) |
     | Xã Sinh Tồn         | Huyện Trường Sa      |  | noTargetForUnit |
     | UBND huyện Vạn Ninh |                      |  | noTargetForUnit |
     | Sở Y tế             |                      |  | noTargetForUnit |
     | Xã Vạn Phú          | Khối xã              |  | unclear: Các xã, phường, thị trấn thuộc huyện Cam Lâm, Vạn Ninh và Diên Khánh, thị xã Ninh Hòa, thành phố Cam Ranh và thành phố Nha Trang |
     | Vạn Phú             |                      |  | unclear: Các xã, phường, thị trấn thuộc huyện Cam Lâm, Vạn Ninh và Diên Khánh, thị xã Ninh Hòa, thành phố Cam Ranh và thành phố Nha Trang |`,
  );

  specify(
    "areas without types, as in the source",
    `|  | xã, phường, thị trấn thuộc Cam Lâm, Vạn Ninh, Năm Căn | | 25% |
     |  | Huyện Khánh Sơn, huyện Khánh Vĩnh                     | | 20% |`,
    `| Xã Vạn Phú           | Huyện Vạn Ninh  |  | 25% (2) |
     | Xã Hàng Vịnh         | Huyện Năm Căn   |  | 25% (2) |
     | Xã Sơn Lâm           | Huyện Khánh Sơn |  | 20% (3) |
     | UBND huyện Khánh Sơn |                 |  | unclear: Huyện Khánh Sơn, huyện Khánh Vĩnh |`,
  );

  specify(
    "a district and a city of one name are two areas",
    `|  | Xã thuộc huyện Cao Lãnh            |  | 25% |
     |  | Xã thuộc thành phố Cao Lãnh        |  | 40% |
     |  | Phường thuộc huyện Châu Thành, Cao Lãnh |  | 35% |`,
    `| Xã Mỹ Tân        | Thành phố Cao Lãnh |  | 40% (3) |
     | Xã An Bình       | Huyện Cao Lãnh     |  | 25% (2) |
     | Phường Hòa Thuận | Thành phố Cao Lãnh |  | unclear: Phường thuộc huyện Châu Thành, Cao Lãnh |`,
  );

  specify(
    "a unit of a name that two districts have",
    `|  |                | Xã Tân Thành, huyện A | 25% |
     |  |                | Xã Tân Thành, huyện B | 30% |
     |  | Huyện C        | Xã Tân Thành          | 35% |`,
    `| Xã Tân Thành, huyện B |         |  | 30% (3) |
     | Xã Tân Thành          | Huyện A |  | 25% (2) |
     | Xã Tân Thành          | Huyện B |  | 30% (3) |
     | Xã Tân Thành          | Huyện C |  | 35% (4) |
     | Xã Tân Thành          |         |  | ambiguousTarget (2, 3, 4) |`,
  );
});

describe("groups are types, levels, classes and the table's own peer groups", () => {
  it.each([
    ["Xã A", "Cấp xã", "25% (2)"],
    ["Xã A", "UBND cấp xã", "25% (2)"],
    ["Xã A", "Khối xã", "25% (2)"],
    ["Xã A", "Các xã", "25% (2)"],
    ["Phường B", "Cấp xã", "25% (2)"],
    ["Phường B", "Các xã", "45% (3)"],
    ["Phường B", "Xã, phường, thị trấn", "25% (2)"],
    ["Thị xã Ninh Hòa", "Cấp huyện", "25% (2)"],
    ["UBND thành phố Sông Công", "UBND các huyện, thành phố", "25% (2)"],
    ["Thị xã Ninh Hòa", "Xã", "45% (3)"],
    ["Sở Y tế", "Sở, ban, ngành", "25% (2)"],
    ["Sở Y tế", "Các sở, ban, ngành cấp tỉnh", "25% (2)"],
    ["Xã A", "Các sở, ban, ngành cấp tỉnh", "45% (3)"],
    ["Thanh tra tỉnh", "Sở, ban, ngành", "25% (2)"],
    ["Sở Y tế", "Cấp xã", "45% (3)"],
    ["Vạn Phú", "Xã", "unclear: Xã"],
    ["Xã A", "Vùng cao", "unclear: Vùng cao"],
    ["Sở Y tế", "Xã nông thôn mới", "45% (3)"],
    ["Phường B", "Xã nông thôn mới", "45% (3)"],
  ])("gives %s under a row for %j and one for all: %p", (unit, group, expected) => {
    const rows = [["Khối", "Chỉ tiêu"], [group, "25%"], ["", "45%"]];
    expect(answer(rows, { unit })).toBe(expected);
  });

  specify(
    "a class is its whole name, not the beginning of another",
    `|  | Xã nông thôn mới          |  | 30% |
     |  | Xã nông thôn mới nâng cao |  | 50% |`,
    `| Xã Vạn Phú   | Xã nông thôn mới               |  | 30% (2) |
     | Xã Vạn Thạnh | Xã nông thôn mới nâng cao      |  | 50% (3) |
     | Xã Vạn Thạnh | Các xã nông thôn mới nâng cao (2 xã) |  | 50% (3) |
     | Xã Vạn Bình  | Xã nông thôn mới kiểu mẫu      |  | unclear: Xã nông thôn mới |
     | Xã Vạn Bình  | Khối xã                        |  | unclear: Xã nông thôn mới |
     | Xã Vạn Bình  |                                |  | unclear: Xã nông thôn mới |
     | Vạn Phú      | Xã nông thôn mới               |  | 30% (2) |
     | Thị trấn Vạn Giã |                            |  | noTargetForUnit |`,
  );

  specify(
    "a class that the table puts a unit in wins over its type; where it says the type only, the class stays open",
    `|  | Xã                        |  | 25% |
     |  | Xã nông thôn mới nâng cao |  | 50% |`,
    `| Xã Vạn Phú     | Xã nông thôn mới nâng cao            |  | 50% (3) |
     | Xã Vạn Phú     | Các xã nông thôn mới nâng cao (2 xã) |  | 50% (3) |
     | Vạn Phú        | Xã nông thôn mới nâng cao            |  | 50% (3) |
     | Xã Vạn Phú     | Xã                                   |  | unclear: Xã nông thôn mới nâng cao |
     | Phường Ninh Đa | Xã nông thôn mới nâng cao            |  | unclear: Xã nông thôn mới nâng cao |`,
  );

  specify(
    "a unit of its own and an area win over a class; a type that is the table's own group is no class",
    `|  | Xã nông thôn mới          |            | 30% |
     |  | Xã thuộc huyện Vạn Ninh   |            | 35% |
     |  |                           | Xã Vạn Phú | 40% |
     |  | Sở, ban, ngành            |            | 45% |
     |  | Cấp tỉnh                  |            | 50% |`,
    `| Xã Vạn Phú                    | Xã nông thôn mới |  | 40% (4) |
     | Xã Vạn Bình, huyện Vạn Ninh   | Xã nông thôn mới |  | 35% (3) |
     | Sở Y tế                       | Sở, ban, ngành   |  | ambiguousTarget (5, 6) |`,
  );

  specify(
    "the heading above units without types says what they are",
    `|  | Cấp xã   |  | 25% |
     |  | Cấp huyện |  | 35% |`,
    `| Vạn Phú  | Khối xã, phường |  | 25% (2) |
     | Vạn Ninh | Cấp huyện       |  | 35% (3) |
     | Vạn Ninh |                 |  | unclear: Cấp xã |`,
  );

  it("does not let a row for a department reach one of another name", () => {
    expect(answer([["Đơn vị", "Chỉ tiêu"], ["Sở Y tế", "40%"]], { unit: "Trung tâm Y tế huyện Vạn Ninh" })).toBe("noTargetForUnit");
  });
});

describe("names that are written in other ways", () => {
  specify(
    "several units in one cell, with a comma, và or a dash",
    `|  |  | Sở Y tế, Sở Tư pháp và Sở Nội vụ             | 30% |
     |  |  | Xã Cam Tân - Xã Cam Hòa                      | 20% |
     |  |  | Sở Văn hóa, Thể thao và Du lịch              | 35% |
     |  |  | Xã Tân Thành, huyện A, Xã Tân Thành, huyện B | 25% |
     |  |  | Phường Văn Miếu - Quốc Tử Giám               | 40% |
     |  |  |                                              | 45% |`,
    `| Sở Tư pháp             |  |  | 30% (2) |
     | Sở Nội vụ              |  |  | 30% (2) |
     | Xã Cam Hòa             |  |  | 20% (3) |
     | Sở Văn hóa, Thể thao và Du lịch |  |  | 35% (4) |
     | Xã Tân Thành           | Huyện B |  | 25% (5) |
     | Phường Văn Miếu - Quốc Tử Giám  |  |  | 40% (6) |
     | Sở Du lịch             |  |  | 45% (7) |`,
  );

  specify(
    "short names of departments, on either side",
    `|  |  | Sở TT&TT                                | 30% |
     |  |  | Sở Lao động - Thương binh và Xã hội     | 31% |
     |  |  | Sở VHTT                                 | 32% |
     |  |  | Sở GD-ĐT                                | 33% |
     |  |  |                                         | 45% |`,
    `| Sở Thông tin và Truyền thông    |  |  | 30% (2) |
     | Sở LĐ-TB&XH                     |  |  | 31% (3) |
     | Sở LĐTBXH                       |  |  | 31% (3) |
     | Sở Văn hóa và Thể thao          |  |  | 32% (4) |
     | Sở Văn hóa, Thể thao và Du lịch |  |  | 45% (6) |
     | Sở GD&ĐT                        |  |  | 33% (5) |
     | Sở Giáo dục & Đào tạo           |  |  | 33% (5) |`,
  );

  it.each(["Sở, ban, ngành", "Các xã thuộc huyện Cam Lâm", "Cấp xã", "Xã, thị trấn thuộc huyện A", "Sở Y tế, Tư pháp và Sở Nội vụ", "UBND huyện A, B", "Sở Y tế - Chi cục Dân số", "Trung tâm Y tế, huyện A"])(
    "%j names no unit, or not clearly, and is refused",
    (unit) => {
      expect(answer([["Đơn vị", "Chỉ tiêu"], [unit, "40%"], ["", "45%"]], { unit: "Sở Y tế" })).toBe("badTargetTable");
    },
  );
});

describe("a unit without its type", () => {
  specify(
    "is weighed against its peer group before it is taken for one with a type",
    `|  |                                 | UBND huyện Khánh Vĩnh | 30% |
     |  |                                 | UBND thị xã Ninh Hòa  | 35% |
     |  | Xã, thị trấn thuộc huyện Khánh Vĩnh |                   | 20% |
     |  | Phường                          |                       | 25% |
     |  | Cấp huyện                       |                       | 40% |
     |  |                                 | Xã Vạn Phú            | 45% |`,
    `| Khánh Vĩnh | Huyện Khánh Vĩnh |  | unclear: Xã, thị trấn thuộc huyện Khánh Vĩnh |
     | Khánh Vĩnh | Cấp huyện        |  | 30% (2) |
     | Ninh Hòa   | Thị xã           |  | 35% (3) |
     | Khánh Vĩnh |                  |  | unclear: UBND huyện Khánh Vĩnh |
     | Vạn Phú    | Huyện Vạn Ninh   |  | 45% (7) |
     | Vạn Phú    |                  | 2026-01-01 | 45% (7) |`,
  );
});

describe("a town's ward that is called like the town", () => {
  specify(
    "is not given the target of the town",
    `|  |        | UBND thị xã Ninh Hòa | 35% |
     |  | Cấp xã |                      | 25% |`,
    `| Ninh Hòa | Phường |  | 25% (3) |`,
  );
});

describe("exceptions from a group", () => {
  specify(
    "are not in it; what is not understood stays open",
    `|  | Các sở, ban, ngành (trừ Sở Y tế, Sở TT&TT)      |  | 50% |
     |  | Xã thuộc huyện Cam Lâm (trừ xã Cam Tân)        |  | 25% |
     |  | Xã thuộc huyện Vạn Ninh (13 xã)                |  | 26% |
     |  | Cấp huyện, trừ huyện Khánh Sơn                 |  | 35% |
     |  | Phường (không tính các phường trung tâm)       |  | 30% |
     |  | Thị trấn (mới)                                 |  | 28% |
     |  |                                                |  | 45% |`,
    `| Sở Y tế                      |                |  | 45% (8) |
     | Sở Thông tin và Truyền thông |                |  | 45% (8) |
     | Sở Tư pháp                   |                |  | 50% (2) |
     | Xã Cam Tân                   | Huyện Cam Lâm  |  | 45% (8) |
     | Xã Cam Hòa                   | Huyện Cam Lâm  |  | 25% (3) |
     | Cam Tân                      | Huyện Cam Lâm  |  | unclear: Xã thuộc huyện Cam Lâm (trừ xã Cam Tân) |
     | Xã Vạn Phú                   | Huyện Vạn Ninh |  | 26% (4) |
     | UBND huyện Khánh Sơn         |                |  | 45% (8) |
     | UBND huyện Khánh Vĩnh        |                |  | 35% (5) |
     | Phường 1                     | Huyện A        |  | unclear: Phường (không tính các phường trung tâm) |
     | Thị trấn B                   | Huyện A        |  | unclear: Thị trấn (mới) |`,
  );
});

describe("peer groups that name a district with its communes", () => {
  specify(
    "say where a unit lies",
    `|  | Xã thuộc huyện Cam Lâm  |  | 25% |
     |  | Xã thuộc huyện Vạn Ninh |  | 20% |`,
    `| Xã Cam Hòa | Các xã thuộc huyện Cam Lâm    |  | 25% (2) |
     | Xã Cam Hòa | Khối xã huyện Cam Lâm         |  | 25% (2) |
     | Xã Cam Hòa | Khối xã, thị trấn thuộc huyện Cam Lâm (14 đơn vị) |  | 25% (2) |
     | Xã Vạn Phú | Các xã huyện Vạn Ninh         |  | 20% (3) |
     | Xã Vạn Phú | Xã thuộc huyện Cam Lâm, Vạn Ninh |  | unclear: Xã thuộc huyện Cam Lâm |`,
  );
});

describe("dates", () => {
  const tiers = `|  |  | Sở Y tế | 40% |  | 01/01/2020 | 31/12/2020 |
                 |  |  | Sở Y tế | 45% |  | 01/01/2021 |            |
                 |  |  |         | 30% |  |            | 30/06/2020 |`;
  specify(
    "rows in force on the day, first and last day included, the later start over the earlier",
    tiers,
    `| Sở Y tế  |  | 2020-01-01 | 40% (2) |
     | Sở Y tế  |  | 2020-12-31 | 40% (2) |
     | Sở Y tế  |  | 2021-01-01 | 45% (3) |
     | Sở Y tế  |  | 2030-01-01 | 45% (3) |
     | Sở Y tế  |  | 2019-12-31 | 30% (4) |
     | Sở Nội vụ |  | 2020-06-30 | 30% (4) |
     | Sở Nội vụ |  | 2020-07-01 | noTargetForUnit |
     | Sở Y tế  |  |            | 45% (3) |`,
  );

  it("drop, without a day, what had ended before the newest row began, whatever its width", () => {
    const rows = [["Đơn vị", "Chỉ tiêu", "Từ ngày", "Đến ngày"], ["Sở Y tế", "30%", "01/01/2020", "31/12/2020"], ["", "50%", "01/01/2024", ""]];
    expect(answer(rows, { unit: "Sở Y tế" })).toBe("50% (3)");
  });

  it.each<[string, unknown, unknown]>([
    ["text", "01/01/2023", "01/01/2024"],
    ["serials", 44927, 45292.5],
    ["dates", new Date(2023, 0, 1), new Date(2024, 0, 1)],
    ["text and dates", "01/01/2023", new Date(2024, 0, 1)],
    ["ISO text", "2023-01-01", "2024-01-01"],
  ])("are understood as %s", (_, earlier, later) => {
    const rows = [["Chỉ tiêu", "Từ ngày"], ["40%", earlier], ["45%", later]];
    expect(answer(rows, { unit: "Sở Y tế" })).toBe("45% (3)");
    expect(answer(rows, { unit: "Sở Y tế", date: "2023-12-31" })).toBe("40% (2)");
    expect(answer(rows, { unit: "Sở Y tế", date: "2024-01-01" })).toBe("45% (3)");
  });

  it.each(["quý I", "31/02/2024", "2024", "01/01/24"])("are refused as %s", (day) => {
    expect(answer([["Chỉ tiêu", "Từ ngày"], ["40%", day]], { unit: "Sở Y tế" })).toBe("badTargetTable");
  });

  it("are refused where the end lies before the start", () => {
    const rows = [["Chỉ tiêu", "Từ ngày", "Đến ngày"], ["40%", "01/01/2024", "31/12/2023"]];
    expect(answer(rows, { unit: "Sở Y tế" })).toBe("badTargetTable");
  });
});

describe("two rows that stand equal and differ", () => {
  specify(
    "are an error that names both, whatever their level",
    `|  |                 | Sở Y tế | 40%   |  | 01/01/2020 |
     |  |                 | sở y tế | 45%   |  | 01/01/2020 |
     |  | Xã thuộc Vạn Ninh |       | 25%   |
     |  | Xã, thị trấn thuộc huyện Vạn Ninh | | 26% |
     |  | Phường          |         | 30%   |
     |  | Cấp xã          |         | 31%   |
     |  | Đặc khu         |         | 31%   |`,
    `| Sở Y tế    |                | 2020-05-01 | ambiguousTarget (2, 3) |
     | Xã Vạn Phú | Huyện Vạn Ninh |            | ambiguousTarget (4, 5) |
     | Phường B   |                |            | ambiguousTarget (6, 7) |
     | Đặc khu Trường Sa |         |            | 31% (7) |`,
  );

  it("name their documents", () => {
    const rows = [["Đơn vị", "Chỉ tiêu", "Văn bản"], ["Sở Y tế", "40%", "Quyết định 1"], ["Sở Y tế", "45%", "Quyết định 2"]];
    const find = (): unknown => targetResolver(readTargetTable(rows))({ unit: "Sở Y tế", speaksOf: () => true });
    expect(find).toThrow(expect.objectContaining({ detail: expect.objectContaining({ rows: [2, 3], documents: ["Quyết định 1", "Quyết định 2"] }) as unknown }));
  });

  it("are none where the indicator tells them apart", () => {
    const rows = [["Chỉ số", "Chỉ tiêu"], ["Trực tuyến", 45], ["Số hóa", 80]];
    expect(answer(rows, { unit: "Sở Y tế", indicator: "số hoá" })).toBe("80% (3)");
  });

  it("do not matter where they give the same target", () => {
    const rows = [["Đơn vị", "Chỉ tiêu"], ["Sở Y tế", "40%"], ["sở y tế", 0.4]];
    expect(answer(rows, { unit: "Sở Y tế" })).toBe("40% (2)");
  });
});

describe("units after the merge of 1/7/2025", () => {
  specify(
    "a target of before is not that of the unit which bears the name now",
    `|  |                         | Xã Vạn Thắng | 25% |  | 01/01/2020 |            |
     |  | Xã thuộc huyện Vạn Ninh |              | 20% |  | 01/01/2020 |            |
     |  |                         | Xã Tu Bông   | 40% |  | 01/01/2026 |            |
     |  |                         | Sở Y tế      | 45% |  | 01/01/2020 |            |
     |  | Cấp xã                  |              | 15% |  | 01/01/2024 |            |`,
    `| Xã Vạn Thắng | Huyện Vạn Ninh | 2025-06-30 | 25% (2) |
     | Xã Vạn Thắng |                | 2025-07-01 | former: Xã Vạn Thắng 25% (2) |
     | Xã Đại Lãnh  | Huyện Vạn Ninh | 2025-07-01 | former: Xã thuộc huyện Vạn Ninh 20% (3) |
     | Xã Tu Bông   | Huyện Vạn Ninh | 2026-01-01 | 40% (4) |
     | Sở Y tế      |                | 2026-01-01 | 45% (5) |
     | Xã Hòa Trí   | Thị xã Ninh Hòa | 2026-01-01 | 15% (6) |`,
  );

  specify(
    "what is assigned to all since then stands above it",
    `|  |        | Xã Vạn Thắng | 25% |  | 01/01/2020 |
     |  | Cấp xã |              | 30% |  | 01/01/2026 |`,
    `| Xã Vạn Thắng |  | 2026-03-31 | 30% (3) |
     | Xã Vạn Thắng |  | 2025-12-31 | former: Xã Vạn Thắng 25% (2) |`,
  );

  specify(
    "one that is said to be of before never matches one of today",
    `|  |  | Xã Vạn Thắng (cũ) | 25% |`,
    `| Xã Vạn Thắng |  |  | noTargetForUnit |`,
  );
});

describe("a table of targets", () => {
  it("is refused with two target columns", () => {
    expect(() => readTargetTable([["Đơn vị", "Chỉ tiêu năm 2023", "Chỉ tiêu năm 2024"]])).toThrow("badTargetTable");
  });

  it("keeps the document of each row", () => {
    const [rule] = readTargetTable([["Đơn vị", "Chỉ tiêu", "Văn bản"], ["Sở Y tế", "40%", " Quyết định  1 "]]);
    expect(rule?.document).toBe("Quyết định 1");
  });

  it("may name several units in one cell", () => {
    const rows = [["Đơn vị", "Chỉ tiêu"], ["Sở Y tế; Sở Văn hóa, Thể thao và Du lịch\nSở Tư pháp", "40%"]];
    for (const unit of ["Sở Y tế", "Sở Văn hoá, Thể thao và Du lịch", "Sở Tư pháp"]) expect(answer(rows, { unit })).toBe("40% (2)");
  });

  it("takes the zeros that desktop Excel hands over for blanks as blanks", () => {
    const header = ["Chỉ số", "Khối", "Đơn vị", "Chỉ tiêu", "Văn bản", "Từ ngày", "Đến ngày"];
    expect(readTargetTable([header, [0, 0, "Sở Y tế", 0.4, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]])).toEqual([
      expect.objectContaining({ row: 2, indicator: "", group: "", unit: "Sở Y tế", from: "", to: "" }),
    ]);
  });
});
