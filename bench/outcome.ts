import { jobs } from "./jobs";
import type { Case, Job } from "./job";
import { median, type Measured } from "./measure";
import type { Options } from "./options";

/** All runs of one peer on one case. */
export interface Outcome {
  readonly job: string;
  readonly of: string;
  readonly peer: string;
  readonly runs: readonly Measured[];
}

/** A run that a process of its own does. */
export interface Task {
  readonly job: string;
  readonly of: string;
  readonly peer: string;
  readonly seed: number;
}

const FIRST_SEED = 20_251_123;

/** The runs, each peer once before any comes again, so that a noisy minute falls on all of them. */
export function tasksOf({ job, rows, processes }: Options): Task[] {
  const chosen = jobs.filter(({ id }) => job === undefined || id === job);
  return chosen.flatMap((one) =>
    one.cases
      .filter((of) => rows === undefined || of.rows <= rows)
      .flatMap((of) =>
        Array.from({ length: processes }, (_, process) =>
          peersFor(one, of).map(({ name }) => ({ job: one.id, of: of.name, peer: name, seed: FIRST_SEED + process })),
        ).flat(),
      ),
  );
}

/** Those who have a part in a case: in a hard one the product, and who comes next in the list. */
export function peersFor(job: Job<unknown>, of: Case): Job<unknown>["peers"] {
  const able = job.peers.filter(({ mostRows }) => of.rows <= (mostRows ?? Infinity));
  return of.isHard === true ? able.slice(0, PEERS_OF_HARD_CASES) : able;
}

const PEERS_OF_HARD_CASES = 3;

/** The median of what a run is asked for. */
export function typical(outcome: Outcome | undefined, of: (run: Measured) => number | undefined): number | undefined {
  const values = (outcome?.runs ?? []).flatMap((run) => of(run) ?? []);
  return values.length === 0 ? undefined : median(values);
}
