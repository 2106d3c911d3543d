import { rulesOfTyped } from "../../shared/application/check-typed-target";
import { targetsOfRecords, textOfTargets } from "../../shared/application/target-text";
import { csvRecords } from "../../shared/files/csv-records";
import { targetPresets } from "../../shared/reports/target-presets/target-presets";
import { BLANK_TARGET } from "../../shared/tables/typed-target";

const read = (text: string) => targetsOfRecords(csvRecords(text, "\t"));

describe("a target table as text", () => {
  it.each(targetPresets.map((preset) => [preset.id, preset] as const))("carries preset %s to another workbook unchanged", (_, preset) => {
    const rules = rulesOfTyped(preset.rows);
    expect(read(textOfTargets(rules)).map(({ rule }) => rule)).toEqual(rules);
  });

  it("guards what a spreadsheet would take for a formula, and takes the guard off again", () => {
    const rules = rulesOfTyped(["=1+1", "+84", "-x", "@ai", 'nói "thế"'].map((document) => ({ ...BLANK_TARGET, target: "45%", document })));
    const text = textOfTargets(rules);
    expect(text.split("\n").slice(1).map((line) => line.split("\t")[4])).toEqual(["'=1+1", "'+84", "'-x", "'@ai", '"nói ""thế"""']);
    expect(read(text).map(({ typed }) => typed.document)).toEqual(["=1+1", "+84", "-x", "@ai", 'nói "thế"']);
  });

  it("may be copied from any sheet with these columns, in any order, with titles above", () => {
    const text = "BẢNG CHỈ TIÊU NĂM 2026\n\nĐơn vị\tChỉ tiêu\tTừ ngày\nXã A\t45\t1/2/2026\nXã B\t29,87%\t\n";
    expect(read(text).map(({ line, typed }) => [line, typed.unit, typed.target, typed.from])).toEqual([
      [4, "Xã A", "45", "1/2/2026"],
      [5, "Xã B", "29,87%", ""],
    ]);
  });

  it("needs no header when all seven columns are there", () => {
    expect(read("\tCấp xã\t\t30%\tQĐ 1\t01/01/2026\t")[0]?.rule).toMatchObject({ group: "Cấp xã", document: "QĐ 1", from: "2026-01-01" });
  });

  it("says of each line what is wrong, by its column", () => {
    const [first, second] = read("Đơn vị\tChỉ tiêu\tTừ ngày\tĐến ngày\nXã A\tnhiều\t31/02/2026\t\nXã B\t45%\t02/01/2026\t01/01/2026");
    expect(first).toMatchObject({ line: 2, rule: undefined, issues: { target: { code: "notANumber" }, from: { code: "notADate" } } });
    expect(second).toMatchObject({ line: 3, rule: undefined, issues: { to: { code: "endsBeforeStart" } } });
  });

  it.each([
    ["", "targetTextNotRead"],
    ["Kính gửi các đơn vị", "targetTextNotRead"],
    ["Đơn vị\tChỉ tiêu", "targetTextNotRead"],
    ["Đơn vị\tChỉ tiêu\n" + "Xã A\t45%\n".repeat(501), "tooManyTargets"],
    ["Đơn vị\tChỉ tiêu\nXã A" + "a".repeat(5000) + "\t45%", "targetTextNotRead"],
  ])("is refused when it is no table, or too long", (text, code) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ detail: expect.objectContaining({ code }) }));
  });
});
