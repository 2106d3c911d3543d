import type { CellPlace } from "../formulas/spill-anchor";
import type { SheetFormulas } from "./workbook";
/** The formulas of ours in a workbook, before it is sent. */
export interface OwnSurvey {
    readonly count: number;
    /** Those that show an error value, in the order of tabs and rows. */
    readonly errors: readonly (CellPlace & {
        readonly sheet: string;
        readonly value: string;
    })[];
}
/**
 * Which formulas call functions of ours, in whatever spelling, and which of them show an error.
 *
 * @param found what `Workbook.readFormulas(REPAIR_MENTIONS)` gives
 */
export declare function surveyOwn(found: readonly SheetFormulas[]): OwnSurvey;
