import type { sendingVi } from "./sending-vi";

/** The same in English; the file itself, its name and its guide stay Vietnamese. */
export const sendingEn: typeof sendingVi = {
  intro: {
    file: "Thước makes a new file that opens in Excel 2010, WPS and LibreOffice; the open workbook stays as it is. Formulas of Thước become plain ones, so that figures still move; where there is none, the value stays.",
    inPlace:
      "The copy to send opens in Excel 2010, WPS, LibreOffice and Google Sheets: formulas of Thước become plain ones, so that figures still move; where there is none, the value stays. It is made in a copy of this spreadsheet, or from a downloaded file; never in the original.",
  },
  returnTo: "Who takes it back (optional)",
  returnToNote: "Written in the guide, so that the recipient knows where to send the file when it is filled in.",

  looking: "Looking through the formulas of the whole workbook…",
  lookAgain: "Look through again",
  found: (count) => `The workbook has ${count} cells with formulas of Thước.`,
  none: "This workbook has no formulas of Thước: send the file as it is, no working copy is needed.",
  errors: (count) =>
    `${count} cells with formulas of Thước show an error; the recipient may see just these errors. Repair them before you make the copy.`,
  errorAt: (value) => `shows ${value}`,
  toRepair: "Open “Repair formulas”",

  button: { download: "Download the working copy", open: "Make the working copy" },
  busy: "Making the working copy…",
  note: {
    download: "The open workbook stays as it is.",
    open: "The copy opens in a new Excel window for you to save; the open workbook stays as it is.",
    none: "There is nothing to make.",
    unwell: "Some cells show errors. You can go on; the open workbook stays as it is.",
  },
  saved: {
    download: (file) => `“${file}” has been downloaded. It is in your browser's Downloads folder.`,
    open: (file) => `The working copy is open in a new Excel window and not saved yet. Save it as “${file}”, then send it.`,
  },
  mayNotArrive:
    "This Excel usually does not let the pane download files. If there is no file in your Downloads folder, open the workbook in Excel on the web and make the copy there.",
  file: (stem) => `${stem} - bản gửi đi`,
  fileAlone: "Bản gửi đi",
  unnamed: "tệp đang mở",

  made: (file) => `In “${file}”`,
  live: (count) => `${count} cells recalculate when figures change.`,
  noneLive: "No cell recalculates.",
  frozen: (count) => `${count} cells keep the value they had:`,
  cells: (count) => `${count} cells`,
  noneFrozen: "No cell had to keep its value.",
  why: {
    noEquivalent: (functions) => `no plain formula does what ${functions} does`,
    inRange: (functions) => `${functions} works through a range row by row inside another formula`,
    unreadable: (functions) => `it cannot be told which figures ${functions} reads`,
    outsideSpill: (functions) => `the cell lies outside the result of ${functions}`,
    tooLong: (functions) => `the plain formula for ${functions} is longer than spreadsheets take`,
    foreign: (functions) => `the formula also uses functions of another add-in: ${functions}`,
    differs: (functions) =>
      `${functions} reads a figure that is written as text, which no plain formula can. Turn it into a number and make the copy again`,
  },
  unwell: (count) =>
    `The file keeps an error, or no value yet, for ${count} cells. Repair the formulas, let them calculate, then make the copy again.`,
  elsewhere: (places) =>
    `Functions of Thước are also used outside cells (names, conditional formats, validations, columns of tables) and stay as they are: ${places}. The recipient may see errors there.`,
  tablePart: "a calculated column of a table",
  unwatched: (sheets) =>
    `Too many cells to keep track of on ${sheets}: when the copy comes back, Thước cannot tell which cells there were changed.`,
  quoted: (name) => `“${name}”`,
  place: (sheet, area) => `${sheet}: ${area}`,
  show: (sheet, area) => `Show ${sheet}: ${area}`,

  overFile: "Make it from a file on this computer",
  refused: "This application does not hand the open workbook to Thước. Go by way of a file:",
  steps: {
    sheets: ["In the menu choose File, Download, Microsoft Excel (.xlsx).", "Choose that file, or drop it here."],
    other: ["Save an .xlsx copy of the workbook on this device.", "Choose that copy, or drop it here."],
  },
  pickFile: "Choose an .xlsx file",
  pickNote: "You can also drop the file here. It is read on this computer only and sent nowhere.",
};
