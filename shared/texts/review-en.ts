import type { reviewVi } from "./review-vi";

/** The same in English. */
export const reviewEn: typeof reviewVi = {
  open: (units) => `${units} with figures or names to be reviewed first: not named among the commended and reminded`,
  check: "Checked, figures are right",
  checkOf: (name) => `Checked, figures are right: ${name}`,
  checkNote: "Confirm only what you have held against its source. The unit enters the lists again; when its figures change it is to be checked anew.",
  name: "The name is to be confirmed under Check.",
  toNames: "Open Check",
  mend: "Nothing can be counted from this cell: correct it in the table and read it again.",
  goToCell: (cell) => `Go to ${cell}`,
  cleared: (units) => `${units} with figures that have been checked`,
  moreOpen: "Something else is still to be reviewed, so that no list names it yet.",
  takeBack: "Take back",
  takeBackOf: (name) => `Take back: ${name}`,
  checked: (name) => `${name} is judged like any other unit.`,
  partly: (name) => `Noted; something else about ${name} is still to be reviewed.`,
  takenBack: (name) => `${name} is to be reviewed again.`,
};
