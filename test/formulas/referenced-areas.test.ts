import { referencedAreas } from "../../shared/formulas/referenced-areas";
import { areaAddress } from "../../shared/tables/grid";

const named = (formula: string): string[] => referencedAreas(formula).map(({ sheet, area }) => (sheet === undefined ? "" : sheet + "!") + areaAddress(area));

test.each([
  ["=TYLE_TRUCTUYEN(C2,B2)", ["C2", "B2"]],
  ["=TYLE_TRUCTUYEN( $C$2:C$4 ; B2:B4 )", ["C2:C4", "B2:B4"]],
  ["=SUM('Tháng 5'!C2:C9,Phu_luc!D7)+aa10", ["Tháng 5!C2:C9", "Phu_luc!D7", "AA10"]],
  ["='Ông ''B'''!A1", ["Ông 'B'!A1"]],
  ["=SUM(C9:B2)", ["B2:C9"]],
  ["=DAT_CHITIEU(D2,0.5)&\"B2\"", ["D2"]],
])("%s reads the areas that it names", (formula, areas) => {
  expect(named(formula)).toEqual(areas);
});

test("whole columns and rows reach to the ends of the sheet", () => {
  expect(referencedAreas("=SUM(B:C)+SUM($3:4)")).toEqual([
    { sheet: undefined, area: { row: 0, column: 1, rows: 1_048_576, columns: 2 } },
    { sheet: undefined, area: { row: 2, column: 0, rows: 2, columns: 16_384 } },
  ]);
});

test.each(["=1+45%", "=PI()", "=TY_LE*2", "=Bảng1[Tổng]", "=[a.xlsx]Sheet1!A1", "='[a.xlsx]Sheet1'!A1:B2", "=T1:T3!A1", "=A1()", "={1,2}", '="A1"', "=LOG10(5)"])(
  "%s names no area of this workbook",
  (formula) => {
    expect(named(formula)).toEqual([]);
  },
);
