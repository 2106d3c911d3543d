import type { ReportMaterial } from "../reporting/report-material";
import { indicatorText } from "../texts/indicator-text";
import { finish, type Steps } from "../tables/steps";
import { annexOfInSteps } from "./annex-of-report";
import type { AnnexOptions } from "./annex-options";
import { annexLinesInSteps } from "./annex-rows";
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
 * the notes and definitions of its own indicators, and the last one those of the whole annex.
 *
 * @param more notes of the whole annex.
 */
export function annexTables(material: ReportMaterial, options: AnnexOptions, more: readonly string[] = []): [AnnexTable, ...AnnexTable[]] {
  return finish(annexTablesInSteps(material, options, more));
}

/** `annexTables`, with pauses of a few milliseconds of work each, whatever the number of units. */
export function* annexTablesInSteps(material: ReportMaterial, options: AnnexOptions, more: readonly string[] = []): Steps<[AnnexTable, ...AnnexTable[]]> {
  const divided = dividedIndicators(material, options);
  if (divided.length < 2) {
    const annex = yield* annexOfInSteps(material, options);
    return [{ material, annex: noted(annex, more) }];
  }
  const lines = yield* annexLinesInSteps(material, options);
  const titled = { ...options, title: annexTitle(material, options) };
  const tables: AnnexTable[] = [];
  for (const [at, indicators] of divided.entries()) {
    yield at / divided.length;
    const own = { ...material, indicators };
    const places = indicators.map((indicator) => material.indicators.indexOf(indicator));
    const ownLines = lines.map((line) => ({ ...line, figures: places.flatMap((place) => line.figures[place] ?? []) }));
    const about = indicators.map(({ indicator }) => indicatorText(indicator).name).join("; ");
    const part = { number: at + 1, of: divided.length, about, orderedBy: indicatorText(material.indicators[0].indicator).name };
    const annex = yield* annexOfInSteps(own, titled, { part, lines: ownLines });
    tables.push({ material: own, annex: at === divided.length - 1 ? noted(annex, more) : annex });
  }
  const [first, ...rest] = tables;
  if (first === undefined) throw new Error("an annex has at least one table");
  return [first, ...rest];
}

function noted(annex: ReportAnnex, more: readonly string[]): ReportAnnex {
  return { ...annex, notes: [...annex.notes, ...more] };
}
