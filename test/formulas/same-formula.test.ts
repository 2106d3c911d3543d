import { sameFormula } from "../../shared/formulas/same-formula";

test.each([
  ["case and spaces", "=IF(B5=0,\"\",C5/B5)", "=if( b5 = 0 , \"\" , c5/b5 )"],
  ["the separator of arguments", "=IF(B5=0,1.5,2)", "=IF(B5=0;1,5;2)"],
  ["digits that say nothing", "=A1*0.5+15", "=A1*0.50+15.0"],
  ["quotes that a sheet does not need", "=Data!A1", "='Data'!A1"],
  ["prefixes of newer functions", "=_xlfn.IFNA(A1,_xlfn._xlws.SORT(B1:B2))", "=IFNA(A1,SORT(B1:B2))"],
  ["the prefix of functions of add-ins", "=_xldudf_DATA_TINH(A1)", "=Data_Tinh(A1)"],
  ["the sign of one value", "=@A1:A3", "=A1:A3"],
  ["brackets behind TRUE", "=IF(TRUE,FALSE,1)", "=IF(TRUE(),FALSE(),1)"],
])("formulas are the same but for %s", (_, one, other) => {
  expect(sameFormula(one, other)).toBe(true);
  expect(sameFormula(other, one)).toBe(true);
});

test.each([
  ["texts", '="Đạt"', '="đạt"'],
  ["spaces in texts", '="a b"', '="ab"'],
  ["numbers", "=A1*0.5", "=A1*0.51"],
  ["cells", "=A1", "=A2"],
  ["anchors", "=A$1", "=A1"],
  ["sheets", "='Tháng 5'!A1", "='Tháng 6'!A1"],
  ["arguments", "=SUM(A1,B1)", "=SUM(A1:B1)"],
  ["what is called", "=F()", "=F"],
])("formulas with other %s are not the same", (_, one, other) => {
  expect(sameFormula(one, other)).toBe(false);
});
