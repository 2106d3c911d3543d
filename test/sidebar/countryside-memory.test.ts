import { countrysideToKeep, NO_LEVELS, rememberedCountryside } from "../../shared/sidebar/tasks/countryside/countryside-memory";
import type { CountrysideSettings } from "../../shared/sidebar/tasks/countryside/countryside-state";
import { levelsByKey, withLevel } from "../../shared/sidebar/tasks/countryside/set-levels";
import { KEPT_LIMITS } from "../../shared/tables/kept-limits";

const settings: CountrysideSettings = {
  levels: { standard: ["vạn thọ"], advanced: ["vạn phú", "đại lãnh"], model: [], none: ["vạn bình"] },
  criteria: "own",
  own: { standard: "30%", advanced: "50%", model: "", source: "Quyết định số 1/QĐ-UBND", from: "01/01/2024", to: "" },
};

describe("what is remembered of the new-countryside criterion", () => {
  it("comes back as it was", () => {
    const { kept, units } = countrysideToKeep(settings);
    expect(units).toBe(4);
    expect(rememberedCountryside(JSON.parse(JSON.stringify(kept)))).toEqual({ settings, ours: true });
  });

  it("is nothing to begin with", () => {
    expect(rememberedCountryside(undefined)).toMatchObject({ settings: { levels: NO_LEVELS, criteria: "letter" }, ours: true });
  });

  it.each([
    ["of a later version", { ...countrysideToKeep(settings).kept, version: 2 }],
    ["damaged", { version: 1, levels: { standard: "vạn thọ" } }],
    ["no object", "nông thôn mới"],
    ["of another level", { ...countrysideToKeep(settings).kept, criteria: "2026" }],
  ])("is not taken for ours when it is %s", (_, kept) => {
    expect(rememberedCountryside(kept)).toMatchObject({ settings: { levels: NO_LEVELS }, ours: false });
  });

  it("holds a province of 400 communes, however their districts are named", () => {
    const names = Array.from({ length: 400 }, (_, index) => `vạn thạnh ${String(index)}, vạn ninh`);
    const { kept, units } = countrysideToKeep({ ...settings, levels: { ...NO_LEVELS, standard: names } });
    expect(units).toBe(400);
    expect(rememberedCountryside(kept).ours).toBe(true);
  });

  it("never takes more room than it has, and tells how many units it holds", () => {
    const names = Array.from({ length: 700 }, (_, index) => "xã vạn thạnh của huyện vạn ninh số " + String(index));
    const long = "Quyết định ".repeat(100);
    const { kept, units } = countrysideToKeep({ ...settings, own: { ...settings.own, source: long }, levels: { ...NO_LEVELS, standard: names } });
    expect(Buffer.byteLength(JSON.stringify(kept))).toBeLessThanOrEqual(KEPT_LIMITS.countrysideBytes);
    expect(units).toBe(kept.levels.standard.length);
    expect(units).toBeGreaterThan(200);
    expect(rememberedCountryside(kept).ours).toBe(true);
  });
});

describe("levels that the user sets", () => {
  it("give each unit one level, the last one", () => {
    const levels = withLevel(withLevel(NO_LEVELS, ["vạn phú", "vạn thọ"], "standard"), ["vạn phú"], "advanced");
    expect([...levelsByKey(levels)]).toEqual([["vạn thọ", "standard"], ["vạn phú", "advanced"]]);
  });

  it("are left to the table again", () => {
    expect(levelsByKey(withLevel(settings.levels, ["vạn phú", "vạn bình"], undefined))).toEqual(
      new Map([["vạn thọ", "standard"], ["đại lãnh", "advanced"]]),
    );
  });
});
