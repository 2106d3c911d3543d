import { targetFromNumber } from "../../shared/domain/target";
import { assignTargets, type AssignedTargets } from "../../shared/ranking/assigned-targets";
import { otherIndicators } from "../../shared/ranking/other-indicators";
import { rankUnits } from "../../shared/ranking/rank-units";
import { unmatchedTargets } from "../../shared/ranking/unmatched-targets";
import type { RankedUnit, Ranking } from "../../shared/ranking/ranking";
import { findTables } from "../../shared/tables/find-tables";
import type { TargetRule } from "../../shared/tables/target-rule";
import { drawnGrid } from "../support/table";

const BLANK: TargetRule = { row: 0, indicator: "", group: "", unit: "", target: targetFromNumber(0), document: "", from: "", to: "" };
const rule = (row: number, percent: number, fields: Partial<TargetRule>): TargetRule => ({ ...BLANK, ...fields, row, target: targetFromNumber(percent / 100) });

const GRID = drawnGrid(`
  sheet: Tháng 5
  | STT | Đơn vị        | Tổng số hồ sơ | Hồ sơ trực tuyến |
  | I   | Huyện Cam Lâm |               |                  |
  | 1   | Xã Cam Tân    | 100           | 25               |
  | 2   | Xã Cam Hòa    | 100           | 24               |
  | 3   | Xã Suối Tân   | 0             | 0                |
  | II  | Huyện Vạn Ninh |              |                  |
  | 1   | Xã Vạn Phú    | 200           | 60               |
  | 2   | Xã Vạn Bình   | 200           | 59               |
`);
const [TABLE] = findTables(GRID);

function ranked(rules: readonly TargetRule[]): Ranking {
  if (TABLE === undefined) throw new Error("the drawing has no table");
  const assigned = assignTargets(TABLE, rules, { id: "onlineOfReceived" }, "2024-05-31");
  return rankUnits(GRID, TABLE, {
    indicator: { id: "onlineOfReceived", numerator: [{ column: 3, sign: 1 }], denominator: [{ column: 2, sign: 1 }] },
    target: { from: "table", sheet: "Chỉ tiêu", grid: GRID, assigned, date: "2024-05-31" },
    order: "descending",
  });
}

const drawn = ({ name, target, met, assigned }: RankedUnit): string =>
  [name, target === undefined ? "-" : `${String(target.numerator)}/${String(target.denominator)}`, String(met), assigned?.row ?? "-", assigned?.document ?? "-"].join(" ");
const unitsOf = ({ groups }: Ranking): string[] => groups.flatMap(({ units }) => units.map(drawn));

describe("a ranking by the target table", () => {
  it("judges each unit from its counts by its own row, and keeps row and document", () => {
    const ranking = ranked([
      rule(3, 25, { group: "Xã thuộc huyện Cam Lâm", document: "QĐ 1" }),
      rule(4, 30, { group: "Xã", document: "QĐ 2" }),
    ]);
    expect(unitsOf(ranking)).toEqual([
      "Xã Cam Tân 25/100 true 3 QĐ 1",
      "Xã Cam Hòa 25/100 false 3 QĐ 1",
      "Xã Vạn Phú 3/10 true 4 QĐ 2",
      "Xã Vạn Bình 3/10 false 4 QĐ 2",
    ]);
    expect(ranking.noActivity.map(({ name }) => name)).toEqual(["Xã Suối Tân"]);
  });

  it("ranks a unit without any row, without a verdict", () => {
    expect(unitsOf(ranked([rule(3, 25, { group: "Xã thuộc huyện Cam Lâm" })])).slice(2)).toEqual([
      "Xã Vạn Phú - undefined - -",
      "Xã Vạn Bình - undefined - -",
    ]);
  });

  it("lists a unit with unclear rows for review, with the reason, and ranks it nowhere", () => {
    const ranking = ranked([
      rule(3, 25, { unit: "Xã Cam Tân" }),
      rule(4, 30, { unit: "xã Cam Tân" }),
      rule(5, 20, { group: "Vùng cao" }),
    ]);
    expect(unitsOf(ranking)).toEqual([]);
    expect(ranking.toReview.map(({ name, cell, detail }) => [name, cell, detail.code])).toEqual([
      ["Xã Cam Tân", "B3", "ambiguousTarget"],
      ["Xã Cam Hòa", "B4", "groupUnclear"],
      ["Xã Vạn Phú", "B7", "groupUnclear"],
      ["Xã Vạn Bình", "B8", "groupUnclear"],
    ]);
  });

  it("never lets a wider row stand in for one that cannot be read", () => {
    const unread = { unread: { code: "targetBlank" as const } };
    const rules = [rule(3, 20, {}), { ...rule(4, 0, { unit: "Xã Cam Tân" }), ...unread }, { ...rule(5, 0, { group: "Phường" }), ...unread }];
    const ranking = ranked(rules);
    expect(ranking.toReview.map(({ name, detail }) => [name, detail])).toEqual([
      ["Xã Cam Tân", { code: "targetRowUnread", unit: "Xã Cam Tân", row: 4 }],
    ]);
    expect(unitsOf(ranking)).toHaveLength(3);
  });
});

describe("rows that name units which the table does not have", () => {
  const unmatched = (...rules: readonly TargetRule[]): string[] =>
    unmatchedTargets(TABLE ?? { rows: [] }, rules, { id: "onlineOfReceived" }, "2024-05-31").map(({ row, name }) => `${String(row)} ${name}`);

  it("are told, name by name; not those of another indicator, out of force, or for groups", () => {
    const found = unmatched(
      rule(2, 20, { unit: "Xã Cam Tân; Xã Cam Tâm" }),
      rule(3, 20, { unit: "Xã Vạn Phú, huyện Cam Lâm" }),
      rule(4, 20, { unit: "Xã Vạn Phúc", indicator: "QH-A" }),
      rule(5, 20, { unit: "Xã Vạn Phúc", to: "2020-12-31" }),
      rule(6, 20, { group: "Phường" }),
      rule(7, 20, { unit: "Sở TT&TT" }),
    );
    expect(found).toEqual(["2 Xã Cam Tâm", "3 Xã Vạn Phú, huyện Cam Lâm", "7 Sở TT&TT"]);
  });
});

describe("a row whose indicator is named loosely", () => {
  it("raises no question where it would give the same target", () => {
    const loose = { indicator: "Tỷ lệ hồ sơ trực tuyến", unit: "Xã Cam Tân" };
    expect(ranked([rule(2, 20, {}), rule(3, 20, loose)]).toReview).toEqual([]);
    expect(ranked([rule(2, 20, {}), rule(3, 30, loose)]).toReview.map(({ detail }) => detail.code)).toEqual(["targetRowUnread"]);
  });
});

describe("the indicator of a row", () => {
  const codes = (name: string): string[] => {
    const assigned: AssignedTargets = assignTargets(TABLE ?? { rows: [] }, [rule(2, 40, { indicator: name })], { id: "onlineOfReceived" }, undefined);
    return [...new Set([...assigned.values()].map((found) => ("code" in found ? found.code : "given")))];
  };

  it.each([
    ["a blank, which is any", "", ["given"]],
    ["its name", "trực tuyến / tổng tiếp nhận", ["given"]],
    ["its formula code", "ON-T", ["given"]],
    ["another indicator", "ON-A", []],
    ["another subject", "Mức độ hài lòng", []],
    ["what is misspelt, but may mean it", "Tỷ lệ trực tuýen", ["targetRowUnread"]],
    ["what has lost a letter", "Tỷ lệ hồ sơ trực tuyn", ["targetRowUnread"]],
    ["what may be this one or another", "Tỷ lệ hồ sơ trực tuyến", ["targetRowUnread"]],
  ])("is %s", (_, name, expected) => {
    expect(codes(name)).toEqual(expected);
  });

  it.each([
    ["onlineOfReceived", "", 5],
    ["late", "", 0],
    ["lateOfAll", "", 0],
    ["late", "QH-A", 5],
    ["late", "Giải quyết quá hạn", 5],
  ] as const)("%s: a row that names %j assigns %p units a target, for a blank says the least", (id, name, units) => {
    const rules = [rule(2, 45, { indicator: name })];
    expect(assignTargets(TABLE ?? { rows: [] }, rules, { id }, undefined).size).toBe(units);
    expect(otherIndicators(rules, { id })).toEqual(units === 0 ? [""] : []);
  });

  it("of the user's own is blank only where higher is better", () => {
    const of = (better: "higher" | "lower"): number =>
      assignTargets(TABLE ?? { rows: [] }, [rule(2, 40, {})], { id: "own", own: { name: "Tồn đọng", better } }, undefined).size;
    expect([of("higher"), of("lower")]).toEqual([5, 0]);
  });

  it("of the user's own is known by its name only", () => {
    const rules = [rule(2, 40, { indicator: "Tỷ lệ hài lòng" })];
    const of = (name: string): number => assignTargets(TABLE ?? { rows: [] }, rules, { id: "own", own: { name } }, undefined).size;
    expect([of("tỷ lệ  hài lòng"), of("Tỷ lệ không hài lòng")]).toEqual([5, 0]);
  });
});
