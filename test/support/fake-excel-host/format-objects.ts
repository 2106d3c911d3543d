import type { Area } from "../../../shared/tables/grid";
import type { FakeSheet } from "./fake-sheet";
import type { HostObject } from "./wire";
import { HostError, invalidArgument } from "./wire";

/** Points of a column that nobody has set: 64 pixels. */
const DEFAULT_WIDTH = 48;

type Setter = (value: unknown) => void;

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"];

function isColour(value: unknown): boolean {
  return typeof value === "string" && /^#[0-9A-F]{6}$/i.test(value);
}

/** Setters that lay a property over an area, after checking that it is a thing Excel would take. */
function layers(sheet: FakeSheet, area: Area, prefix: string, checks: Record<string, (value: unknown) => boolean>) {
  return Object.fromEntries(
    Object.entries(checks).map(([name, isValid]): [string, Setter] => [
      name,
      (value) => {
        if (!isValid(value)) throw invalidArgument(`${prefix}${name}`);
        sheet.looks.push({ area, property: prefix + name, value });
      },
    ]),
  );
}

const isFlag = (value: unknown): boolean => typeof value === "boolean";
const isOneOf =
  (...names: string[]) =>
  (value: unknown): boolean =>
    names.includes(String(value));

function bordersObject(sheet: FakeSheet, area: Area): HostObject {
  return {
    type: "RangeBorderCollection",
    methods: {
      GetItem: (edge): HostObject => {
        const inner = { InsideHorizontal: area.rows, InsideVertical: area.columns }[String(edge)];
        if (!EDGES.includes(String(edge)) || inner === 1) throw invalidArgument(`border ${String(edge)}`);
        const checks = { Style: isOneOf("Continuous"), Color: isColour };
        return { type: "RangeBorder", write: layers(sheet, area, `border.${String(edge)}.`, checks) };
      },
    },
  };
}

/** How the cells of an area look. */
export function rangeFormatObject(sheet: FakeSheet, area: Area): HostObject {
  const fontChecks = { Bold: isFlag, Italic: isFlag, Color: isColour, Size: (size: unknown) => Number(size) > 0 };
  return {
    type: "RangeFormat",
    read: {
      // Columns of several widths have none in common.
      ColumnWidth: () => {
        const widths = Array.from({ length: area.columns }, (_, at) => sheet.columnWidths.get(area.column + at) ?? DEFAULT_WIDTH);
        return widths.every((width) => width === widths[0]) ? widths[0] : null;
      },
    },
    write: {
      ...layers(sheet, area, "", {
        HorizontalAlignment: isOneOf("Left", "Center", "Right"),
        VerticalAlignment: isOneOf("Center"),
        WrapText: isFlag,
      }),
      ColumnWidth: (points) => {
        if (!(Number(points) > 0)) throw invalidArgument("column width");
        for (let column = area.column; column < area.column + area.columns; column++)
          sheet.columnWidths.set(column, Number(points));
      },
    },
    parts: {
      Font: () => ({ type: "RangeFont", write: layers(sheet, area, "font.", fontChecks) }),
      Fill: () => ({ type: "RangeFill", write: layers(sheet, area, "fill.", { Color: isColour }) }),
      Borders: () => bordersObject(sheet, area),
    },
  };
}

/** The conditional formats of an area: cell values with a fill and a font. */
export function conditionalFormatsObject(sheet: FakeSheet, area: Area): HostObject {
  return {
    type: "ConditionalFormatCollection",
    methods: {
      Add: (kind): HostObject => {
        if (kind !== "CellValue")
          throw new HostError("ApiNotFound", `not simulated: conditional format ${String(kind)}`);
        const rule: Record<string, unknown> = { area };
        sheet.conditionalFormats.push(rule);
        const setter =
          (name: string, isValid: (value: unknown) => boolean): Setter =>
          (value) => {
            if (!isValid(value)) throw invalidArgument(name);
            rule[name] = value;
          };
        const isRule = (value: unknown): boolean => /^="/.test(String((value as { formula1?: unknown }).formula1));
        const format: HostObject = {
          type: "ConditionalRangeFormat",
          parts: {
            Font: () => ({ type: "ConditionalRangeFont", write: { Color: setter("colour", isColour) } }),
            Fill: () => ({ type: "ConditionalRangeFill", write: { Color: setter("fill", isColour) } }),
          },
        };
        const cellValue: HostObject = {
          type: "CellValueConditionalFormat",
          parts: { Format: () => format },
          write: { Rule: setter("rule", isRule) },
        };
        const id = `cf${sheet.conditionalFormats.length}`;
        return {
          type: "ConditionalFormat",
          identity: { Id: id },
          parts: { CellValueOrNullObject: () => cellValue, CellValue: () => cellValue },
        };
      },
    },
  };
}
