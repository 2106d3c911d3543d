import { counted } from "./counted-en";
import type { namesVi } from "./names-vi";

/** What the pane says in English of provinces and of names to confirm. */
export const namesEn: typeof namesVi = {
  heading: "Confirm unit names",
  open: (names) => `${counted(names, "name")} still open. Nothing is guessed: choose the right one.`,
  allSettled: "All names are settled.",
  place: (cell, more) => (more === undefined ? `cell ${cell}` : `cell ${cell} and ${more} more`),
  question: (name) => `“${name}” is`,
  divided: (former) => `${former} was divided among several new units.`,
  noIdea: "No name comes close.",
  none: "None of these names",
  other: "Choose another…",
  otherLabel: (name) => `The right name of “${name}”`,
  take: "Choose this name",
  confirmAll: (names) => `Confirm all ${names} names that have a single suggestion`,
  settled: (names) => `Confirmed (${names})`,
  answer: (name, choice) => `${name} is ${choice}`,
  answerNone: (name) => `${name}: not in the list`,
  undo: "Choose again",
  undoOf: (name) => `Choose again for ${name}`,

  province: "Province or city",
  noProvince: "(not chosen)",
  guessed: "Suggested by the title of the table, please confirm.",
  useGuess: (province) => `Yes, ${province}`,
  loadingUnits: "Loading the list of units…",
};
