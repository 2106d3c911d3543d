import fc from "fast-check";
import { joinPeriods } from "../../shared/ranking/join-periods";
import type { TableRow } from "../../shared/tables/unit-table";
import { decisionKey } from "../../shared/units/name-decisions";
import { processorTime } from "../support/processor-time";

/** Rows of units from sheet row `first` on; "Group: name" puts a unit in a group. */
function units(names: readonly string[], first = 0): TableRow[] {
  return names.map((text, index) => {
    const [group, name] = text.includes(": ") ? text.split(": ") : ["", text];
    return { row: first + index, kind: "unit", name: name ?? "", group: group ?? "" };
  });
}

function pairs(now: readonly string[], before: readonly string[], decisions = {}): [string, string][] {
  const { rows } = joinPeriods(units(now), units(before, 100), decisions);
  return [...rows].map(([row, other]) => [now[row] ?? "", before[other - 100] ?? ""]);
}

describe("joinPeriods", () => {
  it("joins the same units whatever their order and honest spelling", () => {
    expect(pairs(["Xã Hòa Phú", "UBND phường Vĩnh Hải", "Thị trấn Vạn Giã"], ["TT. Vạn Giã", "xã  Hoà Phú", "P. Vĩnh Hải"])).toEqual([
      ["Xã Hòa Phú", "xã  Hoà Phú"],
      ["UBND phường Vĩnh Hải", "P. Vĩnh Hải"],
      ["Thị trấn Vạn Giã", "TT. Vạn Giã"],
    ]);
  });

  it.each([
    ["a commune and a township of one name", ["Xã Yên Viên"], ["Thị trấn Yên Viên"]],
    ["names that differ by their accents", ["Xã Tân Thạnh"], ["Xã Tân Thành"]],
    ["a name without its type that two units bear", ["Vạn Phú"], ["Xã Vạn Phú", "Phường Vạn Phú"]],
    ["two rows that claim one unit", ["Vạn Phú", "Vạn  Phú"], ["Xã Vạn Phú"]],
  ])("does not join %s", (_, now, before) => {
    expect(pairs(now, before)).toEqual([]);
  });

  it("tells communes of one name in two districts apart, whichever of them is missing", () => {
    const now = ["Huyện A: Xã Bình Minh", "Huyện A: Xã Một", "Huyện B: Xã Hai"];
    const before = ["Huyện B: Xã Bình Minh", "Huyện B: Xã Hai", "Huyện A: Xã Một"];
    expect(pairs(now, before)).toEqual([["Huyện A: Xã Một", "Huyện A: Xã Một"], ["Huyện B: Xã Hai", "Huyện B: Xã Hai"]]);
    const { open } = joinPeriods(units(now), units(before, 100), {});
    expect(open.get(0)).toEqual({ is: "suggested", names: ["Xã Bình Minh"], key: decisionKey("Xã Bình Minh", "Huyện A") });
  });

  it("finds a group again by its units when its heading is worded otherwise", () => {
    const now = ["Sở, ban, ngành: Sở Y tế", "Sở, ban, ngành: Sở Nội vụ", "Xã: Xã Một"];
    const before = ["Khối xã: Xã Một", "Khối sở: Sở Nội vụ", "Khối sở: Sở Y tế"];
    expect(joinPeriods(units(now), units(before, 100), {}).groups).toEqual(
      new Map([["Sở, ban, ngành", "Khối sở"], ["Xã", "Khối xã"]]),
    );
    expect(pairs(now, before)).toHaveLength(3);
  });

  it("joins across groups when only one of the tables has them, and then pairs no groups", () => {
    const joined = joinPeriods(units(["A: Xã Một", "B: Xã Hai", "A: Xã Ba", "B: Xã Ba"]), units(["Xã Một", "Xã Hai", "Xã Ba"], 100), {});
    expect([...joined.rows]).toEqual([[0, 100], [1, 101]]);
    expect(joined.groups.size).toBe(0);
  });

  it("asks about names that are the same without accents, and joins them only when the user says so", () => {
    const [now, before] = [["Xã Van Phu", "Xã Mới"], ["Xã Vạn Phú", "Xã Cũ"]];
    const asked = joinPeriods(units(now), units(before, 100), {});
    expect(asked.rows.size).toBe(0);
    expect(asked.open.get(0)).toMatchObject({ is: "suggested", names: ["Xã Vạn Phú"] });
    expect(asked.open.get(1)).toMatchObject({ is: "unknown" });
    expect(asked.list).toEqual(["Xã Vạn Phú", "Xã Cũ"]);
    expect(pairs(now, before, { [decisionKey("Xã Van Phu")]: "Xã Vạn Phú" })).toEqual([["Xã Van Phu", "Xã Vạn Phú"]]);
    expect(pairs(now, before, { [decisionKey("Xã Van Phu")]: null })).toEqual([]);
  });

  it("joins nothing by a decision that two rows claim, or for a unit that has its own row", () => {
    const both = { [decisionKey("Xã Van Phu")]: "Xã Vạn Phú", [decisionKey("Xã Văn Phu")]: "Xã Vạn Phú" };
    expect(pairs(["Xã Van Phu", "Xã Văn Phu"], ["Xã Vạn Phú"], both)).toEqual([]);
    const taken = { [decisionKey("Xã Van Phu")]: "Xã Vạn Phú" };
    expect(pairs(["Xã Van Phu", "Xã Vạn Phú"], ["Xã Vạn Phú"], taken)).toEqual([["Xã Vạn Phú", "Xã Vạn Phú"]]);
  });

  it("leaves a unit out that stands twice in either period", () => {
    expect(pairs(["Xã Một", "Xã Hai"], ["Xã Một", "Xã Một", "Xã Hai"])).toEqual([["Xã Hai", "Xã Hai"]]);
    expect(pairs(["Xã Một", "Xã Một", "Xã Hai"], ["Xã Một", "Xã Hai"])).toEqual([["Xã Hai", "Xã Hai"]]);
  });

  it("joins four times as many units in about four times the time, and at once when nothing has changed", () => {
    const twice = (many: number): [TableRow[], TableRow[]] => {
      const names = Array.from({ length: many }, (_, index) => "Xã số " + String(index));
      return [units(names), units([...names].reverse(), 15_000)];
    };
    const [now, before] = twice(3321);
    const [nowFour, beforeFour] = twice(4 * 3321);
    // Decisions that are new each time: what has been joined is kept.
    const time = processorTime(() => joinPeriods(now, before, {}));
    expect(processorTime(() => joinPeriods(nowFour, beforeFour, {}))).toBeLessThan(10 * time);
    const decisions = {};
    const joined = joinPeriods(now, before, decisions);
    expect(joined.rows.size).toBe(3321);
    expect(joinPeriods(now, before, decisions)).toBe(joined);
    expect(joinPeriods(now, before, {})).not.toBe(joined);
  });

  it("finds exactly the units that are in both periods, however they are shuffled, respelt, dropped and added", () => {
    const types = ["Xã", "Phường", "Thị trấn"];
    const cores = ["Hòa Phú", "Hoa Phú", "Hóa Phú", "Vạn Thạnh", "Vạn Thành", "Quý Lộc", "Thủy Xuân", "Thụy An", "Đại Mỗ"];
    const all = types.flatMap((type) => cores.map((core) => type + " " + core));
    const flaws: readonly ((name: string) => string)[] = [
      (name) => name,
      (name) => name.normalize("NFD"),
      (name) => name.toUpperCase(),
      (name) => "UBND " + name.toLowerCase(),
      (name) => "  " + name.replace(/ /g, "\u00A0 "),
      (name) => name.replace("Hòa", "Hoà").replace("Hóa", "Hoá").replace("Thủy", "Thuỷ").replace("Thụy", "Thuỵ"),
      (name) => name.replace("Phường ", "P.").replace("Xã ", "X. ").replace("Thị trấn ", "TT "),
    ];
    const period = fc
      .shuffledSubarray(all)
      .chain((names) => fc.tuple(fc.constant(names), fc.array(fc.nat(flaws.length - 1), { minLength: names.length, maxLength: names.length })));
    fc.assert(
      fc.property(period, period, ([now, flawsNow], [before, flawsBefore]) => {
        const spelt = (names: readonly string[], which: readonly number[]) =>
          names.map((name, index) => (flaws[which[index] ?? 0] as (name: string) => string)(name));
        const { rows } = joinPeriods(units(spelt(now, flawsNow)), units(spelt(before, flawsBefore), 100), {});
        const found = [...rows].sort(([first], [second]) => first - second).map(([row, other]) => [now[row], before[other - 100]]);
        expect(found).toEqual(now.filter((name) => before.includes(name)).map((name) => [name, name]));
      }),
      { numRuns: 500 },
    );
  });
});
