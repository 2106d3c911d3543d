import type { ReportedIndicator, ReportMaterial } from "../../../reporting/report-material";
import { annexColumns } from "../../../reports/annex-columns";
import type { AnnexOptions } from "../../../reports/annex-options";
import { printedSize } from "../../../reports/annex-print-size";
import { annexPeriod, annexTitle, unitOfMeasure } from "../../../reports/annex-title";
import type { ReportAnnexColumn } from "../../../reports/report-annex";
import type { AnnexState } from "./annex-state";
import { annexToKeep } from "./kept-annex";
import { proposedLook, type ProposedLook } from "./proposed-look";

/** The annex as it would be made now, without its rows: thousands of them are made once the button is pressed. */
export interface AnnexPlan {
  /** Of the indicators that the annex is about. */
  readonly material: ReportMaterial;
  /** All indicators of the report. */
  readonly offered: readonly ReportedIndicator[];
  /** The one that the annex is about alone. */
  readonly only: string | undefined;
  readonly options: AnnexOptions;
  readonly spared: ProposedLook["spared"];
  readonly tables: ProposedLook["tables"];
  /** Of the letters on A4 across, in points, in the table that is printed smallest. */
  readonly printed: number;
  /** The sheet and the period that it is about. */
  readonly of: string;
  readonly number: string;
  /** What is printed, with what is proposed where nothing is typed. */
  readonly title: string;
  readonly period: string;
  readonly unitOfMeasure: string;
  readonly columns: readonly ReportAnnexColumn[];
  readonly units: number;
  /** 0 where the table has no peer groups. */
  readonly groups: number;
}

/**
 * What the user has set, what the workbook remembers, and for the rest what is usual.
 *
 * @param all what the report is made from.
 */
export function planAnnex(all: ReportMaterial, set: AnnexState, kept: AnnexState): AnnexPlan {
  const alone = all.indicators.find(({ key }) => key === set.only);
  const material = alone === undefined ? all : { ...all, indicators: [alone] as const };
  const { table } = all.source;
  const of = table.sheet + "\n" + (all.period?.label ?? "");
  const typed = set.of === of ? set : {};
  const { title = "", period = "", number = "" } = typed;
  const look = proposedLook(material, { ...kept, ...annexToKeep(set) });
  const options: AnnexOptions = { ...look.options, title, period };
  const rows = table.rows.filter(({ kind }) => kind === "unit");
  const groups = new Set(rows.map(({ group }) => group));
  return {
    material,
    offered: all.indicators,
    only: alone?.key,
    options,
    spared: look.spared,
    tables: look.tables,
    printed: Math.min(...look.tables.map((indicators) => printedSize(annexColumns({ ...material, indicators }, options)))),
    of,
    number,
    title: annexTitle(material, options),
    period: annexPeriod(material, options),
    unitOfMeasure: unitOfMeasure(material, options),
    columns: annexColumns(material, options),
    units: rows.length,
    groups: groups.size > 1 || !groups.has("") ? groups.size : 0,
  };
}
