import type { JSX } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { index766Or, KEPT_INDEX766 } from "../../../ranking/kept-index766";
import { areaAddress } from "../../../tables/grid";
import { meaningTexts } from "../../meaning-texts";
import type { TaskProps } from "../task";
import { TaskFrame } from "../task-frame";
import { recallScorecard, scorecardToKeep } from "./kept-scorecard";
import { MeasureList } from "./measure-list";
import { planScorecard } from "./plan-scorecard";
import { RankFields } from "./rank-fields";
import { ScorecardBar } from "./scorecard-bar";
import { ScorecardResult } from "./scorecard-result";
import type { MeasureSetting, ScorecardState } from "./scorecard-state";
import { useWords } from "./scorecard-words";
import { useScorecard } from "./use-scorecard";

/** Judges the units of the table by several indicators at once. */
export function ScorecardTask({ panel, state, plan }: TaskProps): JSX.Element {
  const say = useWords(state.engine?.meaningTexts ?? meaningTexts);
  const { words, texts } = say;
  const kept = state.memory.kept?.["scorecard"];
  const index = state.memory.kept?.[KEPT_INDEX766];
  const recalled = useMemo(() => recallScorecard(kept), [kept]);
  const set: ScorecardState = state.taskStates.scorecard ?? recalled;
  const { addLines } = state.choices;
  const { targetTable: targets } = state;
  // The ranking's plan knows the day, and that the figures do not stand on the target table itself.
  const date = plan?.targets?.date;
  const province = state.province.is === "ready" ? state.province.part : undefined;
  const asked = useMemo(
    () => {
      const ground = targets && date !== undefined ? { targets, date, province } : undefined;
      return plan && planScorecard(plan, set, ground, addLines, index766Or(index));
    },
    [plan, set, targets, date, province, addLines, index],
  );
  const run = useScorecard(asked);
  const remember = useRemembering(panel, state.taskStates.scorecard);

  const choose = (changes: Partial<ScorecardState>): void =>
    panel.send({ does: "setTask", states: { scorecard: { ...set, ...changes } } });
  const setMeasure = (key: string, setting: MeasureSetting): void =>
    choose({ settings: { ...set.settings, [key]: { ...set.settings?.[key], ...setting } } });
  const missing = asked === undefined || asked.request !== undefined ? undefined : asked.picked.length === 0 ? words.pickFirst : words.mend;

  const { tasks } = texts.pane;
  const card = run.is === "done" ? run.card : undefined;
  const bar = asked !== undefined && asked.choices.length > 0 && (
    <ScorecardBar
      panel={panel}
      state={state}
      found={asked.found}
      card={card}
      missing={missing}
      words={say}
      onWrite={remember}
    />
  );
  return (
    <TaskFrame panel={panel} title={tasks.names.scorecard} intro={tasks.purposes.scorecard} bar={bar}>
      {asked === undefined && (
        <section>
          <p>{words.noTable}</p>
        </section>
      )}
      {asked?.choices.length === 0 && (
        <section>
          <p>{words.noIndicators}</p>
        </section>
      )}
      {asked !== undefined && asked.choices.length > 0 && (
        <>
          <section>
            <p class="minor">{words.source(asked.found.table.sheet, areaAddress(asked.found.table.area))}</p>
          </section>
          <MeasureList
            plan={asked}
            hasRules={targets !== undefined && date !== undefined}
            words={say}
            onPick={(picked) => choose({ picked })}
            onSet={setMeasure}
          />
          <RankFields plan={asked} words={say} choose={choose} />
          <ScorecardResult run={run} missing={missing} sheet={asked.found.table.sheet} panel={panel} words={say} />
        </>
      )}
    </TaskFrame>
  );
}

/** Remembers what was set with the workbook: when a sheet is written, and when this piece of work is left. */
function useRemembering(panel: TaskProps["panel"], set: ScorecardState | undefined): () => void {
  const current = useRef({ set, saved: set });
  current.current.set = set;
  const remember = (): void => {
    const { set: now, saved } = current.current;
    if (now === undefined || now === saved) return;
    current.current.saved = now;
    panel.remember({ kept: { scorecard: scorecardToKeep(now) } });
  };
  useEffect(() => remember, []);
  return remember;
}
