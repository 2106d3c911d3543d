import type { ProvinceUnits } from "../shared/units/province-units";

/** The units of a province, a file of the add-in for each; rejects for a code that is none. */
export async function loadUnits(province: string): Promise<ProvinceUnits> {
  return ((await import(`../data/units/${province}.json`)) as { default: ProvinceUnits }).default;
}
