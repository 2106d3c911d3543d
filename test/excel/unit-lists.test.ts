import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { loadUnits } from "../../addin-excel/load-units";
import type { ProvinceUnits } from "../../shared/units/province-units";
import { provinces } from "../../shared/units/provinces";
import { builtParts, builtText } from "./built-files";

function listOf(code: string): ProvinceUnits {
  const file = path.resolve(__dirname, "../../data/units", `${code}.json`);
  return JSON.parse(readFileSync(file, "utf8")) as ProvinceUnits;
}

/** What a part of the add-in gives when it is run: the list of a province, or something else. */
function contentOf(script: string): unknown {
  const chunks: [unknown, Record<string, (module: { exports: unknown }) => void>][] = [];
  const page = { self: new Proxy({}, { get: () => chunks }) };
  vm.runInNewContext(script, page);
  const [make] = Object.values(chunks[0]?.[1] ?? {});
  const module = { exports: undefined as unknown };
  make?.(module);
  return JSON.parse(JSON.stringify(module.exports ?? null)) as unknown;
}

test("each province is a file of its own, and none is in the pane", () => {
  const scripts = builtParts().map(builtText);
  for (const { code } of provinces) {
    const list = listOf(code);
    const holding = scripts.filter((script) => script.includes(`"code":"${list.units[0]?.code}"`));
    expect([code, holding.length]).toEqual([code, 1]);
    expect(contentOf(holding[0] ?? "")).toEqual(list);
  }
  expect(builtText("taskpane.js")).not.toContain("22333");
});

test("the units of a province come by its code; a code that is none is told", async () => {
  expect((await loadUnits("56")).units).toEqual(listOf("56").units);
  await expect(loadUnits("99")).rejects.toMatchObject({ detail: { code: "provinceUnknown", province: "99" } });
  await expect(loadUnits("../56")).rejects.toMatchObject({ detail: { code: "provinceUnknown" } });
});
