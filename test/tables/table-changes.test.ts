import fc from "fast-check";
import { areaAddress, type CellValue, type Grid } from "../../shared/tables/grid";
import { placeOfCopy } from "../../shared/tables/place-of-copy";
import { tableChanges } from "../../shared/tables/table-changes";

const HEADER: readonly CellValue[] = ["STT", "Đơn vị", "Tổng số", "Trực tuyến"];

function gridOf(rows: readonly (readonly CellValue[])[], row = 0, column = 0): Grid {
  const area = { row, column, rows: rows.length, columns: HEADER.length };
  return { sheet: "T5", area, values: rows, merges: [], hiddenRows: [] };
}
const changesOf = (before: readonly (readonly CellValue[])[], after: readonly (readonly CellValue[])[]) => {
  const [kept, now] = [gridOf(before), gridOf(after)];
  return tableChanges(kept, kept.area, now, now.area);
};

const before: readonly (readonly CellValue[])[] = [HEADER, [1, "Xã Hạ", 12, 4], [2, "Xã Thượng", 15, 9], [3, "Xã Trung", 7, 2]];

describe("the changes of a table since it was copied", () => {
  it("pass over a numbering column that only counts anew", () => {
    const after = [HEADER, [1, "Xã Đầu", 3, 3], [2, "Xã Hạ", 12, 4], [3, "Xã Thượng", 15, 9], [4, "Xã Trung", 7, 2]];
    expect(changesOf(before, after)).toEqual({ cells: [], added: [{ row: 2, name: "Xã Đầu" }], gone: [], reordered: false });
  });

  it("are none but the order where the rows were sorted", () => {
    const after = [HEADER, [1, "Xã Thượng", 15, 9], [2, "Xã Hạ", 12, 4], [3, "Xã Trung", 7, 2]];
    expect(changesOf(before, after)).toEqual({ cells: [], added: [], gone: [], reordered: true });
  });

  it("of a unit that was renamed are its name", () => {
    const after = before.map((row) => row.map((value) => (value === "Xã Hạ" ? "Phường Hạ" : value)));
    expect(changesOf(before, after).cells).toEqual([{ cell: "B2", was: "Xã Hạ", is: "Phường Hạ" }]);
  });

  it("of a numbering that was wrong and is mended are told, as long as no row came or went", () => {
    const after = before.map((row) => row.map((value, column) => (column === 0 && value === 3 ? 4 : value)));
    expect(changesOf(before, after).cells).toEqual([{ cell: "A4", was: 3, is: 4 }]);
  });

  it("name exactly the counts that were changed, wherever rows were put in", () => {
    const count = fc.nat(9_999);
    const unit = fc.tuple(count, count);
    fc.assert(
      fc.property(fc.array(unit, { minLength: 2, maxLength: 12 }), fc.nat(), fc.nat(), fc.boolean(), (units, which, where, comes) => {
        const rows = units.map(([whole, part], at): CellValue[] => [at + 1, "Xã số " + String(at), whole, part]);
        const changed = which % rows.length;
        const after = rows.map((row, at) => (at === changed ? [row[0] ?? "", row[1] ?? "", Number(row[2]) + 1, row[3] ?? ""] : row));
        const place = where % (rows.length + 1);
        if (comes) after.splice(place, 0, ["", "Xã Mới", 0, 0]);
        const found = changesOf([HEADER, ...rows], [HEADER, ...after]);
        const row = changed + 2 + (comes && place <= changed ? 1 : 0);
        expect(found.cells).toEqual([{ cell: "C" + String(row), was: units[changed]?.[0], is: (units[changed]?.[0] ?? 0) + 1 }]);
        expect(found.added.map(({ name }) => name)).toEqual(comes ? ["Xã Mới"] : []);
        expect([found.gone, found.reordered]).toEqual([[], false]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the place of a table that was copied", () => {
  const kept = gridOf(before);
  const placeOn = (now: Grid): string | undefined => {
    const place = placeOfCopy(kept, kept.area, now, { row: 2, column: 1 });
    return place && areaAddress({ ...place, rows: 1, columns: 1 });
  };

  it("is where it stood as long as most of its head reads the same, else the nearest with the same first row", () => {
    expect(placeOn(gridOf(before, 2, 1))).toBe("B3");
    expect(placeOn(gridOf([["STT", "Đơn vị", "Tổng", "Trực tuyến"], ...before.slice(1)], 2, 1))).toBe("B3");
    expect(placeOn(gridOf([...before, ["", "", "", ""], ...before], 5, 0))).toBe("A6");
  });

  it("is nowhere when the header is not there", () => {
    expect(placeOn(gridOf(before.slice(1), 2, 1))).toBeUndefined();
  });
});
