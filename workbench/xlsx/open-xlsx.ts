import type { IWorkbookData } from "@univerjs/core";
import { generateRandomId } from "@univerjs/core";
import type { Workbook } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { Failure } from "../../shared/domain/failure";
import { unpacksWithin } from "../../shared/files/unpacked-size";
import { areaOfAddress } from "../grid/address";
import { rangeOf } from "../grid/read-grid";
import { colourRuleFromXlsx } from "./colour-rules-from-xlsx";
import { partsLeft, partsUnseen } from "./parts-left";
import { sheetFromXlsx } from "./sheet-from-xlsx";
import { resourcesOf } from "./snapshot-resources";

const MOST_BYTES = 20 * 1024 * 1024;
/** A sheet of 100,000 rows by 12 columns unpacks to about 40 MB. */
const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;
const MOST_CELLS = 2_000_000;

/** A file as a document to open, and kinds of things in it, in Vietnamese: lost on saving, or kept and not shown. */
export interface OpenedFile {
  readonly document: IWorkbookData;
  readonly left: readonly string[];
  readonly unseen: readonly string[];
}

/**
 * Reads an .xlsx file. Fails with `fileNotRead` when it is larger than 20 MB, no .xlsx file, locked by a password,
 * or unpacks to more than 200 MB. Of one that is too large no byte is read.
 */
export async function openXlsx(source: File): Promise<OpenedFile> {
  const { name } = source;
  const refused = new Failure({ code: "fileNotRead", name });
  if (source.size > MOST_BYTES) throw refused;
  const packed = await source.arrayBuffer().catch(() => Promise.reject(refused));
  const bytes = new Uint8Array(packed);
  if (!(await unpacksWithin(bytes, MOST_UNPACKED_BYTES))) throw refused;
  const file = await readXlsx(bytes, { readStyles: true }).catch(() => undefined);
  if (file === undefined || file.sheets.length === 0 || cellCount(file) > MOST_CELLS) throw refused;
  const left = partsLeft(file, (rule) => colourRuleFromXlsx(rule, []) !== undefined);
  return { document: documentOf(file, name), left, unseen: partsUnseen(file) };
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
  const filters = entries.flatMap(([id, { autoFilter }]) => {
    const area = areaOfAddress(autoFilter?.range ?? "");
    return area === undefined ? [] : [[id, { ref: rangeOf(area) }] as const];
  });
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
      Object.fromEntries(filters),
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
