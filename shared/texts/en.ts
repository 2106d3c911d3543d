import { showDay } from "./show-day";
import { showCount, showRate } from "./show-number";
import type { Texts } from "./vi";

function quoted(word: string): string {
  return "“" + word + "”";
}

/** The texts of failures in English, for colleagues who do not read Vietnamese. */
export const en: Texts = {
  failures: {
    notANumber: ({ text }) => quoted(text) + " is not a number. Type a number such as 5.311 or 29,87%.",
    ambiguousNumber: ({ text, likely }) =>
      quoted(text) + " can be read in two ways (is the mark for thousands or for decimals?)" +
      (likely === undefined ? "" : "; as a count it may be " + showCount(likely)) +
      ". Write it again with a comma for decimals and dots for thousands, such as 1.000 or 33,333%.",
    notACount: ({ text }) => quoted(text) + " is not a number of dossiers (a whole number from 0). Check the cell.",
    eatenCount: ({ text, likely }) =>
      quoted(text) + " is not a number of dossiers; " + showCount(likely) + " may have been read as " + text.replace(",", ".") +
      ". Compare with the source; if so, type " + String(likely) + ".",
    perhapsEaten: ({ text, likely }) =>
      "The thousands mark of some numbers of this column was misread, so " + quoted(text) + " may be " + showCount(likely) +
      ". Compare with the source; if it is " + text + ", leave it; if it is " + showCount(likely) + ", type " + String(likely) + ".",
    approximateCount: ({ text, likely }) =>
      quoted(text) + " is an estimate (about " + showCount(likely) + ") and is not used in calculations. Type the exact number.",
    countWithWords: ({ text, likely }) =>
      quoted(text) + " has words or marks beside the number; it may be " + showCount(likely) + ". If so, leave only " + String(likely) + " in the cell.",
    countMisspelt: ({ text, likely }) =>
      quoted(text) + " has other characters among its digits; it may be " + showCount(likely) + ". If so, type " + String(likely) + " again.",
    twoFigures: ({ text }) =>
      quoted(text) + " has two figures in one cell. Leave only the count of this column, and give the other its own column.",
    zeroInWords: ({ text }) => quoted(text) + " is a word; it may mean 0. If so, type 0.",
    noFigureGiven: ({ text }) => quoted(text) + " gives no figure. Type a number, or 0 if there was none.",
    dateNotCount: ({ text }) =>
      quoted(text) + " is a date, not a number of dossiers; the spreadsheet may have made a date of a number. Compare with the source and type the number again.",
    notARate: ({ text }) => quoted(text) + " is not a rate from 0% to 100%. Type 45% or 0.45, for instance.",
    errorValue: ({ text }) => "The source cell shows the error " + text + ". Correct that cell first.",
    missingValue: () => "There is no value. Type one.",
    missingTarget: () => "The unit has no target. If it was assigned one, type it in this cell and read again; if not, leave it: the unit is not ranked.",
    unknownChoice: ({ text, choices }) => quoted(text) + " is not understood. Use one of: " + choices.map(quoted).join(", ") + ".",
    partExceedsWhole: ({ part, whole }) =>
      "The numerator (" + showCount(part) + ") is larger than the denominator (" + showCount(whole) + "). Check the figures of this row.",
    severalRows: () =>
      "The unit has several rows of figures (full and partial online, for instance), and none is known to be their total. " +
      "Add them up in one row and read again, or choose under Result to add them up.",
    perhapsSubtotal: () =>
      "The row stands where a subtotal would, but its figures are not the sum of the units below, so it may be a unit or a " +
      "subtotal. Check the sum, or number the row if it is a unit.",
    proceduresUnclear: () =>
      "Whether some procedures of the unit count is not settled. Settle it under List of procedures.",
    noName: () => "The row has a number and figures but names no unit. Type the name of the unit in this cell and read again.",
    targetOutOfReach: () =>
      "A target of 100% cannot be reached by new dossiers alone once some dossiers were not filed online. Use the reading “chuyển đổi”.",
    cumulativeFell: ({ part, whole, partBefore, wholeBefore }) =>
      "The earlier cumulative reading is " + showCount(partBefore) + "/" + showCount(wholeBefore) + ", this one is " + showCount(part) + "/" + showCount(whole) +
      ". Cumulative counts (numerator, denominator and the rest) cannot fall; check both tables.",
    daysOutOfOrder: ({ from, assessed, until }) =>
      "The days must follow one another: first day (" + showDay(from) + "), day of the figures (" + showDay(assessed) + "), day on which the target is due (" +
      showDay(until) + "). Correct them.",
    shapesDiffer: ({ first, second }) =>
      "The ranges differ in size (rows × columns: " + first + " and " + second + "). Select ranges with the same rows and columns.",
    tooManyArguments: ({ given, most }) =>
      "The function takes at most " + String(most) + " arguments, but the formula has " + String(given) + ". Remove the extra ones.",
    badDecimals: ({ text }) => quoted(text) + " is not a number of decimals. Type a whole number from 0 to 6.",
    badBandTable: ({ row }) => "Row " + String(row) + " of the band table is wrong. The table needs two columns: lowest score (a number) and name.",
    belowLowestBand: ({ score }) => "The score " + String(score) + " lies below the lowest band. Add a row with threshold 0.",
    badTargetTable: ({ row }) =>
      "Row " + String(row) + " of the target table cannot be read. A target must be a number such as 45%, and a date needs day, month and year. " +
      "The table needs the columns indicator, peer group, unit, target; or unit and target.",
    targetBlank: () => "The row has no target. Type one in this cell, or delete the row.",
    notADate: ({ text }) => quoted(text) + " cannot be read as a date. Give day/month/year, such as 01/01/2024.",
    targetColumnMissing: ({ header }) =>
      "The table on the sheet has no column “" + header + "”. Add it to the sheet, or leave this field blank.",
    noRoomBelow: ({ sheet, cell }) =>
      "There is something right below the table of sheet “" + sheet + "” (cell " + cell + "), so no row can be added. " +
      "Insert blank rows below the table and try again.",
    targetTextNotRead: () =>
      "There is no target table in the text. Copy the header row as well, or all seven columns from “Chỉ số” to “Đến ngày”.",
    tooManyTargets: ({ rows, most }) =>
      "The text has " + showCount(rows) + " rows, more than the " + showCount(most) + " that can be taken at a time. Split it.",
    targetSetTooLarge: () =>
      "The workbook cannot keep this set as well: it is too long. Delete a saved set, or use “Copy” to take it elsewhere.",
    targetSetsNotRead: () =>
      "The sets of targets that are saved in this file cannot be read: they are damaged, or a newer version of Thước saved them. They are kept as they are, and no set can be saved; please update Thước, or open a backup of the file.",
    tooManyTargetSets: ({ most }) => "The workbook has " + String(most) + " sets already. Delete one, then save again.",
    negativeDifference: ({ plus, minus, value }) =>
      plus.join(" + ") + " less " + minus.join(" and ") + " is " + String(value) +
      ", and a number of dossiers cannot be negative. Check these cells, or how the indicator is computed.",
    endsBeforeStart: () => "The end lies before the start. Correct one of the two dates.",
    targetGroupAsUnit: ({ text }) => "“" + text + "” is a group or level, not one unit. Move it to the column of peer groups.",
    targetNamesNoUnit: ({ text }) =>
      "A part of “" + text + "” is not the name of a unit. Write each unit in full, with semicolons between them: Sở Y tế; Sở Tư pháp.",
    unknownIndicator: ({ text }) =>
      "There is no indicator " + quoted(text) + ". Pick a name of the list, or leave it blank for a target of any indicator.",
    targetRowUnread: ({ unit, row }) =>
      "Row " + String(row) + " of the target table may be the target of " + quoted(unit) + ", but it cannot be used yet. Correct that row and read again.",
    ambiguousTarget: ({ unit, rows, documents = [] }) =>
      "Several targets of the same level fit " + quoted(unit) + " (rows " + rows.join(", ") + " of the table" +
      (documents.length > 0 ? ", by " + documents.join("; ") : "") + "). Keep one, or name the indicator or the dates.",
    noTargetForUnit: ({ unit }) => "The target table has no row for " + quoted(unit) + ". Add one for the unit or its peer group.",
    groupUnclear: ({ unit, group }) =>
      "Whether " + quoted(unit) + " belongs to " + quoted(group) + " of the target table is unclear. Name the type and place of the unit (Xã …, huyện …), or add a row of its own.",
    targetOfFormerUnits: ({ unit, former }) =>
      "The target table speaks of units of before the merge: " +
      former.map(({ name, row, target }) => name + " " + showRate(target) + " (row " + String(row) + ")").join("; ") +
      ". Decide on the target of " + quoted(unit) + " of today and add a row of its own.",
    noMeasure: () => "No indicator is chosen. Choose at least one to judge units by.",
    badWeight: ({ text, most }) => "“" + text + "” is not a weight. Enter a whole number from 1 to " + showCount(most) + ".",
    percentSignNeeded: ({ text }) =>
      "“" + text + "” may mean " + text + "% or a part of 1. A maximum needs the percent sign, for example 0,5%; in a cell of the sheet as text: '0,5%.",
    pointsOutOfRange: ({ text, most }) => "“" + text + "” is not a number of points from 0 to " + String(most) + ". Check this cell.",
    duplicateUnit: ({ rows }) =>
      "The unit stands in several rows (" + rows.join(", ") + "). Add them up in one row, or remove the duplicate, then read again.",
    sheetEmpty: ({ sheet }) => "The sheet " + quoted(sheet) + " is empty. Open a sheet with figures and read again.",
    noTableFound: ({ sheet }) =>
      "No table was found on the sheet " + quoted(sheet) + ". It needs a header with a unit column and at least one column of figures; select a cell inside it and read again.",
    noRowSelected: ({ sheet, area }) =>
      "The selection holds no named row of the table " + area + " on the sheet " + quoted(sheet) + ". Select the row to change, then press the button again.",
    tooManyRowsSelected: ({ rows, most }) =>
      "Rows of the table selected: " + String(rows) + "; at most " + String(most) + " can be changed at a time. Select fewer.",
    headerNotRead: ({ sheet, area }) =>
      "No table can be read with its header in " + area + " of the sheet " + quoted(sheet) + ". Select all rows of the " +
      "header, from the first column of the table to the last; below there must be unit names and figures.",
    severalTables: ({ sheet, tables }) =>
      "The sheet " + quoted(sheet) + " has " + String(tables) + " tables. Choose one below, or click a cell of the one to use and read again.",
    noUnitRows: ({ sheet, area }) =>
      "The table at " + area + " on the sheet " + quoted(sheet) + " has no unit below its header. Check the table.",
    tooManyRows: ({ rows, most }) =>
      "The table has " + showCount(rows) + " unit rows; at most " + showCount(most) + " can be ranked at once. If each row is a dossier, count them by unit first; otherwise split the table.",
    tooManyCells: ({ cells, most }) =>
      "The range has " + showCount(cells) + " cells, more than " + showCount(most) + ". If each row is a dossier, count them; else delete what is not needed or move the table to a sheet of its own.",
    valuesNotDelivered: ({ sheet, area }) =>
      "The spreadsheet did not deliver the values of " + area + " on " + quoted(sheet) + " (too large). Select a smaller range and try again.",
    letterStopped: () => "Stopped: no file was made and nothing was copied. Press the button to begin anew.",
    readingStopped: () => "Reading was stopped. Press the button to read again from the start.",
    sheetGone: ({ sheet }) => "The sheet " + quoted(sheet) + " is gone (renamed or deleted). Read the table again.",
    indicatorNeedsColumns: () => "The table lacks the columns of this indicator. Choose another, or pick the columns yourself.",
    periodLacksColumns: ({ sheet, columns }) =>
      "The table to compare with, on sheet “" + sheet + "”, has no column, or several, for: " +
      columns.map((header) => "“" + header + "”").join(", ") + ". Choose another table or another indicator.",
    ownIndicatorsNotRead: () =>
    "The indicators of your own that are saved in this file cannot be read: they are damaged, or a newer version of Thước saved them. They are kept as they are and not used; please update Thước, or open a backup of the file.",
  index766NotRead: () =>
    "The index 766 that is saved in this file cannot be read: it is damaged, or a newer version of Thước saved it. It is kept as it is, and the usual values are used; please update Thước, or open a backup of the file.",
  ownSheetThere: ({ sheet }) => "The file already has a sheet " + quoted(sheet) + "; nothing was written. Press “Look again”.",
  sourceChanged: ({ sheet }) =>
      "The figures on " + quoted(sheet) + " have changed since they were read. Nothing was written; read the table again, then write.",
    workbookProtected: () =>
      "The structure of this file is protected, so no sheet can be added. Nothing was written; unprotect it (Review > Protect Workbook) or save a copy, then try again.",
    sheetProtected: ({ sheet }) => "The sheet " + quoted(sheet) + " is protected. Nothing was written; unprotect it or write to a new sheet.",
    readOnly: () => "You may only view this file. Nothing was written; ask for the right to edit, or make a copy.",
    mergedCells: ({ sheet, area }) =>
      "The range " + area + " on " + quoted(sheet) + " has merged cells, where figures would be lost. Nothing was written; unmerge them first.",
    writeIncomplete: ({ sheet }) => "The sheet " + quoted(sheet) + " was not written whole, so it was removed. Your figures are untouched; try again.",
    sheetLeftBehind: ({ sheet }) =>
      "The sheet " + quoted(sheet) + " was not written whole and could not be removed. It lacks figures: delete it yourself; your figures are untouched.",
    sheetsLeftBehind: ({ sheets }) =>
      "Of the sheets just written, " + sheets.map(quoted).join(", ") + " could not be removed. Delete what you do not need; your figures are untouched.",
    cellsHalfWritten: ({ sheet, area }) =>
      "The range " + area + " on " + quoted(sheet) + " may be written in part only. Check it, and press Ctrl+Z if need be.",
    cellBeingEdited: () => "A cell is being edited. Press Enter to finish it, then press the button again.",
    busyElsewhere: () => "The spreadsheet is busy, perhaps because someone else is writing to this file. Wait a moment, then press the button again.",
    severalAccounts: () =>
      "Google refused because the browser is signed in to several accounts. Open the file in a private window or a Chrome profile with one account.",
    provinceUnknown: ({ province }) => `No province has the code “${province}”. Choose the province again.`,
    noConnection: () => "The connection to the spreadsheet was lost. Check the network; if that does not help, close the pane and open it again.",
    fileNotRead: ({ name }) => "The file " + quoted(name) + " could not be opened. It may be damaged, have a password or be too large; open it in Excel, save it as .xlsx and choose the new file.",
    fileEmpty: ({ name }) => "The file “" + name + "” has no figures. Choose another file.",
    fileTooLarge: ({ name }) =>
      "The file “" + name + "” is too large: files of up to 20 MB and 3.000.000 cells are read. Remove sheets that are not needed and save it again.",
    fileUnpacksTooLarge: ({ name }) =>
      "The file “" + name + "” unpacks to too much (a sheet is read up to 2 GB). Open it in Excel, remove sheets and columns that are not needed, save it and choose the new file.",
    fileEncrypted: ({ name }) => "The file “" + name + "” has a password, so it cannot be read. Remove the password, save it and choose it again.",
    fileOldFormat: ({ name }) => "The file “" + name + "” is in the old Excel format (.xls). Open it in Excel, save it as .xlsx and choose the new file.",
    workingCopyAlready: ({ sheet }) =>
      "This file is a working copy already (it has the sheet “" + sheet + "”). Take it back first, then make a new copy.",
    nothingToSend: ({ name }) => "The file “" + name + "” has no formulas of Thước, so no working copy is needed: send the file as it is.",
    sheetNameUnfit: ({ sheet }) =>
      "An Excel file does not take the sheet name “" + sheet + "”: a name has at most 31 characters, none of [ ] : * ? / \\ and no apostrophe at either end. Rename the sheet, then try again.",
    stillCalculating: ({ sheet, cell }) =>
      "The cell " + cell + " on " + quoted(sheet) + " is still being calculated. Nothing was changed; wait until all cells show their results, then press the button again.",
    copyHalfMade: ({ sheet }) =>
      "The spreadsheet stopped halfway, and some formulas may have been replaced. The originals are on the hidden sheet " + quoted(sheet) + ": do not delete it; take the copy back to restore the formulas, or drop this copy and make another.",
    originalsDamaged: ({ sheet }) =>
      "The sheet “" + sheet + "” was changed or is incomplete, so that the formulas cannot be restored. Nothing was changed; ask for the copy with this sheet as it was, or use your own file.",
    originalsNewer: ({ sheet }) => "The sheet “" + sheet + "” was written by a newer version of Thước. Nothing was changed; update Thước, then take the copy back.",
    columnsUnclear: ({ name, line, fields, columns }) =>
      "The file “" + name + "”: line " + String(line) + " has " + String(fields) + " columns, the others have " + String(columns) +
      ". A decimal comma may have been taken for a separator of columns; save the file as .xlsx and choose the new file.",
    settingsNotRead: () => "What Thước remembers in this file is damaged or was written by a newer version of it. It is kept; update Thước.",
    hostRefused: ({ statement }) => "The spreadsheet could not do this. Nothing was written; try again; if that does not help, send this code to your administrator: " + statement,
  },
  parameter: (name) => "Parameter " + name + ": ",
  cell: (address) => "Cell " + address + ": ",
  unexpected: "Thước met an unexpected error. Your figures are untouched; try again; if that does not help, tell your administrator.",
};
