import { keptTargetSets, MOST_SETS, readTargetSets, withTargetSet } from "../../shared/application/target-sets";
import { targetPresets } from "../../shared/reports/target-presets/target-presets";
import { BLANK_TARGET } from "../../shared/tables/typed-target";

const row = { ...BLANK_TARGET, target: "45%", from: "01/01/2026" };
const overTheWire = (kept: unknown): unknown => JSON.parse(JSON.stringify(kept));

describe("the sets of targets that a user keeps with the workbook", () => {
  it("come back as they were saved", () => {
    const sets = targetPresets.map(({ id, rows }) => ({ name: id, rows }));
    expect(readTargetSets(overTheWire(keptTargetSets(sets)))).toEqual(sets);
  });

  it("replace the one of the same name", () => {
    const sets = withTargetSet([{ name: "Năm 2026", rows: [row] }], { name: " Năm 2026 ", rows: [{ ...row, target: "50%" }] });
    expect(sets).toEqual([{ name: "Năm 2026", rows: [{ ...row, target: "50%" }] }]);
  });

  it("are few and short enough for the settings of a Google sheet", () => {
    const many = Array.from({ length: MOST_SETS + 1 }, (_, at) => ({ name: String(at), rows: [row] }));
    expect(() => keptTargetSets(many)).toThrow(expect.objectContaining({ detail: { code: "tooManyTargetSets", most: MOST_SETS } }));
    const long = [{ name: "Dài", rows: Array.from({ length: 2000 }, (_, at) => ({ ...row, unit: "Xã số " + String(at) })) }];
    expect(() => keptTargetSets(long)).toThrow(expect.objectContaining({ detail: { code: "targetSetTooLarge" } }));
  });

  it("are none when nothing is kept", () => {
    expect(readTargetSets(undefined)).toEqual([]);
  });

  it("carry a version, and those of before versions are read too", () => {
    const sets = [{ name: "Năm 2026", rows: [row] }];
    const kept = overTheWire(keptTargetSets(sets)) as { readonly version: number; readonly sets: unknown };
    expect(kept.version).toBe(1);
    expect(readTargetSets({ sets: kept.sets })).toEqual(sets);
  });

  it("are not read at all when one of them is damaged, or of a later version: what is kept must not be written over", () => {
    const good = overTheWire(keptTargetSets([{ name: "Năm 2026", rows: [row] }])) as { readonly sets: readonly object[] };
    const damaged = [
      null,
      3,
      {},
      { sets: 1 },
      { sets: [{ name: "", rows: [] }] },
      { sets: [...good.sets, { name: "A", rows: [["45%"]] }] },
      { ...good, version: 2 },
    ];
    for (const kept of damaged)
      expect(() => readTargetSets(kept)).toThrow(expect.objectContaining({ detail: { code: "targetSetsNotRead" } }));
  });
});
