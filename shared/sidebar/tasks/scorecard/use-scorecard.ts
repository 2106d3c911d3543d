import { useEffect, useState } from "preact/hooks";
import { runInSlices } from "../../../application/run-in-slices";
import { Failure } from "../../../domain/failure";
import { judgeUnitsInSteps } from "../../../ranking/judge-units";
import type { Scorecard } from "../../../ranking/scorecard";
import { browserPace } from "../../browser-pace";
import { droppableWork } from "../../droppable-work";
import type { ScorecardPlan } from "./plan-scorecard";

/** The scorecard of a plan, as far as it has come. */
export type ScorecardRun =
  | { readonly is: "idle" }
  | { readonly is: "working"; readonly last: Scorecard | undefined }
  | { readonly is: "done"; readonly card: Scorecard }
  | { readonly is: "failed"; readonly error: unknown };

interface Done {
  readonly of: ScorecardPlan;
  readonly card?: Scorecard;
  readonly error?: unknown;
}

/** Judges the units anew whenever what is asked for changes, at the pace of the page; the last card stays meanwhile. */
export function useScorecard(plan: ScorecardPlan | undefined): ScorecardRun {
  const [done, setDone] = useState<Done>();
  useEffect(() => {
    if (plan?.request === undefined) return undefined;
    const { found, request } = plan;
    return droppableWork(
      (signal) => runInSlices(judgeUnitsInSteps(found.grid, found.table, request), browserPace, { signal, progress: () => undefined }),
      (card) => setDone({ of: plan, card }),
      (error) => setDone({ of: plan, error }),
    );
  }, [plan]);

  if (plan?.request === undefined) return { is: "idle" };
  if (done?.of !== plan) return { is: "working", last: done?.of.found === plan.found ? done.card : undefined };
  if (done.card !== undefined) return { is: "done", card: done.card };
  return { is: "failed", error: done.error ?? new Failure({ code: "noMeasure" }) };
}
