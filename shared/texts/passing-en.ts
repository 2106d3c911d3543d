import { counted } from "./counted-en";
import type { passingVi } from "./passing-vi";
import { showCount, showDecimal, showRate, showTarget } from "./show-number";

/** What passing a target down says in English. */
export const passingEn: typeof passingVi = {
  noTable: "No table of the last period has been read yet. Open the sheet with the table, then press “Read the selection again”.",
  source: "Figures of the last period",
  place: (sheet, area) => `Sheet “${sheet}”, area ${area}`,
  period: (period) => `Period: ${period}`,
  indicator: "Indicator",
  group: "Assign to",
  allGroups: (units) => `All: ${counted(units, "unit")}`,
  oneGroup: (name, units) => `${name} (${counted(units, "unit")})`,
  noGroup: "In no group",
  chooseColumns: "This indicator lacks columns. Choose another one, or pick columns in the view “Ranking”.",
  lowerIsBetter:
    "For this indicator a lower rate is better, so minimum targets cannot be passed down. Choose an indicator of which more is better.",
  customIndicator: "Columns of your own: they can be passed down only if a higher rate is better.",
  doubtfulWhy: "Put the named cell right and read again, or leave them out: such units are given no target and do not count.",
  leaveOut: (count) => `Leave out ${counted(count, "unit")}`,
  idle: (count) => `${counted(count, "unit")} without activity in the last period: no influence on the overall rate.`,

  parentHeading: "Target from above",
  parent: "Assigned target",
  parentHint: "A minimum rate, for example: 55%",
  understood: (share) => `Understood as ${share}.`,
  document: "By document",
  documentHint: "For example: Quyết định số 793/QĐ-UBND của UBND tỉnh",
  body: "Body that assigns the units",
  bodyHint: "For example: UBND huyện Phú Bình",

  ruleHeading: "How to spread it",
  rule: "Rule",
  rules: { equal: "One level for all", gap: "By the gap to the ceiling" },
  ruleNotes: {
    equal: "The same level for all: the lowest with which all together meet the target.",
    gap: "Each unit closes the same share of the gap from its last rate to the ceiling; none falls unless it is above the ceiling.",
  },
  floor: "Floor",
  ceiling: "Ceiling",
  floorHint: "Blank: 0%",
  ceilingHint: "Blank: 100%",
  step: "Written in steps of",
  keep: "Give nobody less than already reached",

  resultHeading: "Proposal",
  typeParent: "Type the assigned target to get a proposal.",
  settleDoubtful: "Some figures are to be reviewed: put them right or leave the units out.",
  correctField: "A field is not right yet; see the remark there.",
  proofMet: (share, parent, noun) =>
    `With as many ${noun} as in the last period, the weighted mean of the targets is ${share}, not below the target of ${parent}.`,
  proofMissed: (share, parent, noun) =>
    `With as many ${noun} as in the last period, the weighted mean of the targets is ${share}, below the target of ${parent}.`,
  surplus: (count, noun) => `${count} ${noun} to spare.`,
  surplusUnrounded: (count, noun) => `${count} ${noun} to spare, before rounding.`,
  allJustMet: (dossiers, whole, noun, rate) => `Every unit just meeting its target makes ${dossiers}/${whole} ${noun} (${rate}).`,
  allJustMetRounded: (dossiers, whole, noun, rate, spare) =>
    `Each unit's number is a whole one and therefore rounded up: every unit just meeting its target makes ` +
    `${dossiers}/${whole} ${noun} (${rate}), ${spare} to spare.`,
  missing: (count, noun) => `${count} ${noun} short.`,
  levelEqual: (level) => `Common level: ${level}.`,
  levelGap: (share) => `Each unit closes ${share} of its gap to the ceiling.`,
  floorsSuffice: "Floors and what is reached suffice for the target; for every unit to rise, set a higher floor.",
  below: (count) => `${counted(count, "unit")} given less than the last rate.`,
  byHand: (count) => `${counted(count, "unit")} with a target typed by hand.`,
  dropHands: "Drop what was typed",
  spread: "Spread the rest over the other units again",
  spreadNeeded: "Without the targets set by hand there is no way to spread it, so the rest was spread over the other units again.",
  find: "Find a unit",
  findHint: "Name, accents not needed",
  noneFound: "No unit matches.",
  unitsHeading: (count) => `Target of each unit (${count})`,
  before: (rate, part, whole) => `Last period ${rate} (${part}/${whole})`,
  beforeIdle: "No activity in the last period",
  rises: (points) => `up ${points} percentage points`,
  falls: (points) => `${points} percentage points below the last period`,
  risesLittle: "up by less than 0,01 percentage points",
  fallsLittle: "less than 0,01 percentage points below the last period",
  stays: "as in the last period",
  means: (dossiers, whole, noun) => `meaning ${dossiers}/${whole} ${noun}`,
  by: { rule: "", floor: "at the floor", reached: "keeps what is reached", ceiling: "at the ceiling", hand: "typed by hand" },
  adjust: "Adjust",
  adjustOf: (unit) => `Adjust ${unit}`,
  own: "Target by hand",
  ownFloor: "Own floor",
  ownCeiling: "Own ceiling",

  write: "Write the annex to a new sheet",
  keepsData: "Existing data stays as it is.",
  nothingToWrite: "There is no proposal to write yet.",
  writesMissed: (count, noun) => `The annex will say that the target is not ensured: ${count} ${noun} short.`,
  decisionHeading: "Decision and validity",
  decision: "Number and date of the decision",
  decisionHint: "Blank leaves room for them in the annex.",
  from: "Valid from",
  to: "Valid until",
  dayHint: "Day/month/year, such as 01/01/2027.",
  withoutDocument: "Without number and date of the decision the column “Văn bản” of the rows stays blank.",
  withoutStart: "Without a first day the rows also count for periods before they were assigned.",
  withoutEnd: "Without a last day the rows count until somebody writes one.",
  writeTargets: "Write as sheet “Chỉ tiêu”",
  writeTargetsNote: "So that the other parts of Thước use them as the units' targets.",
  hasTargets: (sheet) => `The file already has a target table on sheet “${sheet}”; add rows under “Target table”.`,
  dossiers: "dossiers",
  services: "services",

  obstacle: (obstacle, parent, unit, noun) => {
    switch (obstacle.code) {
      case "noUnits":
        return "No unit has figures that can be used.";
      case "noDossiers":
        return `No unit had any ${noun} in the last period, so there is nothing to weigh by. Use figures of another period.`;
      case "floorAboveCeiling":
        return `${unit ?? "All units"}: the floor of ${showTarget(obstacle.floor)} is above the ceiling of ${showTarget(obstacle.ceiling)}. Lower the floor or raise the ceiling.`;
      case "noTargetOnStep":
        return (
          `${unit ?? "All units"}: between the floor of ${showTarget(obstacle.floor)} and the ceiling of ${showTarget(obstacle.ceiling)} ` +
          `there is no multiple of ${showTarget({ numerator: obstacle.step, denominator: 1000 })}. Choose a smaller step.`
        );
      case "ceilingsTooLow": {
        const { most, fixed } = obstacle;
        const kept = fixed === 0 ? "" : ` and ${counted(showCount(fixed), "target")} typed by hand kept`;
        return (
          `With all units at their ceilings${kept}, the overall rate is ${showRate(most.share, parent)} at most; the target from above is ${showTarget(parent)}: ` +
          `${showCount(most.missing)} ${noun} short. Raise the ceiling${fixed === 0 ? "" : " or change what was typed"}, or choose a smaller step.`
        );
      }
    }
  },
  tenthsOfWay: (level) => showDecimal(level / 10, 1) + "%",
};
