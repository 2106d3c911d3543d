import { checkEn } from "./check-en";
import { counted } from "./counted-en";
import { mergeEn } from "./merge-en";
import { namesEn } from "./names-en";
import { periodsEn } from "./periods-en";
import type { paneVi } from "./pane-vi";
import { readingEn } from "./reading-en";
import { tasksEn } from "./tasks-en";

/** Everything the pane says in English. Terms that stand in the sheets stay in Vietnamese beside the English word. */
export const paneEn: typeof paneVi = {
  brand: "Thước",
  tryAgain: "Try again",
  viewsLabel: "Parts of the sidebar",
  otherLanguage: "Tiếng Việt",
  views: { ranking: "Ranking", check: "Check", merge: "Merge", targets: "Targets", functions: "Functions" },
  check: checkEn,
  merge: mergeEn,
  names: namesEn,
  periods: periodsEn,
  reading: readingEn,
  tasks: tasksEn,

  source: {
    heading: "Source table",
    reading: "Reading the table…",
    readingTo: (percent) => "Reading the table… " + percent,
    stop: "Stop",
    readAgain: "Read the selection again",
    emptyTitle: "No table to rank yet",
    emptySteps: [
      "Open the sheet with the table: one unit a row, a column of unit names and columns of counts.",
      "Click any cell of the table, or select the whole table.",
      "Press “Read the selection again”.",
    ],
    place: (sheet, area) => `Sheet “${sheet}”, ${area}`,
    area: (area) => area,
    size: (units, groups) => (groups === undefined ? `Units: ${units}` : `Units: ${units}, peer groups: ${groups}`),
    others: "Other tables found",
    other: (sheet, area, units) => `${sheet} (${area}): ${counted(units, "unit")}`,
  },

  options: {
    heading: "How to rank",
    indicator: "Indicator",
    target: "Target",
    targetNone: "None",
    targetForAll: "One for all",
    targetTable: (sheet: string) => `By the sheet “${sheet}”`,
    assessedOn: "Date of assessment",
    targetsOn: (day: string) => `Targets in force on ${day} are used.`,
    targetProblems: (sheet: string, cells: string) => `The sheet “${sheet}” has cells that cannot be used: ${cells}.`,
    targetColumn: (column) => `From column ${column}`,
    targetText: "Minimum rate",
    targetHint: "For example 45% or 29,87%",
    order: "Order",
    descending: "Highest rate first",
    ascending: "Lowest rate first",
  },

  result: {
    heading: "Result",
    ranked: (units) => `Units ranked: ${units}`,
    met: (units) => `met ${units}`,
    notMet: (units) => `not met ${units}`,
    withoutTarget: (units) => `no target ${units}`,
    noActivity: (units) => `no activity ${units}`,
    toReview: (units) => `to review ${units}`,
    pooled: (rate, part, whole) => `Overall rate ${rate} (${part}/${whole}).`,
    rank: "Rank",
    unit: "Unit",
    rate: "Rate",
    counts: "Numerator/denominator",
    verdict: "Verdict",
    group: (name, units) => `${name} (units: ${units})`,
    allUnits: (units) => `All units: ${units}`,
    ungrouped: (units) => `In no peer group (units: ${units})`,
    target: (target) => `target ${target}`,
    unitMet: "Met",
    unitNotMet: "Not met",
    short: "Short by",
    byConversion: (count) => `${count} by conversion`,
    byNewOnline: (count) => `${count} by new dossiers`,
    newOnlineOutOfReach: "new dossiers: out of reach",
    shortExplained: "How is “short by” worked out?",
    byConversionMeans:
      "Conversion (chuyển đổi): existing dossiers that must move into the numerator (such as paper ones filed " +
      "online); the denominator stays.",
    byNewOnlineMeans:
      "New dossiers (phát sinh mới): further dossiers, all in the numerator; the denominator grows with them. " +
      "The two figures do not add up.",
    more: (next, rest) => `Show ${next} more (${rest} left)`,
    allShown: (count) => `All ${count} shown.`,
    noActivityHeading: (count) => `No activity (${count})`,
    noActivityWhy: "The denominator is 0: no rate and no rank.",
    toReviewHeading: (count) => `Figures to review (${count})`,
    toReviewWhy: "Not ranked. Correct the cell named, then press “Read the selection again”.",
    linesApart: (count) => `Units with several rows of figures and no total: ${count}.`,
    addLines: "Add up the rows of each unit",
    linesAdded: (count) => `Units whose figures are the sum of their rows: ${count}.`,
    keepLinesApart: "Do not add up the rows",
    blankCells: (count, cells) =>
      `Blank cells counted as 0: ${count} (${cells}). If figures are missing, fill them in and read again.`,
    andMore: (cells, rest) => `${cells} and ${rest} more`,
    goToCell: (cell) => `Go to ${cell}`,
    goToCellOf: (cell, unit) => `Go to ${cell} of ${unit}`,
  },

  writing: {
    button: "Rank to a new sheet",
    busy: "Writing the new sheet…",
    keepsData: "Existing data stays as it is.",
    notRead: "No table has been read yet.",
    targetMissing: "Enter a target, or choose “None”.",
    columnsMissing: "Pick a numerator and a denominator column.",
    nothingToRank: "No unit has figures that can be ranked.",
    cannotRank: "Cannot rank yet; the reason is under Result.",
    done: (sheet) => `Sheet “${sheet}” has been written.`,
    open: "Open the sheet",
    undo: "Undo, remove the new sheet",
    undoing: "Undoing…",
    undone: (sheet) => `Undone: sheet “${sheet}” is gone.`,
    notUndone: (sheet, cells) =>
      `Not undone, because sheet “${sheet}” was edited after it was written (${cells}). ` +
      "To drop it, delete the sheet yourself.",
    cellsDone: (sheet, area) => `Sheet “${sheet}”, ${area}, has been changed.`,
    undoCells: "Undo, put the old contents back",
    cellsUndone: (sheet, area) => `Undone: ${area} of sheet “${sheet}” is as it was.`,
    cellsNotUndone: (cells) => `Not undone, because cells were edited after the change (${cells}).`,
    dismiss: "Dismiss",
    readSourceAgain: (sheet) => `Open sheet “${sheet}” and read it again`,
  },

  functions: {
    heading: "Functions for cells",
    intro: (example) => `Type it in a cell like a built-in function, for example ${example}.`,
    loading: "Loading the functions…",
    unavailable: "This application cannot run the functions of Thước yet; the ranking works all the same.",
    search: "Find a function",
    searchHint: "Name or purpose, accents optional",
    count: (found, all) => `${found} of ${all} functions`,
    none: "No function matches. Try another word, such as “rate” or “rank”.",
    example: "Example",
    gives: "gives",
    withCells: (cells) => `when ${cells}`,
    parameters: "Parameters and remarks",
    optional: "optional",
  },
};
