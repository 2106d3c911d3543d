import type { FoundTable } from "../application/read-tables";
import type { IndicatorId } from "../domain/indicator";
import { collectionHeader, countsOfIndicators } from "../reports/collection-columns";
import { collectionForm, type UnitGroup } from "../reports/collection-form";
import type { ReportSheet } from "../reports/report-sheet";
import { collectionEn } from "../texts/collection-en";
import { collectionVi } from "../texts/collection-vi";
import { indicatorsEn } from "../texts/indicators-en";
import { indicatorsVi, type IndicatorTexts } from "../texts/indicators-vi";
import type { ProvinceUnits } from "../units/province-units";
import type { Language } from "./pane-texts";

/** Units for a form, each name once in its group, and the names that stood there more than once. */
export interface UnitsToAsk {
  readonly groups: readonly UnitGroup[];
  readonly total: number;
  readonly repeated: readonly string[];
}

/** What the user asks for; `title` and the rest of the form are the same in every language of the pane. */
export interface CollectionChoices {
  readonly units: UnitsToAsk;
  readonly indicators: readonly IndicatorId[];
  readonly period: string;
  /** Whether cells of this host refuse what they do not take. */
  readonly refuses: boolean;
}

/** What the section says. */
export function collectionTexts(language: Language): typeof collectionVi {
  return language === "vi" ? collectionVi : collectionEn;
}

/** What indicators are called. */
export function indicatorTexts(language: Language): IndicatorTexts {
  return language === "vi" ? indicatorsVi : indicatorsEn;
}

/** The units of a table, under the groups that it gives. */
export function unitsOfTable({ table }: FoundTable): UnitsToAsk {
  return gathered(table.rows.flatMap(({ kind, name, group }) => (kind === "unit" ? [[group, name] as const] : [])));
}

/** The units of a province in two groups, as they are ranked. */
export function unitsOfProvince({ units }: ProvinceUnits): UnitsToAsk {
  const isWard = (name: string): boolean => name.startsWith(collectionVi.ward);
  const wards = units.filter(({ name }) => isWard(name)).map(({ name }) => [collectionVi.wards, name] as const);
  const others = units.filter(({ name }) => !isWard(name)).map(({ name }) => [collectionVi.communes, name] as const);
  return gathered([...wards, ...others]);
}

/** Typed or pasted lines, a unit each; a line that ends with ":" heads a group. Of pasted cells the wordiest counts. */
export function unitsOfLines(text: string): UnitsToAsk {
  let group = "";
  const units: (readonly [group: string, name: string])[] = [];
  for (const line of text.split(/\r?\n/)) {
    const name = wordiest(line.split("\t")).replace(/\s+/g, " ").trim();
    if (name.endsWith(":")) group = name.slice(0, -1).trim();
    else if (name !== "") units.push([group, name]);
  }
  return gathered(units);
}

/** The headers of the columns that the indicators take. */
export function columnsToAsk(indicators: readonly IndicatorId[]): string[] {
  return countsOfIndicators(indicators).map(collectionHeader);
}

/** The form as a sheet to write. */
export function drawCollection({ units, indicators, period, refuses }: CollectionChoices): ReportSheet {
  const { title } = collectionVi;
  return collectionForm({ title, period, groups: units.groups, counts: countsOfIndicators(indicators), refuses });
}

function wordiest(cells: readonly string[]): string {
  const letters = (cell: string): number => cell.replace(/[^\p{L}]/gu, "").length;
  return cells.reduce((most, cell) => (letters(cell) > letters(most) ? cell : most), "");
}

function gathered(units: readonly (readonly [group: string, name: string])[]): UnitsToAsk {
  const groups = new Map<string, Set<string>>();
  const repeated: string[] = [];
  for (const [group, name] of units) {
    const names = groups.get(group) ?? new Set();
    if (names.has(name)) repeated.push(name);
    groups.set(group, names.add(name));
  }
  const list = [...groups].map(([name, names]) => ({ name, units: [...names] }));
  return { groups: list, total: list.reduce((sum, { units: names }) => sum + names.length, 0), repeated };
}
