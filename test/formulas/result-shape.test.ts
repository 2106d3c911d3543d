import { resultShape } from "../../shared/formulas/result-shape";
import { catalogue } from "../../shared/functions/catalogue";
import { FUNCTION_NAMES } from "../../shared/functions/function-names";

const shape = (formula: string): string => {
  const { rows, columns } = resultShape(formula, FUNCTION_NAMES) ?? { rows: 1, columns: 1 };
  return `${rows} × ${columns}`;
};

test("the result of a formula that is one call has the shape of the ranges that are worked through row by row", () => {
  expect(shape("=TYLE_TRUCTUYEN(C5:C9,B5:B9)")).toBe("5 × 1");
  expect(shape("= DAT_CHITIEU( TYLE_TRUCTUYEN(C5:C9,B5:B9) ,0.5)")).toBe("5 × 1");
  expect(shape("=KHOP_DONVI(A2,'Danh sách'!$A$1:$A$90)")).toBe("1 × 1");
  expect(shape("=TYLE_CHUNG(C5:C9,B5:B9)")).toBe("1 × 1");
  expect(shape("=DOC_SO(C5:C5)")).toBe("1 × 1");
});

test("ranges of two shapes make no result, and what stands around a call leaves its shape open", () => {
  expect(resultShape("=TYLE_TRUCTUYEN(C5:C9,B5:B8)", FUNCTION_NAMES)).toBeUndefined();
  expect(resultShape('=IFERROR(DOC_SO(C5:C9),"")', FUNCTION_NAMES)).toBeUndefined();
  expect(resultShape("=DOC_SO(C5:C)", FUNCTION_NAMES)).toBeUndefined();
});

test.each(catalogue.map((each) => [each.name, each] as const))("%s fills as many cells as its rule gives", (name, each) => {
  for (const example of each.examples) {
    if (!("result" in example)) continue;
    const references = example.args.map((arg, at) => {
      if (arg === null || arg === undefined) return "";
      if (!Array.isArray(arg)) return `$Z$${at + 1}`;
      const [rows, columns] = [arg.length, (arg[0] as unknown[]).length];
      return `R1:${"RSTUVW".charAt(columns - 1)}${rows}`;
    });
    const result = Array.isArray(example.result) ? example.result : [[example.result]];
    expect([references, shape(`=${name}(${references.join(",")})`)]).toEqual([references, `${result.length} × ${(result[0] as unknown[]).length}`]);
  }
});
