import type { Count } from "../domain/indicator";
import type { FittedIndicator } from "../ranking/ranking";
import { directionOf } from "../ranking/direction-of";
import { availableIndicators } from "../ranking/fit-indicator";
import { tablePeriod } from "../tables/table-period";
import type { TableRow } from "../tables/unit-table";
import type { NameDecisions } from "../units/name-decisions";
import { headerCell, rowsByName } from "./check-list";
import { countAt, type CountColumn, type CountedTable } from "./counted-table";
import type { Finding } from "./finding";
import { sumAt } from "./rate-sources";
import { inRow, inTable } from "./report-cells";

/** Totals whose jump is looked at. */
const WATCHED: readonly Count[] = ["receivedTotal", "receivedNew", "resolvedTotal", "feeDossiers"];
/** A total that is this many times the other, of at least so many dossiers in the larger one. */
const JUMP = 3;
const LEAST_DOSSIERS = 30;
/** A rate that moves by more than so many percentage points, of at least so many dossiers both times. */
const MOST_POINTS = 30;
const LEAST_WHOLE = 20;
/** What is open at a moment may fall in a cumulated table too. */
const AT_A_MOMENT = /^(pending|awaitingReceipt|carriedOver|services)/;

/** Two tables of the same units, with the rows that are the same unit's. */
interface Paired {
  readonly now: CountedTable;
  readonly before: CountedTable;
  readonly rows: readonly (readonly [now: number, before: number])[];
}

/**
 * Units whose figures move more than they usually do from one period to the next: a total by more than three times (of
 * 30 dossiers and more), a rate by more than 30 percentage points (of 20 dossiers and more both times); figures
 * counted from the same day on that fall; units that are gone. `checked`: units that stand in both tables.
 */
export function checkChange(
  now: CountedTable,
  before: CountedTable,
  decisions: NameDecisions,
): { findings: Finding[]; checked: number } {
  const names = before.rows.filter(({ kind, name }) => kind === "unit" && name !== "").map(({ name }) => name);
  const current = rowsByName(now.rows, names, decisions);
  const former = rowsByName(before.rows, names, decisions);
  const rows = [...current].flatMap(([name, index]): [number, number][] => {
    const other = former.get(name);
    return other === undefined ? [] : [[index, other]];
  });
  const paired: Paired = { now, before, rows };
  const findings = [...countJumps(paired), ...rateJumps(paired), ...(isPiledUp(paired) ? falls(paired) : [])];
  const gone = [...former.keys()].filter((name) => !current.has(name));
  if (rows.length > 0 && gone.length > 0)
    findings.push(inTable(now, [headerCell(now)], "note", { code: "goneSince", names: gone }));
  return { findings, checked: rows.length };
}

function countJumps(paired: Paired): Finding[] {
  return sharedColumns(paired, WATCHED).flatMap(([current, former]) =>
    eachRow(paired, current, former, (row, now, before) => {
      const [small, large] = [Math.min(now, before), Math.max(now, before)];
      if (large < LEAST_DOSSIERS || large <= small * JUMP) return undefined;
      const detail = { code: "countJump", meaning: current.meaning, before, now } as const;
      return inRow(paired.now, row, [current], "doubtful", detail);
    }),
  );
}

function falls(paired: Paired): Finding[] {
  const meanings = paired.now.columns.map(({ meaning }) => meaning).filter((meaning) => !AT_A_MOMENT.test(meaning));
  return sharedColumns(paired, meanings).flatMap(([current, former]) =>
    eachRow(paired, current, former, (row, now, before) =>
      now < before
        ? inRow(paired.now, row, [current], "wrong", { code: "cumulativeFell", meaning: current.meaning, before, now })
        : undefined,
    ),
  );
}

/** Whether both tables count from the same day on, this one longer. */
function isPiledUp({ now, before }: Paired): boolean {
  const [current, former] = [tablePeriod(now.table), tablePeriod(before.table)];
  if (current?.to === undefined || former?.to === undefined || former.to >= current.to) return false;
  if (current.from !== undefined) return current.from === former.from;
  return former.from === undefined && current.cumulative && former.cumulative;
}

function rateJumps({ now, before, rows }: Paired): Finding[] {
  const former = availableIndicators(before.table, before.grid);
  const seen = new Set<string>();
  return availableIndicators(now.table, now.grid).flatMap((indicator) => {
    // One jump is told once: of indicators on the same columns, and of a share and what it leaves to 100%.
    const key = JSON.stringify([indicator.numerator, indicator.denominator]);
    if (seen.has(key) || directionOf(indicator) === "lower") return [];
    seen.add(key);
    const other = former.find(({ id }) => id === indicator.id);
    if (other === undefined || indicator.id === "custom" || indicator.id === "own" || !countsAlike(now, indicator, before, other)) return [];
    const { id } = indicator;
    return rows.flatMap(([index, place]) => {
      const [current, past] = [sidesAt(now, indicator, index), sidesAt(before, other, place)];
      if (current === undefined || past === undefined) return [];
      if (!movedFar(current, past)) return [];
      const row = now.rows[index] as TableRow;
      const columns = [...indicator.numerator, ...indicator.denominator];
      return [inRow(now, row, columns, "doubtful", { code: "rateJump", indicator: id, before: past, now: current })];
    });
  });
}

/** The same indicator may be made of other columns in another table. */
function countsAlike(
  now: CountedTable,
  first: FittedIndicator,
  before: CountedTable,
  second: FittedIndicator,
): boolean {
  const key = (counted: CountedTable, { numerator, denominator }: FittedIndicator): string =>
    [numerator, denominator]
      .map((side) => side.map(({ column }) => counted.columns.find((each) => each.column === column)?.meaning).join())
      .join("/");
  return key(now, first) === key(before, second);
}

interface PartAndWhole {
  readonly part: number;
  readonly whole: number;
}

function sidesAt(
  { columns }: CountedTable,
  { numerator, denominator }: FittedIndicator,
  index: number,
): PartAndWhole | undefined {
  const columnsOf = (side: FittedIndicator["numerator"]): CountColumn[] =>
    side.map(({ column }) => columns.find((each) => each.column === column)).filter((each) => each !== undefined);
  const [part, whole] = [sumAt(columnsOf(numerator), index), sumAt(columnsOf(denominator), index)];
  return part === undefined || whole === undefined || part > whole ? undefined : { part, whole };
}

/** |p/w − q/v| > 30/100, in whole numbers. */
function movedFar(first: PartAndWhole, second: PartAndWhole): boolean {
  if (first.whole < LEAST_WHOLE || second.whole < LEAST_WHOLE) return false;
  const [p, w, q, v] = [BigInt(first.part), BigInt(first.whole), BigInt(second.part), BigInt(second.whole)];
  const apart = p * v - q * w;
  return (apart < 0n ? -apart : apart) * 100n > BigInt(MOST_POINTS) * w * v;
}

function sharedColumns({ now, before }: Paired, meanings: readonly Count[]): [CountColumn, CountColumn][] {
  return meanings.flatMap((meaning): [CountColumn, CountColumn][] => {
    const [current, former] = [now.byMeaning.get(meaning), before.byMeaning.get(meaning)];
    return current === undefined || former === undefined ? [] : [[current, former]];
  });
}

function eachRow(
  { now, rows }: Paired,
  current: CountColumn,
  former: CountColumn,
  judge: (row: TableRow, now: number, before: number) => Finding | undefined,
): Finding[] {
  return rows.flatMap(([index, place]) => {
    const [count, before] = [countAt(current, index), countAt(former, place)];
    const finding = count < 0 || before < 0 ? undefined : judge(now.rows[index] as TableRow, count, before);
    return finding === undefined ? [] : [finding];
  });
}
