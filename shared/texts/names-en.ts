import type { namesVi } from "./names-vi";

/** What the list of names to confirm says in English. */
export const namesEn: typeof namesVi = {
  heading: "Confirm unit names",
};
