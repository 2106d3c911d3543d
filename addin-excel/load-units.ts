import { Failure } from "../shared/domain/failure";
import type { ProvinceUnits } from "../shared/units/province-units";
import { provinceName } from "../shared/units/provinces";
import { loadPart } from "./load-part";

/**
 * The units of a province, a file of the add-in for each. Fails with `provinceUnknown` for a code that is none, with
 * `noConnection` when the server of the add-in does not answer.
 */
export async function loadUnits(province: string): Promise<ProvinceUnits> {
  if (provinceName(province) === undefined) throw new Failure({ code: "provinceUnknown", province });
  const file = await loadPart(() => import(`../data/units/${province}.json`) as Promise<{ default: ProvinceUnits }>);
  return file.default;
}
