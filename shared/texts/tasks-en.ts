import type { tasksVi } from "./tasks-vi";

/** The list of what can be done about targets and indicators, in English. */
export const tasksEn: typeof tasksVi = {
  heading: "Targets and indicators",
  loading: "Opening…",
  back: "All work on targets",
  names: {
    targets: "Target table (Chỉ tiêu)",
    scorecard: "Several indicators at once",
    outlook: "Still to go, and on course",
    passing: "Pass a target down",
    procedures: "Procedure list (Danh mục TTHC)",
    countryside: "New-countryside criterion",
    indicators: "Indicators and definitions",
  },
  purposes: {
    targets: "Who set it, by which decision, for whom, from when.",
    scorecard: "A verdict per indicator, an overall score and rank.",
    outlook: "Dossiers still missing; where the present pace leads.",
    passing: "Share the parent's target out among units, with proof.",
    procedures: "Count only listed procedures that are in force.",
    countryside: "The 30% or 50% level that each commune registered.",
    indicators: "See definitions, add indicators of your own.",
  },
};
