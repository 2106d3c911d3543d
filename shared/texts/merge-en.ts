import type { mergeVi } from "./merge-vi";

/** What the view that merges tables says in English. */
export const mergeEn: typeof mergeVi = {
  heading: "Merge tables",
  loading: "Opening…",
};
