import type { reportBasisVi } from "./report-basis-vi";

/** What a report is about, in English. */
export const reportBasisEn: typeof reportBasisVi = {
  basis: "What the report is about",
  basisLine: (indicators, before) =>
    (indicators === 0 ? "No indicator chosen" : indicators === 1 ? "1 indicator" : `${indicators} indicators`) +
    (before === undefined ? ", not compared with another period" : `, compared with ${before}`),
  indicators: "Indicators in the report",
  reportedBefore: (period, at, same) =>
    (period === "" ? "This table was reported" : `${period} was reported`) + ` at ${at}; since then its figures ` +
    (same ? "have not changed." : "have changed (“Do this period again” names the cells)."),
  cannotRank: " (cannot be computed yet)",
};
