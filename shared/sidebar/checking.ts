import { auditEn } from "../texts/audit-en";
import { auditVi } from "../texts/audit-vi";
import { describeFinding } from "../texts/describe-finding";
import { findingEn } from "../texts/finding-en";
import type { FindingDetail } from "../domain/finding-detail";
import type { Language } from "./pane-texts";

/** What checks the figures of a table, with all that is said of it: a part of the pane, fetched with its view. */
export { auditInSlices } from "./audit-in-slices";
export { proposedEarlier } from "../audit/earlier-tables";
export { auditSheet } from "../reports/audit-sheet";
export { earlierChoice } from "./earlier-choice";
export { guessProvince } from "../units/guess-province";

/** What the view says. */
export function auditTexts(language: Language): typeof auditVi {
  return language === "vi" ? auditVi : auditEn;
}

/** The sentence for a finding. */
export function findingText(detail: FindingDetail, language: Language): string {
  return language === "vi" ? describeFinding(detail) : describeFinding(detail, findingEn);
}
