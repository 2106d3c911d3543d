import type { CheckMade } from "../domain/audit-check";
import type { BalanceId } from "../domain/finding-detail";
import type { Grid } from "../tables/grid";
import { finish, type Steps } from "../tables/steps";
import type { UnitTable } from "../tables/unit-table";
import { matchInProvince } from "../units/match-in-province";
import type { NameDecisions } from "../units/name-decisions";
import { nameMatcher, type NameMatch } from "../units/name-match";
import type { ProvinceUnits } from "../units/province-units";
import type { Audit } from "./audit";
import { balancesOf } from "./balances";
import { checkBalance } from "./check-balances";
import { checkChange } from "./check-change";
import { checkCounts } from "./check-counts";
import { checkLastUnit } from "./check-last-unit";
import { checkLeftOut } from "./check-left-out";
import { checkList } from "./check-list";
import { checkNames } from "./check-names";
import { checkParts } from "./check-parts";
import { checkRates } from "./check-rates";
import { checkReading } from "./check-reading";
import { checkScores } from "./check-scores";
import { checkTotals } from "./check-totals";
import { countAt, readCounts, type CountedTable } from "./counted-table";
import type { Finding } from "./finding";

/** What is checked: a table, and what it can be held against where that is known. */
export interface AuditSource {
  readonly grid: Grid;
  readonly table: UnitTable;
  /** Names that ought to be in the table; undefined when no list is known. */
  readonly expected?: readonly string[] | undefined;
  /** The units of the province that the table is about: its names are expected, and former names are understood. */
  readonly province?: ProvinceUnits | undefined;
  /** The same units in the last period. */
  readonly previous?: { readonly grid: Grid; readonly table: UnitTable } | undefined;
  /** What the user has decided about names that no exact rule matches. */
  readonly decisions: NameDecisions;
}

/** Balances that every such table may be expected to allow; of the others only those that it allows are told. */
const EXPECTED: readonly BalanceId[] = [
  "receivedByChannel",
  "resolvedByDeadline",
  "pendingByDeadline",
  "resolvedAndPending",
];

/** Everything about the figures of a table that the user should look at. Never throws, and changes nothing. */
export function auditTable(source: AuditSource): Audit {
  return finish(auditInSteps(source));
}

/** `auditTable`, with pauses: a table of 100,000 rows takes seconds, and the pane must stay alive meanwhile. */
export function* auditInSteps(source: AuditSource): Steps<Audit> {
  const { grid, table, province, previous, decisions } = source;
  const expected = province?.units.map(({ name }) => name) ?? source.expected;
  const counted = yield* readCounts(grid, table);
  const findings: Finding[] = [];
  const checks: CheckMade[] = [];
  const made = (check: CheckMade["check"], compared: number, why: CheckMade["why"]): void => {
    checks.push({ check, compared, why });
  };
  findings.push(...(yield* checkCounts(counted)), ...(yield* checkNames(counted)), ...checkReading(counted));
  findings.push(...checkLastUnit(counted), ...checkLeftOut(counted));
  made("counts", cellsIn(counted), "columns");
  yield* checkBalances(counted, findings, checks);
  const parts = yield* checkParts(counted);
  made("parts", parts.checked, "columns");
  const totals = yield* checkTotals(counted);
  made("totals", totals.checked, "noTotals");
  const rates = yield* checkRates(counted);
  made("rates", rates.checked, rates.unknown.length > 0 ? "ratesUnknown" : "noRates");
  const scores = checkScores(counted);
  const scored = table.columns.some(({ meaning }) => meaning?.startsWith("score") === true);
  if (scored) made("scores", scores.checked, "noScores");
  findings.push(...parts.findings, ...totals.findings, ...rates.findings, ...scores.findings);
  made("names", table.rows.filter(({ kind }) => kind === "unit").length, "columns");
  const list = yield* checkList(counted, expected ?? [], matcherFor(table, expected ?? [], province, decisions));
  findings.push(...list.findings);
  made("list", expected?.length ?? 0, "noList");
  if (previous === undefined) made("change", 0, "noPrevious");
  else {
    const change = checkChange(counted, yield* readCounts(previous.grid, previous.table), decisions);
    findings.push(...change.findings);
    made("change", change.checked, "noCommonUnits");
  }
  return { findings: inSheetOrder(findings), checks: checks.map(settled), questions: list.questions };
}

function matcherFor(
  table: UnitTable,
  expected: readonly string[],
  province: ProvinceUnits | undefined,
  decisions: NameDecisions,
): (name: string, group?: string) => NameMatch {
  if (province === undefined) return nameMatcher(expected, decisions);
  const names = table.rows.filter(({ kind }) => kind === "unit").map(({ name }) => name);
  return matchInProvince(province, decisions, names);
}

function* checkBalances(counted: CountedTable, findings: Finding[], checks: CheckMade[]): Steps<void> {
  const compared = new Map<BalanceId, number>();
  for (const balance of balancesOf((count) => counted.byMeaning.has(count))) {
    const result = yield* checkBalance(counted, balance);
    findings.push(...result.findings);
    compared.set(balance.id, result.checked);
  }
  if (compared.has("newByChannel")) compared.delete("receivedByChannel");
  const ids = new Set([...EXPECTED, ...compared.keys()]);
  for (const id of ids) {
    if (id === "receivedByChannel" && compared.has("newByChannel")) continue;
    checks.push({ check: id, compared: compared.get(id) ?? 0, why: "columns" });
  }
}

/** A reason stands only where nothing was compared, and for rates of which some columns are not understood. */
function settled(check: CheckMade): CheckMade {
  return check.compared > 0 && check.why !== "ratesUnknown" ? { ...check, why: undefined } : check;
}

function cellsIn({ rows, columns }: CountedTable): number {
  let cells = 0;
  for (const column of columns)
    rows.forEach((_, index) => {
      if (countAt(column, index) >= 0) cells++;
    });
  return cells;
}

function inSheetOrder(findings: readonly Finding[]): Finding[] {
  const place = ({ cells: [cell] }: Finding): number => (cell === undefined ? -1 : cell.row * 20_000 + cell.column);
  return [...findings].sort((first, second) => place(first) - place(second));
}

