import type { FoundTable } from "../../../application/read-tables";
import type { Workbook } from "../../../application/workbook";
import { relationOfTables, type PlacedTable } from "../../../ranking/compared-period";
import { sameIndicator } from "../../../ranking/period-indicator";
import type { FittedIndicator } from "../../../ranking/ranking";
import { areaAddress } from "../../../tables/grid";
import { isOwnSheet } from "../../../tables/own-sheets";
import type { PeriodRelation } from "../../../tables/period-relation";
import { sourceHash } from "../../../tables/source-hash";
import { tablePeriod } from "../../../tables/table-period";
import type { UnitTable } from "../../../tables/unit-table";
import type { PreviousChoice } from "../../choices";
import type { PeriodOffer } from "../../plan-comparison";
import type { KeptPeriod } from "./kept-periods";

/** A table of the period before. */
export interface BeforeOffer {
  readonly choice: PreviousChoice;
  readonly sheet: string;
  readonly period: string;
  /** Whether it is the copy that was kept of that period. */
  readonly kept: boolean;
}

/** What the search for the period before came to; `several` are never chosen from but by the user. */
export type BeforeFound =
  | { readonly is: "none" | "noPeriod" }
  | { readonly is: "one"; readonly offer: BeforeOffer }
  | { readonly is: "several"; readonly offers: readonly BeforeOffer[] };

/** What is looked through. */
export interface BeforeSearch {
  readonly found: PlacedTable;
  readonly wanted: "previous" | "lastYear";
  /** Of the report: a table that gives more of them goes before one that gives fewer. */
  readonly indicators: readonly FittedIndicator[];
  readonly periods: readonly KeptPeriod[];
  /** What has been read already: other tables, and periods beside this one in its table. */
  readonly offers: readonly PeriodOffer[];
  /** The tables of a sheet, as the user has put them right. */
  readonly tablesOf: (sheet: string) => Promise<readonly FoundTable[]>;
}

interface Candidate extends BeforeOffer {
  readonly gives: number;
  readonly hash: string;
  readonly until: string;
  /** Of a kept copy: its place among the kept periods, and what it was copied from; -1 and "" of other tables. */
  readonly keptAt: number;
  readonly copyOf: string;
}

/** Sheets whose names tell no period are read only when no name does, and no more than these. */
const MOST_UNNAMED = 8;

/**
 * Looks for the table of the period before: among kept periods and the sheets in sight. Of two tables with the same values the
 * kept copy is meant, of two copies of one sheet the newer one; between any others only the user can choose.
 */
export async function findBefore(workbook: Pick<Workbook, "sheets">, search: BeforeSearch): Promise<BeforeFound> {
  const { found, offers, periods } = search;
  const own = tablePeriod(found.table);
  if (own === undefined) return { is: "noPeriod" };
  const beside = offers.find(({ choice, relation }) => "beside" in choice && relation === search.wanted);
  if (beside !== undefined)
    return { is: "one", offer: { choice: beside.choice, sheet: beside.sheet, period: beside.period ?? "", kept: false } };
  const sheets = (await workbook.sheets()).filter(({ name, hidden }) => !hidden && name !== found.table.sheet && !isOwnSheet(name));
  const reports = new Set(periods.flatMap((period) => period.reports));
  const names = sheets.map(({ name }) => name).filter((name) => !reports.has(name));
  const told = names.filter((name) => isWanted(relationOfName(name, found.table), search.wanted, own.kind));
  const unnamed = names.filter((name) => tablePeriod({ sheet: name, title: "", columns: [] }) === undefined);
  let candidates = await candidatesOn(told, search);
  if (candidates.length === 0) candidates = await candidatesOn(unnamed.slice(0, MOST_UNNAMED), search);
  return settled(candidates);
}

/** Days that run on have no period right before: the latest earlier one is meant. */
function isWanted(relation: PeriodRelation | undefined, wanted: PeriodRelation, kind: string): boolean {
  return relation === wanted || (wanted === "previous" && kind === "range" && relation === "earlier");
}

function relationOfName(sheet: string, table: UnitTable): PeriodRelation | undefined {
  return relationOfTables({ ...table, title: "", columns: [], sheet }, table);
}

async function candidatesOn(sheets: readonly string[], search: BeforeSearch): Promise<Candidate[]> {
  const { found, wanted, indicators, periods, tablesOf } = search;
  const kind = tablePeriod(found.table)?.kind ?? "";
  const candidates: Candidate[] = [];
  for (const sheet of sheets) {
    for (const other of await tablesOf(sheet)) {
      const gives = indicators.filter((indicator) => canGive(indicator, found.table, other.table)).length;
      if (gives === 0 || !isWanted(relationOfTables(other.table, found.table), wanted, kind)) continue;
      const period = tablePeriod(other.table);
      const keptAt = periods.findIndex((one) => one.sheet === sheet);
      const source = periods[keptAt]?.source;
      const copyOf = source === undefined ? "" : source.sheet + "!" + areaAddress(source.area);
      const hash = sourceHash(other.grid, other.table.area);
      const choice = { of: found.table.sheet, found: other };
      const told = { choice, sheet, period: period?.label ?? "", kept: keptAt >= 0 };
      candidates.push({ ...told, gives, hash, until: period?.to ?? "", keptAt, copyOf });
    }
  }
  return candidates;
}

/** One where only one can be meant. */
function settled(candidates: readonly Candidate[]): BeforeFound {
  const until = candidates.reduce((latest, one) => (one.until > latest ? one.until : latest), "");
  const latest = candidates.filter((one) => one.until === until);
  const most = Math.max(0, ...latest.map(({ gives }) => gives));
  const best = latest.filter(({ gives }) => gives === most);
  const isOlderCopy = ({ copyOf, keptAt }: Candidate): boolean =>
    best.some((other) => copyOf !== "" && other.copyOf === copyOf && other.keptAt > keptAt);
  const current = best.filter((one) => !isOlderCopy(one));
  const offers = current.filter((one, at) => !current.some((other, place) => place !== at && isMeantFor(other, one, place < at)));
  const [only, second] = offers;
  if (only === undefined) return { is: "none" };
  return second === undefined ? { is: "one", offer: only } : { is: "several", offers };
}

/** Whether two have the same values, and the first is the one to take. */
function isMeantFor(first: Candidate, second: Candidate, isBefore: boolean): boolean {
  return first.hash === second.hash && (first.kept === second.kept ? isBefore : first.kept);
}

function canGive(indicator: FittedIndicator, table: UnitTable, other: UnitTable): boolean {
  try {
    sameIndicator(indicator, table, other);
    return true;
  } catch {
    return false;
  }
}
