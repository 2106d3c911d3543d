import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Panel } from "./panel";
import type { Chooser } from "./choices";
import type { PanelState } from "./panel-state";
import { useTexts } from "./pane-texts";
import type { RankingPlan } from "./plan-ranking";
import { NameQuestions } from "./name-questions";
import { PreviousField } from "./previous-field";
import { RankingOptions } from "./ranking-options";
import { RankingResult } from "./ranking-result";
import { SourceTable } from "./source-table";
import { TableReading } from "./table-reading";

interface RankingViewProps {
  readonly panel: Panel;
  readonly state: PanelState;
  readonly plan: RankingPlan | undefined;
}

/** From the table to the ranking, in the order of the work: the table, how it is read, how to rank, the result. */
export function RankingView({ panel, state, plan }: RankingViewProps): JSX.Element {
  const { pane } = useTexts();
  const [changing, setChanging] = useState(false);
  const choose: Chooser = (choices) => panel.send({ does: "choose", choices });
  return (
    <>
      <h1 class="unseen">{pane.views.ranking}</h1>
      <SourceTable panel={panel} state={state} plan={plan} />
      {plan !== undefined && state.engine !== undefined && (
        <>
          <TableReading
            panel={panel}
            engine={state.engine}
            found={plan.found}
            changing={changing}
            onChanging={setChanging}
          />
          <RankingOptions plan={plan} choices={state.choices} choose={choose} engine={state.engine}>
            <PreviousField panel={panel} state={state} engine={state.engine} plan={plan.comparison} />
          </RankingOptions>
          <NameQuestions
            questions={plan.comparison.questions}
            list={plan.comparison.compared?.joined.list ?? []}
            decisions={state.memory.names ?? {}}
            onDecide={(names) => panel.remember({ names })}
          />
          <RankingResult key={state.columns} plan={plan} engine={state.engine} panel={panel} changing={changing} />
        </>
      )}
    </>
  );
}
