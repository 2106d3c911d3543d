// node tools/side-by-side.mjs lint build: runs scripts of package.json at the same time, since each of them keeps one core busy.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

/**
 * Runs programs at the same time and passes on what they write, each line with the program's name. When one fails, the others
 * are stopped.
 *
 * @param {readonly { readonly name: string, readonly command: string, readonly args: readonly string[] }[]} programs
 * @param {(line: string) => void} [write]
 * @returns {Promise<boolean>} whether all of them ended well
 */
export async function runSideBySide(programs, write = console.log) {
  const children = new Set();
  const outcomes = programs.map(
    ({ name, command, args }) =>
      new Promise((resolve) => {
        const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
        children.add(child);
        for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on("line", (line) => write(`[${name}] ${line}`));
        const end = (ok, why) => {
          children.delete(child);
          if (!ok && why !== null) write(`[${name}] ${why}`);
          if (!ok) for (const other of children) other.kill();
          resolve(ok);
        };
        child.on("error", (error) => end(false, error.message));
        // "close" and not "exit": all that was written has been passed on by then.
        child.on("close", (code, signal) => end(code === 0, signal ?? `exit code ${code}`));
      }),
  );
  return (await Promise.all(outcomes)).every((ok) => ok);
}

/** A script of package.json, run by the npm that runs this one. */
function npmScript(name) {
  const npm = process.env.npm_execpath;
  return npm === undefined ? { name, command: "npm", args: ["run", name] } : { name, command: process.execPath, args: [npm, "run", name] };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  void runSideBySide(process.argv.slice(2).map(npmScript)).then((ok) => (process.exitCode = ok ? 0 : 1));
