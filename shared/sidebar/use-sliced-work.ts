import { useEffect, useMemo, useState } from "preact/hooks";
import { runInSlices } from "../application/run-in-slices";
import type { Steps } from "../tables/steps";
import { browserPace } from "./browser-pace";
import { droppableWork } from "./droppable-work";

/** Long work as far as it has come. */
export interface SlicedWork<Result> {
  /** Of the work that is asked for now; undefined until it is done. */
  readonly result: Result | undefined;
  /** Under way: how much is done, 0..1, as far as that is known. */
  readonly share: number | undefined;
  /** The user has stopped it. */
  readonly stopped: boolean;
  /** Stops it; what was asked for stays undone until `goOn`, or until something else is asked for. */
  readonly stop: () => void;
  readonly goOn: () => void;
}

/** Work of an ordinary table is done in one go: the pane is not drawn with a gap first. */
const AT_ONCE = 24;

/**
 * Does work at the pace of the page, anew whenever another one is asked for; what came of an earlier one is dropped. What takes
 * less than about 24 ms is done before the pane is drawn.
 *
 * @param begin begins the work; another function is other work. Undefined when there is nothing to do.
 */
export function useSlicedWork<Result>(begin: (() => Steps<Result>) | undefined): SlicedWork<Result> {
  const first = useMemo(() => begin && beginning(begin()), [begin]);
  const [done, setDone] = useState<{ readonly of: typeof first; readonly result: Result }>();
  const [progress, setProgress] = useState<{ readonly of: typeof first; readonly share: number }>();
  const [stoppedOf, setStopped] = useState<typeof first>();
  const stopped = stoppedOf !== undefined && stoppedOf === first;
  const steps = stopped ? undefined : first?.steps;
  useEffect(() => {
    if (steps === undefined) return undefined;
    return droppableWork(
      (signal) => runInSlices(steps, browserPace, { signal, progress: (share) => signal.aborted || setProgress({ of: first, share }) }),
      (result) => setDone({ of: first, result }),
    );
  }, [steps]);
  const result = first === undefined ? undefined : "result" in first ? first.result : done?.of === first ? done.result : undefined;
  const working = first !== undefined && !("result" in first) && done?.of !== first && !stopped;
  return {
    result,
    share: working ? (progress?.of === first ? progress.share : 0) : undefined,
    stopped,
    stop: () => setStopped(first),
    goOn: () => setStopped(undefined),
  };
}

type Beginning<Result> = { readonly result: Result; readonly steps?: undefined } | { readonly steps: Steps<Result> };

/** As many steps as can be done at once. */
function beginning<Result>(steps: Steps<Result>): Beginning<Result> {
  const began = browserPace.now();
  while (browserPace.now() - began < AT_ONCE) {
    const step = steps.next();
    if (step.done === true) return { result: step.value };
  }
  return { steps };
}
