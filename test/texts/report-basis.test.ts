import { reportBasisEn } from "../../shared/texts/report-basis-en";
import { reportBasisVi } from "../../shared/texts/report-basis-vi";

test.each([
  [7, 7, "tháng 4/2024", "7 chỉ số, so với tháng 4/2024", "7 indicators, compared with tháng 4/2024"],
  [7, 2, "tháng 4/2024", "7 chỉ số, 2 chỉ số so với tháng 4/2024", "7 indicators, 2 of them compared with tháng 4/2024"],
  [7, 0, "tháng 4/2024", "7 chỉ số, không so với kỳ trước", "7 indicators, not compared with another period"],
  [1, 0, undefined, "1 chỉ số, không so với kỳ trước", "1 indicator, not compared with another period"],
])("of %i indicators, %i with an earlier figure (%s): %s", (indicators, compared, before, vi, en) => {
  expect([reportBasisVi.basisLine(indicators, compared, before), reportBasisEn.basisLine(indicators, compared, before)]).toEqual([vi, en]);
});
