import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { showTime } from "../../../texts/show-time";
import { Notice } from "../../notice";
import type { TaskProps } from "../task";
import { KEPT_ROUTINE, routineToKeep, type KeptRoutine } from "./kept-routine";
import type { RoutinePlan } from "./plan-routine";
import type { HeaderDifference } from "./repeat-routine";
import { routineOf } from "./routine-of";
import { useRoutineTexts, type RoutineTexts } from "./routine-texts";

interface LastWayProps extends Pick<TaskProps, "panel" | "state"> {
  readonly plan: NonNullable<TaskProps["plan"]>;
  readonly routine: RoutinePlan;
}

/** How the last report was made, how this table differs from that one, and a way to keep the way of now. */
export function LastWay({ panel, state, plan, routine: { routine, difference, stage, pieces } }: LastWayProps): JSX.Element {
  const texts = useRoutineTexts();
  const { way } = texts;
  const [said, say] = useState("");
  const save = (): void => {
    const kept = routineToKeep(routineOf(plan, state, withLetter(pieces, routine), showTime(new Date())));
    if (kept !== undefined) panel.remember({ kept: { [KEPT_ROUTINE]: kept } });
    say(kept === undefined ? way.tooMuch : way.saved);
  };
  return (
    <section>
      <h2>{way.heading}</h2>
      {routine === undefined ? (
        <p class="minor">{way.none}</p>
      ) : (
        <>
          <p>{way.last(routine.period, routine.sheet, routine.at)}</p>
          <p class="minor">{wayWords(routine, texts)}</p>
        </>
      )}
      {routine !== undefined && difference !== undefined && (
        <Notice kind="care">
          <p>{differenceWords(difference, routine.sheet, texts)}</p>
        </Notice>
      )}
      {stage === "write" && (
        <button type="button" class="link" onClick={save}>
          {way.save}
        </button>
      )}
      <p role="status" class="minor">
        {said}
      </p>
    </section>
  );
}

/** A letter is made in its own place, so no tick here may forget it. */
function withLetter(pieces: KeptRoutine["pieces"], routine: KeptRoutine | undefined): KeptRoutine["pieces"] {
  return routine?.pieces.includes("letter") === true ? [...pieces, "letter"] : pieces;
}

function wayWords({ indicators, target, before, pieces }: KeptRoutine, { way, pieces: { named } }: RoutineTexts): string {
  const aimed = target.from === "text" ? way.target.text(target.text || target.maximum) : way.target[target.from];
  const made = pieces.map((piece) => named[piece]).join(", ");
  return [way.indicators(indicators?.length), aimed, way.before[before]].join("; ") + (made === "" ? "." : ". " + way.made(made));
}

const MOST_HEADERS = 6;

function differenceWords({ lacking, added }: HeaderDifference, sheet: string, { differs }: RoutineTexts): string {
  const listed = (headers: readonly string[]): string =>
    headers.slice(0, MOST_HEADERS).map((header) => `“${header}”`).join(", ") + (headers.length > MOST_HEADERS ? ", …" : "");
  return [
    differs.intro(sheet),
    ...(lacking.length > 0 ? [differs.lacking(listed(lacking))] : []),
    ...(added.length > 0 ? [differs.added(listed(added))] : []),
    ...(lacking.length + added.length === 0 ? [differs.order] : []),
    differs.goOn,
  ].join(" ");
}
