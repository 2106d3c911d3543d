import type { mergeVi } from "./merge-vi";

/** What stands where the view that merges tables is going to be, in English. */
export const mergeEn: typeof mergeVi = {
  heading: "Merge tables",
  loading: "Opening…",
};
