import type { ReportMaterial } from "../reporting/report-material";
import { indicatorText } from "../texts/indicator-text";
import { countedNoun } from "./allocation-report";
import type { AnnexPart } from "./annex";
import type { AnnexOptions } from "./annex-options";

/** The title as the user has set it, else one that says what the indicators are about, in capitals. */
export function annexTitle({ indicators }: Pick<ReportMaterial, "indicators">, { title }: Pick<AnnexOptions, "title">): string {
  if (title.trim() !== "") return title.trim();
  const [first, ...rest] = indicators;
  // Columns of the moment have no name that an official paper could bear.
  const one = rest.length === 0 && first.indicator.id !== "custom";
  const words = one ? "Kết quả thực hiện chỉ số “" + indicatorText(first.indicator).name + "”" : USUAL;
  return words.toLocaleUpperCase("vi");
}

const USUAL = "Kết quả tiếp nhận, giải quyết hồ sơ thủ tục hành chính";

/** The period as the user has typed it, else "Tháng 5/2024, so với tháng 4/2024"; "" when neither is known. Where the
 * earlier table gives only some of the indicators: "…, 2 chỉ số so với tháng 4/2024"; the notes name the others. */
export function annexPeriod(
  material: Pick<ReportMaterial, "period" | "before" | "indicators">,
  { before, period }: Pick<AnnexOptions, "before" | "period">,
): string {
  if (period.trim() !== "") return period.trim();
  const compared = before ? material.indicators.filter((each) => each.compared !== undefined).length : 0;
  const some = compared < material.indicators.length ? String(compared) + " chỉ số " : "";
  const earlier = compared > 0 && material.before !== undefined ? some + "so với " + material.before.label : "";
  const words = [material.period?.label ?? "", earlier].filter((part) => part !== "").join(", ");
  return words.slice(0, 1).toLocaleUpperCase("vi") + words.slice(1);
}

/** "Đơn vị tính: hồ sơ, %". */
export function unitOfMeasure({ indicators }: Pick<ReportMaterial, "indicators">, { counts }: Pick<AnnexOptions, "counts">): string {
  const nouns = counts ? [...new Set(indicators.map(({ indicator }) => countedNoun(indicator)))] : [];
  return "Đơn vị tính: " + [...nouns, "%"].join(", ");
}

/** "Biểu số 2. Số hóa kết quả giải quyết; Thanh toán trực tuyến". */
export function partTitle({ number, about }: Pick<AnnexPart, "number" | "about">): string {
  return "Biểu số " + String(number) + ". " + about;
}
