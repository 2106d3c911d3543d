import type { annexVi, SparedColumns } from "./annex-vi";

/** The piece of work that makes the annex of a report, in English; the annex itself is always in Vietnamese. */
export const annexEn: typeof annexVi = {
  noIndicator: "Choose at least one indicator that can be computed, under what the report is about.",
  look: "What is in the annex",
  about: "Make the annex for",
  all: (indicators) => `All ${indicators} indicators`,
  columns: "Columns",
  counts: "Counts (numerator, denominator)",
  before: "The period before",
  rateBefore: "Its rate (without it the change still stands)",
  noBefore: "No period before is chosen under what the report is about.",
  ranks: "Ranks",
  spared: (parts) =>
    `With all columns the letters would be printed smaller than 8 pt on A4, so these are left out: ${parts.map((part) => SPARED[part]).join(", ")}. Tick those you want.`,
  divided: "Divide it into several tables that fit the page",
  order: "Order of the units",
  byRank: "By rank of the first indicator",
  byTable: "As in the source table",
  chartNote: "Bars in the charts stand in this order. The charts lie beside the table for the screen and are not printed with it; to print one, select it and print it alone.",
  naming: "Title, period and number",
  title: "Title of the annex",
  titleHint: "Left blank, the proposed title is used.",
  period: "Reporting period",
  periodHint: "Left blank, the period that the table names is printed, if it names one.",
  number: "Number of the annex",
  numberHint: "For example: I. Leave blank if there is only one annex.",
  preview: "Preview",
  columnsOf: (indicators) => `Columns of ${indicators} ${indicators === 1 ? "indicator" : "indicators"}`,
  size: (units, groups, columns, tables) =>
    `${units} units` + (groups === 0 ? "" : `, ${groups} groups`) + (tables > 1 ? `, ${tables} tables` : `, ${columns} columns`) + ", A4 landscape.",
  tables: (tables) =>
    `In one table the letters would be printed smaller than 8 pt on A4, so the annex is divided by indicators into ${tables} tables. Each has a sheet of its own, with the numbers and names of the units:`,
  table: (number, indicators) => `Table ${number}: ${indicators}`,
  small: (size) => `On one A4 page the letters will be about ${size} pt. Leave out columns, divide it into several tables, or print it on A3.`,
  standing: (indicator) => `The units by “${indicator}”`,
  apart: (units) => `In the table, but without a rate: ${units} units`,
  noActivity: (indicators) => `No activity: ${indicators}`,
  toReview: (indicators, cell, why) => `To review: ${indicators}. Cell ${cell}: ${why}`,
  allCounted: "All units have a rate and are counted in the sums.",
  doubts: "The notes under the table say why the figures of which units ought to be reviewed.",
  checking: "The figures are being checked; the annex can be made afterwards.",
  unchecked: "The figures could not be checked.",
  button: "Make the annex on a new sheet",
};

const SPARED: Readonly<Record<SparedColumns, string>> = { counts: "counts", rateBefore: "the rate of the period before", ranks: "ranks" };
