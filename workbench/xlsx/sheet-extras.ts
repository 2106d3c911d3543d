import type { HeaderFooter, PageSetup, SheetProtection } from "hucre";
import type { Chart, PrintSetup, Validation } from "../../shared/reports/report-sheet";
import { areaAddress } from "../../shared/tables/grid";

/** What Univer has no place for, kept in `custom` of a sheet until it is saved. JSON. */
export interface SheetExtras {
  readonly protected?: boolean;
  /** What a lock still allows, as read from a file. */
  readonly protection?: SheetProtection;
  readonly headerFooter?: HeaderFooter;
  readonly veryHidden?: boolean;
  /** As read from a file. */
  readonly pageSetup?: PageSetup;
  /** As a report asks for it. */
  readonly print?: PrintSetup;
  readonly charts?: readonly Chart[];
  readonly validations?: readonly Validation[];
}

/** The margins of an annex by Decree 30/2020/NĐ-CP (20-25 mm, left 30-35, right 15-20), in inches. */
const MARGINS = { top: 0.79, bottom: 0.79, left: 1.18, right: 0.59, header: 0.3, footer: 0.3 };

/** The page setup of a sheet: the one of the file it came from, or A4 and one page wide as a report asks for it. */
export function pageSetupOf({ pageSetup, print }: SheetExtras): PageSetup | undefined {
  if (print === undefined) return pageSetup;
  const { area, landscape, repeatRows } = print;
  const [first = "", last = first] = areaAddress(area).replace(/[A-Z]+|\d+/g, "$$$&").split(":");
  return {
    paperSize: "a4",
    orientation: landscape ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: MARGINS,
    printArea: `${first}:${last}`,
    printTitlesRow: `$${repeatRows.first + 1}:$${repeatRows.last + 1}`,
    horizontalCentered: true,
  };
}
