import type { FindingDetail } from "../domain/finding-detail";
import { findingVi, type FindingTexts } from "./finding-vi";

/** The sentence for a finding, ready to show. */
export function describeFinding(detail: FindingDetail, texts: FindingTexts = findingVi): string {
  return (texts[detail.code] as (detail: FindingDetail) => string)(detail);
}
