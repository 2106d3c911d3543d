import type { JSX } from "preact";
import { useElementId } from "../../element-id";
import { areaAddress } from "../../../tables/grid";
import { indicatorText } from "../../../texts/indicator-text";
import { showTarget } from "../../../texts/show-number";
import { indicatorWords } from "../../indicator-words";
import { Notice } from "../../notice";
import { useTexts } from "../../pane-texts";
import type { RankingPlan } from "../../plan-ranking";
import { RefreshButton } from "../../refresh-button";
import type { TaskProps } from "../task";
import { taskDesk } from "../task-desk";
import { useOutlookTexts } from "./outlook-texts";
import type { OutlookPlan } from "./plan-outlook";

interface OutlookBasisProps extends Pick<TaskProps, "panel" | "state"> {
  readonly plan: RankingPlan;
  readonly outlook: OutlookPlan;
}

/** The indicator and the target, as they are chosen in the ranking view; one target may be typed here where there is none. */
export function OutlookBasis({ panel, state, plan, outlook }: OutlookBasisProps): JSX.Element {
  const paneTexts = useTexts();
  const texts = useOutlookTexts();
  const id = useElementId();
  const { asked, error } = outlook.target;
  const { table } = plan.found;
  const target = plan.ranking?.request.target;
  const typed = (text: string): void => taskDesk(panel, "outlook").set({ target: text });
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{texts.basis}</h2>
      <p>{texts.place(table.sheet, areaAddress(table.area))}</p>
      <p>{texts.indicator(indicatorText(plan.indicator, indicatorWords(paneTexts).texts).name)}</p>
      {plan.ranking === undefined && <p class="minor">{texts.noRanking}</p>}
      {target !== undefined && !asked && (
        <p>{target.from === "value" ? texts.targetForAll(showTarget(target.target)) : texts.targetByUnit}</p>
      )}
      {outlook.without !== undefined && (
        <Notice kind="care">
          <p>{texts[outlook.without]}</p>
        </Notice>
      )}
      {asked && outlook.without !== "lower" && (
        <>
          <p>{texts.noTarget}</p>
          <div class="field">
            <label for={id + "-target"}>{texts.targetField}</label>
            <input
              id={id + "-target"}
              type="text"
              inputMode="decimal"
              autocomplete="off"
              value={state.taskStates.outlook?.target ?? ""}
              aria-invalid={error !== undefined}
              aria-describedby={id + "-error " + id + "-hint"}
              onInput={(event) => typed(event.currentTarget.value)}
            />
            <p id={id + "-error"} class="note note-failure" role="alert">
              {error === undefined ? "" : paneTexts.describeFailure(error)}
            </p>
            <p id={id + "-hint"} class="note">
              {texts.targetHint}
            </p>
          </div>
        </>
      )}
      <div class="buttons">
        <RefreshButton label={paneTexts.pane.source.readAgain} onPress={() => void panel.read()} />
        <button type="button" onClick={() => void panel.showView("ranking")}>
          {texts.change}
        </button>
      </div>
    </section>
  );
}
