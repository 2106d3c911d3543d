import fc from "fast-check";
import { columnSpans, paddedWithBlanks } from "../../shared/tables/column-spans";
import { jsonBytes } from "../../shared/tables/json-bytes";

test("spans from left to right hold the columns that were named and no others", () => {
  expect(columnSpans([4, 0, 2, 3, 4], 10)).toEqual([
    { column: 0, columns: 1 },
    { column: 2, columns: 3 },
  ]);
  fc.assert(
    fc.property(fc.array(fc.nat(40)), (columns) => {
      const spans = columnSpans(columns, 1);
      const held = spans.flatMap(({ column, columns: wide }) => Array.from({ length: wide }, (_, at) => column + at));
      expect(held).toEqual([...new Set(columns)].sort((a, b) => a - b));
      spans.slice(1).forEach(({ column }, at) => expect(column).toBeGreaterThan((spans[at]?.column ?? 0) + (spans[at]?.columns ?? 0)));
    }),
  );
});

test("five million cells side by side may be asked for, one more may not", () => {
  expect(columnSpans([0, 1, 7], 2_500_000)).toHaveLength(2);
  expect(() => columnSpans([0, 1, 7], 2_500_001)).toThrow("tooManyCells");
});

test("rows and columns that a host does not have are filled up with blanks", () => {
  expect(paddedWithBlanks([["a"], ["b"]], 3, 2)).toEqual([
    ["a", ""],
    ["b", ""],
    ["", ""],
  ]);
});

test("the bytes of a cell are those of JSON in UTF-8 with a comma, never fewer", () => {
  for (const value of ["Xã Hòa Bình", 'thôn "Đông"', "", 12.5, 45_813, -3, true, false])
    expect([value, jsonBytes(value)]).toEqual([value, Buffer.byteLength(JSON.stringify(value)) + 1]);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.double(), fc.boolean()), (value) => {
      expect(jsonBytes(value)).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify(value)) + 1);
    }),
  );
});
