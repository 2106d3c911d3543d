import type { shortVi } from "./short-vi";

/** The same in English. */
export const shortEn: typeof shortVi = {
  shortExplained: "How is “short by” worked out?",
  byConversionMeans:
    "Conversion (chuyển đổi): existing dossiers that must move into the numerator (such as paper ones filed " +
    "online); the denominator stays.",
  byNewOnlineMeans:
    "New dossiers (phát sinh mới): further dossiers, all in the numerator; the denominator grows with them. " +
    "The two figures do not add up.",
};
