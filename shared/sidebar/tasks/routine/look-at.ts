import { periodRelation } from "../../../tables/period-relation";
import { tablePeriod, type Period } from "../../../tables/table-period";
import { listedNames } from "../../../texts/listed-names";
import { showCount } from "../../../texts/show-number";
import { nameCells } from "../../name-cells";
import type { PaneTexts } from "../../pane-texts";
import type { Engine } from "../../parts";
import type { RankingPlan } from "../../plan-ranking";
import type { BeforeFound } from "./find-before";
import { lackingOf } from "./lacking-of";
import type { RoutinePlan } from "./plan-routine";
import type { RoutineTexts } from "./routine-texts";

/** What the user ought to look at before anything is written, as sentences; the gravest first. */
export function whatToLookAt(
  plan: RankingPlan,
  routine: RoutinePlan,
  before: BeforeFound | undefined,
  engine: Engine,
  texts: PaneTexts,
  own: RoutineTexts,
): string[] {
  const said: (string | undefined | false)[] = [
    ...tableSaid(plan, routine, own),
    routine.report.material === undefined && own.look.cannotRank,
    plan.comparison.error !== undefined && texts.describeFailure(plan.comparison.error),
    plan.comparison.chosen === undefined && beforeSaid(before, routine, own),
    engine.targetsNote(plan, texts),
    ...unitsSaid(plan, routine, texts, own),
  ];
  return said.filter((sentence): sentence is string => typeof sentence === "string" && sentence !== "");
}

/** What is odd about the table beside that of the last time. */
function tableSaid(plan: RankingPlan, { routine, hash, report }: RoutinePlan, { look }: RoutineTexts): (string | false)[] {
  if (routine === undefined) return [];
  const lacking = lackingOf(routine, plan, report);
  return [
    routine.hash === hash ? look.unchanged(routine.at) : periodSaid(plan, routine.period, look),
    lacking.ranked && look.indicatorGone,
    lacking.indicators > 0 && look.indicatorsGone(lacking.indicators),
    lacking.target && look.targetGone,
  ];
}

function periodSaid({ found }: RankingPlan, last: string, look: RoutineTexts["look"]): string | false {
  const now = tablePeriod(found.table);
  const before = periodCalled(last);
  if (now === undefined || before === undefined) return false;
  const relation = periodRelation(before, now);
  return (relation === "same" || relation === "later") && look.notLater(now.label, last);
}

/** The period that a label names. */
function periodCalled(label: string): Period | undefined {
  return tablePeriod({ sheet: "", title: label, columns: [] });
}

/** Whoever left the comparison out the last time is not told that there is nothing to compare with. */
function beforeSaid(before: BeforeFound | undefined, { routine }: RoutinePlan, { look }: RoutineTexts): string | false {
  if (routine?.before === "none") return false;
  if (before?.is === "noPeriod") return look.noPeriodNow;
  return before?.is === "none" && look.noBefore;
}

/** What is to be said of the units and their figures; doubtful ones are listed below (`ReviewUnits`). */
function unitsSaid(plan: RankingPlan, { routine }: RoutinePlan, texts: PaneTexts, { look }: RoutineTexts): (string | false)[] {
  const { found, comparison, blanks } = plan;
  const { pane } = texts;
  const units = found.table.rows.filter(({ kind }) => kind === "unit");
  const nameOf = new Map(units.map(({ row, name }) => [row, name]));
  const open = comparison.questions.filter(({ answer }) => answer === undefined);
  const { compared } = comparison;
  const added = [...(compared?.changes.units ?? [])].flatMap(([row, { is }]) => (is === "new" ? [nameOf.get(row) ?? ""] : []));
  const gone = (compared?.changes.gone ?? []).map(({ name }) => name);
  return [
    compared?.care !== undefined && pane.periods.care[compared.care](compared.before?.label ?? ""),
    open.length > 0 && look.unconfirmed(showCount(open.length)),
    routine !== undefined && routine.units !== units.length && look.unitsCount(showCount(routine.units), showCount(units.length)),
    added.length > 0 && look.unitsNew(listedNames(added)),
    gone.length > 0 && look.unitsGone(listedNames(gone)),
    blanks.length > 0 && pane.result.blankCells(showCount(blanks.length), nameCells(blanks, texts)),
  ];
}
