import { counted } from "./counted-en";
import type { outlookVi } from "./outlook-vi";

/** The same in English. */
export const outlookEn: typeof outlookVi = {
  basis: "Basis",
  place: (sheet, area) => `Sheet “${sheet}”, range ${area}.`,
  indicator: (name) => `Indicator: ${name}.`,
  targetForAll: (target) => `Target: at least ${target} for every unit.`,
  targetByUnit: "Target: by unit, as in Ranking.",
  noTarget: "Ranking has no target yet; give one for all units here.",
  targetField: "Lowest rate for all units",
  targetHint: "For instance 45% or 29,87%",
  change: "Change it in Ranking",
  noTable: "There is no table yet. Open a sheet with a table, select a cell in it and read again in Ranking.",
  noRanking: "The units have no rates yet. Choose an indicator in Ranking.",
  lower: "A lower rate of this indicator is better, so its target is a maximum; only minimum targets are worked out here.",
  services: "This indicator counts services, not dossiers that come in day by day, so only what is short is told, not the way to the target.",

  period: "Days of the figures and of the target",
  from: "Cumulative figures from",
  to: "Up to and including (day of the figures)",
  until: "Target due on",
  dayHint: "Day/month/year, such as 22/5/2024.",
  fromTitle: (period) => `The title of the table says: ${period}.`,
  daysMissing: "Give all three days to see the way to the target.",
  single: (period) =>
    `The table holds the figures of ${period} alone, not cumulative ones since the beginning of the year. What is short below is of this period only. ` +
    "To see the way to the target, use a cumulative table.",
  cumulativeAfterAll: "The figures of the table are cumulative, I shall give the days",
  earlierUsed: (sheet, to) => `Earlier cumulative figures: sheet “${sheet}”, up to and including ${to}.`,
  earlierNone: "To use the pace of late, choose the earlier cumulative table in “Compare with” of Ranking.",
  earlierNot: {
    unknownDays: (sheet) => `It is not clear which days the compared table (sheet “${sheet}”) covers, so it gives no pace.`,
    notCumulative: (sheet) => `The compared table (sheet “${sheet}”) holds the figures of its period alone, not cumulative ones, so it gives no pace.`,
    otherStart: (sheet) => `The compared table (sheet “${sheet}”) is cumulative from another day, so it gives no pace.`,
    notEarlier: (sheet) => `The compared table (sheet “${sheet}”) does not end before the day of these figures, so it gives no pace.`,
  },

  result: "Result",
  summary: (units, met, short) => `${counted(units, "unit")} with a target: ${met} met, ${short} not met.`,
  summaryAtEnd: (until, met, notMet) => `At the present pace, by ${until}: ${met} met, ${notMet} not met`,
  summaryUnknown: (unknown) => `, ${unknown} cannot be told`,
  assumption: (next, until, left, from, to, elapsed) =>
    `Assumption: from ${next} to ${until} (${counted(left, "day")}) each unit gets as many dossiers a day as on the average day from ${from} to ${to} ` +
    `(${counted(elapsed, "day")}). This is arithmetic under an assumption, neither a forecast nor a promise.`,
  ended: (until) => `The figures are of the day on which the target is due, ${until}: no day is left, the result is that of the figures.`,
  paceSince: (since, to) =>
    `Present pace: the rate of what came in from ${since} to ${to}, that is these cumulative figures less the earlier ones.`,
  paceSoFar: (from, to) =>
    `Without earlier cumulative figures the present pace is the rate from ${from} to ${to}; at that pace the rate stays as it is.`,

  total: "All units",
  totalCounts: (counts, rate) => `${counts} dossiers, rate ${rate}`,
  shortAdded: "The units' shortfalls added up",
  shortPooled: (target) => `The dossiers of all units together, against one target of ${target}`,
  targetsDiffer: "The units' targets differ, so their dossiers are not put together against one target.",
  whyTwo: "The two differ: in the sum of the units, what one has above its target does not help another.",
  notByNewOnline: (units) => `Not in this number, since new dossiers alone are not enough: ${counted(units, "unit")}`,
  units: "Unit by unit",
  farthestFirst: "The unit farthest below its target comes first.",
  withoutTarget: (units) => `Without a target (${units})`,

  needed: (share, dossiers, daily, coming) =>
    `From now on at least ${share} must be ${dossiers}, assuming ${counted(daily, "dossier")} a day as before (about ${coming} more until the target is due).`,
  lessThanHundredth: "less than 0,01",
  safe: (dossiers) => `Enough under the assumption above: no further ${dossiers} are needed.`,
  outOfReach: (dossiers, until, best) =>
    `Out of reach unless more dossiers come: even if only ${dossiers} came in, the rate would be ${best} by ${until}.`,
  atEnd: (since, to, counts, pace, until, rate) =>
    `At the present pace (from ${since} to ${to}: ${counts} dossiers, ${pace}) the rate comes to ${rate} by ${until}`,
  atEndSoFar: (until, rate) => `At the present pace the rate is still ${rate} by ${until}`,
  met: (target) => `: the target of ${target} is met.`,
  notMet: (target) => `: the target of ${target} is not met.`,
  nothingSince: (since, to) => `Nothing came in from ${since} to ${to}, so there is no present pace.`,
  unread: {
    new: "The earlier table does not have this unit, so its pace cannot be told.",
    asked: "The unit's name in the earlier table is not confirmed yet (in Ranking), so its pace cannot be told.",
    toReview: "The unit's earlier figures have to be reviewed, so its pace cannot be told.",
    someUnits: "Some units have no usable earlier figures, so the pace of all cannot be told.",
  },
  fell: (why) => `The present pace cannot be told. ${why}`,
  counted: (indicator) => COUNTED[indicator] ?? "dossiers of the numerator",

  button: "Write to a new sheet",
  nothingToWrite: "No unit has a target yet.",
};

const COUNTED: Readonly<Record<string, string>> = {
  onlineOfNew: "online dossiers",
  onlineOfReceived: "online dossiers",
  onlineWithoutPost: "online dossiers",
  listedOnline: "online dossiers",
  fullOnline: "fully online dossiers",
  fullAndPartOnline: "online dossiers",
  resolvedOnline: "dossiers resolved online",
  onTime: "dossiers resolved early or on time",
  onTimeOfDue: "dossiers resolved early or on time",
  onTimeOfAll: "dossiers that are not late",
  digitizedInputs: "dossiers with digitized inputs",
  digitizedInputsComplete: "dossiers with all inputs digitized",
  digitizedResults: "dossiers with digitized results",
  paidOnline: "dossiers paid online",
  paidOnlineOfFee: "dossiers paid online",
  eReceipts: "dossiers with an e-receipt",
};
