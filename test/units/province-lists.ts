import { readFileSync } from "node:fs";
import path from "node:path";
import type { ProvinceUnits } from "../../shared/units/province-units";
import { provinces } from "../../shared/units/provinces";

/** The units of a province as they are delivered. */
export function provinceUnits(code: string): ProvinceUnits {
  const file = path.resolve(__dirname, "../../data/units", `${code}.json`);
  return JSON.parse(readFileSync(file, "utf8")) as ProvinceUnits;
}

/** All 34. */
export const allProvinces: readonly ProvinceUnits[] = provinces.map(({ code }) => provinceUnits(code));
