import type { paneVi } from "./pane-vi";

/** Everything the pane says in English. Terms that stand in the sheets stay in Vietnamese beside the English word. */
export const paneEn: typeof paneVi = {
  brand: "Thước",
  paneLabel: "Thước: unit ranking and sheet functions",
  viewsLabel: "Parts of the sidebar",
  otherLanguage: "Tiếng Việt",
  views: { ranking: "Ranking", functions: "Functions" },
  indicators: {
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
      definition: "Dossiers handled online from end to end divided by all dossiers received.",
    },
    fullAndPartOnline: {
      name: "Fully and partly online",
      definition: "Fully online plus partly online dossiers, divided by all dossiers received.",
    },
    resolvedOnline: {
      name: "Resolved online",
      definition: "Dossiers resolved online divided by all dossiers resolved (new-countryside criterion 2022–2025).",
    },
    onTime: {
      name: "Resolved early or on time",
      definition: "Dossiers resolved early or on time divided by all dossiers resolved.",
    },
    digitizedInputs: {
      name: "Dossier contents digitized",
      definition: "Dossiers with digitized contents divided by all dossiers received.",
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
  },

  source: {
    heading: "Source table",
    reading: "Reading the table…",
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
    other: (sheet, area, units) => `${sheet} (${area}): ${units} units`,
  },

  reading: {
    heading: "How the table is read",
    header: "Header",
    headerRows: (first, last) => (first === last ? `Row ${first}` : `Rows ${first} to ${last}`),
    unit: "Unit names",
    numerator: "Numerator",
    denominator: "Denominator",
    groups: "Peer groups",
    column: (letters) => `Column ${letters}`,
    plus: "plus",
    minus: "minus",
    noHeader: "(no header)",
    unsure: "Not sure, please check",
    byHeadings: "By the group rows of the table",
    byColumn: (letters) => `By column ${letters}`,
    noGroups: "No peer groups",
    hiddenRows: (rows) => `Hidden or filtered rows: ${rows}; they are counted all the same.`,
    change: "Change the reading",
    finish: "Done",
    pickColumns: "Pick the columns",
    addColumn: "Add a column",
    noColumn: "(none)",
    removeColumn: "Remove this column",
    nth: (side, place) => `${side}, column ${place}`,
  },

  options: {
    heading: "How to rank",
    indicator: "Indicator",
    target: "Target",
    targetNone: "None",
    targetForAll: "One for all",
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
    unitWithoutTarget: "No target",
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
    blankCells: (count, cells) =>
      `Blank cells counted as 0: ${count} (${cells}). If figures are missing, fill them in and read again.`,
    andMore: (cells, rest) => `${cells} and ${rest} more`,
    goToCell: (cell) => `Go to ${cell}`,
    goToCellOf: (cell, unit) => `Go to ${cell} of ${unit}`,
  },

  write: {
    button: "Rank to a new sheet",
    writing: "Writing the new sheet…",
    keepsData: "Existing data stays as it is.",
    notRead: "No table has been read yet.",
    targetMissing: "Enter a target, or choose “None”.",
    columnsMissing: "Pick a numerator and a denominator column.",
    nothingToRank: "No unit has figures that can be ranked.",
    cannotRank: "Cannot rank yet; the reason is under Result.",
    done: (sheet) => `Sheet “${sheet}” has been written.`,
    open: "Open the sheet",
    undo: "Undo this ranking",
    undoing: "Undoing…",
    undone: (sheet) => `Undone: sheet “${sheet}” is gone.`,
    notUndone: (sheet, cells) =>
      `Not undone, because sheet “${sheet}” was edited after it was written (${cells}). ` +
      "To drop it, delete the sheet yourself.",
    dismiss: "Dismiss",
    readSourceAgain: (sheet) => `Open sheet “${sheet}” and read it again`,
  },

  functions: {
    heading: "Functions for cells",
    intro: (example) => `Type it in a cell like a built-in function, for example ${example}.`,
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
