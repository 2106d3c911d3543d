import type { inPlaceVi } from "./in-place-vi";

/** The same in English. */
export const inPlaceEn: typeof inPlaceVi = {
  heading: "Make it inside a copy",
  steps: {
    link: "Make a copy of this file",
    linkNote: "opens Google's page for it",
    menu: "Make a copy of this file: in the menu choose File, Make a copy.",
    open: "Open the copy, open Thước there and come back to this page.",
    press: "Look at the cells that will change, confirm, then convert.",
  },
  look: "Show what will change",
  looking: "Reading the whole file…",
  openFile: (name) => `Open file: “${name}”`,
  thisFile: "The open file",
  nothing: "This file has no formulas of Thước; there is nothing to convert.",
  already: (sheet) => `This file is a working copy already (it has the sheet “${sheet}”). If it has been taken back, delete that sheet and the guide, then look again.`,
  locked: (sheets) => `The sheets ${sheets} are protected, so nothing can be converted yet. Unprotect them in the copy, then look again.`,
  loading: (count) => `${count} cells are still being calculated. Wait until they show their results, then look again.`,
  warning: "This file will hold no formulas of Thước any more. Do this in a copy only, never in the original file.",
  tick: "This is the copy that will be sent",
  button: "Turn this file into the copy to send",
  busy: "Converting… Please keep the file open.",
  note: {
    look: "Look at what will change first.",
    stopped: "It cannot be converted yet; see the reason above.",
    tick: "Confirm first that this is a copy.",
    ready: "Thước keeps the original formulas on a hidden sheet. You can undo it right here.",
    done: "This file is the copy to send.",
  },
  done: "This file has become the copy to send",
  guide: (sheet) => `The last sheet, “${sheet}”, guides whoever receives it. Drag it to the front before you send the file.`,
};
