import { findRepairs } from "../../shared/application/find-repairs";
import { repairFormulas } from "../../shared/application/repair-formulas";
import type { SheetChanges } from "../../shared/application/cell-changes";
import type { FormulaCell, SheetFormulas } from "../../shared/application/formula-cells";
import type { CellsRewritten } from "../../shared/application/receipt";
import { cellAddress, type CellValue } from "../../shared/tables/grid";
import { codeOfRefusal } from "../contract/failure-code";

function cell(row: number, formula: string, value: CellValue, locked = false): FormulaCell {
  return { row, column: 3, formula, value, locked };
}

function sheet(name: string, ...cells: FormulaCell[]): SheetFormulas {
  return { sheet: name, hidden: false, cells };
}

/** One line a formula: its cell, why it is told, and what it becomes. */
function told(...found: SheetFormulas[]): string[] {
  return findRepairs(found).sheets.flatMap(({ sheet: name, repairs, left }) => [
    ...repairs.map(({ row, column, because, after }) => `${name} ${cellAddress(row, column)} ${because}: ${after}`),
    ...left.map(({ row, column, because, functions }) => `${name} ${cellAddress(row, column)} ${[because, ...functions].join(" ")}`),
  ]);
}

describe("formulas that do not live in a workbook", () => {
  it("are told with what they become, sheet by sheet, and those that are well are only counted", () => {
    const found = [
      sheet(
        "Tháng 5",
        cell(1, "=_xldudf_TYLE_TRUCTUYEN(C2,B2)", 0.75),
        cell(2, "=TYLE_TRUCTUYEN(C3,B3)", 0.5),
        cell(3, "=TYLE_TRUCTUYEN(C4,B4)", "#NAME?"),
        cell(4, 'IFERROR(__xludf.DUMMYFUNCTION("TYLE_TRUCTUYEN(C5:C6, B5:B6)"), 0.75)'.replace(/^/, "="), 0.75),
        cell(5, '=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""), 0.5)', 0.5),
      ),
      sheet("Tổng hợp", cell(0, "=IF([2]!_xldudf_dat_chitieu(D2,0.5)=\"Đạt\",1,0)", "#NAME?")),
    ];
    expect(told(...found)).toEqual([
      "Tháng 5 D2 spelling: =TYLE_TRUCTUYEN(C2,B2)",
      "Tháng 5 D4 stuck: =TYLE_TRUCTUYEN(C4,B4)",
      expect.stringMatching(/^Tháng 5 D5 spelling: =TYLE_TRUCTUYEN\(C5:C6, ?B5:B6\)$/),
      "Tháng 5 D6 spill: ",
      'Tổng hợp D1 spelling: =IF(DAT_CHITIEU(D2,0.5)="Đạt",1,0)',
    ]);
    expect(findRepairs(found).sound).toBe(1);
  });

  it("are left alone and told with the reason where they are protected or somebody else's", () => {
    const found = sheet(
      "Tháng 5",
      cell(1, "=_xldudf_TYLE_TRUCTUYEN(C2,B2)", 0.75, true),
      cell(2, "=_xldudf_OTHER_RATE(C2,B2)", 0.75),
    );
    expect(told(found)).toEqual(["Tháng 5 D2 locked", "Tháng 5 D3 foreign OTHER_RATE"]);
  });

  it("clear the frozen cells of a spill of ours, and not those of somebody else's", () => {
    const computed = '=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""), 0.5)';
    const wrapped = (text: string): string => `=IFERROR(__xludf.DUMMYFUNCTION("${text}"), 0.75)`;
    const found = sheet(
      "Tháng 5",
      cell(1, wrapped("TYLE_TRUCTUYEN(C2:C4, B2:B4)"), 0.75),
      cell(2, computed, 0.5),
      cell(3, computed, 0.5),
      cell(5, wrapped("QUERY(A1:B9)"), 1),
      cell(6, computed, 0.5),
    );
    expect(told(found)).toEqual([
      "Tháng 5 D2 spelling: =TYLE_TRUCTUYEN(C2:C4, B2:B4)",
      "Tháng 5 D3 spill: ",
      "Tháng 5 D4 spill: ",
      "Tháng 5 D6 foreign QUERY",
      "Tháng 5 D7 foreign COMPUTED_VALUE",
    ]);
  });

  it("are cleared below a formula of ours that has been repaired already, too", () => {
    const computed = '=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""), 0.5)';
    const anchors: [formula: string, value: CellValue, told: string][] = [
      ["=TYLE_TRUCTUYEN(C2:C4,B2:B4)", 0.75, "sound"],
      ["=TYLE_TRUCTUYEN(C2:C4,B2:B4)", "#SPILL!", "sound"],
      ["=TYLE_TRUCTUYEN(C2:C4;B2:B4)", "#REF!", "sound"],
      ["=TYLE_TRUCTUYEN(Bảng1[Trực tuyến],Bảng1[Tổng])", "#NAME?", "stuck"],
      ["=_xldudf_TYLE_TRUCTUYEN(C2:C4,B2:B4)", 0.75, "spelling"],
      ["=XEPHANG_DONVI(TY_LE)", 1, "sound"],
      ["=XEPHANG_DONVI(INDIRECT(A1))", 1, "sound"],
      ["=DOC_SO({1,2})", 1, "sound"],
    ];
    for (const [formula, value, because] of anchors) {
      const found = sheet("Tháng 5", cell(1, formula, value), cell(2, computed, 0.5), cell(3, computed, 0.25));
      const own = because === "sound" ? [] : [expect.stringContaining(`Tháng 5 D2 ${because}: `)];
      expect(told(found)).toEqual([...own, "Tháng 5 D3 spill: ", "Tháng 5 D4 spill: "]);
    }
  });

  it("are not cleared below a formula of ours that fills one cell only, nor beside a formula of nobody of ours", () => {
    const computed = '=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""), 0.5)';
    const anchors = ["=TYLE_TRUCTUYEN(C2,$B$2)", '=DAT_CHITIEU(\'Tháng 4\'!D2,50%)&" ("&DOC_SO("5.311")&")"', "=IF(TRUE,DOC_SO(T4!A1),0)", "=SUM(C2:C4)"];
    for (const formula of anchors)
      expect(told(sheet("Tháng 5", cell(1, formula, 1), cell(2, computed, 0.5)))).toEqual(["Tháng 5 D3 foreign COMPUTED_VALUE"]);
  });

  it("are found in a spill of ten thousand cells without looking up from each of them", () => {
    const computed = '=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""), 0.5)';
    const below = Array.from({ length: 10_000 }, (_, at) => cell(2 + at, computed, 0.5));
    const { sheets } = findRepairs([sheet("Tháng 5", cell(1, "=TYLE_TRUCTUYEN(C2:C10002,B2:B10002)", 0.5), ...below)]);
    expect(sheets[0]?.repairs.length).toBe(10_000);
  });

  it("are none where a name of ours stands only in a text, or where nothing is ours", () => {
    expect(told(sheet("Ghi chú", cell(0, '="TYLE_TRUCTUYEN("&A1', "#NAME?")))).toEqual([]);
    expect(findRepairs([sheet("Ghi chú", cell(0, '="DOC_SO("', "DOC_SO("))])).toEqual({ sheets: [], sound: 0 });
  });
});

describe("the repair", () => {
  const broken = cell(1, "=_xldudf_TYLE_TRUCTUYEN(C2,B2)", 0.75);
  const receipt: CellsRewritten = { kind: "cellsRewritten", sheets: [], name: "", area: { row: 0, column: 0, rows: 0, columns: 0 } };

  /** A workbook that now holds the given formulas, and what is written to it. */
  function workbookWith(...now: SheetFormulas[]): {
    readFormulas: () => Promise<SheetFormulas[]>;
    rewriteCells: (changes: readonly SheetChanges[]) => Promise<CellsRewritten>;
    written: SheetChanges[];
  } {
    const written: SheetChanges[] = [];
    return {
      written,
      readFormulas: async () => now,
      rewriteCells: async (changes) => {
        written.push(...changes);
        return receipt;
      },
    };
  }

  it("writes every formula of the sheets it is given in one go", async () => {
    const found = [sheet("Tháng 5", broken), sheet("Tháng 6", broken)];
    const workbook = workbookWith(...found);
    await repairFormulas(workbook, findRepairs(found).sheets);
    const cells = [{ row: 1, column: 3, content: "=TYLE_TRUCTUYEN(C2,B2)" }];
    expect(workbook.written).toEqual([
      { sheet: "Tháng 5", cells },
      { sheet: "Tháng 6", cells },
    ]);
  });

  it("writes nothing when a formula is not what it was when it was found", async () => {
    const { sheets } = findRepairs([sheet("Tháng 5", broken)]);
    for (const now of [[], [sheet("Tháng 5", { ...broken, formula: "=SUM(C2)" })], [sheet("Tháng 6", broken)]]) {
      const workbook = workbookWith(...now);
      expect(await codeOfRefusal(repairFormulas(workbook, sheets))).toBe("sourceChanged");
      expect(workbook.written).toEqual([]);
    }
  });
});
