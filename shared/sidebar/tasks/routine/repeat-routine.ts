import { columnKeys, headerForm } from "../../../tables/header-form";
import type { UnitTable } from "../../../tables/unit-table";
import type { Choices } from "../../choices";
import type { KeptRoutine } from "./kept-routine";

/** How a table's header stands to the one that the last report was made from. Headers in full, as each table writes them. */
export interface HeaderDifference {
  readonly lacking: readonly string[];
  readonly added: readonly string[];
}

/** Undefined where both tables have the same form; both lists are empty where only the order of columns differs. */
export function headerDifference(routine: KeptRoutine, table: UnitTable): HeaderDifference | undefined {
  if (headerForm(table) === routine.form) return undefined;
  const own = table.columns.map(({ header }) => header).filter((header) => header !== "");
  const keyOf = (header: string): string =>
    headerForm({ ...table, columns: [{ column: 0, header, meaning: undefined, confidence: 0 }] });
  const [before, now] = [routine.headers.map(keyOf), own.map(keyOf)];
  return {
    lacking: routine.headers.filter((_, at) => !now.includes(before[at] ?? "")),
    added: own.filter((_, at) => !before.includes(now[at] ?? "")),
  };
}

/** The choices of the last report on another table. A column that the table does not have is left to the pane's proposal. */
export function repeatedChoices(routine: KeptRoutine, table: UnitTable): Partial<Choices> {
  const columns = new Map([...columnKeys(table.columns)].map(([column, key]) => [key, column]));
  const found = (keys: readonly string[]): number[] => keys.flatMap((key) => columns.get(key) ?? []);
  const [numerator, denominator] = [found(routine.numerator), found(routine.denominator)];
  const whole = numerator.length === routine.numerator.length && denominator.length === routine.denominator.length;
  const isCustom = routine.ranked === "custom";
  return {
    indicator: isCustom && !whole ? undefined : routine.ranked,
    numerator: isCustom && whole ? numerator : [],
    denominator: isCustom && whole ? denominator : [],
    order: routine.order,
    addLines: routine.addLines,
    assessedOn: undefined,
    previous: undefined,
    ...targetChoice(routine, columns),
  };
}

function targetChoice({ target }: KeptRoutine, columns: ReadonlyMap<string, number>): Partial<Choices> {
  switch (target.from) {
    case "column":
      return { targetFrom: columns.get(target.column) };
    case "text":
      return { targetFrom: "text", targetText: target.text, maximumText: target.maximum };
    default:
      return { targetFrom: target.from };
  }
}
