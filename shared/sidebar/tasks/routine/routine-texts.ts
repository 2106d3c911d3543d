import { routineEn } from "../../../texts/routine-en";
import { routineVi } from "../../../texts/routine-vi";
import { useTexts } from "../../pane-texts";

export type RoutineTexts = typeof routineVi;

/** The texts of this piece of work in the language of the moment. */
export function useRoutineTexts(): RoutineTexts {
  return useTexts().language === "vi" ? routineVi : routineEn;
}
