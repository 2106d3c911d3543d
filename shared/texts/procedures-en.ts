import { counted } from "./counted-en";
import type { LeftOutReason, ListProblem, ProcedureLevel, UnclearReason } from "../domain/procedure";
import type { proceduresVi } from "./procedures-vi";

const leftOut: Record<LeftOutReason, (year: string) => string> = {
  notListed: () => "not on the list",
  otherDecision: () => "of another decision",
  otherLevel: () => "of a level not chosen",
  notInForce: () => "not in force",
  publishedLater: (year) => "first published after " + year,
  firstPublishedInYear: (year) => "first published in " + year,
  withoutDossiers: () => "without dossiers",
  decided: () => "as you settled",
};

const unclear: Record<UnclearReason, string> = {
  nothingNamed: "the row gives neither code nor name",
  codeUnreadable: "the code cannot be read",
  codeShortened: "the code lacks digits at its end, zeros perhaps",
  repeated: "the unit has a row of this procedure with the very same counts; to count adds it, not to count keeps the first row only",
  codeOfOtherName: "the code is not on the list, but the name is, under another code",
  nameNotListed: "no code; the name is no name of the list",
  nameOfSeveral: "no code; several procedures of the list have the name",
  listedTwice: "the code stands in several rows of the list",
  entryUnreadable: "a cell of its row in the list cannot be read",
  levelMissing: "the list gives no level",
  decisionMissing: "the list names no decision",
  decisionUnclear: "whether the list means the chosen decision is not clear (number, body or date is not given in full)",
  validityUnclear: "the list gives a month or a year only, so being in force on the day is not certain",
  firstPublishedUnclear: "the list does not say when it was first published",
};

const levels: Record<ProcedureLevel, string> = {
  full: "fully online",
  part: "partly online",
  level3: "level 3",
  level4: "level 4",
  information: "not online (information only)",
};

/** The same in English. Reports are written in Vietnamese whatever the language of the pane. */
export const proceduresEn: typeof proceduresVi = {
  leftOut,
  unclear,
  perhaps: (code) => "; the list has " + code,
  added: (procedures, listed) => "Procedures with several rows in one unit, added up (" + procedures + "): " + listed + ".",
  addedLine: (unit, procedure, rows) => unit + ": " + procedure + " (rows " + rows + ")",
  levels,
  scope: {
    list: (sheet, area, procedures) => "procedures of the list on “" + sheet + "”, " + area + " (" + procedures + ")",
    decisions: (decisions) => "decisions: " + decisions,
    oneDecision: (decision) => "only of the chosen decision: " + decision,
    levels: (names) => "only " + names,
    anyLevel: "any level",
    inForceOn: (day) => "in force on " + day,
    inForceDuring: (from, to) => "in force between " + from + " and " + to,
    anyValidity: "whether in force or not",
    withoutFirstPublished: (year) => "without those first published in " + year,
    withDossiersOnly: "only procedures with dossiers",
    counted: (procedures, dossiers) => "Counted: " + counted(procedures, "procedure") + ", " + counted(dossiers, "dossier"),
    leftOut: (parts) => "left out: " + parts,
    apart: (procedures, reason, dossiers) =>
      procedures + " " + reason + (dossiers === "" ? "" : " (" + counted(dossiers, "dossier") + ")"),
    nothingLeftOut: "no procedure outside the scope",
    unclear: (procedures, dossiers) =>
      counted(procedures, "procedure") + " (" + counted(dossiers, "dossier") + ") to settle, not counted meanwhile",
    byUser: (procedures, dossiers) =>
      "Counted because you said so: " + counted(procedures, "procedure") + " (" + counted(dossiers, "dossier") + ")",
    unread: (cells) => "Cells that cannot be read and are in none of these figures: " + cells,
  },
  report: {
    scope: (parts) => "Scope: " + parts + ".",
    outcome: (sentence) => sentence + ". Dossiers are those of the denominator.",
    byUnit: (units) => "Dossiers not counted, by unit (" + counted(units, "unit") + ")",
    byProcedure: (procedures) => "Procedures not counted (" + procedures + ")",
    andMore: (procedures) => "and " + counted(procedures, "more procedure"),
    noName: "(no name)",
    listProblems: (cells) => "Cells of the list that cannot be read: " + cells + ".",
    differing: (cells) => "Figures of units that are not the sums of their procedures; the sums are used: " + cells + ".",
    differs: (cell, unit, stated, sum) => cell + " (" + unit + ": " + stated + ", the sum is " + sum + ")",
    unplaced: (cells) => "Rows with figures of no known procedure or unit, not counted: " + cells + ".",
    hiddenLines: (lines) => "Rows of procedures that are hidden or filtered out and counted all the same: " + lines + ".",
    codes: "Procedures are matched by code; a row without a code by its name, which must be the same.",
  },
  listSheet: {
    name: "Danh mục TTHC",
    title: "LIST OF PROCEDURES OFFERED ONLINE",
    hints: [
      "One procedure a row. Level: toàn trình, một phần, mức độ 3 or mức độ 4. Dates as dd/mm/yyyy; a year alone where no more is known.",
      "A blank “Hiệu lực từ” or “Hiệu lực đến” sets no limit. Procedures are found by code, without one by name.",
    ],
    filled: (sheet) => "Codes and names come from “" + sheet + "”. Delete those not on the list and fill in the rest.",
    headers: ["Mã TTHC", "Tên TTHC", "Mức độ", "Quyết định công bố", "Công bố lần đầu", "Hiệu lực từ", "Hiệu lực đến"],
    levelTitle: "Level",
    levelMessage: "Choose: toàn trình, một phần, mức độ 3 or mức độ 4.",
  },
  pane: {
    lead: "Counts dossiers of the procedures on a list only.",
    reading: "Reading…",
    readAgain: "Read again",
    sources: "List and counts",
    listSheet: "List on sheet",
    pickSheet: "Choose a sheet…",
    listSize: (procedures, decisions) => counted(procedures, "procedure") + (decisions === "" ? "" : "; " + decisions),
    noList: (sheet) =>
      "There is no list on “" + sheet + "”: it needs a header row with “Mã TTHC” or “Tên TTHC” and one column more.",
    listMissing: "There is no list yet. Choose the sheet that has it, or write a new sheet to fill in.",
    makeList: "Write a sheet to fill in",
    makeFilled: (procedures) => "Write a list with the procedures of the table (" + procedures + ")",
    problems: (cells) => "List: " + counted(cells, "cell") + " to look at",
    tableSheet: "Counts by procedure on sheet",
    noTable: (sheet) =>
      "There are no counts by procedure on “" + sheet + "”: a column of codes or names and one of dossiers are needed. Choose another sheet.",
    which: "Table",
    tableAt: (area, lines) => area + ", " + counted(lines, "row of procedures", "rows of procedures"),
    tableSize: (units, lines, area) => counted(units, "unit") + ", " + counted(lines, "row of procedures", "rows of procedures") + ", " + area,
    unitName: "Unit of the table",
    unitHint: "The table names no units, so it is taken to be of one.",
    unitNeeded: "Type the name of the unit.",
    headings: "Rows over procedures",
    headingsAre: { auto: "As Thước reads them (names of units)", units: "are units", fields: "are fields" },
    headingsNote: (names) => "Not taken for units: " + names,
    differing: (cells) => "Figures of units are not the sums of their procedures: " + cells + ". The sums are used.",
    unplaced: (cells) => "Figures of no known procedure, not counted: " + cells,
    scope: "Scope",
    indicator: "Rate",
    levels: "Levels that count",
    noLevels: "The list gives no levels: all count.",
    levelsNeeded: "Choose at least one level.",
    decision: "Decision",
    anyDecision: "Any decision of the list",
    inForce: "Only procedures in force",
    from: "From",
    to: "To",
    dayHint: "dd/mm/yyyy. For one day type it twice; in force on one day between them is enough.",
    badDay: "Type the day as dd/mm/yyyy, as in 30/4/2020.",
    badOrder: "“To” is before “From”. Correct one of them.",
    withoutFirst: "Without procedures first published in the year",
    year: "Year",
    badYear: "A year has 4 digits, as in 2020.",
    firstMissing: "The list has no “Công bố lần đầu”.",
    withDossiersOnly: "Only procedures with dossiers",
    target: "Minimum target of all units",
    targetsOf: (sheet) => "If blank, each unit has its target of “" + sheet + "”.",
    outcome: "Result",
    toSettle: (procedures) => "To settle (" + procedures + ")",
    settleHint: "Units with these dossiers are not ranked until it is settled whether they count.",
    count: "Count",
    leave: "Leave out",
    countAll: "Count all",
    leaveAll: "Leave all out",
    settled: (procedures) => counted(procedures, "procedure") + " settled",
    unsettle: "Take it back",
    apart: (procedures) => "Procedures not counted (" + procedures + ")",
    why: (dossiers, reason) => counted(dossiers, "dossier") + "; " + reason,
    byUnit: (units) => "Dossiers not counted, by unit (" + units + ")",
    ofUnit: (unit, parts) => unit + ": " + parts,
    noActivity: (units) => "No activity within the scope: " + units + ".",
    toReview: (units) => "Figures to look at: " + units + ".",
    write: "Write the ranking to a new sheet",
    writing: "Writing…",
    writes: "Writes one new sheet with the scope and what it leaves out; table and list stay as they are.",
    notYet: "A list and counts by procedure are needed.",
    nothing: "No unit can be ranked within this scope yet.",
  },
  problem: (problem: ListProblem): string => {
    switch (problem.code) {
      case "codeUnreadable":
        return "“" + problem.text + "” is no code of a procedure (1.004203.000.00.00.H32, for instance). Correct it.";
      case "codeShortened":
        return "The code “" + problem.text + "” lacks digits at its end; perhaps it is " + problem.perhaps + ". Write all of it.";
      case "levelUnknown":
        return "The level “" + problem.text + "” is not understood. Use toàn trình, một phần, mức độ 3 or mức độ 4.";
      case "dateUnreadable":
        return "“" + problem.text + "” is no day dd/mm/yyyy, month or year. Correct it.";
      case "nothingNamed":
        return "The row gives neither code nor name, so it cannot be used. Fill it in or delete it.";
      case "endsBeforeItBegins":
        return "The last day is before the first. Correct one of them.";
      case "codeTwice":
        return "The code " + problem.text + " stands in rows " + problem.rows.join(", ") + ". Keep one.";
    }
  },
};
