import { meaningGroupsVi, meaningsVi, type MeaningGroup } from "../texts/meanings-vi";

/** What the meanings of columns are called, and how they stand together in a list. */
export interface MeaningTexts {
  readonly names: typeof meaningsVi;
  readonly groups: readonly MeaningGroup[];
}

/** In Vietnamese; they come with what reads tables, for nothing has a meaning before. */
export const meaningTexts: MeaningTexts = { names: meaningsVi, groups: meaningGroupsVi };
