import { indicators } from "../../../domain/indicator";
import { dossierFields, type DossierField } from "../../../domain/dossier";
import type { DossierPeriod } from "../../../domain/place-dossier";
import { dossierGroupings, type DossierGrouping } from "../../../dossiers/dossier-plan";
import { periodOfDays } from "../../../dossiers/period-of-days";
import { controlQuery } from "../../../queries/control-query";
import { dossierQuery } from "../../../queries/dossier-query";
import type { DossierQuestion, QueryProcedures, QuerySource } from "../../../queries/dossier-question";
import { fieldColumns } from "../../../queries/query-columns";
import type { QueryDialect } from "../../../queries/query-dialect";
import { typedSource } from "../../../queries/typed-source";
import { readDay } from "../../../tables/calendar-span";
import type { DossiersState } from "../dossiers/dossiers-state";
import { dossierSettings } from "../dossiers/plan-dossiers";
import type { QueriesState } from "./queries-state";

/** Why there is no query yet. */
export type QueryObstacle = "table" | "columns" | "days" | "list";

/** The form made whole, and the query that it gives. */
export interface QueryForm {
  readonly dialect: QueryDialect;
  readonly columns: ReadonlyMap<DossierField, string>;
  readonly groupings: readonly DossierGrouping[];
  readonly grouping: DossierGrouping;
  /** As typed, here or where dossiers of a sheet are counted. */
  readonly from: string;
  readonly until: string;
  readonly obstacle: QueryObstacle | undefined;
  readonly sql: string | undefined;
}

/** What most tables have, where no table has been looked at. */
const USUAL: readonly DossierField[] = ["unit", "dossierId", "received", "due", "resolved", "status", "channel", "procedure"];

/** What the state stands for. Columns are proposed from the table that was looked at to be counted, whose export it may be. */
export function queryForm(state: QueriesState, dossiers: DossiersState): QueryForm {
  const { dialect = "duckdb", table = "", from = dossiers.from ?? "", until = dossiers.until ?? "" } = state;
  const proposed = proposedColumns(dossiers);
  const columns = new Map(dossierFields.map((field) => [field, (state.columns?.get(field) ?? proposed.get(field) ?? "").trim()] as const));
  const used = new Map([...columns].filter(([, name]) => name !== ""));
  const groupings = dossierGroupings.filter((by) => used.has(by));
  const grouping = groupings.find((by) => by === state.grouping) ?? "unit";
  const form = { dialect, columns, groupings, grouping, from, until };
  const source = typedSource(table, dialect);
  const period = periodOfDays(readDay(from), readDay(until));
  const list = listOf(state, dialect, used);
  const obstacle = ((): QueryObstacle | undefined => {
    if (source === undefined) return "table";
    if (!used.has("unit")) return "columns";
    if (period === undefined) return "days";
    return list === "incomplete" ? "list" : undefined;
  })();
  if (source === undefined || period === undefined || obstacle !== undefined || list === "incomplete") return { ...form, obstacle, sql: undefined };
  const asked = question(state, source, period, { ...form, columns: used }, list);
  return { ...form, obstacle, sql: state.which === "control" ? controlQuery(asked) : dossierQuery(asked) };
}

function question(
  { days = "text", orderColumn = "", onlyListed = false }: QueriesState,
  source: QuerySource,
  period: DossierPeriod,
  { dialect, columns, grouping }: Pick<QueryForm, "dialect" | "columns" | "grouping">,
  procedures: QueryProcedures | undefined,
): DossierQuestion {
  const order = orderColumn.trim();
  return {
    dialect, source, columns, days, period, indicators,
    groupBy: grouping,
    onlyListed: onlyListed && procedures !== undefined,
    ...(order !== "" && { orderColumn: order }),
    ...(procedures !== undefined && { procedures }),
  };
}

/** The list, none, or one that lacks a part. */
function listOf({ listTable = "", listColumn = "" }: QueriesState, dialect: QueryDialect, columns: ReadonlyMap<DossierField, string>): QueryProcedures | undefined | "incomplete" {
  if (listTable.trim() === "" && listColumn.trim() === "") return undefined;
  const source = typedSource(listTable, dialect);
  if (source === undefined || !("table" in source) || listColumn.trim() === "" || !columns.has("procedure")) return "incomplete";
  return { table: source.table, column: listColumn.trim() };
}

function proposedColumns(dossiers: DossiersState): ReadonlyMap<DossierField, string> {
  const { found } = dossierSettings(dossiers);
  if (found === undefined) return new Map(USUAL.map((field) => [field, fieldColumns[field]]));
  return new Map([...found.columns].map(([field, column]) => [field, found.headers.get(column)?.split(" > ").pop() ?? fieldColumns[field]]));
}
