import { runInSlices } from "../../../application/run-in-slices";
import { Failure } from "../../../domain/failure";
import type { LetterPace } from "../../../letters/letter-pace";
import { browserPace } from "../../browser-pace";
import { stoppableWatch } from "../../stoppable-watch";
import { browserPacker } from "./browser-packer";

/** The writing of one letter, at the pace of the page, which can be stopped. */
export interface LetterWork {
  readonly pace: LetterPace;
  readonly stop: () => void;
}

/** Begins a letter. Once it is stopped its work rejects with `letterStopped` at the next pause. */
export function letterWork(): LetterWork {
  const watch = stoppableWatch(() => undefined);
  return {
    pace: {
      run: (steps) =>
        runInSlices(steps, browserPace, watch).catch((error: unknown) => {
          throw watch.signal.aborted ? new Failure({ code: "letterStopped" }) : error;
        }),
      packer: browserPacker,
    },
    stop: watch.stop,
  };
}
