import type { maximumVi } from "./maximum-vi";

/** The same in English. */
export const maximumEn: typeof maximumVi = {
  targetText: "Maximum rate",
  target: (target) => `target at most ${target}`,
  short: "Over by",
  byConversion: (count) => `${count} dossiers`,
  byNewOnline: (count) => `${count} new dossiers needed`,
  newOnlineOutOfReach: "new dossiers: out of reach",
  shortExplained: "How is “over by” worked out?",
  byConversionMeans: "Dossiers in the numerator beyond the maximum; the denominator stays.",
  byNewOnlineMeans:
    "New dossiers: how many, none of them in the numerator, bring the rate down to the maximum; the denominator grows " +
    "with them. The two figures are not added up.",
};
