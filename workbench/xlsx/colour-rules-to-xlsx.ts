import type { IStyleBase } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import type { CellStyle, ConditionalRule } from "hucre";
import { areaAddress } from "../../shared/tables/grid";
import { areaOf } from "../grid/read-grid";
import { colourOfCss } from "./colours";

/** The parts of Univer's kinds of rules that are looked at here. */
interface LooseRule {
  readonly type: string;
  readonly subType?: string;
  readonly operator?: string;
  readonly value?: unknown;
  readonly style?: IStyleBase;
  readonly config?: readonly ColourStop[];
}

interface ColourStop {
  readonly color: string;
  readonly value: { readonly type: string; readonly value?: unknown };
}

/** A conditional format of Univer for a file; undefined for a kind that is not written. `priority` counts from 1. */
export function colourRuleToXlsx(
  { ranges, rule, stopIfTrue }: IConditionFormattingRule,
  priority: number,
): ConditionalRule | undefined {
  const content = contentOf(rule as LooseRule);
  if (content === undefined) return undefined;
  const range = ranges.map((part) => areaAddress(areaOf(part))).join(" ");
  return { ...content, range, priority, ...(stopIfTrue && { stopIfTrue }) };
}

function contentOf(rule: LooseRule): Omit<ConditionalRule, "range" | "priority"> | undefined {
  if (rule.type === "colorScale") return scaleOf(rule);
  if (rule.type !== "highlightCell") return undefined;
  const style = styleOf(rule.style ?? {});
  const operator = rule.operator as ConditionalRule["operator"];
  if (rule.subType === "formula") return { type: "expression", formula: String(rule.value).replace(/^=/, ""), style };
  if (rule.subType === "number")
    return { type: "cellIs", operator, formula: [rule.value ?? 0].flat().map(String), style };
  if (rule.subType !== "text") return undefined;
  const text = String(rule.value ?? "");
  if (operator === "equal" || operator === "notEqual")
    return { type: "cellIs", operator, formula: `"${text.replace(/"/g, '""')}"`, style };
  return rule.operator === "containsText" ? { type: "containsText", text, style } : undefined;
}

function styleOf({ bl, it, cl, bg }: IStyleBase): CellStyle {
  const color = colourOfCss(cl?.rgb);
  const fill = colourOfCss(bg?.rgb);
  const font = {
    ...(bl === BooleanNumber.TRUE && { bold: true }),
    ...(it === BooleanNumber.TRUE && { italic: true }),
    ...(color && { color }),
  };
  return { font, ...(fill && { fill: { type: "pattern", pattern: "solid", bgColor: fill } as const }) };
}

function scaleOf({ config = [] }: LooseRule): Omit<ConditionalRule, "range" | "priority"> {
  type Stop = NonNullable<ConditionalRule["colorScale"]>["cfvo"][number];
  const cfvo = config.map(({ value: { type, value } }) => ({
    type: type as Stop["type"],
    ...(value !== undefined && { value: String(value) }),
  }));
  const colors = config.map(({ color }) => colourOfCss(color)?.rgb ?? "FFFFFF");
  return { type: "colorScale", colorScale: { cfvo, colors } };
}
