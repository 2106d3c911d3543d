import type { periodFieldsVi } from "./period-fields-vi";

/** The same in English. */
export const periodFieldsEn: typeof periodFieldsVi = {
  from: "From",
  until: "To the end of",
  dayNote: "For example 01/05/2024.",
  badDay: "Not a day. Write day/month/year, for example 31/05/2024.",
  badOrder: "The last day is before the first. Correct one of them.",
};
