import { Failure } from "../../shared/domain/failure";
import type { ProvinceUnits } from "../../shared/units/province-units";
import { provinceName } from "../../shared/units/provinces";

/**
 * The units of a province, from a file that is pushed beside the scripts: one `<script>` with JSON in it, since Apps
 * Script keeps no data files. Fails with `provinceUnknown` for a code that is none: what comes over the wire never
 * chooses another file.
 */
export function readProvinceFile(code: string): ProvinceUnits {
  if (typeof code !== "string" || provinceName(code) === undefined)
    throw new Failure({ code: "provinceUnknown", province: String(code) });
  const page = HtmlService.createHtmlOutputFromFile("Units" + code).getContent();
  return JSON.parse(page.slice(page.indexOf(">") + 1, page.lastIndexOf("</"))) as ProvinceUnits;
}
