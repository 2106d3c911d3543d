import { describeDetail } from "../../shared/texts/describe-failure";
import fc from "fast-check";
import { savedIndex766, usualIndex766 } from "../../shared/ranking/kept-index766";
import {
  availableOwn,
  fitOwnIndicator,
  indicatorKey,
  lackingColumns,
  ownColumn,
  ownIndicators,
  type OwnIndicator,
} from "../../shared/ranking/own-indicators";
import { sameIndicator } from "../../shared/ranking/period-indicator";
import { rankUnits } from "../../shared/ranking/rank-units";
import { findTables } from "../../shared/tables/find-tables";
import type { UnitTable } from "../../shared/tables/unit-table";
import { drawnGrid } from "../support/table";

function tableOf(drawing: string): UnitTable {
  const [table] = findTables(drawnGrid(drawing));
  if (table === undefined) throw new Error("no table drawn");
  return table;
}

const MAY = `
  | STT | Đơn vị | Tổng số tiếp nhận | Tiếp nhận trực tuyến | Hồ sơ lưu động tháng 5/2024 |
  | 1   | Xã A   | 100               | 60                   | 10                          |
  | 2   | Xã B   | 100               | 30                   | 40                          |
`;
const may = tableOf(MAY);
const column = (at: number, sign: 1 | -1 = 1) => {
  const found = may.columns.find((each) => each.column === at);
  if (found === undefined) throw new Error("no such column");
  return ownColumn(found, sign);
};
const apart: OwnIndicator = {
  key: "a1",
  name: "Trực tuyến không kể lưu động",
  definition: "Tiếp nhận trực tuyến trừ hồ sơ lưu động, chia cho tổng số tiếp nhận.",
  better: "higher",
  numerator: [column(3), column(4, -1)],
  denominator: [column(2)],
};
const saved = { version: 1, own: [apart] };

test("an indicator of one's own is found in any table: by what a column counts, else by its header whatever the period", () => {
  const june = tableOf(`
    | STT | Đơn vị | Hồ sơ lưu động tháng 6/2024 | Trực tuyến | Trực tiếp | Tổng tiếp nhận |
    | 1   | Xã A   | 10                          | 60         | 40        | 100            |
  `);
  const fitted = fitOwnIndicator(apart, june);
  expect(fitted?.numerator).toEqual([{ column: 3, sign: 1 }, { column: 2, sign: -1 }]);
  expect(fitted?.denominator).toEqual([{ column: 5, sign: 1 }]);
  expect(fitted && indicatorKey(fitted)).toBe("own:a1");
});

test("a column that is not there, or twice, is named, and nothing is computed without it", () => {
  const without = tableOf(`
    | STT | Đơn vị | Tổng số tiếp nhận | Tiếp nhận trực tuyến |
    | 1   | Xã A   | 100               | 60                   |
  `);
  expect(lackingColumns(apart, without)).toEqual(["Hồ sơ lưu động tháng 5/2024"]);
  expect(fitOwnIndicator(apart, without)).toBeUndefined();
});

test("it is ranked with its minus and carries its definition into the comparison of periods", () => {
  const fitted = fitOwnIndicator(apart, may);
  if (fitted === undefined) throw new Error("does not fit");
  const ranking = rankUnits(drawnGrid(MAY), may, { indicator: fitted, target: { from: "none" }, order: "descending" });
  expect(ranking.groups[0]?.units.map(({ name, part, whole }) => [name, part, whole])).toEqual([["Xã A", 50, 100]]);
  expect(ranking.toReview).toHaveLength(1);
  const [doubt] = ranking.toReview;
  expect(doubt && [doubt.name, describeDetail(doubt.detail)]).toEqual([
    "Xã B",
    "D3 trừ E3 bằng -10, mà số lượng thì không âm. Hãy kiểm tra lại các ô này, hoặc cách tính của chỉ số.",
  ]);
  expect(sameIndicator(fitted, may, may)).toEqual(fitted);
});

test("what is saved comes back as it was, and what is damaged is refused whole, never used in part", () => {
  expect(ownIndicators(undefined)).toEqual([]);
  expect(ownIndicators(JSON.parse(JSON.stringify(saved)))).toEqual([apart]);
  for (const damaged of [
    null,
    [],
    { version: 2, own: [apart] },
    { version: 1, own: [{ ...apart, definition: " " }] },
    { version: 1, own: [{ ...apart, better: "up" }] },
    { version: 1, own: [{ ...apart, numerator: [column(4, -1)] }] },
    { version: 1, own: [{ ...apart, denominator: [] }] },
    { version: 1, own: [{ ...apart, numerator: [{ header: "A", meaning: "unit", sign: 1 }] }] },
    { version: 1, own: [apart, apart] },
    { version: 1, own: Array.from({ length: 13 }, (_, at) => ({ ...apart, key: "k" + String(at) })) },
  ]) {
    expect(() => ownIndicators(damaged)).toThrow("ownIndicatorsNotRead");
    expect(availableOwn(damaged, may)).toEqual([]);
  }
});

test("whatever stands in the settings, reading it gives sound indicators or refuses", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      try {
        for (const { name, definition } of ownIndicators(value)) expect((name + definition).trim()).not.toBe("");
      } catch (error) {
        expect(String(error)).toContain("ownIndicatorsNotRead");
      }
    }),
  );
});

test("the index of a province comes back with its weights and bands; the usual one where none is saved; damage is refused", () => {
  const own = { version: 1, parts: [{ score: "scoreProgress", most: 40 }], bands: [{ from: 94, above: true, name: "Tốt" }] };
  expect(savedIndex766(own)).toEqual({ parts: own.parts, bands: own.bands });
  expect(savedIndex766(undefined)).toBe(usualIndex766);
  expect(usualIndex766.parts.map(({ most }) => most)).toEqual([18, 20, 12, 10, 18, 22]);
  for (const damaged of [null, { ...own, version: 2 }, { ...own, parts: [] }, { ...own, bands: [{ from: -1, name: "x" }] }, { ...own, parts: [{ score: "scoreTotal", most: 1 }] }])
    expect(() => savedIndex766(damaged)).toThrow("index766NotRead");
});
