import type { reportBasisVi } from "./report-basis-vi";

/** What a report is about, in English. */
export const reportBasisEn: typeof reportBasisVi = {
  noTable: "There is no table of figures yet. Open the sheet with the table, select a cell in it, then press “Read the selection again”.",
  basis: "What the report is about",
  basisLine: (indicators, compared, before) =>
    (indicators === 0 ? "No indicator chosen" : indicators === 1 ? "1 indicator" : `${indicators} indicators`) +
    (before === undefined || compared === 0
      ? ", not compared with another period"
      : compared === indicators
        ? `, compared with ${before}`
        : `, ${compared} of them compared with ${before}`),
  notCompared: (names, before) => `Without figures of ${before} to compare with: ${names}.`,
  indicators: "Indicators in the report",
  reportedBefore: (period, at, same) =>
    (period === "" ? "This table was reported" : `${period} was reported`) + ` at ${at}; since then its figures ` +
    (same ? "have not changed." : "have changed (“Do this period again” names the cells)."),
  working: (percent) => `Working out the report… ${percent}`,
  progress: "Progress of the report",
  stop: "Stop",
  stopped: "Stopped; what is below does not follow the latest figures and rules.",
  goOn: "Go on",
  notCurrent: "Waiting until the report has been worked out.",
  cannotRank: " (cannot be computed yet)",
};
