import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import type { Measured } from "./measure";
import { readOptions } from "./options";
import { tasksOf, type Outcome, type Task } from "./outcome";
import { drawReport } from "./report";

/** Compiled code is kept while garbage is collected before a timed run, for all peers alike. */
const NODE_OPTIONS = ["--expose-gc", "--no-flush-bytecode", "--max-old-space-size=8192"];
const [child = "", notes = "", report = "", ...args] = process.argv.slice(2);

const options = readOptions(args);
const [load = 0] = loadavg();
const tasks = tasksOf(options);
const outcomes = new Map<string, Outcome>();
for (const [at, task] of tasks.entries()) {
  const measured = run(task);
  process.stderr.write(`${at + 1}/${tasks.length} ${task.job} ${task.of}, ${task.peer}: ${(measured.ms / measured.touchMs).toFixed(1)} times touching\n`);
  const key = [task.job, task.of, task.peer].join("\n");
  outcomes.set(key, { ...task, runs: [...(outcomes.get(key)?.runs ?? []), measured] });
}
const text = drawReport([...outcomes.values()], options.processes, load, readFileSync(notes, "utf8"));
const isWhole = options.job === undefined && options.rows === undefined;
if (isWhole) writeFileSync(report, text);
else process.stdout.write(text);

function run(task: Task): Measured {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...NODE_OPTIONS, child, JSON.stringify(task)], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${JSON.stringify(task)}\n${stderr}`);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Measured;
}
