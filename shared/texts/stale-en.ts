import type { staleVi } from "./stale-vi";

/** What is said in English of cells whose figures are taken for live and are not. */
export const staleEn: typeof staleVi = {
  count: (cells, places) => `Cells that hold old figures or show #NAME?: ${cells} (${places}).`,
  onSheet: (sheet, cells) => `sheet “${sheet}”: ${cells}`,
  onOthers: (sheets, cells) => `${sheets} other sheets: ${cells}`,
  inTable: (cells) =>
    `Of these, ${cells} lie in the table that is ranked: rankings, checks and reports made from it may be wrong.`,
  frozen: "Figures in these cells, and in cells that depend on them, do not follow when the input changes.",
  unread: (sheets) => `Not looked at, being too large: ${sheets}. “Repair formulas” looks at the whole file.`,
  quoted: (sheet) => `“${sheet}”`,
  others: (count) => `${count} other sheets`,
  between: ", ",
  unknown: (sheet) => `Sheet “${sheet}” is too large, so it is not known whether cells of it hold old figures.`,
  short: (cells) => `Cells with old figures or #NAME?: ${cells}.`,
  shortInTable: (cells) => `In the table that is ranked: ${cells}.`,
  repair: "Repair formulas",
  fold: "Fold",
  unfold: "Show details",
  older: (sheet) => `Formulas of the file have been written anew. This pane still shows what it had read of sheet “${sheet}”.`,
  readAgain: "Read the table again",
  note: (cells) => `This table has cells with old figures or #NAME? (${cells}): repair the formulas before you rank.`,
  noteOlder: "Formulas have been written anew: read the table again before you rank.",
};
