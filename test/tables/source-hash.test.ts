import fc from "fast-check";
import type { CellValue, Grid } from "../../shared/tables/grid";
import { sameValue, sourceHash } from "../../shared/tables/source-hash";
import { gridOf } from "../support/table";

const value = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom<CellValue>("", "Xã Vĩnh Hòa", "1.204", "31/05/2024", 0, 12, "12"),
);
const table = fc
  .record({ rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 5 }) })
  .chain(({ rows, columns }) => fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }));

const hashOf = (grid: Grid): string => sourceHash(grid, grid.area);

describe("sourceHash", () => {
  it("is 14 hexadecimal digits, and the same at every reading and on every host", () => {
    // Written down once: what is kept in workbooks must be told again by every later version.
    expect(hashOf(gridOf([["Đơn vị", "Số hồ sơ"], ["Xã Vĩnh Hòa", 75]]))).toBe("19d6c1a3a368c9");
    fc.assert(fc.property(table, (values) => {
      expect(hashOf(gridOf(values))).toMatch(/^[0-9a-f]{14}$/);
      expect(hashOf(gridOf(structuredClone(values)))).toBe(hashOf(gridOf(values)));
    }));
  });

  it("does not depend on where the table stands", () => {
    fc.assert(fc.property(table, fc.constantFrom("B2", "C7", "AA100"), (values, at) => {
      expect(hashOf(gridOf(values, at))).toBe(hashOf(gridOf(values)));
    }));
  });

  it("tells every change of one cell", () => {
    fc.assert(fc.property(table, value, fc.nat(), fc.nat(), (values, next, row, column) => {
      const [r, c] = [row % values.length, column % (values[0]?.length ?? 1)];
      const changed = values.map((cells, at) => (at === r ? cells.map((cell, of) => (of === c ? next : cell)) : cells));
      expect(hashOf(gridOf(changed)) === hashOf(gridOf(values))).toBe(sameValue(next, values[r]?.[c] as CellValue));
    }));
  });

  it("tells rows that change places, and the same values in another form of table", () => {
    expect(hashOf(gridOf([[1], [2]]))).not.toBe(hashOf(gridOf([[2], [1]])));
    expect(hashOf(gridOf([[1, 2]]))).not.toBe(hashOf(gridOf([[1], [2]])));
    expect(hashOf(gridOf([["ab", "c"]]))).not.toBe(hashOf(gridOf([["a", "bc"]])));
  });

  it("tells a number from its text and a blank from 0", () => {
    expect(hashOf(gridOf([[12]]))).not.toBe(hashOf(gridOf([["12"]])));
    expect(hashOf(gridOf([[0]]))).not.toBe(hashOf(gridOf([[""]])));
    expect(hashOf(gridOf([[true]]))).not.toBe(hashOf(gridOf([["true"]])));
  });

  it("does not take another way to write the same letters, line breaks or zero for a change", () => {
    expect(hashOf(gridOf([["Xã Vĩnh Hòa".normalize("NFD")]]))).toBe(hashOf(gridOf([["Xã Vĩnh Hòa".normalize("NFC")]])));
    expect(hashOf(gridOf([["Tổng\r\nsố"]]))).toBe(hashOf(gridOf([["Tổng\nsố"]])));
    expect(hashOf(gridOf([[-0]]))).toBe(hashOf(gridOf([[0]])));
  });
});
