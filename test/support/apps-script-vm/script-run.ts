/** Calls a function of the server by name. */
export type ServerCall = (name: string, args: readonly unknown[]) => unknown;

type Handler = (value: unknown, user?: unknown) => void;

const MOST_AT_ONCE = 10;

/**
 * Throws for a value that `google.script.run` does not carry: legal are numbers, booleans, strings, null and plain
 * objects and arrays of them. A Date, a function or a circle anywhere inside makes the whole request fail.
 */
export function assertLegal(value: unknown, where: string, around: readonly unknown[] = []): void {
  if (value === null || value === undefined || ["string", "number", "boolean"].includes(typeof value)) return;
  const kind = Object.prototype.toString.call(value);
  const isPlain = Array.isArray(value) || (kind === "[object Object]" && isPlainObject(value as object));
  if (!isPlain) throw new TypeError(`illegal value of the kind ${kind} at ${where}`);
  if (around.includes(value)) throw new TypeError(`circular value at ${where}`);
  for (const [key, part] of Object.entries(value as object)) assertLegal(part, `${where}.${key}`, [...around, value]);
}

function isPlainObject(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** What arrives at the other side: a copy, with null for undefined in arrays and at the top. */
export function carried(value: unknown, where: string): unknown {
  assertLegal(value, where);
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}

/**
 * A strict `google.script.run`: asynchronous, at most ten calls at once (further ones wait), no return value, legal
 * values only, both ways, and no functions whose names end in "_". Handlers set on one object do not leak to others.
 *
 * @param call answers with the value of the server's function, or throws what it throws
 * @param names of the global functions of the server
 */
export function scriptRun(call: ServerCall, names: readonly string[]): object {
  const waiting: (() => void)[] = [];
  let running = 0;

  function start(work: () => void): void {
    if (running === MOST_AT_ONCE) {
      waiting.push(work);
      return;
    }
    running++;
    setImmediate(() => {
      work();
      running--;
      const next = waiting.shift();
      if (next !== undefined) start(next);
    });
  }

  function runner(succeed: Handler | undefined, fail: Handler | undefined, user: unknown): object {
    const invoke =
      (name: string) =>
      (...args: unknown[]): void => {
        const copies = args.map((arg, at) => carried(arg, `${name}[${at}]`));
        start(() => {
          let answer: unknown;
          try {
            answer = carried(call(name, copies), `${name}()`);
          } catch (error) {
            const failure = new Error(`Error: ${(error as Error).message}`);
            failure.name = "ScriptError";
            fail?.(failure, user);
            return;
          }
          succeed?.(answer, user);
        });
      };
    const setters: Record<string, unknown> = {
      withSuccessHandler: (handler: Handler) => runner(handler, fail, user),
      withFailureHandler: (handler: Handler) => runner(succeed, handler, user),
      withUserObject: (object: unknown) => runner(succeed, fail, object),
    };
    return new Proxy(setters, {
      get: (target, key) => {
        if (typeof key !== "string") return undefined;
        if (key in target) return target[key];
        return names.includes(key) && !key.endsWith("_") ? invoke(key) : undefined;
      },
    });
  }

  return runner(undefined, undefined, undefined);
}
