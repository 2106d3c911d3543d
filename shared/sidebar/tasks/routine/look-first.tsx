import type { JSX } from "preact";
import { Notice } from "../../notice";
import { useTexts } from "../../pane-texts";
import type { TaskProps } from "../task";
import type { BeforeOffer } from "./find-before";
import { whatToLookAt } from "./look-at";
import type { RoutinePlan } from "./plan-routine";
import { useRoutineTexts } from "./routine-texts";

interface LookFirstProps extends Pick<TaskProps, "panel" | "state" | "run"> {
  readonly plan: NonNullable<TaskProps["plan"]>;
  readonly routine: RoutinePlan;
}

/** What needs a look before anything is written, and with what the table is compared. */
export function LookFirst({ panel, state, plan, routine, run }: LookFirstProps): JSX.Element {
  const texts = useTexts();
  const own = useRoutineTexts();
  const { look } = own;
  const { applied } = state.taskStates.routine ?? {};
  const before = applied?.hash === routine.hash ? applied.before : undefined;
  const { chosen, compared } = plan.comparison;
  const said = state.engine === undefined ? [] : whatToLookAt(plan, routine, before, state.engine, texts, own);
  const auditing = run !== undefined && run.audit === undefined;
  const asksWhich = before?.is === "several" && chosen === undefined;
  const choose = ({ choice }: BeforeOffer): void => panel.periods.compare(choice);
  return (
    <section>
      <h2>{look.heading}</h2>
      {compared !== undefined && <p class="minor">{look.comparedWith(compared.before?.label ?? "", compared.previous.table.sheet)}</p>}
      {asksWhich && (
        <Notice kind="care">
          <p>{look.severalBefore}</p>
          <div class="buttons">
            {before.offers.map((offer) => (
              <button type="button" key={offer.sheet} onClick={() => choose(offer)}>
                {look.compareWith(offer.sheet, offer.period, offer.kept)}
              </button>
            ))}
          </div>
        </Notice>
      )}
      {said.length > 0 && (
        <>
          <ul class="routine-look">
            {said.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <div class="buttons">
            <button type="button" onClick={() => void panel.showView("check")}>
              {look.openCheck}
            </button>
            <button type="button" onClick={() => void panel.showView("ranking")}>
              {look.openRanking}
            </button>
          </div>
        </>
      )}
      <p role="status" class="minor">
        {auditing ? look.auditing : said.length === 0 && !asksWhich ? look.nothing : ""}
      </p>
    </section>
  );
}
