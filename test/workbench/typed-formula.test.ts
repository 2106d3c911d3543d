import { shownWithSemicolons, withCommas, withCommasInPlace } from "../../shared/formulas/typed-formula";

test.each([
  ["=TYLE_TRUCTUYEN(C5:C20;B5:B20)", "=TYLE_TRUCTUYEN(C5:C20,B5:B20)"],
  ["=DAT_CHITIEU(D5;29,87%)", "=DAT_CHITIEU(D5,29.87%)"],
  ["=A1*0,5", "=A1*0.5"],
  ["=IF(A1;1,5;2,5)", "=IF(A1,1.5,2.5)"],
  [`=IF(A1>0,5;"a;b,c";'Tháng; 5'!B1)`, `=IF(A1>0.5,"a;b,c",'Tháng; 5'!B1)`],
  ['=IF(A1="nói ""có; không""";1;2)', '=IF(A1="nói ""có; không""",1,2)'],
  ["=SUM({1,2;3,4};2)", "=SUM({1,2;3,4},2)"],
  ["=(A1+0,5)*ROUND(B1,2)", "=(A1+0.5)*ROUND(B1,2)"],
  ["=SUM(Bảng1[[#All];[Đạt '[1,5'] ; tốt]];0,5)", "=SUM(Bảng1[[#All];[Đạt '[1,5'] ; tốt]],0.5)"],
])("%s is kept as %s", (typed, kept) => {
  expect(withCommas(typed)).toBe(kept);
});

test.each(["=ROUND(A1,2)", "=SUM(1,5)", "=SUM(A1:A5,B1:B5)", "=SUM({1;2})", "xã A; xã B", '="chưa đóng; ngoặc'])(
  "%s is kept as it is",
  (typed) => {
    expect(withCommas(typed)).toBe(typed);
  },
);

test("a formula is shown with semicolons, and comes back the same when it is typed again", () => {
  for (const kept of ["=IF(A1>0.5,SUM(B1,C1),2)", "=SUM(1,5)", "=SUM({1,2;3,4},2)", "=A1"]) {
    expect(withCommas(shownWithSemicolons(kept))).toBe(kept);
  }
  expect(shownWithSemicolons("=SUM(1,5)")).toBe("=SUM(1;5)");
});

test("positions stay the same while a formula is being typed", () => {
  expect(withCommasInPlace('=IF(A1;29,87%;"a;b"')).toBe('=IF(A1,29,87%,"a;b"');
});
