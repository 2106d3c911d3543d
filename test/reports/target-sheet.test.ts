import fc from "fast-check";
import { rulesOfTyped } from "../../shared/application/check-typed-target";
import { readTargetSheet } from "../../shared/application/read-target-sheet";
import { targetFromNumber } from "../../shared/domain/target";
import { looksLikeFormula, type ReportSheet } from "../../shared/reports/report-sheet";
import { targetPresets } from "../../shared/reports/target-presets/target-presets";
import { targetSheet, type UnplacedRule } from "../../shared/reports/target-sheet";
import { contains, type CellValue, type Grid } from "../../shared/tables/grid";

/** The sheet as any host reads it: all its texts, numbers and blanks. */
function readBack(sheet: ReportSheet): Grid {
  const values = sheet.cells.map((row) => row.map((cell): CellValue => (typeof cell === "object" ? cell.value : cell)));
  return { sheet: sheet.name, area: { row: 0, column: 0, rows: values.length, columns: 7 }, values, merges: [], hiddenRows: [] };
}

function rulesOn(sheet: ReportSheet): UnplacedRule[] {
  const table = readTargetSheet(readBack(sheet));
  expect(table?.problems).toEqual([]);
  return (table?.rules ?? []).map(({ row, ...rule }) => {
    expect(row).toBeGreaterThan(1);
    return rule;
  });
}

/** The format that holds for a cell: the last one laid. */
function formatAt(sheet: ReportSheet, row: number, column: number): string | undefined {
  return [...sheet.formats].reverse().find(({ area }) => contains(area, row, column))?.format;
}

const headerRow = (sheet: ReportSheet): number => sheet.cells.findIndex((row) => row[0] === "Chỉ số");

describe("the sheet “Chỉ tiêu”", () => {
  it.each(targetPresets.map((preset) => [preset.id, preset] as const))("of preset %s is read back as it was written", (_, preset) => {
    const rules = rulesOfTyped(preset.rows);
    const sheet = targetSheet({ name: preset.name, origin: [preset.source, preset.note], rules });
    expect(rulesOn(sheet)).toEqual(rules);
    const written = sheet.cells.map((row) => row[0]).join(" ");
    for (const sentence of [preset.name, preset.source, preset.note]) expect(written).toContain(sentence);
  });

  it("without rows is an empty table, ready to be typed into", () => {
    const sheet = targetSheet({ name: "", origin: [], rules: [] });
    expect(readTargetSheet(readBack(sheet))).toMatchObject({ rules: [], problems: [], area: { row: headerRow(sheet), rows: 1, columns: 7 } });
    expect(sheet.cells.length - headerRow(sheet) - 1).toBeGreaterThanOrEqual(20);
  });

  it("has the seven columns of the target table in their order", () => {
    const sheet = targetSheet({ name: "", origin: [], rules: [] });
    expect(sheet.cells[headerRow(sheet)]).toEqual([
      "Chỉ số", "Khối / loại đơn vị", "Đơn vị", "Chỉ tiêu tối thiểu", "Văn bản", "Từ ngày", "Đến ngày",
    ]);
    expect(sheet.frozenRows).toBe(headerRow(sheet) + 1);
    expect(sheet.print).toMatchObject({ landscape: true, repeatRows: { first: headerRow(sheet), last: headerRow(sheet) } });
  });

  it("does not fill a laptop's screen with rows that stay in sight: with much said above, none does", () => {
    const sheet = targetSheet({ name: "Chỉ tiêu năm 2020", origin: ["Nguồn", "Lưu ý"], rules: [] });
    expect(headerRow(sheet)).toBeGreaterThanOrEqual(6);
    expect(sheet.frozenRows).toBe(0);
  });

  it("keeps dates as texts, also those typed later: no locale makes 01/02/2020 the second of January", () => {
    const [rule] = rulesOfTyped([{ indicator: "", group: "", unit: "", target: "45", document: "", from: "01/02/2020", to: "31/12/2020" }]);
    const sheet = targetSheet({ name: "", origin: [], rules: rule === undefined ? [] : [rule] });
    const first = headerRow(sheet) + 1;
    expect(sheet.cells[first]?.slice(5)).toEqual(["01/02/2020", "31/12/2020"]);
    for (let row = first; row < sheet.cells.length; row++) expect([formatAt(sheet, row, 5), formatAt(sheet, row, 6)]).toEqual(["@", "@"]);
  });

  it("shows every decimal of a target, and two at least: one that is edited to 29,87% is not shown as 30%", () => {
    const base = { indicator: "", group: "", unit: "", document: "", from: "", to: "" };
    const two = targetSheet({ name: "", origin: [], rules: rulesOfTyped([{ ...base, target: "45%" }]) });
    expect(formatAt(two, headerRow(two) + 1, 3)).toBe("0.00%");
    expect(formatAt(two, two.cells.length - 1, 3)).toBe("0.00%");
    const three = targetSheet({ name: "", origin: [], rules: rulesOfTyped([{ ...base, target: "33,333%" }]) });
    expect(formatAt(three, headerRow(three) + 1, 3)).toBe("0.000%");
  });

  const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const word = fc.constantFrom("", "Xã Hòa Bình", "Sở Y tế; Sở Nội vụ", "=1+1", "+84", "-x", "@ai", "Quyết định 793/QĐ-UBND", "12/05", "1.204");
  const rule: fc.Arbitrary<UnplacedRule> = fc
    .record({
      indicator: fc.constantFrom("", "Trực tuyến toàn trình", "ON-A"),
      group: fc.constantFrom("", "Vùng cao", "=2"),
      unit: word,
      target: fc.integer({ min: 0, max: 100_000 }).map((thousandths) => targetFromNumber(thousandths / 100_000)),
      document: word,
      days: fc.tuple(fc.option(day), fc.option(day)).map(([one, other]) => (one !== null && other !== null && other < one ? [other, one] : [one, other])),
    })
    .map(({ days: [from, to], ...rest }) => ({ ...rest, from: from ?? "", to: to ?? "" }));

  it("gives back whatever rows were written, to the last thousandth of a percent and the day", () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 12 }), (rules) => {
        expect(rulesOn(targetSheet({ name: "", origin: [], rules }))).toEqual(rules);
      }),
    );
  });

  it("guards every text that a host could take for a formula by the text format", () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 12 }), (rules) => {
        const sheet = targetSheet({ name: "=tên", origin: ["+nguồn"], rules });
        sheet.cells.forEach((row, at) =>
          row.forEach((cell, column) => {
            expect(typeof cell).not.toBe("object");
            if (typeof cell === "string" && looksLikeFormula(cell)) expect(formatAt(sheet, at, column)).toBe("@");
          }),
        );
      }),
    );
  });
});

describe("the presets", () => {
  it("say what they are, where they were read and until when they hold", () => {
    expect(targetPresets.map(({ id, from, to, rows }) => [id, from, to, rows.length])).toEqual([
      ["khanh-hoa-2020", "2020-01-01", "2020-12-31", 6],
      ["thai-nguyen-2022", "2022-01-01", "2022-12-31", 2],
      ["ntm-2022-2025", "2022-01-01", "2025-12-31", 2],
    ]);
    for (const { source, note } of targetPresets) expect(Math.min(source.length, note.length)).toBeGreaterThan(20);
  });

  it("hold exactly the units and levels of the published decisions", () => {
    const [khanhHoa, thaiNguyen, countryside] = targetPresets;
    const levels = khanhHoa?.rows.map(({ unit, target }) => [target, unit === "" ? 0 : unit.split(";").length]);
    expect(levels).toEqual([["45%", 11], ["40%", 6], ["35%", 6], ["30%", 2], ["25%", 0], ["20%", 0]]);
    expect(thaiNguyen?.rows.map(({ group, target }) => [group, target])).toEqual([["Sở, ban, ngành", "55%"], ["UBND cấp huyện", "55%"]]);
    expect(countryside?.rows.map(({ group, target }) => [group, target])).toEqual([["Xã nông thôn mới", "30%"], ["Xã nông thôn mới nâng cao", "50%"]]);
  });
});
