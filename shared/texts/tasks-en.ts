import type { tasksVi } from "./tasks-vi";

/** The list of what can be done about targets and indicators, in English. */
export const tasksEn: typeof tasksVi = {
  loading: "Opening…",
  lists: {
    targets: { heading: "Targets and indicators", back: "All work on targets" },
    report: { heading: "Report", back: "All work on the report" },
    sharing: { heading: "Sharing the file", back: "All work on sharing" },
  },
  names: {
    targets: "Target table (Chỉ tiêu)",
    scorecard: "Several indicators at once",
    outlook: "Still to go, and on course",
    passing: "Pass a target down",
    procedures: "Procedure list (Danh mục TTHC)",
    countryside: "New-countryside criterion",
    indicators: "Indicators and definitions",
    routine: "Do this period again",
    annex: "Annex and charts",
    wording: "Text of the report",
    letter: "Letter or report in Word",
    repair: "Repair formulas",
  },
  purposes: {
    targets: "Who set it, by which decision, for whom, from when.",
    scorecard: "A verdict per indicator, an overall score and rank.",
    outlook: "Dossiers still missing; where the present pace leads.",
    passing: "Share the parent's target out among units, with proof.",
    procedures: "Count only listed procedures that are in force.",
    countryside: "The 30% or 50% level that each commune registered.",
    indicators: "See definitions, add indicators of your own.",
    routine: "Repeat the last report on a new table; saved periods.",
    annex: "A table in the official look, against the last period, with charts.",
    wording: "Overall results, praise, reminders, what to review.",
    letter: "A .docx after Decree 30/2020/NĐ-CP, annex included.",
    repair: "Formulas that show #NAME? or keep old figures after the file has been elsewhere.",
  },
};
