import { Failure } from "../shared/domain/failure";
import type { ProvinceUnits } from "../shared/units/province-units";
import { provinceName } from "../shared/units/provinces";

/**
 * The units of a province, a file of the page for each. Fails with `provinceUnknown` for a code that is none, with
 * `noConnection` when the file does not come.
 */
export async function loadUnits(province: string): Promise<ProvinceUnits> {
  if (provinceName(province) === undefined) throw new Failure({ code: "provinceUnknown", province });
  try {
    return ((await import(`../data/units/${province}.json`)) as { default: ProvinceUnits }).default;
  } catch {
    throw new Failure({ code: "noConnection" });
  }
}
