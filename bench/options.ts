import type { JobId } from "./job";

/** What is to be run. */
export interface Options {
  /** Undefined: all jobs. */
  readonly job: JobId | undefined;
  /** Only cases with as many rows, or fewer; undefined: all. */
  readonly rows: number | undefined;
  /** Processes for each peer and case. */
  readonly processes: number;
}

const PROCESSES = 5;

/**
 * Reads "--job=J3 --rows=100000 --processes=3".
 * @throws Error for anything else.
 */
export function readOptions(args: readonly string[]): Options {
  const given = new Map(args.map((arg) => /^--(job|rows|processes)=(\w+)$/.exec(arg)).map((found, at): [string, string] => {
    if (found === null) throw new Error(`unknown option ${args[at] ?? ""}; there are --job=J3, --rows=100000 and --processes=3`);
    return [found[1] ?? "", found[2] ?? ""];
  }));
  const job = given.get("job");
  if (job !== undefined && !isJob(job)) throw new Error(`no job ${job}; there are J1, J2, J3 and J4`);
  const rows = given.get("rows");
  return { job, rows: rows === undefined ? undefined : positive(rows), processes: positive(given.get("processes") ?? String(PROCESSES)) };
}

function isJob(text: string): text is JobId {
  return /^J[1-4]$/.test(text);
}

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${text} is no whole number from 1`);
  return number;
}
