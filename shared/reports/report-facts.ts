import type { ReportMaterial } from "../reporting/report-material";
import { tableSource } from "./ranking-facts";
import type { RunAction, RunFacts } from "./run-facts";

/**
 * What a report says of itself in the record: its table and those it is compared with; the units of the table, the
 * indicators that are told, and, as left out, the units that some indicator cannot be told of. In a text, units with doubts are
 * left out too: nothing is said of them.
 */
export function reportFacts(action: RunAction, { source, indicators, doubts }: ReportMaterial, inWords = false): RunFacts {
  const { table } = source;
  const earlier = indicators.flatMap(({ compared }) => compared?.previous.table ?? []).filter((other) => other.rows !== table.rows);
  const places = new Map([table, ...earlier].map((each) => [each.sheet + "\n" + String(each.area.row) + "\n" + String(each.area.column), each]));
  const rows = (kind: "toReview" | "noActivity"): number[] => indicators.flatMap(({ ranking }) => ranking[kind].map(({ row }) => row));
  const toReview = new Set([...rows("toReview"), ...(inWords ? doubts.keys() : [])]);
  const noActivity = new Set(rows("noActivity").filter((row) => !toReview.has(row)));
  return {
    action,
    sources: [...places.values()].map(tableSource),
    in: { count: table.rows.filter(({ kind }) => kind === "unit").length, of: "units" },
    out: { count: indicators.length, of: "indicators" },
    leftOut: [
      { count: toReview.size, of: "toReview" },
      { count: noActivity.size, of: "noActivity" },
    ],
  };
}
