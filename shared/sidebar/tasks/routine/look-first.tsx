import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../../icons";
import { useTexts } from "../../pane-texts";
import { ReviewUnits } from "../report/review-units";
import type { TaskProps } from "../task";
import { BeforeProposal } from "./before-proposal";
import type { BeforeOffer } from "./find-before";
import { whatToLookAt } from "./look-at";
import { foundBefore, lookForBefore } from "./look-for-before";
import type { RoutinePlan } from "./plan-routine";
import { useRoutineTexts } from "./routine-texts";

interface LookFirstProps extends Pick<TaskProps, "panel" | "state" | "run"> {
  readonly plan: NonNullable<TaskProps["plan"]>;
  readonly routine: RoutinePlan;
}

/** What needs a look before anything is written, doubtful units among it, and with what the table is compared. */
export function LookFirst({ panel, state, plan, routine, run }: LookFirstProps): JSX.Element {
  const texts = useTexts();
  const own = useRoutineTexts();
  const { look } = own;
  const heading = useRef<HTMLHeadingElement>(null);
  const { chosen, compared } = plan.comparison;
  const before = foundBefore(state.taskStates.routine?.looked, plan.found);
  const open = chosen === undefined;
  useEffect(() => {
    // Effects run while the pane is being drawn.
    if (open && before === undefined) void Promise.resolve().then(() => lookForBefore(panel, routine));
  }, [plan.found.grid, open]);
  const seeking = open && before === "looking";
  const known = before === "looking" ? undefined : before;
  const said = state.engine === undefined ? [] : whatToLookAt(plan, routine, known, state.engine, texts, own);
  const material = routine.report.material;
  const unsettled = (material?.doubts.size ?? 0) > 0;
  const auditing = run !== undefined && run.audit === undefined;
  const asks = open && (known?.is === "one" || known?.is === "several");
  const choose = ({ choice }: BeforeOffer): void => {
    // The pressed button goes.
    heading.current?.focus();
    panel.periods.compare(choice);
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {look.heading}
      </h2>
      {compared !== undefined && <p class="minor">{look.comparedWith(compared.before?.label ?? "", compared.previous.table.sheet)}</p>}
      <BeforeProposal before={open ? known : undefined} onChoose={choose} />
      {said.length > 0 && (
        <>
          <ul class="routine-look">
            {said.map((sentence) => (
              <li key={sentence}>
                <Icon name="warning" />
                <span>{sentence}</span>
              </li>
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
      {material !== undefined && <ReviewUnits material={material} panel={panel} />}
      <p role="status" class="minor">
        {seeking ? look.seeking : auditing ? look.auditing : said.length === 0 && !asks && !unsettled ? look.nothing : ""}
      </p>
    </section>
  );
}
