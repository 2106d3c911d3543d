import { cellAddress } from "../tables/grid";
import { showCount } from "../texts/show-number";
import type { ListOrder } from "./list-order";
import type { ListedUnit, UnitLists } from "./listed-units";
import type { ReportMaterial } from "./report-material";
import { listed, type Part } from "./sentence";
import type { Figure } from "./statement";
import type { TextRules } from "./text-rules";
import { countTrace } from "./trace-cells";
import type { UnitFacts } from "./unit-facts";
import type { UnitNames } from "./unit-names";

/** What the sections of a text are written from. */
export interface TextContext {
  readonly material: ReportMaterial;
  readonly rules: TextRules;
  readonly facts: readonly UnitFacts[];
  /** By row. */
  readonly factsOf: ReadonlyMap<number, UnitFacts>;
  readonly lists: UnitLists;
  readonly listOrder: ListOrder;
  readonly name: UnitNames;
  /** With the type, as a running sentence calls a unit. */
  readonly fullName: UnitNames;
}

/** Behind a count whose units are too many to be named in a text; naming the first few would single them out. */
export const IN_ANNEX = " (danh sách tại phụ lục kèm theo)";

/** How many units these are, as a figure. */
export function unitCount({ material }: TextContext, key: string, units: readonly { readonly row: number }[]): Figure {
  return { key, shown: showCount(units.length), trace: countTrace(material.source, units.map(({ row }) => row)) };
}

/**
 * The names behind a count: ": A; B; C", one name as well, or the word that they stand in the annex.
 *
 * @param remark what is said of a unit in brackets.
 */
export function namesBehind<Unit extends ListedUnit>(context: TextContext, units: readonly Unit[], remark?: (unit: Unit) => Part): Part {
  if (units.length === 0) return "";
  return units.length > context.rules.longestList ? IN_ANNEX : [": ", namesInRow(context, units, remark)];
}

/** Names with separators; if one of them holds the separator, semicolons stand between them, whatever the user has chosen. */
export function namesInRow<Unit extends ListedUnit>({ rules, name }: TextContext, units: readonly Unit[], remark?: (unit: Unit) => Part): Part {
  const names = units.map(name);
  const separator = names.some((each) => each.includes(rules.separator)) ? ";" : rules.separator;
  const said = units.map((unit, index): Part => [names[index] ?? "", remark === undefined ? "" : [" (", remark(unit), ")"]]);
  return listed(said, separator + " ");
}

/** What a unit is called in the keys of figures: its place may change from one period to the next, its name seldom does. */
export function unitKeyOf({ name, group, row }: ListedUnit): string {
  const called = (group === "" ? "" : group + "|") + (name.trim() === "" ? cellAddress(row, 0) : name);
  return called.normalize("NFC").replace(/\s+/g, " ").trim();
}
