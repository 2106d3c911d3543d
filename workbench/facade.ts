// The facade types of Univer with everything that the installed presets add to them.
import type { FUniver } from "@univerjs/core/lib/facade";
import type {} from "@univerjs/preset-sheets-conditional-formatting";
import type {} from "@univerjs/preset-sheets-core";
import type {} from "@univerjs/preset-sheets-filter";

export type FWorkbook = ReturnType<FUniver["createWorkbook"]>;
export type FWorksheet = ReturnType<FWorkbook["getActiveSheet"]>;
export type FRange = ReturnType<FWorksheet["getRange"]>;
