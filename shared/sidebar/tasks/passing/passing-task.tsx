import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Workbook } from "../../../application/workbook";
import { refuseIfChanged } from "../../../application/write-ranking";
import { unitsToAssign, type UnitsToAssign } from "../../../ranking/units-to-assign";
import type { AllocationReport } from "../../../reports/allocation-report";
import { tableSource } from "../../../reports/ranking-facts";
import type { RunFacts } from "../../../reports/run-facts";
import { showTime } from "../../../texts/show-time";
import { FailureBox } from "../../failure-box";
import { useTexts } from "../../pane-texts";
import type { RankingPlan } from "../../plan-ranking";
import { RefreshButton } from "../../refresh-button";
import type { TaskProps } from "../task";
import { taskDesk } from "../task-desk";
import { TaskFrame } from "../task-frame";
import { PassingBar } from "./passing-bar";
import { PassingDecision } from "./passing-decision";
import { PassingFields } from "./passing-fields";
import { passingToKeep, rememberedPassing } from "./passing-memory";
import { PassingResult } from "./passing-result";
import { PassingSource } from "./passing-source";
import { usePassingTexts } from "./passing-texts";
import { PassingUnits } from "./passing-units";
import { passedUnits, planPassing, type PassingPlan } from "./plan-passing";

/** Passes the parent's target down to the units of the table, and writes the annex of the decision. */
export function PassingTask({ panel, state, plan: ranking }: TaskProps): JSX.Element {
  const { pane } = useTexts();
  const texts = usePassingTexts();
  const own = state.taskStates.passing ?? {};
  const kept = state.memory.kept?.["passing"];
  const remembered = useMemo(() => rememberedPassing(kept), [kept]);
  const settings = useMemo(() => ({ ...remembered, ...own }), [remembered, own]);
  const read = useUnits(ranking, state.choices.addLines);
  const units = read?.units;
  const sheet = ranking?.found.table.sheet ?? "";
  const { group, own: typed } = own;
  const meant = useMemo(
    () => units && passedUnits(sheet, units, { group, ...(typed !== undefined && { own: typed }) }),
    [sheet, units, group, typed],
  );
  const plan = useMemo(() => meant && planPassing(meant, settings, own), [meant, settings, own]);

  const { set } = taskDesk(panel, "passing");
  const remember = (): void => panel.remember({ kept: { passing: passingToKeep(settings) } });
  const { names, purposes } = pane.tasks;
  if (ranking === undefined || state.engine === undefined)
    return (
      <TaskFrame panel={panel} title={names.passing} intro={purposes.passing}>
        <section>
          <p role="status">{state.reading ? pane.source.reading : texts.noTable}</p>
          <RefreshButton label={pane.source.readAgain} onPress={() => void panel.read()} />
        </section>
      </TaskFrame>
    );

  const noun = ranking.indicator.id === "servicesInUse" ? texts.services : texts.dossiers;
  const lower = state.engine.directionOf(ranking.indicator) === "lower";
  const proposal = lower ? undefined : plan?.proposal;
  const report =
    plan === undefined || proposal === undefined
      ? undefined
      : async (workbook: Workbook): Promise<AllocationReport> => {
          await refuseIfChanged(workbook, ranking.found);
          return {
            table: ranking.found.table,
            indicator: ranking.indicator,
            units: plan.units,
            ...proposal,
            spread: plan.spread !== "no",
            leftOut: plan.toReview.map(({ name }) => name),
            document: settings.document.trim(),
            body: settings.body.trim(),
            decision: settings.decision.trim(),
            madeAt: showTime(new Date()),
          };
        };
  const facts = factsOf(ranking, plan);
  return (
    <TaskFrame
      panel={panel}
      title={names.passing}
      intro={purposes.passing}
      bar={
        <PassingBar
          panel={panel}
          state={state}
          ranking={ranking}
          noun={noun}
          report={report}
          facts={facts}
          missing={proposal?.weighed.missing ?? 0}
          onWrite={remember}
        />
      }
    >
      <PassingSource panel={panel} engine={state.engine} ranking={ranking} plan={plan} state={own} onSet={set} />
      {read?.error !== undefined && (
        <section>
          <FailureBox error={read.error} />
        </section>
      )}
      {lower && (
        <section>
          <p role="status">{texts.lowerIsBetter}</p>
        </section>
      )}
      {plan !== undefined && !lower && (
        <>
          <PassingFields plan={plan} settings={settings} onSet={set} />
          <PassingResult plan={plan} state={own} noun={noun} onSet={set} />
          <PassingDecision
            panel={panel}
            state={state}
            settings={settings}
            report={report}
            facts={facts}
            onSet={set}
            onWrite={remember}
          />
          <PassingUnits plan={plan} state={own} noun={noun} onSet={set} />
        </>
      )}
    </TaskFrame>
  );
}

/** What the record is told: the units of the table, those that are given a target, those whose figures are doubtful. */
function factsOf({ found }: RankingPlan, plan: PassingPlan | undefined): Omit<RunFacts, "action"> {
  const sources = [tableSource(found.table)];
  if (plan === undefined) return { sources };
  const { units, toReview } = plan;
  return {
    sources,
    in: { count: units.length + toReview.length, of: "units" },
    out: { count: units.length, of: "units" },
    leftOut: [{ count: toReview.length, of: "toReview" }],
  };
}

/** The units of the table with their counts, or why they cannot be read; read again only when the table changes. */
function useUnits(
  ranking: RankingPlan | undefined,
  addLines: boolean,
): { readonly units?: UnitsToAssign; readonly error?: unknown } | undefined {
  const columns = JSON.stringify(ranking?.indicator);
  return useMemo(() => {
    if (ranking === undefined) return undefined;
    const { found, indicator } = ranking;
    try {
      return { units: unitsToAssign(found.grid, found.table, indicator, addLines) };
    } catch (error) {
      return { error };
    }
  }, [ranking?.found, columns, addLines]);
}
