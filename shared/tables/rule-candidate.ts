import { Failure, type FailureDetail } from "../domain/failure";
import { compareShares } from "../domain/ranking";
import { targetShare, type Target } from "../domain/target";
import type { TargetRule } from "./target-rule";

/** A row that holds for a unit, or may hold: then with the reason why that is not sure. */
export interface Candidate {
  readonly rule: TargetRule;
  /** "loose": its indicator is named so that it may mean the one that is asked. */
  readonly doubt: "unread" | "loose" | "group" | "former" | undefined;
}

/**
 * Since this day there are no districts, and communes were joined (domain.md, section 6): what was assigned to one
 * before is not the target of the unit that bears its name now.
 */
export const MERGER = "2025-07-01";

/**
 * Without a date, rows whose end lies before the latest start have been replaced, whatever their width: "all 50% from 2024"
 * is what holds beside "Sở Y tế 30% until 2020".
 */
export function stillValid(widths: readonly (readonly Candidate[])[], date: string | undefined): readonly (readonly Candidate[])[] {
  if (date !== undefined) return widths;
  const latest = latestStart(widths.flat().filter(({ doubt }) => doubt === undefined));
  return widths.map((candidates) => candidates.filter(({ rule }) => rule.to === "" || rule.to >= latest));
}

/** The row that wins, from the narrowest width on; throws where one in doubt could give another target. */
export function narrowestRule(unit: string, [own, ...wider]: readonly (readonly Candidate[])[]): TargetRule | undefined {
  if (own === undefined) return undefined;
  const sure = own.filter(({ doubt }) => doubt === undefined);
  const latest = latestStart(sure);
  const [winner, ...others] = sure.map(({ rule }) => rule).filter((rule) => rule.from === latest);
  const differing = winner === undefined ? [] : others.filter((rule) => !isSame(rule.target, winner.target));
  if (winner !== undefined && differing.length > 0) throw new Failure(conflict(unit, [winner, ...differing]));
  const inDoubt = own.some(({ doubt }) => doubt !== undefined);
  const given = winner ?? (inDoubt ? settled(() => narrowestRule(unit, wider)) : narrowestRule(unit, wider));
  const doubtful = own.filter((candidate) => mayWin(candidate, given, winner !== undefined));
  if (doubtful.length > 0) throw new Failure(reason(unit, doubtful as [Candidate, ...Candidate[]]));
  return given;
}

/** What wider rows give, where a narrower one is in doubt: that is told first. */
function settled(find: () => TargetRule | undefined): TargetRule | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** Whether a row in doubt, should it hold, would give another target than the row that wins without it. */
function mayWin({ rule, doubt }: Candidate, given: TargetRule | undefined, sameWidth: boolean): boolean {
  if (doubt === undefined) return false;
  if (given === undefined || doubt === "unread") return true;
  if (isSame(rule.target, given.target)) return false;
  // What has been assigned since the units were joined stands above what was assigned to them before.
  if (doubt === "former" && given.from >= MERGER) return false;
  return !sameWidth || rule.from >= given.from;
}

function reason(unit: string, doubtful: readonly [Candidate, ...Candidate[]]): FailureDetail {
  const [{ rule, doubt }] = doubtful;
  if (doubt === "unread" || doubt === "loose") return { code: "targetRowUnread", unit, row: rule.row };
  if (doubt === "group") return { code: "groupUnclear", unit, group: rule.unit || rule.group };
  const former = doubtful.filter((candidate) => candidate.doubt === "former").map((candidate) => candidate.rule);
  return {
    code: "targetOfFormerUnits",
    unit,
    former: former.map(({ unit: name, group, row, target }) => ({ name: name || group, row, target: targetShare(target) })),
  };
}

function conflict(unit: string, rules: readonly TargetRule[]): FailureDetail {
  const documents = [...new Set(rules.map(({ document }) => document))].filter((document) => document !== "");
  const rows = rules.map(({ row }) => row);
  return { code: "ambiguousTarget", unit, rows, ...(documents.length > 0 && { documents }) };
}

function latestStart(candidates: readonly Candidate[]): string {
  return candidates.reduce((date, { rule }) => (rule.from > date ? rule.from : date), "");
}

function isSame(first: Target, second: Target): boolean {
  const [one, other] = [first, second].map(({ numerator, denominator }) => ({ part: numerator, whole: denominator }));
  return one !== undefined && other !== undefined && compareShares(one, other) === 0;
}
