import { findStaleInSteps, staleScope } from "../../shared/application/find-stale";
import { sheetsWithin } from "../../shared/application/sheets-within";
import type { FormulaCell, SheetFormulas } from "../../shared/application/formula-cells";
import { cellAddress, type CellValue } from "../../shared/tables/grid";
import { finish } from "../../shared/tables/steps";

/** A formula in D2, what it shows, and whether its figure is taken for live and is not. */
const CELLS: readonly (readonly [formula: string, value: CellValue, stale: boolean, locked?: true])[] = [
  ["=TYLE_TRUCTUYEN(C2,B2)", 0.75, false],
  ["=TYLE_TRUCTUYEN(C2;B2)", 0.75, false],
  ["=tyle_tructuyen(C2;B2)", 0.75, false],
  ["=IF(tyle_tructuyen(C2,B2)>0,Tyle_TrucTuyen(C2,B2),0)", 0.75, false, true],
  ["=tyle_tructuyen(C2,B2)", "#NAME?", true],
  ["=TYLE_TRUCTUYEN(C2,B2)", "#NAME?", true],
  ["=TYLE_TRUCTUYEN(C2,B2)", "#NAME?", true, true],
  ["=TYLE_TRUCTUYEN(C2,B2)", "#VALUE!", false],
  ["=_xldudf_TYLE_TRUCTUYEN(C2,B2)", 0.75, true],
  ["=_xldudf_TYLE_TRUCTUYEN(C2,B2)", 0.75, true, true],
  ["=[2]!_xldudf_tyle_tructuyen(C2,B2)", 0.75, true],
  ["='C:\\Tai lieu\\Thuoc.xlam'!TYLE_TRUCTUYEN(C2,B2)", 0.75, true],
  ["='C:\\Tai lieu\\Thuoc.xlam'!TYLE_TRUCTUYEN(C2,B2)", 0.75, true, true],
  ['=IFERROR(__xludf.DUMMYFUNCTION("TYLE_TRUCTUYEN(C2,B2)"),0.75)', 0.75, true],
  ['=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),0.75)', 0.75, true],
  // Frozen as well, though Thước cannot bring it to life.
  ['=IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B9,""select A"")"),0.75)', 0.75, true],
  ["=_xldudf_CONTOSO_RATE(C2,B2)", 0.75, true],
  ['="_xldudf_TYLE_TRUCTUYEN("&A1', "_xldudf_TYLE_TRUCTUYEN(", false],
  ['="TYLE_TRUCTUYEN("&A1', "#NAME?", false],
];

const cell = (row: number, formula: string, value: CellValue, locked = false): FormulaCell => ({ row, column: 3, formula, value, locked });

function stale(...found: SheetFormulas[]): string[] {
  return finish(findStaleInSteps(found)).sheets.flatMap(({ sheet, cells }) =>
    cells.map(({ row, column }) => `${sheet} ${cellAddress(row, column)}`),
  );
}

describe("figures that are taken for live and are not", () => {
  it.each(CELLS.map((one) => ({ one })))("$one", ({ one: [formula, value, expected, locked] }) => {
    expect(stale({ sheet: "Tháng 5", hidden: false, cells: [cell(1, formula, value, locked)] })).toEqual(expected ? ["Tháng 5 D2"] : []);
  });

  it("are told sheet by sheet, hidden ones too, with the sheets that were too large to be looked at", () => {
    const dead = cell(1, "=_xldudf_DOC_SO(A1)", 1);
    const found: SheetFormulas[] = [
      { sheet: "Tháng 5", hidden: false, cells: [dead, cell(2, "=DOC_SO(A1)", 1), { ...dead, row: 7 }] },
      { sheet: "Nháp", hidden: true, cells: [dead] },
      { sheet: "Lành", hidden: false, cells: [cell(2, "=DOC_SO(A1)", 1)] },
      { sheet: "Cả nước", hidden: false, cells: [], unread: true },
    ];
    expect(stale(...found)).toEqual(["Tháng 5 D2", "Tháng 5 D8", "Nháp D2"]);
    expect(finish(findStaleInSteps(found)).unread).toEqual(["Cả nước"]);
  });
});

describe("a look that is bounded", () => {
  const sheets = [
    { name: "Một", cells: 300 },
    { name: "Hai", cells: 800 },
    { name: "Ba", cells: 150 },
    { name: "Bốn", cells: 100 },
  ];
  const within = (first: string, cells: number): string =>
    sheetsWithin(sheets, (sheet) => sheet.cells, { first, cells })
      .map(([{ name }, fits]) => (fits ? name : `(${name})`))
      .join(" ");

  it("goes to one sheet first, then in the order of tabs as far as sheets fit", () => {
    expect(within("Hai", 1_000)).toBe("Hai (Một) Ba (Bốn)");
    expect(within("Bốn", 5_000)).toBe("Bốn Một Hai Ba");
    expect(within("", 600)).toBe("Một (Hai) Ba Bốn");
    expect(within("Hai", 700)).toBe("(Hai) Một Ba Bốn");
    expect(within("Hai", 800)).toBe("Hai (Một) (Ba) (Bốn)");
  });

  it("without a bound is a look at all sheets, whose sizes are not asked", () => {
    const size = jest.fn(() => 1);
    expect(sheetsWithin(sheets, size, undefined)).toEqual(sheets.map((sheet) => [sheet, true]));
    expect(size).not.toHaveBeenCalled();
  });

  it("takes in the tables of a province, and not 100,000 rows of 30 columns", () => {
    const { first, cells } = staleScope("Tháng 5");
    expect([first, 5 * 3_321 * 30 <= cells, 100_000 * 30 <= cells]).toEqual(["Tháng 5", true, false]);
  });
});
