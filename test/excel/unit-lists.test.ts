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

/** A part as it announces itself: what it is called, and its modules. */
type Chunk = readonly [unknown, Readonly<Record<string, (module: { exports: unknown }) => void>>];

/** What a part of the add-in gives when it is run: the list of a province, or something else. */
function contentOf(script: string): unknown {
  const page = vm.createContext({}) as Record<string, unknown>;
  vm.runInContext(script, page);
  const [chunk] = (Object.values(page).find(Array.isArray) ?? []) as Chunk[];
  const [make] = Object.values(chunk?.[1] ?? {});
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
