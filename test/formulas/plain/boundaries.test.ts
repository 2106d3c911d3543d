import fc from "fast-check";
import { plainFormula } from "../../../shared/formulas/plain/plain-formula";
import { conthieuHoso } from "../../../shared/functions/conthieu-hoso";
import { datChitieu } from "../../../shared/functions/dat-chitieu";
import { FUNCTION_NAMES } from "../../../shared/functions/function-names";
import { tyleTructuyen } from "../../../shared/functions/tyle-tructuyen";
import type { CellValue } from "../../../shared/tables/grid";
import { evaluate } from "../../support/formula-evaluator";

/** What the plain formula of a formula comes to, with values in A1, B1, C1… */
function comesTo(formula: string, ...cells: CellValue[]): CellValue {
  const written = plainFormula(formula, { row: 0, column: 0 }, FUNCTION_NAMES);
  if (written.kind === "none") throw new Error(written.reason);
  return evaluate(written.formula, (row, column) => (row === 0 ? (cells[column] ?? "") : ""));
}

test.each<[formula: string, cells: CellValue[], result: CellValue]>([
  ["=TYLE_TRUCTUYEN(A1,B1)", [75, 100], 0.75],
  ["=TYLE_TRUCTUYEN(A1,B1)", ["", "–"], "Không phát sinh"],
  ["=TYLE_TRUCTUYEN(A1,B1)", [0, 0], "Không phát sinh"],
  ["=TYLE_TRUCTUYEN(A1,B1)", [120, 100], "#VALUE!"],
  ["=TYLE_TRUCTUYEN(A1,B1)", [5, ""], "#VALUE!"],
  ["=TYLE_TRUCTUYEN(A1,B1)", [17.77, 100], "#VALUE!"],
  ["=TYLE_TRUCTUYEN(A1,B1)", ["12", 100], "#VALUE!"],
  ["=TYLE_TRUCTUYEN(A1,B1)", [true, 100], "#VALUE!"],
  ["=DAT_CHITIEU(A1,B1)", [0.5, 0.5], "Đạt"],
  ["=DAT_CHITIEU(A1,B1)", [0.49996, 0.5], "Chưa đạt"],
  ["=DAT_CHITIEU(A1,B1)", [0.1 + 0.2, 0.3], "Đạt"],
  ["=DAT_CHITIEU(A1,B1)", [1 - 0.71, 0.29], "Đạt"],
  ["=DAT_CHITIEU(A1,B1)", [45, 0.45], "Đạt"],
  ["=DAT_CHITIEU(A1,B1)", [1, 100], "Đạt"],
  ["=DAT_CHITIEU(A1,B1)", [0, 0], "Đạt"],
  ["=DAT_CHITIEU(A1,B1)", ["Không phát sinh", 0.5], "Không phát sinh"],
  ["=DAT_CHITIEU(A1,B1)", ["không có", 0.5], "#VALUE!"],
  ["=DAT_CHITIEU(A1,B1)", ["51%", 0.5], "#VALUE!"],
  ["=DAT_CHITIEU(A1,B1)", ["", 0.5], ""],
  ["=DAT_CHITIEU(A1,B1)", [0.5, ""], "#VALUE!"],
  ["=DAT_CHITIEU(A1,B1)", [0.7, 2 / 3], "#VALUE!"],
  ["=DAT_CHITIEU(A1,B1)", [0.4999999999999, 0.5], "#VALUE!"],
  ["=CONTHIEU_HOSO(A1,B1,45%)", [5311, 17779], 2690],
  ['=CONTHIEU_HOSO(A1,B1,C1,"Phát sinh mới")', [5311, 17779, 0.45], 4891],
  ['=CONTHIEU_HOSO(A1,B1,1,"phát sinh mới")', [9, 10], "#VALUE!"],
  ['=CONTHIEU_HOSO(A1,B1,1,"phát sinh mới")', [10, 10], 0],
  ["=CONTHIEU_HOSO(A1,B1,45%)", [0, 100_000_000], "#VALUE!"],
  ["=TANGGIAM_DIEM(A1,B1)", [0.338, 0.25], 8.8],
  ["=TANGGIAM_DIEM(A1,B1)", ["", "Không phát sinh"], "Không phát sinh"],
  ["=TANGGIAM_DIEM(A1,B1)", ["tháng 4", "Không phát sinh"], "#VALUE!"],
  ["=CAU_TANGGIAM(A1,B1)", [0.338, 0.25], "tăng 8,8 điểm phần trăm (từ 25,0% lên 33,8%)"],
  ["=CAU_TANGGIAM(A1,B1,2)", [0.987, 0.9914], "giảm 0,44 điểm phần trăm (từ 99,14% xuống 98,70%)"],
  ["=CAU_TANGGIAM(A1,B1)", [0.5004, 0.4996], "tăng 0,08 điểm phần trăm (từ 49,96% lên 50,04%)"],
  ["=CAU_TANGGIAM(A1,B1)", [0.5, 50], "không đổi (50,0%)"],
  ["=CAU_TANGGIAM(A1,B1,0)", [1, 0.05], "tăng 95 điểm phần trăm (từ 5% lên 100%)"],
  ["=CAU_TANGGIAM(TYLE_SOHOA(A1,B1),TYLE_SOHOA(C1,D1))", [338, 1000, 25, 100], "tăng 8,8 điểm phần trăm (từ 25,0% lên 33,8%)"],
  ["=TANGGIAM_DIEM(TYLE_SOHOA(A1,B1),TYLE_SOHOA(C1,D1))", [0, 0, 25, 100], "Không phát sinh"],
  ["=TANGGIAM_DIEM(TYLE_SOHOA(A1,B1),TYLE_SOHOA(C1,D1))", [0, 0, 101, 100], "#VALUE!"],
  ["=XEPLOAI_DIEM(A1)", [89.99999999999999], "Xuất sắc"],
  ["=XEPLOAI_DIEM(A1)", [89.99], "Tốt"],
  ["=XEPLOAI_DIEM(A1)", [0], "Yếu"],
  ["=XEPLOAI_DIEM(A1)", [-1], "#VALUE!"],
])("%s of %j comes to %j", (formula, cells, result) => {
  expect(comesTo(formula, ...cells)).toBe(result);
});

const counts = fc.integer({ min: 1, max: 999_999 }).chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
/** A target of up to six decimals, and a number of dossiers at its boundary. */
const atBoundary = fc
  .tuple(counts, fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: -1, max: 1 }))
  .map(([[, whole], millionths, off]) => {
    const part = Math.min(whole, Math.max(0, Math.ceil((millionths * whole) / 1e6) + off));
    return { part, whole, target: millionths / 1e6 };
  });

test("at the boundary of any target the verdict is ours, from the rate and from its counts", () => {
  fc.assert(
    fc.property(atBoundary, ({ part, whole, target }) => {
      const ours = datChitieu.call([tyleTructuyen.call([part, whole]), target] as number[]);
      expect(comesTo("=DAT_CHITIEU(A1,B1)", part / whole, target)).toBe(ours);
      expect(comesTo("=DAT_CHITIEU(TYLE_TRUCTUYEN(A1,B1),C1)", part, whole, target)).toBe(ours);
    }),
    { numRuns: 500 },
  );
});

test("the dossiers still missing are ours in either reading, for counts up to the largest that is claimed", () => {
  const large = fc.integer({ min: 1, max: 99_999_999 }).chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
  fc.assert(
    fc.property(large, fc.integer({ min: 0, max: 999_999 }), fc.constantFrom("chuyển đổi", "phát sinh mới"), ([part, whole], millionths, reading) => {
      const target = millionths / 1e6;
      expect(comesTo(`=CONTHIEU_HOSO(A1,B1,C1,"${reading}")`, part, whole, target)).toBe(conthieuHoso.call([part, whole, target, reading]));
    }),
    { numRuns: 500 },
  );
});
