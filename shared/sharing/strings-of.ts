import { sharedStrings } from "./cell-values";
import type { XlsxPackage } from "./open-package";
import { relationshipsOf } from "./relationships";

/** The shared strings of a file; none where it has none. */
export function stringsOf({ parts, workbook }: Pick<XlsxPackage, "parts" | "workbook">): string[] {
  const shared = relationshipsOf(parts, workbook).find(({ type }) => type === "sharedStrings")?.part;
  return shared !== undefined && parts.has(shared) ? sharedStrings(parts.text(shared)) : [];
}
