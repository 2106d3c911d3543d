import type { ColumnMeaning } from "../../../domain/meaning";
import type { Measure, RankKey } from "../../../ranking/scorecard";
import type { TableColumn } from "../../../tables/unit-table";
import { measureKey, type MeasureChoice } from "./measure-choice";

/** Something to rank by or to break ties by, with the key it is remembered by. */
export interface RankChoice {
  readonly key: string;
  readonly by: RankKey;
  /** Of a measure. */
  readonly of?: Measure["of"];
  /** Of a column of counts. */
  readonly column?: TableColumn;
}

/** Counts that break ties: fewer overdue dossiers, more work. */
const FEWER: readonly ColumnMeaning[] = ["resolvedLate", "pendingLate"];
const MORE: readonly ColumnMeaning[] = ["receivedTotal", "receivedNew", "resolvedTotal"];

/** What units may be ranked by: the composite score and each picked indicator. */
export function rankChoices(picked: readonly MeasureChoice[]): RankChoice[] {
  return [
    { key: "composite", by: { by: "composite" } },
    ...picked.map(({ of }, measure): RankChoice => ({ key: measureKey(of), by: { by: "measure", measure }, of })),
  ];
}

/** What breaks ties besides: columns of counts. */
export function countChoices(columns: readonly TableColumn[]): RankChoice[] {
  const of = (meanings: readonly ColumnMeaning[], better: "higher" | "lower"): RankChoice[] =>
    columns
      .filter(({ meaning }) => meaning !== undefined && meanings.includes(meaning))
      .map((column) => ({
        key: (better === "lower" ? "fewer:" : "more:") + String(column.meaning),
        by: { by: "count", column: column.column, better },
        column,
      }));
  return [...of(FEWER, "lower"), ...of(MORE, "higher")];
}
