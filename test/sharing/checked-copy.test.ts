import { checkedCopy, type CheckedCopy } from "../../shared/sharing/checked-copy";
import { fileOfParts, partsOf, rowsIn } from "./xlsx-parts";

const about = { madeAt: "14:05 ngày 22/11/2026", source: "bao-cao.xlsx", rules: 1 };

/** A sheet whose cell C2 holds our formula with a result, beside cells of these contents. */
function sent(formula: string, result: string, cells: Readonly<Record<string, string>>, others: Readonly<Record<string, string>> = {}): CheckedCopy {
  const rowsOf = (contents: Readonly<Record<string, string>>): string => {
    const byRow = new Map<string, string>();
    for (const [cell, text] of Object.entries(contents).sort(([one], [other]) => one.localeCompare(other))) {
      const row = cell.replace(/\D/g, "");
      byRow.set(row, (byRow.get(row) ?? "") + `<c r="${cell}"${/^[\d.]+$/.test(text) && !/^\d+\.\d{3}$/.test(text) ? `><v>${text}</v>` : ` t="str"><v>${text}</v>`}</c>`);
    }
    return [...byRow].sort(([one], [other]) => Number(one) - Number(other)).map(([row, xml]) => `<row r="${row}">${xml}</row>`).join("");
  };
  const own = `<c r="F2"${/^[\d.]+$/.test(result) ? "" : ' t="str"'}><f>${formula.replace(/"/g, "&quot;")}</f><v>${result}</v></c>`;
  const first = rowsOf(cells).replace("</row>", `${own}</row>`);
  const sheets = { "Tháng 5": first, ...Object.fromEntries(Object.entries(others).map(([name, xml]) => [name, xml])) };
  return checkedCopy(fileOfParts(partsOf(sheets)), about);
}

describe("a figure that stands as a text, which our functions read and plain formulas cannot", () => {
  test.each([
    ["a count", "TYLE_TRUCTUYEN(C2,B2)", "0.5", { B2: "5.311", C2: "2655" }],
    ["a rate", "DAT_CHITIEU(D2,0.45)", "Đạt", { B2: "1", D2: "50,2%" }],
    ["a target", "DAT_CHITIEU(D2,$E$2)", "Đạt", { B2: "1", D2: "0.5", E2: "45%" }],
    ["one of many counts", "TYLE_CHUNG(C2:C4,B2:B4)", "0.5", { B2: "4", C2: "2", B3: "1.234", C3: "600" }],
    ["a lone dash among counts that are summed", "TYLE_CHUNG(C2:C4,B2:B4)", "0.5", { B2: "4", C2: "2", B3: "-" }],
    ["one of the values that are ranked", "XEPHANG_DONVI(D2:D4)", "1", { B2: "1", D2: "0.5", D3: "45 %" }],
  ] as const)("%s: the cell keeps its value, and is told", (_, formula, result, cells) => {
    const { copy, textFigures } = sent(formula, result, cells);
    expect(textFigures.map(({ cell }) => cell)).toEqual(["F2"]);
    expect(copy.plain).toEqual([]);
    expect(copy.frozen.map(({ cell, why }) => [cell, why])).toEqual([["F2", "differs"]]);
    expect(rowsIn(copy.bytes)).toContain(`<v>${result}</v>`);
    expect(rowsIn(copy.bytes)).not.toContain("<f>");
  });

  test("on another sheet it counts as well", () => {
    const other = { "Ô 'khác'": `<row r="2"><c r="B2" t="str"><v>5.311</v></c></row>` };
    expect(sent("TYLE_TRUCTUYEN(C2,'Ô ''khác'''!B2)", "0.5", { B2: "1", C2: "10" }, other).textFigures.map(({ cell }) => cell)).toEqual(["F2"]);
  });

  test.each([
    ["blanks and dashes are no figures", "TYLE_TRUCTUYEN(C2,B2)", "Không phát sinh", { B2: "-", C2: "–" }],
    ["“Không phát sinh” is a rate", "DAT_CHITIEU(D2,0.45)", "Không phát sinh", { B2: "1", D2: "Không phát sinh" }],
    ["names of groups are texts", "XEPHANG_DONVI(D2:D3,A2:A3)", "1", { A2: "Xã", A3: "Xã", D2: "0.5", D3: "0.25" }],
    ["texts that no formula reads are none of its business", "TYLE_TRUCTUYEN(C2,B2)", "0.5", { A2: "5.311", B2: "4", C2: "2" }],
    ["what is an error already stays live, and may heal", "TYLE_TRUCTUYEN(C2,B2)", "Lỗi: Hãy sửa.", { B2: "5.311", C2: "2" }],
  ] as const)("else the formula goes as a plain one: %s", (_, formula, result, cells) => {
    const { copy, textFigures } = sent(formula, result, cells);
    expect(textFigures).toEqual([]);
    expect(copy.plain.map(({ cell }) => cell)).toEqual(["F2"]);
  });
});

test("a workbook with macros keeps its ending", () => {
  const parts = partsOf({ "Tháng 5": `<row r="2"><c r="D2"><f>DOC_SO(C2)</f><v>1</v></c></row>` });
  expect(checkedCopy(fileOfParts(parts), about).ending).toBe(".xlsx");
  const types = (parts["[Content_Types].xml"] ?? "").replace("</Types>", `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>`);
  expect(checkedCopy(fileOfParts({ ...parts, "[Content_Types].xml": types }), about).ending).toBe(".xlsm");
});
