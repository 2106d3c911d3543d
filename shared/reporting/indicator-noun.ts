import { indicatorNouns } from "../texts/report-vi";
import type { ReportedIndicator } from "./report-material";

/** What an indicator is the rate of, in the middle of a sentence; a user's own by its name in quotes. */
export function indicatorNoun({ indicator }: ReportedIndicator): string {
  return indicator.id === "own" ? "“" + indicator.own.name + "”" : indicatorNouns[indicator.id];
}

/** The indicator at the start of a sentence. */
export function indicatorSubject(reported: ReportedIndicator): string {
  return (reported.indicator.id === "own" ? "Chỉ số " : "Tỷ lệ ") + indicatorNoun(reported);
}

/** What is counted, behind a number; "" where it is not known to be dossiers. */
export function countedNoun({ indicator }: ReportedIndicator): string {
  if (indicator.id === "own" || indicator.id === "custom") return "";
  return indicator.id === "servicesInUse" ? " dịch vụ công" : " hồ sơ";
}
