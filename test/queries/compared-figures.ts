import { rowsLeftOut } from "../../shared/domain/dossier";
import type { DossierPlan } from "../../shared/dossiers/dossier-plan";
import type { DossierTally } from "../../shared/dossiers/dossier-tally";
import { wordKey } from "../../shared/dossiers/dossier-words";
import { areaKey, procedureKey, unitKey } from "../../shared/dossiers/name-keys";
import { keyOfCell } from "../support/key-of-cell";
import type { DossierQuestion } from "../../shared/queries/dossier-question";
import { countHeading, DOUBTFUL, fieldColumns } from "../../shared/queries/query-columns";
import { toldCounts } from "../../shared/queries/told-sides";
import type { ResultRow } from "./duck-database";

/** What a count comes to, in a form that the core's tally and the rows of queries both have. */
export interface Figures {
  readonly rows: number;
  readonly counted: number;
  readonly leftOut: unknown;
  readonly groups: ReadonlyMap<string, unknown>;
  readonly words: ReadonlyMap<string, number>;
  readonly withoutDue: number | undefined;
}

/** What the core has found. */
export function figuresOf(tally: DossierTally, plan: DossierPlan): Figures {
  const groups = plan.groupBy.flatMap((by) => tally.groups.get(by) ?? []);
  const counts = toldCounts(plan.fields, plan.judgeProcedure !== undefined).map(({ count }) => count);
  const named = groups.map(({ key, counts: own, doubtful }) => {
    const values = counts.map((count) => [count, tally.counts.includes(count) ? own[tally.counts.indexOf(count)] : undefined]);
    return [key, { counts: Object.fromEntries(values) as unknown, doubtful }] as const;
  });
  return {
    rows: tally.rows,
    counted: tally.counted,
    leftOut: Object.fromEntries(rowsLeftOut.map((reason) => [reason, tally.leftOut[reason].rows])),
    groups: new Map(named),
    words: new Map(tally.unknownWords.map(({ field, key, rows }) => [`${field} ${key}`, rows])),
    withoutDue: plan.fields.has("due") ? tally.withoutDue : undefined,
  };
}

/** What the two queries have found. */
export function figuresOfRows(question: DossierQuestion, groups: readonly ResultRow[], controls: readonly ResultRow[]): Figures {
  const key = { unit: unitKey, procedure: procedureKey, area: areaKey }[question.groupBy];
  const counts = toldCounts(new Set(question.columns.keys()), question.procedures !== undefined).map(({ count }) => count);
  const named = groups.map((row) => {
    const values = counts.map((count) => [count, row.get(countHeading(count))]);
    const name = String(row.get(fieldColumns[question.groupBy]));
    return [keyOfCell(key, name) ?? "", { counts: Object.fromEntries(values) as unknown, doubtful: row.get(DOUBTFUL) }] as const;
  });
  expect(new Map(named).size).toBe(groups.length);
  const control = (code: string): number => Number(controls.find((row) => row.get("ma") === code)?.get("so_dong"));
  const words = controls.flatMap((row) => {
    const field = { channelWord: "channel", statusWord: "status" }[String(row.get("ma"))];
    return field === undefined ? [] : [[`${field} ${wordKey(String(row.get("noi_dung")))}`, Number(row.get("so_dong"))] as const];
  });
  return {
    rows: control("rows"),
    counted: control("counted"),
    leftOut: Object.fromEntries(rowsLeftOut.map((reason) => [reason, control(reason)])),
    groups: new Map(named),
    words: new Map(words),
    withoutDue: question.columns.has("due") ? control("withoutDue") : undefined,
  };
}
