import type { configurationVi } from "./configuration-vi";

/** What is said in English of what a workbook remembers, and of the sheet with which it travels. */
export const configurationEn: typeof configurationVi = {
  looking: "Looking at the sheet “Cấu hình Thước”…",
  lookAgain: "Look again",
  openSheet: "Open the sheet “Cấu hình Thước”",
  remembered: "What this file remembers",
  nothing: "This file remembers nothing that would have to travel: no corrected columns, no confirmed names, no indicators of its own.",
  kindCount: (kind, count) => `${kind}: ${count}`,
  hosts: { excel: "Excel", sheets: "Google Sheets", workbench: "this trial page" },
  onlyHere: (host) =>
    `This is kept in a hidden part of the file that only ${host} can read: in another application it would have to be done again. Write it on the sheet “Cấu hình Thước” to have it travel with the file.`,
  onSheet: (count) =>
    `The sheet “Cấu hình Thước” holds ${count} of these things. Excel and Google Sheets both read it; each change is written there at once.`,
  forget: "To have Thước forget one of them, delete its row on the sheet; that holds when the sidebar is next opened.",
  changedThere: "The sheet has been edited since the sidebar was opened. What it says now is used when the sidebar is next opened.",
  notOnSheet:
    "A change could not be written on the sheet “Cấu hình Thước” (it is protected, the file is read-only, or there was no connection). The change is kept in this file and is not lost. Remove the protection, then press the button below.",
  foreign:
    "The file has a sheet “Cấu hình Thước” that Thước has not written (there is no row “Phiên bản cấu hình”). Thước neither uses nor touches it. To have settings travel, rename that sheet and press “Look again”.",
  newer: (cell) =>
    `The sheet “Cấu hình Thước” was written by a later version of Thước (cell ${cell}). It is kept as it is and cannot be used yet; please update Thước. Until then what is remembered stays in the hidden part of the file.`,
  noVersion: (cell) =>
    `The sheet “Cấu hình Thước” has lost its version number (see cell ${cell}). It is kept as it is and is not used. Write the row “Phiên bản cấu hình” again with 1 in the next column, or rename the sheet and write a new one.`,
  problems: "Rows that cannot be used",
  because: {
    damaged: (cell) =>
      `Cell ${cell}: its data was edited or cut off and cannot be read. The row is kept as it is and is not used. Restore the cell from the version history, or delete the whole row and do it again in Thước.`,
    dataGone: (cell) => `Cell ${cell}: its data was deleted, only the description is left. Restore the cell from the version history, or delete the whole row.`,
    tooMany: (cell) => `Cell ${cell}: there are more than 5,000 names, so this one is not used. Delete names that are no longer needed.`,
  },
  othersRead: (sheets) => `There is also ${sheets}: Thước reads only the sheet that is called exactly “Cấu hình Thước”. Delete or rename the other.`,
  sheet: (name) => `sheet “${name}”`,
  staysHere: "Indicator, target and order of the last ranking are passing choices; each application keeps its own.",
  targets: (sheet) => `The target table stands on the sheet “${sheet}” and travels with the file as well.`,
  write: "Write the sheet “Cấu hình Thước”",
  writeAgain: "Write the missing changes",
  upToDate: "The sheet “Cấu hình Thước” is complete",
  notes: {
    write: "Writes one new sheet at the end; no other sheet changes. Can be undone here.",
    nothing: "There is nothing to write yet.",
    waiting: "Only rows that have changed are written.",
    upToDate: "Nothing more to do.",
    unusable: "See above what to do.",
  },
};
