import { jobs } from "./jobs";
import { measure } from "./measure";
import type { Task } from "./outcome";

/** Does one run, in a process that does nothing else, and writes what it measured as a line of JSON. */
const task = JSON.parse(process.argv[2] ?? "{}") as Task;
const job = jobs.find(({ id }) => id === task.job);
const of = job?.cases.find(({ name }) => name === task.of);
const peer = job?.peers.find(({ name }) => name === task.peer);
if (job === undefined || of === undefined || peer === undefined) throw new Error(`no such run: ${JSON.stringify(task)}`);
process.stdout.write(JSON.stringify(await measure(job, of, peer, task.seed)) + "\n");
