import type { recordVi } from "./record-vi";

/** The same in English. */
export const recordEn: typeof recordVi = {
  keep: (sheet) => `Record each run on the sheet “${sheet}”`,
  kept: "Recorded: when, which action, from which area, by which version of the rules, how much went in, came out and was left out. No user names.",
  notKept: "Switched off: runs are not recorded from now on. Lines that are there stay.",
  looking: "Reading the record…",
  none: "No line yet. The first is written when you write a sheet, change cells or make a file.",
  heading: "Latest runs",
  all: (count) => `The record has ${count} lines, newest first.`,
  latest: (shown, count) => `The latest ${shown} of ${count} lines, newest first.`,
  source: "Source",
  in: "In",
  out: "Out",
  leftOut: "Left out",
  written: "Written to",
  rules: "Rules",
  readAgain: "Read again",
  open: "Open the record",
  opens: (sheet) => `Opens the sheet “${sheet}” to look at, filter or print.`,
  nothingToOpen: "There is no record yet.",
};
