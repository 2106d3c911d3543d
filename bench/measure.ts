import { readFileSync, writeFileSync } from "node:fs";
import { Digest } from "./digest";
import type { Case, Job, Peer } from "./job";

/** What one timed run came to. Times are milliseconds, and are only ever set against one another. */
export interface Measured {
  readonly ms: number;
  readonly touchMs: number;
  readonly floorMs: number | undefined;
  readonly parseMs: number;
  /** Growth of what JavaScript holds, a row; too low if garbage was collected meanwhile. */
  readonly bytesPerRow: number;
  /** The most memory of the process above what it had before; undefined where the system does not tell. */
  readonly peakMegabytes: number | undefined;
  readonly digest: string;
}

const WARM_ROWS = 4000;
const WARM_RUNS = 12;
/** Compiled code dies with the last object of a shape that it knows, so that collecting garbage makes the process cold again. */
const RUNS_AFTER_COLLECTION = 8;
const TOUCHES = 9;

/**
 * Times one peer on data that this process has never seen, after it has run on other small data. Touching every cell is timed
 * afterwards, on the same data.
 */
export async function measure<Data>(job: Job<Data>, of: Case, peer: Peer<Data>, seed: number): Promise<Measured> {
  const small: Case = { ...of, rows: Math.min(WARM_ROWS, of.rows), units: Math.min(of.units ?? 300, 300) };
  for (let run = 1; run <= WARM_RUNS; run++) {
    const warm = job.make(small, seed + run * 7919);
    await peer.run(warm);
    job.touch(warm);
    job.floor?.run(warm);
  }
  const data = job.make(of, seed);
  const again = Array.from({ length: RUNS_AFTER_COLLECTION }, (_, run) => job.make(small, seed - (run + 1) * 7919));
  globalThis.gc?.();
  for (const warm of again) await peer.run(warm);
  // Young garbage only: what it leaves behind is not counted as freed by the run.
  globalThis.gc?.({ type: "minor" });
  const before = memory();
  const start = performance.now();
  const result: unknown = await peer.run(data);
  const ms = performance.now() - start;
  const after = memory();
  const { floor } = job;
  return {
    ms,
    touchMs: median(Array.from({ length: TOUCHES }, () => timed(() => job.touch(data)))),
    floorMs: floor === undefined ? undefined : median(Array.from({ length: 3 }, () => (globalThis.gc?.(), timed(() => floor.run(data))))),
    parseMs: job.parseMs(data),
    bytesPerRow: (after.held - before.held) / of.rows,
    peakMegabytes: before.resident === undefined || after.peak === undefined ? undefined : Math.max(0, after.peak - before.resident),
    digest: marked(peer, result),
  };
}

/** The mark of what a peer comes to, without taking its time. */
export async function digestOf<Data>(job: Job<Data>, of: Case, peer: Peer<Data>, seed: number): Promise<string> {
  const result: unknown = await peer.run(job.make(of, seed));
  return marked(peer, result);
}

function marked<Data>(peer: Peer<Data>, result: unknown): string {
  const digest = new Digest();
  peer.mark(result as never, digest);
  return digest.shown();
}

/** The middle one of several; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function memory(): { readonly held: number; readonly resident: number | undefined; readonly peak: number | undefined } {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  const status = linuxStatus();
  const megabytes = (name: string): number | undefined => {
    const kilobytes = new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  };
  const held = { held: heapUsed + arrayBuffers, resident: megabytes("VmRSS"), peak: megabytes("VmHWM") };
  forgetPeak();
  return held;
}

function linuxStatus(): string {
  try {
    return readFileSync("/proc/self/status", "utf8");
  } catch {
    return "";
  }
}

/** Linux then counts the peak from now on. Elsewhere, and where it is forbidden, the peak is that of the whole process. */
function forgetPeak(): void {
  try {
    writeFileSync("/proc/self/clear_refs", "5");
  } catch {
    return;
  }
}
