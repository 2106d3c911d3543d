import { ownSheetsVi } from "../texts/own-sheets-vi";
import { isNumberedName } from "./numbered-name";

/**
 * Whether a sheet is one that Thước keeps for itself: the record, the configuration, and what a working copy carries. None
 * holds a table of anybody's, so none is offered as a source.
 */
export function isOwnSheet(name: string): boolean {
  return Object.values(ownSheetsVi).some((own) => isNumberedName(name, own));
}
