import type { ReportMaterial } from "../../../reporting/report-material";
import { annexColumns } from "../../../reports/annex-columns";
import { USUAL_ANNEX, type AnnexOptions } from "../../../reports/annex-options";
import type { ReportAnnexColumn } from "../../../reports/report-annex";
import type { AnnexState } from "./annex-state";

/** Characters across: 144 of 11 points fit on A4, so that more than this are printed smaller than 8 points. */
const MOST_CHARACTERS = 198;

/** How the annex is proposed to look, and which columns it does without so as to be legible in print. */
export interface ProposedLook {
  readonly options: AnnexOptions;
  readonly spared: readonly ("counts" | "ranks")[];
}

/** Whether these columns are too many to be read on one A4 page. */
export function tooWide(columns: readonly Pick<ReportAnnexColumn, "width">[]): boolean {
  return columns.reduce((sum, { width }) => sum + width, 0) > MOST_CHARACTERS;
}

/**
 * The usual look with what the user has chosen. Where that is too wide for a page, the counts and then the ranks are left
 * out, unless it is the user who wants them; it may be too wide even so.
 *
 * @param chosen by the user, now or with this workbook before.
 */
export function proposedLook(material: ReportMaterial, chosen: AnnexState): ProposedLook {
  let options: AnnexOptions = { ...USUAL_ANNEX, ...chosen };
  const spared: ("counts" | "ranks")[] = [];
  for (const part of ["counts", "ranks"] as const) {
    if (chosen[part] !== undefined || !tooWide(annexColumns(material, options))) continue;
    options = { ...options, [part]: false };
    spared.push(part);
  }
  return { options, spared };
}
