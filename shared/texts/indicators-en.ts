import type { IndicatorId } from "../domain/indicator";
import type { IndicatorText } from "./indicators-vi";

/** The indicators in English. */
export const indicatorsEn: Record<IndicatorId | "custom", IndicatorText> = {
  onlineOfNew: {
    name: "Online / newly received",
    definition:
      "Dossiers filed online divided by dossiers newly received in the period (online, in person, by post); " +
      "dossiers carried over are left out.",
  },
  onlineOfReceived: {
    name: "Online / all received",
    definition:
      "Dossiers filed online divided by all dossiers received as the table states them, carried-over ones " +
      "included if the table includes them.",
  },
  fullOnline: {
    name: "Fully online",
    definition: "Dossiers handled online from end to end divided by all dossiers received (newly received if no total is stated).",
  },
  fullAndPartOnline: {
    name: "Fully and partly online",
    definition: "Fully online plus partly online dossiers, divided by all dossiers received (newly received if no total is stated).",
  },
  resolvedOnline: {
    name: "Resolved online",
    definition: "Dossiers resolved online divided by all dossiers resolved (also how the new-countryside criterion of 2022–2025 is computed).",
  },
  onTime: {
    name: "Resolved early or on time",
    definition: "Dossiers resolved early or on time divided by all dossiers resolved.",
  },
  digitizedInputs: {
    name: "Dossier contents digitized",
    definition: "Dossiers with digitized contents divided by all dossiers received (newly received if no total is stated).",
  },
  digitizedResults: {
    name: "Results digitized",
    definition: "Dossiers with a digitized result divided by all dossiers resolved.",
  },
  paidOnline: {
    name: "Paid online",
    definition: "Dossiers paid online divided by dossiers with a fee to pay.",
  },
  eReceipts: {
    name: "Electronic receipts",
    definition: "Dossiers with an electronic receipt divided by dossiers paid.",
  },
  servicesInUse: {
    name: "Services used online",
    definition:
      "Services with at least one online dossier divided by services offered online. Counts services, not dossiers.",
  },
  custom: {
    name: "Columns of your choice",
    definition: "The sum of the numerator columns divided by the sum of the denominator columns picked below.",
  },
};
