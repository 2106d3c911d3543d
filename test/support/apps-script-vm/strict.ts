import type { Journal } from "./journal";

const behind = new WeakMap<object, unknown>();

/**
 * An object of a fake service: each call is noted in the journal, and whatever is not simulated throws.
 *
 * @param name of the class in Apps Script ("Range")
 * @param state what `stateOf` gives back when the object is handed to another method
 */
export function strict<T extends object>(name: string, journal: Journal, methods: T, state?: unknown): T {
  const proxy = new Proxy(methods, {
    get(target, key) {
      const member = Reflect.get(target, key) as unknown;
      if (typeof key !== "string" || member === undefined) throw new Error(`not simulated: ${name}.${String(key)}`);
      if (typeof member !== "function") return member;
      return (...args: unknown[]): unknown => {
        journal.enter(`${name}.${key}`);
        if (args.length > member.length) throw new Error(`not simulated: ${name}.${key} with ${args.length} arguments`);
        return Reflect.apply(member, target, args);
      };
    },
    set(_, key) {
      throw new Error(`not simulated: setting ${name}.${String(key)}`);
    },
  });
  behind.set(proxy, state);
  return proxy;
}

/** The state behind an object that `strict` made. */
export function stateOf<S>(object: unknown): S {
  if (!behind.has(object as object)) throw new Error("not simulated: an object of another kind");
  return behind.get(object as object) as S;
}
