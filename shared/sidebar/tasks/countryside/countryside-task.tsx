import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { FailureBox } from "../../failure-box";
import { useTexts } from "../../pane-texts";
import { SourceTable } from "../../source-table";
import { typedDay } from "../../typed-day";
import type { TaskProps } from "../task";
import { TaskFrame } from "../task-frame";
import { CountrysideBar } from "./countryside-bar";
import { useCountrysideDesk } from "./use-countryside-desk";
import { CriteriaSection } from "./criteria-section";
import { FiguresSection } from "./figures-section";
import { LevelsSection } from "./levels-section";
import { planCountryside } from "./plan-countryside";
import { ResultSection } from "./result-section";

/** The new-countryside criterion by commune: registered level, minimum, verdict on a day, and what is missing. */
export function CountrysideTask({ panel, state, plan: ranking }: TaskProps): JSX.Element {
  const { tasks } = useTexts().pane;
  const desk = useCountrysideDesk(panel, state);
  const { assessedOn, addLines } = state.choices;
  const chosenDay = typedDay(assessedOn).day;
  const { state: own, settings } = desk;
  const plan = useMemo(() => {
    if (ranking === undefined) return undefined;
    const { found, indicators, indicator: ranked } = ranking;
    return planCountryside(found, { state: own, settings, indicators, ranked, chosenDay, addLines });
  }, [ranking, own, settings, chosenDay, addLines]);
  const bar = <CountrysideBar panel={panel} state={state} ranking={ranking} plan={plan} />;
  return (
    <TaskFrame panel={panel} title={tasks.names.countryside} intro={tasks.purposes.countryside} bar={bar}>
      <SourceTable panel={panel} state={state} plan={ranking} />
      {plan !== undefined && (
        <>
          <FiguresSection plan={plan} desk={desk} />
          <CriteriaSection plan={plan} desk={desk} />
          {plan.error !== undefined && (
            <section>
              <FailureBox error={plan.error} />
            </section>
          )}
          {plan.assessment !== undefined && (
            <>
              <LevelsSection key={state.columns} assessment={plan.assessment} desk={desk} />
              <ResultSection panel={panel} plan={plan} assessment={plan.assessment} />
            </>
          )}
        </>
      )}
    </TaskFrame>
  );
}
