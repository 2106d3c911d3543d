import type { ReportMaterial } from "../reporting/report-material";

/** Indicators that speak of what was filed or resolved online. */
const ONLINE: ReadonlySet<string> = new Set([
  "onlineOfNew",
  "onlineOfReceived",
  "onlineWithoutPost",
  "listedOnline",
  "fullOnline",
  "fullAndPartOnline",
  "resolvedOnline",
]);

/**
 * The subject (trích yếu) of a letter about these figures: "kết quả tiếp nhận, giải quyết hồ sơ trực tuyến tháng 5/2024". It
 * says "trực tuyến" only where every indicator is about that, and leaves the period out where the table names none.
 */
export function proposedSubject({ indicators, period }: Pick<ReportMaterial, "indicators" | "period">): string {
  const online = indicators.every(({ indicator }) => ONLINE.has(indicator.id));
  const about = "kết quả tiếp nhận, giải quyết hồ sơ " + (online ? "trực tuyến" : "thủ tục hành chính");
  return (about + " " + (period?.label ?? "")).trim().normalize("NFC");
}
