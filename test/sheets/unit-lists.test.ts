import { readFileSync } from "node:fs";
import path from "node:path";
import { serverCaller } from "../../appsscript/client/call-server";
import { provinces } from "../../shared/units/provinces";
import { communes, workbookOf } from "../contract/sample-workbook";
import { openSpreadsheet } from "../support/apps-script-vm";

const { run } = openSpreadsheet(workbookOf(communes));
const call = serverCaller(run as Parameters<typeof serverCaller>[0]);

describe("the units of a province, from the server", () => {
  test("are those of data/units, for each of the 34", async () => {
    for (const { code } of provinces) {
      const list = readFileSync(path.resolve(__dirname, "../../data/units", `${code}.json`), "utf8");
      expect(await call("readUnits", code)).toEqual(JSON.parse(list));
    }
  });

  test.each(["99", "", "1", "../Core", "01.html", "toString", "__proto__"])(
    "a code that is none (%j) is refused as such: it chooses no other file",
    async (code) => {
      await expect(call("readUnits", code)).rejects.toMatchObject({
        detail: { code: "provinceUnknown", province: code },
      });
    },
  );

  test.each([[null], [56], [["56"]], [{ length: 2 }]])("nor does %j, which is no text", async (code) => {
    await expect(call("readUnits", code as unknown as string)).rejects.toMatchObject({
      detail: { code: "provinceUnknown" },
    });
  });
});
