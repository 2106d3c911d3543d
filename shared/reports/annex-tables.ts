import type { ReportMaterial } from "../reporting/report-material";
import { indicatorText } from "../texts/indicator-text";
import { annexOf } from "./annex-of-report";
import type { AnnexOptions } from "./annex-options";
import { annexLines } from "./annex-rows";
import { annexTitle } from "./annex-title";
import { dividedIndicators } from "./divided-indicators";
import type { ReportAnnex } from "./report-annex";

/** One table of an annex, with what it is made from: the indicators that stand in it. */
export interface AnnexTable {
  readonly material: ReportMaterial;
  readonly annex: ReportAnnex;
}

/**
 * The annex of a report as it is drawn: one table, or several where that is too wide to be read on paper
 * (`dividedIndicators`). All have the same units in the same order with the same numbers and the title of the whole; each has
 * the notes and definitions of its own indicators.
 */
export function annexTables(material: ReportMaterial, options: AnnexOptions): [AnnexTable, ...AnnexTable[]] {
  const divided = dividedIndicators(material, options);
  const lines = divided.length > 1 ? annexLines(material, options) : [];
  const titled = { ...options, title: annexTitle(material, options) };
  const [first, ...rest] = (divided.length > 1 ? divided : []).map((indicators, at): AnnexTable => {
    const own = { ...material, indicators };
    const places = indicators.map((indicator) => material.indicators.indexOf(indicator));
    const ownLines = lines.map((line) => ({ ...line, figures: places.flatMap((place) => line.figures[place] ?? []) }));
    const about = indicators.map(({ indicator }) => indicatorText(indicator).name).join("; ");
    const part = { number: at + 1, of: divided.length, about, orderedBy: indicatorText(material.indicators[0].indicator).name };
    return { material: own, annex: annexOf(own, titled, { part, lines: ownLines }) };
  });
  return first === undefined ? [{ material, annex: annexOf(material, options) }] : [first, ...rest];
}
