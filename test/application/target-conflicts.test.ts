import { checkTypedTarget } from "../../shared/application/check-typed-target";
import { targetConflicts } from "../../shared/application/target-conflicts";
import { BLANK_TARGET, type TypedTarget } from "../../shared/tables/typed-target";
import type { TargetRule } from "../../shared/tables/target-rule";

const conflicts = (...rows: Partial<TypedTarget>[]): string[] => {
  const rules = rows.flatMap((typed, at): TargetRule[] => {
    const { rule } = checkTypedTarget({ ...BLANK_TARGET, ...typed });
    return rule === undefined ? [] : [{ row: at + 5, ...rule }];
  });
  expect(rules).toHaveLength(rows.length);
  return targetConflicts(rules).map(({ first, second, whom }) => `${first.row} ${second.row}` + (whom === "" ? "" : " " + whom));
};

describe("two rows conflict", () => {
  it("when they give one unit, one group or all different targets from the same day on", () => {
    expect(conflicts({ unit: "Xã Hòa Bình", target: "45" }, { unit: "xã Hoà Bình", target: "50" })).toEqual(["5 6 Xã Hòa Bình"]);
    expect(conflicts({ group: "Cấp xã", target: "45" }, { group: "cấp  xã", target: "50" })).toEqual(["5 6 Cấp xã"]);
    expect(conflicts({ target: "45" }, { target: "50" })).toEqual(["5 6"]);
  });

  it("when one of several units is named in both", () => {
    expect(conflicts({ unit: "Sở Y tế; Sở Nội vụ", target: "45" }, { target: "10" }, { unit: "Sở Tư pháp; Sở Nội vụ", target: "40" })).toEqual(["5 7 Sở Nội vụ"]);
  });

  it("when one speaks of any indicator", () => {
    expect(conflicts({ unit: "Sở Y tế", target: "45" }, { unit: "Sở Y tế", indicator: "Trực tuyến toàn trình", target: "50" })).toEqual(["5 6 Sở Y tế"]);
  });

  it.each([
    ["the same target", [{ unit: "Sở Y tế", target: "45" }, { unit: "Sở Y tế", target: "45,0%" }]],
    ["another start: the later one wins", [{ unit: "Sở Y tế", target: "45", from: "01/01/2026" }, { unit: "Sở Y tế", target: "50", from: "01/07/2026" }]],
    ["a unit over its group", [{ unit: "Sở Y tế", target: "45" }, { group: "Sở, ban, ngành", target: "50" }]],
    ["a group over all", [{ group: "Cấp xã", target: "45" }, { target: "50" }]],
    ["another indicator", [{ indicator: "ON-A", target: "45" }, { indicator: "Trực tuyến toàn trình", target: "50" }]],
  ])("but not with %s", (_, rows) => {
    expect(conflicts(...rows)).toEqual([]);
  });
});
