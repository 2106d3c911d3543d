import type { JSX } from "preact";
import { TickBox } from "../../tick-box";
import type { TaskProps } from "../task";
import { taskDesk } from "../task-desk";
import type { Piece } from "./kept-routine";
import type { RoutinePlan } from "./plan-routine";
import { useRoutineTexts } from "./routine-texts";

interface PiecesProps extends Pick<TaskProps, "panel"> {
  readonly routine: RoutinePlan;
}

const OFFERED = ["ranking", "annex", "period"] as const;

/** Which sheets one press writes. */
export function PiecesToWrite({ panel, routine: { pieces } }: PiecesProps): JSX.Element {
  const { pieces: words } = useRoutineTexts();
  const tick = (piece: Piece, ticked: boolean): void => {
    const others = pieces.filter((other) => other !== piece);
    taskDesk(panel, "routine").set({ pieces: ticked ? [...others, piece] : others });
  };
  return (
    <section>
      <fieldset class="ticks">
        <legend>{words.heading}</legend>
        {OFFERED.map((piece) => (
          <TickBox key={piece} ticked={pieces.includes(piece)} onTick={(ticked) => tick(piece, ticked)}>
            {words[piece]}
          </TickBox>
        ))}
      </fieldset>
    </section>
  );
}
