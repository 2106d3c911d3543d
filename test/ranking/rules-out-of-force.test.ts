import { rulesOutOfForce } from "../../shared/ranking/rules-out-of-force";
import type { TargetRule } from "../../shared/tables/target-rule";

const rule = (row: number, more: Partial<TargetRule> = {}): TargetRule => ({
  row,
  indicator: "ON-T",
  group: "",
  unit: "",
  target: { numerator: 45, denominator: 100 },
  document: "",
  from: "",
  to: "",
  ...more,
});

describe("the rows of a target table that say nothing on a day", () => {
  const asked = { id: "onlineOfReceived" as const };
  const of = (rules: readonly TargetRule[], date: string) => rulesOutOfForce(rules, asked, date);

  it("are those that have ended before it, with the last of their days, and those that begin after it", () => {
    const rules = [
      rule(3, { to: "2023-12-31" }),
      rule(4, { to: "2024-04-30" }),
      rule(5, { from: "2024-06-01" }),
      rule(6, { from: "2024-01-01", to: "2024-12-31" }),
    ];
    expect(of(rules, "2024-05-31")).toEqual({ all: 4, ended: [3, 4], notYet: [5], lastDay: "2024-04-30" });
  });

  it("are none on the first and on the last day of a row", () => {
    const rules = [rule(3, { from: "2024-05-31", to: "2024-05-31" })];
    expect(of(rules, "2024-05-31")).toEqual({ all: 1, ended: [], notYet: [], lastDay: "" });
    expect(of(rules, "2024-05-30").notYet).toEqual([3]);
    expect(of(rules, "2024-06-01").ended).toEqual([3]);
  });

  it("leave out rows of other indicators, and rows that cannot be read", () => {
    const rules = [rule(3, { indicator: "OT-A", to: "2020-01-01" }), rule(4, { to: "2020-01-01", unread: { code: "targetBlank" } })];
    expect(of(rules, "2024-05-31")).toEqual({ all: 0, ended: [], notYet: [], lastDay: "" });
  });

  it("count a row for any indicator where higher is better", () => {
    expect(of([rule(3, { indicator: "", to: "2020-01-01" })], "2024-05-31").ended).toEqual([3]);
  });
});
