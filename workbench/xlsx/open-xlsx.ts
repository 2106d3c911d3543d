import type { IWorkbookData } from "@univerjs/core";
import { generateRandomId } from "@univerjs/core";
import type { Sheet, Workbook } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { Failure } from "../../shared/domain/failure";
import { texts } from "../texts";
import { chartsFromXlsx } from "./charts";
import { colourRuleFromXlsx } from "./colour-rules-from-xlsx";
import { sheetFromXlsx } from "./sheet-from-xlsx";
import { resourcesOf } from "./snapshot-resources";
import { unpacksWithin } from "./unpacked-size";

const MOST_BYTES = 20 * 1024 * 1024;
/** A sheet of 100,000 rows by 12 columns unpacks to about 40 MB. */
const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;
const MOST_CELLS = 2_000_000;

/** A file as a document to open, and the kinds of things in it that the workbench does not keep, in Vietnamese. */
export interface OpenedFile {
  readonly document: IWorkbookData;
  readonly left: readonly string[];
}

/**
 * Reads an .xlsx file. Fails with `fileNotRead` when it is larger than 20 MB, no .xlsx file, locked by a password,
 * or unpacks to more than 200 MB; nothing is opened then.
 */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const refused = new Failure({ code: "fileNotRead", name });
  if (bytes.byteLength > MOST_BYTES || !(await unpacksWithin(bytes, MOST_UNPACKED_BYTES))) throw refused;
  const file = await readXlsx(bytes, { readStyles: true }).catch(() => undefined);
  if (file === undefined || file.sheets.length === 0 || cellCount(file) > MOST_CELLS) throw refused;
  return { document: documentOf(file, name), left: partsLeft(file) };
}

function cellCount({ sheets }: Workbook): number {
  return sheets.reduce((sum, { rows }) => rows.reduce((cells, row) => cells + row.length, sum), 0);
}

function documentOf(file: Workbook, name: string): IWorkbookData {
  const theme = file.themeColors ?? [];
  const ids = file.sheets.map((_, index) => `sheet-${index + 1}`);
  const entries = file.sheets.map((sheet, index) => [ids[index] as string, sheet] as const);
  const rules = entries.map(([id, sheet]) => [
    id,
    (sheet.conditionalRules ?? []).flatMap((rule) => colourRuleFromXlsx(rule, theme) ?? []),
  ]);
  const settings = settingsOf(file);
  return {
    id: generateRandomId(8),
    name,
    appVersion: "",
    locale: "viVN" as IWorkbookData["locale"],
    styles: {},
    sheetOrder: ids,
    sheets: Object.fromEntries(entries.map(([id, sheet]) => [id, sheetFromXlsx(sheet, id, theme)])),
    resources: resourcesOf(
      Object.fromEntries(rules),
      file.namedRanges ?? [],
      entries.map(([id, sheet]) => ({ id, name: sheet.name })),
    ),
    custom: {
      ...(file.workbookProtection?.lockStructure && { protected: true }),
      ...(settings !== undefined && { settings }),
      activeSheet: ids[file.activeSheet ?? 0],
    },
  };
}

/** The name of the document property that holds the settings. */
export const SETTINGS_PROPERTY = "thuoc-settings";

function settingsOf({ properties }: Workbook): unknown {
  const text = properties?.custom?.[SETTINGS_PROPERTY];
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const KEPT_NOWHERE = [
  "images",
  "textBoxes",
  "dataValidations",
  "threadedComments",
  "pivotTables",
  "tables",
  "sparklines",
] as const;

function partsLeft({ sheets }: Workbook): string[] {
  const some = (has: (sheet: Sheet) => boolean): boolean => sheets.some(has);
  const parts: string[] = KEPT_NOWHERE.filter((part) => some((sheet) => (sheet[part]?.length ?? 0) > 0)).map(
    (part) => texts.parts[part],
  );
  if (some((sheet) => chartsFromXlsx(sheet).length < (sheet.charts?.length ?? 0))) parts.push(texts.parts.charts);
  if (some((sheet) => (sheet.conditionalRules ?? []).some((rule) => colourRuleFromXlsx(rule, []) === undefined)))
    parts.push(texts.parts.colourRules);
  return parts;
}
