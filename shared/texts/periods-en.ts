import { counted } from "./counted-en";
import type { periodsVi } from "./periods-vi";

/** What is said in English of two periods that are compared. */
export const periodsEn: typeof periodsVi = {
  field: "Compare with",
  none: "No comparison",
  beside: (period) => `Same table: ${period}`,
  table: (sheet, area, period) => (period === undefined ? "Sheet" : `${period}, sheet`) + ` “${sheet}”, ${area}`,
  likely: { previous: "the period before", lastYear: "same period last year", earlier: "an earlier period" },
  likelySheet: "may be the period before",
  compareWith: (offer) => `Compare with: ${offer}`,
  otherSheet: "Choose another sheet…",
  whichSheet: "Which sheet has the period before?",
  whichTable: (sheet) => `Sheet “${sheet}” has several tables. Which is the period before?`,
  looking: "Looking for the table of the period before…",
  noSheets: "The file has no other sheet.",
  ratesOnly: (columns) => `${columns}: rates only; the counts behind them are not known, so they are not compared.`,
  from: (sheet, numerator, denominator) =>
    `The period before is on sheet “${sheet}”: numerator ${numerator}; denominator ${denominator}.`,
  care: {
    same: (period) => `Both tables say ${period}; please check that the right one is chosen.`,
    later: (period) => `The table chosen is ${period}, after this period; please check that the right one is chosen.`,
    unlike: (period) => `The table chosen is ${period}, not the same kind of period; compare with care.`,
  },
  blanks: (count, cells) => `${counted(count, "blank cell")} in the table of the period before, counted as 0 (${cells}).`,
  nameless: (sheet) => `the period before (sheet “${sheet}”)`,

  heading: "Since the period before",
  points: ({ goes, points }) => {
    if (goes === "nowhere") return "unchanged";
    return points === undefined ? "almost unchanged" : (goes === "up" ? "up " : "down ") + points + " points";
  },
  pointsSaid: ({ goes, points }) => {
    if (goes === "nowhere") return "unchanged";
    if (points === undefined) return "almost unchanged";
    return (goes === "up" ? "up " : "down ") + points + " percentage points";
  },
  ranks: (before, now, goes) => {
    if (goes === "nowhere") return before === now ? `still rank ${now}` : `still rank ${now} (was ${before})`;
    return `${goes} to rank ${now} (was ${before})`;
  },
  otherGroup: "ranked in another group before",
  isNew: "new, not there before",
  wasIdle: "no activity before",
  wasDoubtful: (cell, why) => `not compared yet, see cell ${cell} of the table before: ${why}`,
  isAsked: "not compared yet, its name is not confirmed",

  overall: (before, rateBefore, countsBefore, rate, counts, change) =>
    `Against ${before}: overall rate from ${rateBefore} (${countsBefore}) to ${rate} (${counts}), ${change}.`,
  common: (units, rateBefore, countsBefore, rate, counts, change) =>
    `Only the ${counted(units, "unit")} ranked in both periods: ` +
    `overall rate from ${rateBefore} (${countsBefore}) to ${rate} (${counts}), ${change}.`,
  noneInCommon: (before) => `No unit is ranked both in this period and in ${before}.`,
  goneHeading: (units) => `In the period before, not in this one (${units})`,
};
