import { useState } from "preact/hooks";

/** Parts that were bundled apart count for themselves; the page holds them all. */
const prefix = "t" + Math.random().toString(36).slice(2, 8) + "-";
let last = 0;

/**
 * An id for an element of this component, unlike any other of the page. Preact's `useId` (10.29) counts anew after every
 * second `render` of the same root, so that what appears later may take the id of another field, and its label.
 */
export function useElementId(): string {
  const [id] = useState(() => prefix + String(++last));
  return id;
}
