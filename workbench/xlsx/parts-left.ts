import type { Cell, ConditionalRule, Sheet, Workbook } from "hucre";
import { areaOfAddress } from "../grid/address";
import { texts } from "../texts";
import { isWholeLink } from "./cell-extras";
import { chartsFromXlsx } from "./charts";

/** Kinds of things that a sheet of a file lists and a saved one has no more. */
const KEPT_NOWHERE = [
  "images",
  "backgroundImage",
  "textBoxes",
  "dataValidations",
  "threadedComments",
  "pivotTables",
  "tables",
  "sparklines",
  "slicers",
  "timelines",
  "rowBreaks",
  "colBreaks",
] as const;

/** Of the names of `texts.parts`, what each sheet can have that is not merely listed. */
const ALSO: Readonly<Record<string, (sheet: Sheet) => boolean>> = {
  [texts.parts.images]: ({ headerFooter }) => Object.values(headerFooter ?? {}).some((text) => /&G/.test(String(text))),
  [texts.parts.charts]: (sheet) => chartsFromXlsx(sheet).length < (sheet.charts?.length ?? 0),
  [texts.parts.filters]: filtersRows,
  [texts.parts.hyperlinks]: (sheet) => someCell(sheet, ({ hyperlink }) => !!hyperlink && !isWholeLink(hyperlink)),
  [texts.parts.outline]: ({ rowDefs, columns }) =>
    [...(rowDefs?.values() ?? []), ...(columns ?? [])].some(({ outlineLevel = 0 }) => outlineLevel > 0),
  [texts.parts.password]: ({ protection }) => protection?.sheet === true,
};

/**
 * The kinds of things in a file that are lost when it is saved here, in Vietnamese; none twice. Whether a lock has a
 * password is not told by the reader, so every lock counts. `keepsRule` tells which conditional formats are kept.
 */
export function partsLeft(file: Workbook, keepsRule: (rule: ConditionalRule) => boolean): string[] {
  const { sheets, workbookProtection, externalLinks, cellImages } = file;
  const parts: string[] = KEPT_NOWHERE.filter((part) => sheets.some((sheet) => (sheet[part]?.length ?? 0) > 0)).map(
    (part) => texts.parts[part],
  );
  for (const [part, has] of Object.entries(ALSO)) if (sheets.some(has)) parts.push(part);
  if (!sheets.every(({ conditionalRules = [] }) => conditionalRules.every(keepsRule)))
    parts.push(texts.parts.colourRules);
  if (workbookProtection?.lockStructure) parts.push(texts.parts.password);
  if ((externalLinks?.length ?? 0) > 0) parts.push(texts.parts.externalLinks);
  if ((cellImages?.length ?? 0) > 0) parts.push(texts.parts.images);
  return [...new Set(parts)];
}

/** The kinds of things in a file that are kept for saving and not shown meanwhile, in Vietnamese. */
export function partsUnseen({ sheets }: Workbook): string[] {
  const seen = (has: (cell: Cell) => boolean): boolean => sheets.some((sheet) => someCell(sheet, has));
  return [
    ...(seen(({ comment }) => comment !== undefined) ? [texts.parts.comments] : []),
    ...(seen(({ hyperlink }) => hyperlink !== undefined && isWholeLink(hyperlink)) ? [texts.parts.hyperlinks] : []),
    ...(seen(({ richText }) => (richText?.length ?? 0) > 0) ? [texts.parts.richText] : []),
    ...(sheets.some(({ headerFooter }) => headerFooter !== undefined) ? [texts.parts.headerFooter] : []),
  ];
}

function someCell({ cells }: Sheet, has: (cell: Cell) => boolean): boolean {
  return [...(cells?.values() ?? [])].some(has);
}

/** The area of a filter lives on; what it filters by does not. Of some criteria only the hidden rows are read. */
function filtersRows({ autoFilter, rowDefs }: Sheet): boolean {
  if (autoFilter === undefined) return false;
  const area = areaOfAddress(autoFilter.range);
  if (area === undefined || (autoFilter.columns?.length ?? 0) > 0) return true;
  return [...(rowDefs ?? [])].some(
    ([row, { hidden }]) => hidden === true && row > area.row && row < area.row + area.rows,
  );
}
