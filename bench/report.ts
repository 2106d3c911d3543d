import { arch, cpus, platform, totalmem } from "node:os";
import { jobs } from "./jobs";
import type { Case, Job } from "./job";
import { peersFor, typical, type Outcome } from "./outcome";
import { drawTargets } from "./targets";
import { times } from "./times";

type Find = (of: string, peer: string) => Outcome | undefined;

/** docs/benchmarks.md: what was run, ratios, growth, memory, targets, and the notes that people write. */
export function drawReport(outcomes: readonly Outcome[], processes: number, loadBefore: number, notes: string): string {
  const sections = jobs.flatMap((job) => {
    const own = outcomes.filter((outcome) => outcome.job === job.id);
    const find: Find = (of, peer) => own.find((outcome) => outcome.of === of && outcome.peer === peer);
    return own.length === 0 ? [] : [drawJob(job, find)];
  });
  return [
    "# Benchmarks",
    `Written by \`npm run bench\`. Never edit it by hand: what people have to say stands in bench/notes.md.`,
    `Machine: ${machine()}. Medians of ${processes} ${processes === 1 ? "process" : "processes"}.${loadText(loadBefore)}`,
    "A ratio is the time of a run over that of touching every cell once, on the same data in the same process, or over the time " +
      "of the product in the same run of the bench; milliseconds are not told, since they say more of the machine than of the code. Every run is " +
      "a process of its own that warms up on other data and is timed once, on data that it has never seen, fresh from JSON. " +
      "What each job asks stands below and in bench/jobs.ts, targets in bench/targets.ts.",
    ...sections,
    drawTargets((job, of, peer) => outcomes.find((outcome) => outcome.job === job && outcome.of === of && outcome.peer === peer)),
    notes.trim(),
  ].join("\n\n") + "\n";
}

function machine(): string {
  const all = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${all[0]?.model.trim() ?? "unknown processor"}, ${all.length} cores, ${memory} GiB, ${platform()} ${arch()}, Node ${process.version}`;
}

/** What else ran beforehand, for a busy machine makes long runs seem longer against the short one of touching. */
function loadText(load: number): string {
  return load < QUIET ? "" : ` **The machine was busy** (load ${load.toFixed(1)} when the bench began): ratios to touching are too high, and all are noisy.`;
}

const QUIET = 0.7;

function drawJob(job: Job<unknown>, find: Find): string {
  const run = job.cases.filter((of) => peersFor(job, of).some((peer) => find(of.name, peer.name) !== undefined));
  const plain = run.filter(({ isHard }) => isHard !== true);
  const parts = [`## ${job.id}: ${job.title}`];
  if (job.floor !== undefined) parts.push(`The least that anybody could do is ${job.floor.name}: ${floorText(job, plain, find)} touching.`);
  parts.push(table("times touching every cell once", job, plain, find, (outcome) => times(typical(outcome, ({ ms, touchMs }) => ms / touchMs))));
  parts.push(table("times the product", job, plain, find, (outcome, of) => againstProduct(job, find, of, outcome)));
  parts.push(growth(job, plain, find));
  const last = plain.at(-1);
  if (last !== undefined) parts.push(memoryTable(job, last, find));
  const hard = run.filter(({ isHard }) => isHard === true);
  if (hard.length > 0) parts.push("Where it gets hard:", table("times touching every cell once", job, hard, find, (outcome) => times(typical(outcome, ({ ms, touchMs }) => ms / touchMs))));
  parts.push(digests(job, run, find));
  return parts.join("\n\n");
}

function floorText(job: Job<unknown>, cases: readonly Case[], find: Find): string {
  const name = job.peers[0]?.name ?? "";
  return cases.map((of) => `${of.name} ${times(typical(find(of.name, name), ({ floorMs, touchMs }) => (floorMs === undefined ? undefined : floorMs / touchMs)))}`).join(", ") + " times";
}

function againstProduct(job: Job<unknown>, find: Find, of: Case, outcome: Outcome | undefined): string {
  const product = typical(find(of.name, job.peers[0]?.name ?? ""), ({ ms }) => ms);
  const own = typical(outcome, ({ ms }) => ms);
  return times(own === undefined || product === undefined ? undefined : own / product);
}

function table(what: string, job: Job<unknown>, cases: readonly Case[], find: Find, cell: (outcome: Outcome | undefined, of: Case) => string): string {
  const lines = job.peers
    .filter((peer) => cases.some((of) => find(of.name, peer.name) !== undefined))
    .map((peer) => row([peer.name, ...cases.map((of) => cell(find(of.name, peer.name), of))]));
  return [row([what, ...cases.map(({ name, isHard }) => (isHard === true ? name : `${name} ${job.rowNoun}`))]), row(["---", ...cases.map(() => "---:")]), ...lines].join("\n");
}

/** The slope of time over rows on logarithmic scales: 1 is proportional. */
function growth(job: Job<unknown>, cases: readonly Case[], find: Find): string {
  const steps = cases.slice(1).map((of, at) => [cases[at] as Case, of] as const);
  if (steps.length === 0) return "";
  const slope = (peer: string, [from, to]: readonly [Case, Case]): string => {
    const [before, after] = [from, to].map((of) => typical(find(of.name, peer), ({ ms }) => ms));
    return before === undefined || after === undefined ? "–" : (Math.log(after / before) / Math.log(to.rows / from.rows)).toFixed(2);
  };
  const lines = job.peers.map(({ name }) => row([name, ...steps.map((step) => slope(name, step))]));
  return [row(["growth (1: proportional)", ...steps.map(([from, to]) => `${from.name} to ${to.name}`)]), row(["---", ...steps.map(() => "---:")]), ...lines].join("\n");
}

function memoryTable(job: Job<unknown>, of: Case, find: Find): string {
  const lines = peersFor(job, of).map(({ name }) => {
    const outcome = find(of.name, name);
    const [bytes, peak] = [typical(outcome, ({ bytesPerRow }) => bytesPerRow), typical(outcome, ({ peakMegabytes }) => peakMegabytes)];
    return row([name, bytes?.toFixed(0) ?? "–", peak?.toFixed(0) ?? "–"]);
  });
  return [row([`memory at ${of.name} ${job.rowNoun}`, "bytes a row held by JavaScript afterwards", "most MB above before"]), row(["---", "---:", "---:"]), ...lines].join("\n");
}

function digests(job: Job<unknown>, cases: readonly Case[], find: Find): string {
  const aside = job.peers.filter((peer) => peer.aside !== undefined).map(({ name, aside }) => `${name} (${aside ?? ""})`);
  const differing = cases.flatMap((of) => {
    const product = marks(find(of.name, job.peers[0]?.name ?? ""));
    const others = peersFor(job, of).filter((peer) => peer.aside === undefined && find(of.name, peer.name) !== undefined);
    return others.filter(({ name }) => marks(find(of.name, name)) !== product).map(({ name }) => `${name} at ${of.name}`);
  });
  const agree = differing.length === 0 ? "All digests agree with the product's" : `**Digests differ from the product's:** ${differing.join("; ")}`;
  return agree + (aside.length === 0 ? "." : `, but for those that are not held against it: ${aside.join("; ")}.`);
}

function marks(outcome: Outcome | undefined): string {
  return (outcome?.runs ?? []).map(({ digest }) => digest).join();
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
