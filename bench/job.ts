import type { Digest } from "./digest";

export type JobId = "J1" | "J2" | "J3" | "J4";

/** One size or kind of data of a job. */
export interface Case {
  /** "10k", "1M sorted" */
  readonly name: string;
  readonly rows: number;
  readonly units?: number;
  readonly kind?: "sorted" | "adversarial" | "randomNames";
  /** It asks how the product does against who comes next; engines have no part in it. */
  readonly isHard?: true;
}

/** One way of doing a job. */
export interface Peer<Data> {
  readonly name: string;
  readonly isProduct?: boolean;
  /** It does more or something else than the job says: its digest is not held against the others', and this says why. */
  readonly aside?: string;
  /** Larger cases are left out, for it would take too long or refuses them. */
  readonly mostRows?: number;
  /** Does the job. What it gives is only looked at once the time is taken. */
  readonly run: (data: Data) => unknown;
  /** Marks what `run` gave. */
  readonly mark: (result: never, digest: Digest) => void;
}

/** A job with its data and everybody who does it. */
export interface Job<Data = never> {
  readonly id: JobId;
  readonly title: string;
  /** What rows are called in tables. */
  readonly rowNoun: string;
  readonly cases: readonly Case[];
  readonly make: (of: Case, seed: number) => Data;
  /** Reads every cell once: the unit of measure. */
  readonly touch: (data: Data) => number;
  /** The least that anybody could do, where that is more than touching. */
  readonly floor?: { readonly name: string; readonly run: (data: Data) => unknown };
  /** How long parsing the JSON of the data took. */
  readonly parseMs: (data: Data) => number;
  readonly peers: readonly Peer<Data>[];
}

/** A peer whose result has a type that only it knows. */
export function peer<Data, Result>(definition: {
  readonly name: string;
  readonly isProduct?: boolean;
  readonly aside?: string;
  readonly mostRows?: number;
  readonly run: (data: Data) => Result | Promise<Result>;
  readonly mark: (result: Result, digest: Digest) => void;
}): Peer<Data> {
  return definition;
}
