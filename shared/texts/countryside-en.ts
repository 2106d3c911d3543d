import { counted } from "./counted-en";
import type { countrysideVi } from "./countryside-vi";

/** What is said of the new-countryside criterion, in English. */
export const countrysideEn: typeof countrysideVi = {
  levels: {
    standard: "New countryside",
    advanced: "New countryside, advanced",
    model: "New countryside, model",
    none: "Not registered",
  },
  unset: "Not chosen",

  figures: "Figures",
  indicator: "Indicator to assess by",
  pickIndicator: "Choose an indicator…",
  otherIndicator: (name) =>
    `“${name}” is not the share of dossiers handled online among all dossiers handled that the criterion speaks of. The sheet will say so.`,
  noIndicator: "The table has no columns for dossiers handled online and for all dossiers handled. Choose an indicator to use instead.",
  noneAvailable:
    "The table has columns for no indicator. Put the reading of the columns right in “Ranking”, or choose numerator and denominator there.",
  assessedOn: "Day of the assessment",
  dateHint: "Day/month/year, for example 22/5/2024.",
  dateProposed: (day) => `From the period of the table: figures up to ${day}.`,
  doubts: {
    noPeriod: () => "The table names no period. The criterion takes figures from 1 January to the day of the assessment: check before use.",
    notFromJanuary: (period) => `The table's period is “${period}”, not cumulative from 1 January. The criterion takes cumulative figures.`,
    noLastDay: (period) => `The table's period is “${period}” without a last day, so it cannot be compared with the day of the assessment.`,
    endsBefore: (period) => `The figures of “${period}” end before the day of the assessment; dossiers handled later are not in them.`,
    endsAfter: (period) => `The figures of “${period}” include dossiers handled after the day of the assessment.`,
  },

  criteria: "Minimum",
  criteriaField: "Criteria in use",
  ofLetter: "2022–2025, as quoted by Vạn Ninh",
  own: "Minimum typed by the office",
  minimum: (level, minimum) => `${level}: at least ${minimum}`,
  noMinimumInLetter: "Model level: the letter states no minimum. Choose “Minimum typed by the office” to enter one with its source.",
  citing: (source) => `Source: ${source}.`,
  validity: (from, to) => `Valid from ${from} to ${to}.`,
  validFromOnly: (from) => `Valid from ${from}.`,
  validToOnly: (to) => `Valid until ${to}.`,
  standings: {
    notYet: (day) => `On ${day} these criteria are not in force yet, so no commune is judged.`,
    ended: (day) => `On ${day} these criteria are no longer in force, so no commune is judged.`,
    noDay: "Without a day of the assessment it is not known whether the criteria are in force, and no commune is judged.",
  },
  letterEnded:
    "The criteria of 2022–2025 ended on 31/12/2025. Decision 51/2025/QĐ-TTg of 29/12/2025 is for 2026–2030; Thước does not have its minima. " +
    "Choose “Minimum typed by the office”.",
  minimumOf: (level) => `Minimum: ${level}`,
  minimumHint: "For example 30%. Left blank, communes of that level have a rate and no verdict.",
  ownSource: "Source (document)",
  ownSourceMissing: "No source is named. The sheet will say that the minimum has none.",
  validFrom: "Valid from",
  validTo: "Valid until",

  registrations: "Registered level of each unit",
  registered: (registered, all) => `Units with a registered level: ${registered} of ${all}.`,
  setMany: "Set many communes at once",
  setUnset: (count) => `Set for those not chosen (${count})`,
  setAll: (count) => `Set for all communes (${count})`,
  setManyNote: "For xã only; phường, thị trấn and đặc khu are chosen one by one.",
  unsaidKinds: (count) => `Among them, names that do not say whether it is a xã, phường or thị trấn: ${count}.`,
  takeBack: "Back to the levels before",
  useTable: "Drop all chosen levels, use those of the table",
  remembered: "Chosen levels are remembered with the workbook.",
  notAllRemembered: (count) => `Only the levels of ${counted(count, "unit")} can be remembered with the workbook; the others are lost when this pane closes.`,
  showUnits: (count) => `Choose a level for each unit (${count})`,
  asTable: "As in the table",
  byColumn: (text) => `A column of the table says “${text}”`,
  byGroup: (text) => `A heading of the table says “${text}”`,
  unclearText: (text) => `The table says “${text}”; which level is unclear. Please choose.`,
  notSubject: "Not a xã, so the criterion does not apply. Choose a level if it is to be assessed all the same.",
  notSubjectStated: (text) => `Not a xã, although the table says “${text}”. Choose a level if it is to be assessed all the same.`,
  unsaidKind: "The name does not say whether it is a xã, phường or thị trấn.",

  result: "Assessment",
  units: (count) => `${counted(count, "unit")} judged`,
  met: (count) => `${count} met`,
  notMet: (count) => `${count} not met`,
  nobodyJudged: "No commune is judged yet",
  others: {
    noMinimum: (count) => `${count} without a minimum`,
    noActivity: (count) => `${count} without activity`,
    toReview: (count) => `${count} with figures to review`,
    unclear: (count) => `${count} with an unclear level`,
    notRegistered: (count) => `${count} without a registered level`,
    notSubject: (count) => `${count} not a xã`,
  },
  judgedUnits: (count) => `Communes judged (${count})`,
  counts: (part, whole, minimum) => `${part}/${whole}, at least ${minimum}`,
  headings: {
    noMinimum: (count) => `Registered level without a minimum (${count})`,
    noActivity: (count) => `No activity (${count})`,
    unclear: (count) => `Registered level unclear (${count})`,
    notRegistered: (count) => `No registered level (${count})`,
    notSubject: (count) => `Not a xã (${count})`,
  },
  why: {
    noMinimum: "They have a rate and no verdict: the criteria in use have no minimum for them, or are not in force.",
    noActivity: "All dossiers handled come to 0: no rate, no verdict.",
    toReview: "Not judged. Put the cell right, then press “Read the selection again”.",
    unclear: "The table speaks of a level, but not clearly, so they are not judged.",
    notRegistered: "Not judged.",
    notSubject: "The criterion is for xã: phường, thị trấn, đặc khu and other offices are not judged.",
  },
  short: "Still short",
  shortExplained:
    "By conversion: dossiers already handled that have to become ones handled online, the total unchanged. By new online: new dossiers, " +
    "all handled online, that must be added. The two are not added up.",

  button: "Write the assessment to a new sheet",
  keepsData: "Writes a new sheet; your figures stay as they are.",
  nothingToWrite: "Cannot write yet: no unit has a registered level.",
  notReady: "Cannot write yet: put the marked field right.",
  noSource: "Cannot write yet: there is no table, or no indicator is chosen.",
};
