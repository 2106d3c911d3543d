import type { Journal } from "./journal";
import type { RangeState } from "./fake-range";
import type { ChartState, RuleState, ValidationState } from "./sheet-state";
import { stateOf, strict } from "./strict";

type ChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type BarChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
type LineChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type ValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type RuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** A fake builder of bar and line charts; other kinds are not simulated. */
export function fakeChartBuilder(journal: Journal): ChartBuilder {
  const state: ChartState = { kind: "bar", title: "", areas: [], headers: undefined, anchor: undefined, options: {} };
  const first: Pick<ChartBuilder, "asBarChart" | "asLineChart"> = {
    asBarChart: () => chart as unknown as BarChartBuilder,
    asLineChart: () => {
      state.kind = "line";
      return chart as unknown as LineChartBuilder;
    },
  };
  const self = (): ChartBuilder => chart as unknown as ChartBuilder;
  const methods: Pick<ChartBuilder, "addRange" | "build" | "setNumHeaders" | "setOption" | "setPosition"> &
    Pick<BarChartBuilder, "setTitle"> = {
    addRange: (range) => {
      // A range that is there already is not added again (documentation): a series would be missing.
      const { area } = stateOf<RangeState>(range);
      if (state.areas.some((known) => JSON.stringify(known) === JSON.stringify(area)))
        throw new Error("not simulated: a range added twice");
      state.areas.push(area);
      return self();
    },
    setNumHeaders: (headers) => {
      state.headers = headers;
      return self();
    },
    setOption: (option, value: unknown) => {
      state.options[option] = value;
      return self();
    },
    setPosition: (row, column, _offsetX, _offsetY) => {
      state.anchor = { row: row - 1, column: column - 1 };
      return self();
    },
    setTitle: (title) => {
      state.title = title;
      return chart as unknown as BarChartBuilder;
    },
    build: () => strict("EmbeddedChart", journal, {}, state) as Chart,
  };
  const chart = strict("EmbeddedChartBuilder", journal, methods, state);
  return strict("EmbeddedChartBuilder", journal, first, state) as unknown as ChartBuilder;
}

/** What a built chart shows. */
export function fakeChartOf(chart: Chart): ChartState {
  const state = stateOf<ChartState>(chart);
  if (state.anchor === undefined) throw new Error("A chart must have a position before it is inserted.");
  return state;
}

/** A fake builder of rules on equal text; other conditions are not simulated. */
export function fakeRuleBuilder(journal: Journal): RuleBuilder {
  const state: RuleState = { text: "", fontColor: undefined, background: undefined, areas: [] };
  const self = (): RuleBuilder => builder as unknown as RuleBuilder;
  const methods: Pick<RuleBuilder, "build" | "setBackground" | "setFontColor" | "setRanges" | "whenTextEqualTo"> = {
    whenTextEqualTo: (text) => {
      state.text = text;
      return self();
    },
    setBackground: (colour) => {
      state.background = colour ?? undefined;
      return self();
    },
    setFontColor: (colour) => {
      state.fontColor = colour ?? undefined;
      return self();
    },
    setRanges: (ranges) => {
      state.areas = ranges.map((range) => stateOf<RangeState>(range).area);
      return self();
    },
    build: () => strict("ConditionalFormatRule", journal, {}, state) as Rule,
  };
  const builder = strict("ConditionalFormatRuleBuilder", journal, methods, state);
  return self();
}

/** A fake builder of what cells take: a formula without separators, or a list written out. */
export function fakeValidationBuilder(journal: Journal): ValidationBuilder {
  const state: ValidationState = { rule: undefined, help: "", allowsInvalid: true };
  const self = (): ValidationBuilder => builder as unknown as ValidationBuilder;
  const methods: Pick<
    ValidationBuilder,
    "build" | "requireFormulaSatisfied" | "setAllowInvalid" | "setHelpText"
  > & { requireValueInList(values: string[], showDropdown: boolean): ValidationBuilder } = {
    requireFormulaSatisfied: (formula) => {
      if (!/^=[^;,"]+$/.test(formula)) throw new Error(`not simulated: separators or texts in ${formula}`);
      state.rule = { formula };
      return self();
    },
    requireValueInList: (values, showDropdown) => {
      if (!showDropdown || values.length === 0) throw new Error("not simulated: a list that is not shown");
      state.rule = { values };
      return self();
    },
    setAllowInvalid: (allow) => {
      state.allowsInvalid = allow;
      return self();
    },
    setHelpText: (text) => {
      state.help = text;
      return self();
    },
    build: () => {
      if (state.rule === undefined) throw new Error("A data validation rule must have a criterion.");
      return strict("DataValidation", journal, {}, { ...state }) as Validation;
    },
  };
  const builder = strict("DataValidationBuilder", journal, methods, state);
  return self();
}
