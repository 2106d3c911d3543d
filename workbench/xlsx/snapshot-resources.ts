import type { IRange, IWorkbookData } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import type { NamedRange } from "hucre";

/** The names under which Univer keeps what stands outside the sheets of a snapshot, as JSON text. */
const RULES = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";
const NAMES = "SHEET_DEFINED_NAME_PLUGIN";
const FILTERS = "SHEET_FILTER_PLUGIN";
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

interface DefinedName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
}

/** Conditional formats by sheet id. */
export type RulesBySheet = Readonly<Record<string, readonly IConditionFormattingRule[]>>;

/** The areas that have filter buttons, by sheet id; at most one on a sheet. */
export type FiltersBySheet = Readonly<Record<string, { readonly ref: IRange }>>;

/** A sheet's id and name. */
export interface SheetId {
  readonly id: string;
  readonly name: string;
}

/** Conditional formats, names and filters as resources of a snapshot. */
export function resourcesOf(
  rules: RulesBySheet,
  names: readonly NamedRange[],
  sheets: readonly SheetId[],
  filters: FiltersBySheet,
): NonNullable<IWorkbookData["resources"]> {
  const defined = names.map(({ name, range, scope }, index): DefinedName => ({
    id: `name-${index}`,
    name,
    formulaOrRefString: range,
    localSheetId: sheets.find((sheet) => sheet.name === scope)?.id ?? WHOLE_WORKBOOK,
  }));
  return [
    { name: RULES, data: JSON.stringify(rules) },
    { name: NAMES, data: JSON.stringify(Object.fromEntries(defined.map((entry) => [entry.id, entry]))) },
    { name: FILTERS, data: JSON.stringify(filters) },
  ];
}

function parsed<T>(data: IWorkbookData, name: string): Record<string, T> {
  const text = data.resources?.find((resource) => resource.name === name)?.data;
  return text ? (JSON.parse(text) as Record<string, T>) : {};
}

/** The conditional formats of a snapshot, by sheet id. */
export function rulesOf(data: IWorkbookData): RulesBySheet {
  return parsed<readonly IConditionFormattingRule[]>(data, RULES);
}

/** The filters of a snapshot, by sheet id. */
export function filtersOf(data: IWorkbookData): FiltersBySheet {
  return parsed<FiltersBySheet[string]>(data, FILTERS);
}

/** The names of a snapshot, as a file has them. */
export function namesOf(data: IWorkbookData): NamedRange[] {
  return Object.values(parsed<DefinedName>(data, NAMES)).map(({ name, formulaOrRefString, localSheetId }) => {
    const scope = localSheetId === undefined ? undefined : data.sheets[localSheetId]?.name;
    return { name, range: formulaOrRefString.replace(/^=/, ""), ...(scope !== undefined && { scope }) };
  });
}
