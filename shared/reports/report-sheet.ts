import type { Area, CellValue } from "../tables/grid";

/**
 * A whole new sheet, described without any host: what a `Workbook` writes in one go.
 * All areas are in the coordinates of the new sheet, counted from 0.
 */
export type ReportSheet = ReportLayout & (WithoutRates | WithRates);

/** All of a sheet but its number formats and definitions. */
interface ReportLayout {
  /** Wished name; the host shortens it to 31 characters, replaces what it forbids, and adds " (2)" when taken. */
  readonly name: string;
  /** Rectangular. A plain string is text, even when it starts with "="; only a `Formula` is a formula. */
  readonly cells: readonly (readonly ReportCell[])[];
  readonly looks: readonly { readonly area: Area; readonly look: Look }[];
  readonly merges: readonly Area[];
  /** Widths in characters of the default font, one per column. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly colourRules: readonly ColourRule[];
  /** What cells take; a host that cannot refuse (`Host.validation`) leaves them out. The areas do not overlap. */
  readonly validations?: readonly Validation[];
  readonly print: PrintSetup;
  readonly charts: readonly Chart[];
  /** Without it a new sheet comes to the front. "behind": the sheet in front stays there; "hidden": nor is the new one in sight. */
  readonly stays?: "behind" | "hidden";
}

/**
 * A sheet without a rate needs no definition; one with rates has at least one, and prints all it has. "@" areas are set
 * before the contents.
 */
export interface WithoutRates {
  readonly formats: readonly (PlainFormat | TargetFormat | CopiedFormat)[];
  readonly definitions: readonly PrintedDefinition[];
}
export interface WithRates {
  readonly formats: readonly (PlainFormat | TargetFormat | CopiedFormat | RateFormat)[];
  readonly definitions: readonly [PrintedDefinition, ...PrintedDefinition[]];
}

/** Number formats in Excel's notation that show no percentage: no type leaves out "%" from all others. */
export type PlainNotation =
  | "@"
  | "0"
  | "0.0"
  | "0.00"
  | "0.000000"
  | "#,##0"
  | "#,##0.0"
  | "#,##0.00"
  | "+0;-0;0"
  | "+0.00;-0.00;0.00"
  | ChangeNotation
  | "dd/mm/yyyy";
/**
 * A signed number shown with an arrow for its sign, which black and white print keeps: "▲ 8,80", "▼ 1". The value stays
 * signed. Arrows are quoted: the standard (ECMA-376 Part 1, 18.8.31) takes no other letters as they stand.
 */
export type ChangeNotation = '"▲ "0.00;"▼ "0.00;0.00' | '"▲ "0;"▼ "0;0';
/** A notation of percentages: "0.00%". */
export type PercentNotation = `0${string}%`;

export interface PlainFormat {
  readonly area: Area;
  readonly format: PlainNotation;
}
/** Assigned percentages, which are no figures of anybody. */
export interface TargetFormat {
  readonly area: Area;
  readonly format: PercentNotation;
  readonly holds: "targets";
}
/** Rates: they cannot stand on a sheet without a definition. */
export interface RateFormat {
  readonly area: Area;
  readonly format: PercentNotation;
  readonly holds: "rates";
}

/**
 * A format taken over with the cells of a user's own sheet, in Excel's notation: what its percentages mean is told, or not,
 * by what is copied with them.
 */
export interface CopiedFormat {
  readonly area: Area;
  readonly format: string;
  readonly holds: "copies";
}

/** What a rate on a sheet means; `SheetBuilder.rates` prints it. */
export interface PrintedDefinition {
  readonly name: string;
  readonly text: string;
}

export type ReportCell = CellValue | Formula;

/** A formula in en-US spelling (commas, dot decimals, leading "="), with the value it must come to. */
export interface Formula {
  readonly formula: string;
  readonly value: CellValue;
}

/** How a stretch of cells looks; what is not named stays as the host has it. Colours are "#RRGGBB". */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  readonly border?: boolean;
}

/** A live conditional colour: cells of the area whose text equals `text`. */
export interface ColourRule {
  readonly area: Area;
  readonly text: string;
  readonly colour: string;
  readonly fill: string;
}

/**
 * What the cells of an area take when a person types; blank is always taken, and what a program writes is not looked
 * at. Anything else is refused with `title` (at most 32 characters) and `message` (at most 225: Excel takes no more).
 */
export interface Validation {
  readonly area: Area;
  readonly rule: ValidationRule;
  readonly title: string;
  readonly message: string;
}

/** A whole number from `min` to `max`, both included; or one of a list of texts without commas, 255 characters in all. */
export type ValidationRule =
  | { readonly kind: "wholeNumber"; readonly min: number; readonly max?: number }
  | { readonly kind: "list"; readonly values: readonly string[] };

/** A4 on every page; one page wide; `repeatRows` stands on top of each page. */
export interface PrintSetup {
  readonly landscape: boolean;
  readonly area: Area;
  readonly repeatRows: { readonly first: number; readonly last: number };
}

/**
 * A native chart of rates (0..1), told in percent on an axis from 0. "bars": horizontal bars, categories in sheet order
 * from top to bottom, and in each the series in order; a target is an empty bar with an outline where the host has one,
 * else a black one. "trend": a line with its own marks for each series over the categories, from left to right; a target
 * is a dashed line without marks. Looks: `seriesLooks`. Series differ in lightness or mark, so that colour-blind people
 * and black and white print tell them apart; a chart of several series has a legend.
 *
 * A blank cell is a gap. A text would be drawn as 0 by Excel: no cell of a series may hold one.
 */
export interface Chart {
  readonly kind: "bars" | "trend";
  readonly title: string;
  /** One column, as the values of each series. */
  readonly categories: Area;
  /** At least one. */
  readonly series: readonly ChartSeries[];
  /** Where the axis ends (0..1), as `axisEnd` says; the host chooses where it is left out. */
  readonly upTo?: number;
  /** The cells the chart covers. */
  readonly place: Area;
}

/** One row of figures of a chart; its values lie beside the categories, as many as they. */
export interface ChartSeries {
  /** As the legend names it; a chart of one series has no legend. */
  readonly name: string;
  readonly values: Area;
  /** Which of the period's rates, the earlier ones, and the targets; several "now" are told apart by their order. */
  readonly drawn: "now" | "before" | "target";
}

/** Whether a cell of a report is a formula. */
export function isFormula(cell: ReportCell): cell is Formula {
  return typeof cell === "object";
}

/**
 * Whether plain text must be guarded by the text format "@" lest a host take it for a formula
 * (OWASP CSV injection; CWE-1236). Full-width signs count too.
 */
export function looksLikeFormula(text: string): boolean {
  return /^[\s\u00A0]*[=+\-@＝＋－＠]/u.test(text) || /^[\t\r]/.test(text);
}
