import type { checkVi } from "./check-vi";

/** What the view that checks figures says in English. */
export const checkEn: typeof checkVi = {
  heading: "Check the figures",
  loading: "Opening…",
};
