import fc from "fast-check";
import { loadPreferences, savePreferences } from "../../shared/application/settings";
import { fakeWorkbook } from "../sidebar/fake-workbook";

const NONE = { version: 1 };

describe("preferences", () => {
  it("come back as they were saved", async () => {
    const { workbook } = fakeWorkbook({ sheets: [] });
    await savePreferences(workbook, { indicator: "onlineOfNew", target: "45%", order: "ascending" });
    expect(await loadPreferences(workbook)).toEqual({ version: 1, indicator: "onlineOfNew", target: "45%", order: "ascending" });
  });

  it.each([[null], [[]], ["{}"], [{ version: 2, target: "45%" }], [{ version: 1, order: "sideways" }], [{ version: 1, target: "x".repeat(41) }]])(
    "are none when %j is saved",
    async (settings) => {
      expect(await loadPreferences(fakeWorkbook({ sheets: [], settings }).workbook)).toEqual(NONE);
    },
  );

  it("never overwrite settings of a later version or damaged ones", async () => {
    const fake = fakeWorkbook({ sheets: [], settings: { version: 2, order: "descending" } });
    await savePreferences(fake.workbook, { target: "45%" });
    expect(fake.saved()).toEqual({ version: 2, order: "descending" });
  });

  it("are none, without an error, when the host cannot say", async () => {
    const fake = fakeWorkbook({ sheets: [] });
    fake.failNext("loadSettings", { code: "noConnection" });
    expect(await loadPreferences(fake.workbook)).toEqual(NONE);
  });

  it("survive any saved JSON without polluting objects", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const settings = JSON.parse(JSON.stringify({ version: 1, x: value, ["__proto__"]: { polluted: true } })) as unknown;
        const preferences = await loadPreferences(fakeWorkbook({ sheets: [], settings }).workbook);
        expect(Object.keys(preferences)).toEqual(["version"]);
        expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
      }),
    );
  });
});
