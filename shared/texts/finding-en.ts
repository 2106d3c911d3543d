import type { BalanceId, Term } from "../domain/finding-detail";
import type { Count } from "../domain/indicator";
import { counted } from "./counted-en";
import { describeDetail } from "./describe-failure";
import { en } from "./en";
import type { FindingTexts } from "./finding-vi";
import { indicatorsEn } from "./indicators-en";
import { meaningsEn } from "./meanings-en";
import { showCount, showDecimal, showRate } from "./show-number";

/** The balances, as formulas in words. */
export const balancesEn: Record<BalanceId, string> = {
  receivedByChannel: "received = online + in person + by post + carried over",
  newByChannel: "newly received = online + in person + by post",
  newAndCarriedOver: "received in all = newly received + carried over",
  onlineByKind: "online = full + part (+ other)",
  resolvedByDeadline: "resolved = early + on time + late",
  earlyAndOnTime: "early or on time = early + on time",
  resolvedLateByApology: "resolved late = with + without a letter of apology",
  pendingByDeadline: "pending = in time + late",
  pendingLateByApology: "pending late = with + without a letter of apology",
  resolvedAndPending: "received = resolved + pending",
};

const CHECK_SOURCE = "Check the source.";

function named({ cell, meaning, value }: Term): string {
  return `${meaningsEn[meaning]} (${cell}) ${showCount(value)}`;
}

function sum(terms: readonly Term[]): string {
  return terms.map(named).join(" + ");
}

function result(terms: readonly Term[], value: number): string {
  return terms.length > 1 ? " = " + showCount(value) : "";
}

function off(stated: number, computed: number): string {
  return showCount(Math.abs(stated - computed));
}

function names(list: readonly string[], most = 10): string {
  const rest = list.length - most;
  return list.slice(0, most).join("; ") + (rest > 0 ? ` and ${showCount(rest)} more` : "");
}

function meaningNames(list: readonly Count[]): string {
  return list.map((meaning) => meaningsEn[meaning].toLowerCase()).join(", ");
}

function share({ part, whole }: { readonly part: number; readonly whole: number }): string {
  return `${showRate(part / whole)} (${showCount(part)}/${showCount(whole)})`;
}

function shown(score: number): string {
  return showDecimal(score, 10).replace(/,?0+$/, "");
}

/** The findings of an audit in English. */
export const findingEn: FindingTexts = {
  unreadable: ({ failure }) => describeDetail(failure, en),
  perhapsEaten: ({ cells, text, likely }) =>
    `The thousands mark of some numbers of this column was misread, so ${counted(showCount(cells), "small one")} may be wrong too (“${text}” may be ${showCount(likely)}). ${CHECK_SOURCE}`,
  unbalanced: ({ balance, whole, parts, stated, computed }) => {
    const [resolved] = parts;
    const rest = balance === "resolvedAndPending" && parts.length === 2 && resolved !== undefined
      ? ` Received less resolved leaves ${showCount(stated - resolved.value)}.`
      : "";
    return `${sum(whole)}${result(whole, stated)}, but ${sum(parts)}${result(parts, computed)}: off by ${off(stated, computed)}.${rest} Check the source and correct the wrong figure.`;
  },
  remainder: ({ whole, parts, stated, computed, lacking }) =>
    `${sum(parts)}${result(parts, computed)}, while ${sum(whole)}: ${counted(off(stated, computed), "dossier")} unaccounted for (no column for: ${meaningNames(lacking)}). ${CHECK_SOURCE}`,
  blankPart: ({ whole, stated, computed, blank, likely }) =>
    `Cell ${blank} is blank. If it is 0, the parts come to ${showCount(computed)}, less than ${sum(whole)}` +
    (likely === undefined
      ? `: short by ${off(stated, computed)}. Fill in what is missing.`
      : `. To balance it must be ${showCount(likely)}; compare with the source and fill it in.`),
  unbalancedThroughout: ({ balance, whole, parts, stated, computed, rows, of }) =>
    `“${balancesEn[balance]}” fails in ${showCount(rows)} of ${showCount(of)} rows. A column may not belong to this sum, or the table counts otherwise; check how the columns are read. For instance ${sum(whole)}${result(whole, stated)}, but ${sum(parts)}${result(parts, computed)}.`,
  wrongTotal: ({ cell, meaning, stated, computed, rows }) =>
    `${meaningsEn[meaning]} (${cell}) says ${showCount(stated)}, but ${showCount(rows)} rows add up to ${showCount(computed)}: off by ${off(stated, computed)}. Find the wrong row or add up again.`,
  totalOverBlanks: ({ cell, meaning, stated, computed, blank, likely }) =>
    `Cell ${blank} is blank. The total row gives ${showCount(stated)} for “${meaningsEn[meaning].toLowerCase()}” (${cell}), more than the sum of ${showCount(computed)}` +
    (likely === undefined ? ". Fill in what is missing." : `. By the total the cell is ${showCount(likely)}; compare with the source and fill it in.`),
  unlikeTotal: ({ cell, meaning, stated, computed, rows }) =>
    `In no column is this row the sum of the units. For instance ${meaningsEn[meaning].toLowerCase()} (${cell}) says ${showCount(stated)}, while ${showCount(rows)} rows add up to ${showCount(computed)}. Perhaps the table shows some of the units only; please check.`,
  perhapsTotal: ({ units }) =>
    `This row counts as a unit but may be a total: each of its counts is exactly the sum of the ${showCount(units)} other units. If it is a total, correct the kind of the row and read again.`,
  partExceedsWhole: ({ part, whole }) => `${named(part)} is larger than ${named(whole)}. One of them is wrong; check the source.`,
  partExceedsThroughout: ({ part, whole, rows, of }) =>
    `${meaningsEn[part.meaning]} is larger than ${meaningsEn[whole.meaning].toLowerCase()} in ${showCount(rows)} of ${showCount(of)} rows (for instance ${part.cell} says ${showCount(part.value)}, ${whole.cell} says ${showCount(whole.value)}). The columns may differ in scope; check how they are read.`,
  wrongRate: ({ text, part, whole, computed, throughout }) =>
    throughout === undefined
      ? `The rate says ${text}, but ${sum(part)} of ${sum(whole)} is ${showRate(computed)}. Compute it again, or correct the counts.`
      : `The rate differs from its counts in ${showCount(throughout.rows)} of ${showCount(throughout.of)} rows. It may be defined otherwise; please check. For instance it says ${text}, while ${sum(part)} of ${sum(whole)} is ${showRate(computed)}.`,
  rateCutOff: ({ cells, text, computed }) =>
    `${counted(showCount(cells), "rate")} seemingly cut off instead of rounded (for instance ${text} for ${showDecimal(computed * 100, 4)}%). The ranking does not use them; round them if need be.`,
  rateOfNothing: ({ cells, text }) =>
    `${counted(showCount(cells), "row")} with a rate (${text}) though the whole is 0. Without dossiers there is no rate; leave it blank or write “Không phát sinh”.`,
  rateOutOfRange: ({ text }) => `The rate ${text} is not between 0% and 100%. ${CHECK_SOURCE}`,
  scoreAboveMost: ({ meaning, stated, most }) => `${meaningsEn[meaning]} says ${shown(stated)}, above its maximum of ${shown(most)}. ${CHECK_SOURCE}`,
  scoresAboveMost: ({ meaning, rows, of, most }) =>
    `${meaningsEn[meaning]} is above its maximum of ${shown(most)} in ${showCount(rows)} of ${showCount(of)} rows. The table may use another scale; check how the column is read.`,
  negativeScore: ({ stated }) => `The score ${shown(stated)} is below 0. ${CHECK_SOURCE}`,
  outsized: ({ meaning, stated, others }) =>
    `${meaningsEn[meaning]} ${showCount(stated)} is more than 20 times the sum of all other units (${showCount(others)}). A digit too many, or a total row? Please check.`,
  rowsLeftOut: ({ rows, counted: known }) =>
    `${counted(showCount(rows), "row")} of dossiers of the unit could not be counted and ${rows === 1 ? "is" : "are"} in none of its figures${known === undefined ? "" : ` (received dossiers counted: ${showCount(known)})`}. Look in the table of dossiers, correct or complete what is in doubt, and count again.`,
  repeatedUnit: ({ rows }) => `The unit stands in ${showCount(rows.length)} rows (${rows.join(", ")}) of its peer group. Remove the duplicate, add the rows up, or correct the name.`,
  repeatedThroughout: ({ units, rows }) =>
    `${showCount(units)} units stand in ${showCount(rows)} rows. Perhaps each row is a period or a field; separate the periods or add the rows up by unit before ranking.`,
  namesakes: ({ names: list }) => `The same name in several peer groups: ${names(list)}. If it is one unit, its figures count twice; if two, nothing is wrong.`,
  unclearRow: ({ failure }) => describeDetail(failure, en),
  notInList: ({ suggestions }) =>
    "The name is not in the list of units." + (suggestions.length === 0 ? " Check the name." : ` It may be: ${names(suggestions, 5)}. Please confirm.`),
  missingUnits: ({ names: list }) => `${counted(showCount(list.length), "unit")} of the list missing: ${names(list)}. Add them, or confirm that they did not report.`,
  listOfOthers: ({ found, of }) => `Only ${showCount(found)} of ${showCount(of)} units are in the chosen list, so names were not held against it. Choose the right province.`,
  countJump: ({ meaning, before, now }) =>
    `${meaningsEn[meaning]} ${now > before ? "rose" : "fell"} unusually: ${showCount(before)} last period, ${showCount(now)} now (by a factor of more than 3). Please confirm.`,
  rateJump: ({ indicator, before, now }) =>
    `The rate “${indicatorsEn[indicator].name}” moved by more than 30 percentage points: ${share(before)} last period, ${share(now)} now. Please confirm.`,
  cumulativeFell: ({ meaning, before, now }) =>
    `A cumulative figure cannot fall: ${meaningsEn[meaning].toLowerCase()} was ${showCount(before)}, now ${showCount(now)}. Compare the two periods.`,
  goneSince: ({ names: list }) => `${counted(showCount(list.length), "unit")} of the last period not in this one: ${names(list)}. Please confirm.`,
  hiddenUnits: ({ rows }) => `${counted(showCount(rows), "unit")} in hidden or filtered rows, counted all the same.`,
  blankCounts: ({ cells }) => `${counted(showCount(cells), "blank cell")} in count columns, counted as 0. If figures are missing, fill them in.`,
  otherPeriod: ({ period, columns }) => `Not checked with this period, since they belong to another (${period}): columns ${columns.join(", ")}.`,
};
