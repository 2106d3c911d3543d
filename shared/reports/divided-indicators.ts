import type { ReportMaterial } from "../reporting/report-material";
import { annexColumns } from "./annex-columns";
import type { AnnexOptions } from "./annex-options";
import { fitsOnePage } from "./annex-print-size";

type Indicators = ReportMaterial["indicators"];

/**
 * Which indicators stand in which table of an annex: as few tables as can be read on A4 across, about as many indicators in
 * each, in the order of the report. One table where everything fits, or where the user wants one. An indicator is never
 * torn apart, so that one with very many columns may be printed small all the same.
 */
export function dividedIndicators({ source, indicators }: Pick<ReportMaterial, "source" | "indicators">, options: AnnexOptions): readonly Indicators[] {
  if (!options.divided) return [indicators];
  const fits = (own: Indicators): boolean => own.length === 1 || fitsOnePage(annexColumns({ source, indicators: own }, options));
  for (let tables = 1; tables < indicators.length; tables++) {
    const divided = evenly(indicators, tables);
    if (divided.every(fits)) return divided;
  }
  return indicators.map((indicator) => [indicator] as const);
}

/** The first parts are longer by one where it cannot be shared out. */
function evenly(indicators: Indicators, parts: number): Indicators[] {
  const [each, more] = [Math.floor(indicators.length / parts), indicators.length % parts];
  return Array.from({ length: parts }, (_, part) => {
    const from = part * each + Math.min(part, more);
    return indicators.slice(from, from + each + (part < more ? 1 : 0));
  }).flatMap(([first, ...rest]): Indicators[] => (first === undefined ? [] : [[first, ...rest]]));
}
