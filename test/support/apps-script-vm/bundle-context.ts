import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";

/** Where `npm run build` puts the files that are pushed. */
export const distFolder = path.resolve(__dirname, "../../../dist/appsscript");

/** One pushed file; says what to do when it has not been built. */
export function distFile(name: string): string {
  const file = path.join(distFolder, name);
  if (!fs.existsSync(file)) throw new Error(`dist/appsscript/${name} is missing: run npm run build first`);
  return fs.readFileSync(file, "utf8");
}

/** The pushed scripts, in the order that Apps Script loads them by default. */
export const SCRIPTS: readonly string[] = ["Core.js", "Functions.js"];

/** The bundle in a world of its own. */
export interface BundleContext {
  /** Runs code among the globals of the bundle. */
  run(code: string): unknown;
}

/**
 * Loads the pushed scripts as Apps Script does: one bare global scope with ECMAScript and the given services,
 * nothing of a browser or of Node, and no code from strings.
 */
export function loadBundle(services: Record<string, object> = {}, order: readonly string[] = SCRIPTS): BundleContext {
  const context = vm.createContext(Object.assign(Object.create(null) as object, services), {
    codeGeneration: { strings: false, wasm: false },
  });
  for (const name of order) vm.runInContext(distFile(name), context, { filename: name });
  return { run: (code) => vm.runInContext(code, context) as unknown };
}

/**
 * Calls a global function of the bundle. Values are built inside its world from JSON, as Apps Script hands over
 * values of its own realm; the answer comes back as JSON too. An omitted last argument stays omitted.
 */
export function callGlobal(context: BundleContext, name: string, args: readonly unknown[]): unknown {
  const call = context.run("(name, json) => JSON.stringify({ answer: globalThis[name](...JSON.parse(json)) })") as (
    name: string,
    json: string,
  ) => string;
  const { answer } = JSON.parse(call(name, JSON.stringify(args))) as { answer?: unknown };
  return answer;
}
