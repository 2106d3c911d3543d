import type { trendVi } from "./trend-vi";

/** Words about the course of an indicator over several periods, in English. */
export const trendEn: typeof trendVi = {
  title: "Course over the periods",
  purpose: "A new sheet with the overall rate of each period and a line chart, taken from the workbook's other sheets.",
  find: "Look for periods in the workbook",
  finding: "Looking for periods…",
  write: "Make the sheet of the course",
  notAdded: "This indicator counts services, which several units offer alike: they do not add up, so there is no overall trend.",
  noPeriod: "This table names no period in its title or sheet name, so which period comes first cannot be told.",
  found: "Periods taken in, oldest first",
  counted: (count) => `${count} period(s), this one included.`,
  none: "No other sheet names an earlier period of the same kind.",
  period: (label, sheet) => `${label} (sheet “${sheet}”)`,
  leftOut: "Left out",
  why: { unlike: "another kind of period", later: "after this period", twice: "two tables give different figures; untick one sheet" },
  notRead: (count) => `${count} more sheets were not read, for the workbook has too many.`,
  withUnits: "With a table of each unit",
  drawnInFile: "This trial workbook draws no charts; the chart is in the .xlsx file that is saved.",
  noCharts: "This version of Excel cannot draw charts that name the periods; the sheet has the table only.",
  fewer: "At least two periods are needed.",
};
