import type { ChangeNotation } from "./report-sheet";

/** How a change in percentage points is shown: "▲ 8,80", "▼ 0,12", "0,00". */
export const POINT_CHANGE: ChangeNotation = '"▲ "0.00;"▼ "0.00;0.00';
/** How a change of rank or of a whole number is shown, plus being up: "▲ 3", "▼ 1", "0". */
export const RANK_CHANGE: ChangeNotation = '"▲ "0;"▼ "0;0';
