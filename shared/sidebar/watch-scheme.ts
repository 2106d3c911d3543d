export type Scheme = "light" | "dark" | "contrast";

const QUERIES: readonly (readonly [string, Scheme])[] = [
  ["(forced-colors: active)", "contrast"],
  ["(prefers-color-scheme: dark)", "dark"],
];

/**
 * Calls `apply` with the scheme that the system asks for, now and at each change; high contrast goes before dark.
 * Returns what ends the watching.
 */
export function watchScheme(apply: (scheme: Scheme) => void): () => void {
  const watched = QUERIES.map(([query, scheme]) => ({ list: window.matchMedia(query), scheme }));
  const update = (): void => apply(watched.find(({ list }) => list.matches)?.scheme ?? "light");
  watched.forEach(({ list }) => list.addEventListener("change", update));
  update();
  return () => watched.forEach(({ list }) => list.removeEventListener("change", update));
}
