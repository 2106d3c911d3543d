import type { CellPlace } from "../formulas/spill-anchor";
import { isErrorText } from "../tables/error-text";
import type { Area, CellValue } from "../tables/grid";
import { areasOf, cellOf } from "./cell-name";
import { groupedBy } from "./grouped-by";
import type { FrozenReason } from "./own-formulas";
import type { WorkingCopy } from "./working-copy";

/** Cells of one sheet as areas. */
export interface SheetAreas {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/** Cells that go as their values for one reason. */
export interface FrozenGroup {
  readonly why: FrozenReason;
  readonly functions: readonly string[];
  readonly cells: number;
  readonly places: readonly SheetAreas[];
}

/** What a working copy has become, for who sends it. */
export interface CopySummary {
  /** How many cells go with a plain formula. */
  readonly live: number;
  readonly frozen: readonly FrozenGroup[];
  /** Cells of ours that the file keeps an error for, or nothing at all: that is what the recipient sees first. */
  readonly unwell: { readonly cells: number; readonly places: readonly SheetAreas[] };
  readonly elsewhere: readonly string[];
  readonly unwatched: readonly string[];
}

/** Sums a copy up. */
export function summarizeCopy({ plain, frozen, elsewhere, unwatched }: Omit<WorkingCopy, "bytes">): CopySummary {
  const groups = groupedBy(frozen, ({ why, functions }) => [why, ...functions].join("\n"));
  const unwell = [...plain, ...frozen].filter(({ value }) => isUnwell(value));
  return {
    live: plain.length,
    frozen: groups.flatMap((cells) => {
      const [first] = cells;
      return first === undefined ? [] : [{ why: first.why, functions: first.functions, cells: cells.length, places: placesOf(cells) }];
    }),
    unwell: { cells: unwell.length, places: placesOf(unwell) },
    elsewhere,
    unwatched,
  };
}

/** Cells as the areas that they make up, sheet by sheet. */
export function placesOf(cells: readonly { readonly sheet: string; readonly cell: string }[]): SheetAreas[] {
  return groupedBy(cells, ({ sheet }) => sheet).map((group) => ({
    sheet: group[0]?.sheet ?? "",
    areas: areasOf(group.map(({ cell }) => cellOf(cell)).filter((place): place is CellPlace => place !== undefined)),
  }));
}

function isUnwell(value: CellValue | undefined): boolean {
  return value === undefined || isErrorText(value);
}
