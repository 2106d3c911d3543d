import fc from "fast-check";
import { loadPreferences } from "../../shared/application/load-preferences";
import { fakeWorkbook } from "../sidebar/fake-workbook";

const NONE = { version: 1 };

describe("preferences", () => {
  it("come back as they were saved", async () => {
    const settings = { version: 1, indicator: "onlineOfNew", target: "45%", order: "ascending", waiting: { province: "" } };
    expect(await loadPreferences(fakeWorkbook({ records: true, sheets: [], settings }).workbook)).toEqual(settings);
  });

  it.each([[null], [[]], ["{}"], [{ version: 2, target: "45%" }], [{ version: 1, order: "sideways" }], [{ version: 1, target: "x".repeat(41) }]])(
    "are none when %j is saved",
    async (settings) => {
      expect(await loadPreferences(fakeWorkbook({ records: true, sheets: [], settings }).workbook)).toEqual(NONE);
    },
  );

  it("are none, without an error, when the host cannot say", async () => {
    const fake = fakeWorkbook({ records: true, sheets: [] });
    fake.failNext("loadSettings", { code: "noConnection" });
    expect(await loadPreferences(fake.workbook)).toEqual(NONE);
  });

  it("survive any saved JSON without polluting objects", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const settings = JSON.parse(JSON.stringify({ version: 1, x: value, ["__proto__"]: { polluted: true } })) as unknown;
        const preferences = await loadPreferences(fakeWorkbook({ records: true, sheets: [], settings }).workbook);
        expect(Object.keys(preferences)).toEqual(["version"]);
        expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
      }),
    );
  });
});
