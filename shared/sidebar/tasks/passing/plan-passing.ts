import { allocateTarget, type Allocation, type AllocationOutcome } from "../../../domain/allocation";
import type { AllocationObstacle } from "../../../domain/allocation-obstacle";
import type { AllocationRequest, AllocationUnit } from "../../../domain/allocation-request";
import { dossiersFor, type GivenTarget } from "../../../domain/allocation-rule";
import type { Target } from "../../../domain/target";
import { weighTargets } from "../../../domain/weighed-targets";
import type { DoubtfulUnit } from "../../../ranking/ranking";
import type { UnitsToAssign, UnitToAssign } from "../../../ranking/units-to-assign";
import type { OwnTexts, PassingSettings, PassingState } from "./passing-state";
import { typedShare, type TypedShare } from "./typed-share";

/** What was typed for one unit, read. */
export interface OwnShares {
  readonly target: TypedShare;
  readonly floor: TypedShare;
  readonly ceiling: TypedShare;
}

/** A unit with what was typed for it. */
export interface PassedUnit extends UnitToAssign {
  readonly key: string;
  readonly own: OwnShares;
}

/** Why there is no proposal: something is left to do, or what is asked cannot be. */
export type PassingBlock =
  | { readonly by: "typeParent" | "settleDoubtful" | "correctField" }
  | { readonly by: "obstacle"; readonly obstacle: AllocationObstacle; readonly unit: string | undefined };

/** What is to be passed down under the user's settings, and the proposal that comes of it. */
export interface PassingPlan {
  readonly parent: TypedShare;
  readonly floor: TypedShare;
  readonly ceiling: TypedShare;
  /** Peer groups with their numbers of units, in the order of the table; none when there is only one. */
  readonly groups: readonly { readonly name: string; readonly units: number }[];
  readonly units: readonly PassedUnit[];
  readonly toReview: readonly DoubtfulUnit[];
  /** Names the doubtful units; "" when there are none. */
  readonly doubtKey: string;
  readonly leftOut: boolean;
  readonly hands: number;
  /**
   * Whether the others are worked out around the targets set by hand: the user wants it ("chosen"), or there is no proposal
   * otherwise ("needed"). "no": they stay as the rule has them.
   */
  readonly spread: "no" | "chosen" | "needed";
  readonly blocked: PassingBlock | undefined;
  /** Undefined while something is in the way. Targets set by hand are in it. */
  readonly proposal: (Allocation & { readonly request: AllocationRequest }) | undefined;
}

const BLANK: TypedShare = { text: "" };
/** Most units are as the rule has it; thousands of them share this. */
const UNTOUCHED: OwnShares = { target: BLANK, floor: BLANK, ceiling: BLANK };
const NOTHING: Target = { numerator: 0, denominator: 1 };
const ALL: Target = { numerator: 1, denominator: 1 };

/** Whom a target is passed down to: the units of one peer group or all, with what was typed for each. */
export type PassedUnits = Pick<PassingPlan, "groups" | "units" | "toReview" | "doubtKey">;

/** The units that are meant; kept apart from the plan, so that a key typed in a field does not make thousands anew. */
export function passedUnits(sheet: string, found: UnitsToAssign, state: Pick<PassingState, "group" | "own">): PassedUnits {
  const sizes = new Map<string, number>();
  for (const { group } of found.units) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const groups = sizes.size > 1 ? [...sizes].map(([name, units]) => ({ name, units })) : [];
  const chosen = groups.find(({ name }) => name === state.group)?.name;
  const isMeant = ({ group }: { readonly group: string }): boolean => chosen === undefined || group === chosen;
  const units = found.units.filter(isMeant).map((unit): PassedUnit => {
    const key = unitKey(sheet, unit);
    const typed = state.own?.[key];
    return { ...unit, key, own: typed === undefined ? UNTOUCHED : ownShares(typed) };
  });
  const toReview = found.toReview.filter(isMeant);
  const doubtKey = toReview.length === 0 ? "" : JSON.stringify([sheet, toReview.map(({ row, name }) => [row, name])]);
  return { groups, units, toReview, doubtKey };
}

/** Works out the proposal. Never throws: what stands in the way is `blocked`. */
export function planPassing(meant: PassedUnits, settings: PassingSettings, state: PassingState): PassingPlan {
  const { units, doubtKey } = meant;
  const leftOut = state.leftOut === doubtKey;
  const [parent, floor, ceiling] = [settings.parent, settings.floor, settings.ceiling].map(typedShare) as [
    TypedShare, TypedShare, TypedShare,
  ];
  const hands = units.filter(({ own }) => own.target.share !== undefined).length;
  const chosen = state.spread === true && hands > 0;
  const plan = { ...meant, parent, floor, ceiling, leftOut, hands, spread: chosen ? "chosen" : "no" } as const;
  const blocked = (by: PassingBlock): PassingPlan => ({ ...plan, blocked: by, proposal: undefined });

  const touched = units.filter(({ own }) => own !== UNTOUCHED);
  const typed = [parent, floor, ceiling, ...touched.flatMap(({ own }) => [own.target, own.floor, own.ceiling])];
  if (typed.some(({ error }) => error !== undefined)) return blocked({ by: "correctField" });
  if (parent.share === undefined) return blocked({ by: "typeParent" });
  if (doubtKey !== "" && !leftOut) return blocked({ by: "settleDoubtful" });
  const request: AllocationRequest = {
    parent: parent.share,
    rule: settings.rule,
    floor: floor.share ?? NOTHING,
    ceiling: ceiling.share ?? ALL,
    step: settings.step,
    keepReached: settings.keepReached,
  };
  const spreadAround = (kept: boolean): AllocationOutcome => allocateTarget(units.map((unit) => asked(unit, kept)), request);
  const asSet = spreadAround(chosen);
  const needed = asSet.is === "impossible" && hands > 0 && !chosen;
  const outcome = needed ? spreadAround(true) : asSet;
  if (outcome.is === "impossible") {
    const { obstacle } = outcome;
    const unit = "unit" in obstacle && obstacle.unit !== undefined ? units[obstacle.unit]?.name : undefined;
    return blocked({ by: "obstacle", obstacle, unit });
  }
  const targets = outcome.allocation.targets.map((given, at) => setByHand(units[at]) ?? given);
  const weighed = weighTargets(units, targets, request.parent);
  const { level } = outcome.allocation;
  const spread = needed ? "needed" : plan.spread;
  return { ...plan, spread, blocked: undefined, proposal: { level, targets, weighed, request } };
}

/** Names a unit of a table of the workbook. */
export function unitKey(sheet: string, { row, name }: Pick<UnitToAssign, "row" | "name">): string {
  return sheet + "!" + String(row) + "!" + name;
}

function ownShares({ target = "", floor = "", ceiling = "" }: OwnTexts): OwnShares {
  return { target: typedShare(target), floor: typedShare(floor), ceiling: typedShare(ceiling) };
}

function asked({ part, whole, own }: PassedUnit, spread: boolean): AllocationUnit {
  return {
    part,
    whole,
    ...(own.floor.share !== undefined && { floor: own.floor.share }),
    ...(own.ceiling.share !== undefined && { ceiling: own.ceiling.share }),
    ...(spread && own.target.share !== undefined && { fixed: own.target.share }),
  };
}

function setByHand(unit: PassedUnit | undefined): GivenTarget | undefined {
  const target = unit?.own.target.share;
  return unit === undefined || target === undefined
    ? undefined
    : { target, dossiers: dossiersFor(unit.whole, target), by: "hand" };
}
