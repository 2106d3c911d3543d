import type { IRange, IStyleBase } from "@univerjs/core";
import { BooleanNumber, generateRandomId } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import type { CellStyle, ConditionalRule } from "hucre";
import { areaOfAddress } from "../grid/address";
import { rangeOf } from "../grid/read-grid";
import { hexOfColour } from "./colours";

type Rule = IConditionFormattingRule["rule"];

/** A conditional format of a file for Univer; undefined when it is of a kind that the workbench does not keep. */
export function colourRuleFromXlsx(
  rule: ConditionalRule,
  theme: readonly string[],
): IConditionFormattingRule | undefined {
  const ranges = rangesOf(rule.range);
  const content = rule.type === "colorScale" ? scaleOf(rule) : highlightOf(rule, theme);
  if (content === undefined || ranges === undefined) return undefined;
  return { cfId: generateRandomId(8), ranges, stopIfTrue: rule.stopIfTrue ?? false, rule: content };
}

function rangesOf(addresses: string): IRange[] | undefined {
  const areas = addresses.split(/\s+/).map(areaOfAddress);
  return areas.every((area) => area !== undefined) ? areas.map((area) => rangeOf(area)) : undefined;
}

function styleOf({ font, fill }: CellStyle, theme: readonly string[]): IStyleBase {
  // A conditional fill keeps its colour as the background of the pattern, unlike a cell's.
  const background = fill?.type === "pattern" ? hexOfColour(fill.bgColor ?? fill.fgColor, theme) : undefined;
  const colour = hexOfColour(font?.color, theme);
  return {
    ...(font?.bold && { bl: BooleanNumber.TRUE }),
    ...(font?.italic && { it: BooleanNumber.TRUE }),
    ...(colour !== undefined && { cl: { rgb: colour } }),
    ...(background !== undefined && { bg: { rgb: background } }),
  };
}

function highlightOf(rule: ConditionalRule, theme: readonly string[]): Rule | undefined {
  const style = styleOf(rule.style ?? {}, theme);
  const formulas = [rule.formula ?? []].flat();
  const base = { type: "highlightCell", style };
  if (rule.type === "expression" && formulas[0] !== undefined)
    return { ...base, subType: "formula", value: `=${formulas[0]}` } as Rule;
  if (rule.type === "containsText" && rule.text !== undefined)
    return { ...base, subType: "text", operator: "containsText", value: rule.text } as Rule;
  if (rule.type !== "cellIs") return undefined;
  const text = /^"((?:[^"]|"")*)"$/.exec(formulas[0] ?? "")?.[1]?.replace(/""/g, '"');
  if (text !== undefined && (rule.operator === "equal" || rule.operator === "notEqual"))
    return { ...base, subType: "text", operator: rule.operator, value: text } as Rule;
  const numbers = formulas.map(Number);
  if (numbers.length === 0 || numbers.some(Number.isNaN)) return undefined;
  const value = numbers.length > 1 ? numbers.slice(0, 2) : numbers[0];
  return { ...base, subType: "number", operator: rule.operator, value } as Rule;
}

function scaleOf({ colorScale }: ConditionalRule): Rule | undefined {
  if (colorScale === undefined) return undefined;
  const config = colorScale.cfvo.map(({ type, value }, index) => ({
    index,
    color: `#${(colorScale.colors[index] ?? "FFFFFF").slice(-6)}`,
    value: { type, ...(value !== undefined && { value: Number(value) }) },
  }));
  return { type: "colorScale", config } as Rule;
}
