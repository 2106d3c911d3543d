import type { repairVi } from "./repair-vi";

/** The same in English. */
export const repairEn: typeof repairVi = {
  looking: "Looking at the formulas of the whole file…",
  lookAgain: "Look again",
  heading: "Formulas to repair",
  nothing: "No formula of Thước needs a repair.",
  sound: (count) => `${count} formulas of Thước are well.`,
  noneOfOurs: "This file has no formulas of Thước yet.",
  summary: (count, sheets) => `${count} formulas on ${sheets} sheets will be written anew so that they calculate again.`,
  frozen: "Until then these cells keep old figures or show #NAME?: they do not follow a change of their inputs.",
  takeSheet: (sheet, count) => `Sheet “${sheet}”: ${count} formulas`,
  hidden: "hidden sheet",
  because: {
    spelling: "spelt as a file or another application stores it",
    stuck: "spelt right, but not calculated since",
    spill: "the frozen value of a formula that fills several cells; cleared so that the formula can fill it again",
  },
  shows: (value) => `shows ${value}`,
  blank: "blank now",
  cleared: "blank, to be filled by its formula",
  was: "Now",
  becomes: "Becomes",
  show: (cell) => `Go to cell ${cell}`,
  left: "Cannot be repaired",
  leftLocked: (cell) => `${cell}: the sheet or cell is protected. Unprotect the sheet and look again.`,
  leftForeign: (cell, functions) => `${cell}: calls functions of somebody else (${functions}) and is left alone.`,
  noFunctions:
    "This application cannot run the functions of Thước, so repaired formulas will still show #NAME?. Open the file in Excel 365 or in Google Sheets with Thước.",
  button: (count) => `Repair ${count} formulas`,
  busy: "Repairing formulas…",
  buttonNothing: "Repair formulas",
  keeps: "Only formulas of Thước are written anew; formats and other cells stay. You can undo it here.",
  nothingToDo: "There is nothing to repair.",
};
