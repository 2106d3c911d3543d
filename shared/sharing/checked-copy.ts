import { openPackage, orNotRead, type XlsxPackage } from "./open-package";
import { sheetTexts } from "./sheet-texts";
import { readingTexts } from "./text-figures";
import { workingCopy, type PlainCell, type WorkingCopy, type WorkingCopyOptions } from "./working-copy";

/** A working copy whose plain formulas give the results that the file keeps, as far as its figures tell. */
export interface CheckedCopy {
  readonly copy: WorkingCopy;
  /** Cells that keep their values although there is a plain formula: a figure that they read stands there as a text. */
  readonly textFigures: readonly PlainCell[];
  /** What the name of the copy ends in: a workbook with macros opens under no other ending. */
  readonly ending: ".xlsx" | ".xlsm";
}

/**
 * The copy of a file for offices without Thước (`workingCopy`); where a plain formula would show an error because a figure stands as a
 * text, the cell goes as its value.
 *
 * @throws Failure as `workingCopy`
 */
export function checkedCopy(bytes: Uint8Array, options: WorkingCopyOptions): CheckedCopy {
  const first = workingCopy(bytes, options);
  const file = openPackage(bytes, options.source);
  const textFigures = orNotRead(options.source, () => readingTexts(first.plain, sheetTexts(file, readBy(first.plain))));
  const asValues = [...(options.asValues ?? []), ...textFigures];
  const copy = textFigures.length === 0 ? first : workingCopy(bytes, { ...options, asValues });
  return { copy, textFigures, ending: hasMacros(file) ? ".xlsm" : ".xlsx" };
}

/** Whether a sheet may be read by plain formulas: its own, or those that name it. */
function readBy(plain: readonly PlainCell[]): (sheet: string) => boolean {
  const own = new Set(plain.map(({ sheet }) => sheet));
  const texts = plain.map(({ formula }) => formula).filter((formula) => formula.includes("!"));
  return (sheet) => own.has(sheet) || texts.some((formula) => formula.includes(sheet.replace(/'/g, "''")));
}

function hasMacros({ parts }: XlsxPackage): boolean {
  return parts.text("[Content_Types].xml").includes("macroEnabled");
}
