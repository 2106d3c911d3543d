import type { Steps } from "../tables/steps";
import type { TableRow } from "../tables/unit-table";
import { unitKey } from "../tables/unit-name";
import { cellAt, type CountedTable } from "./counted-table";
import type { Finding } from "./finding";
import { inRow, inTable, isThroughout } from "./report-cells";

/** Names taken apart between two pauses: a few milliseconds of work. */
const NAMES_A_STEP = 300;

/** Rows of unclear units, units that stand twice in their peer group, or in several groups by one name. */
export function* checkNames(counted: CountedTable): Steps<Finding[]> {
  const { table } = counted;
  const rows = table.rows.filter(({ kind }) => kind === "unit");
  const nameCell = [{ column: table.unitColumn }];
  const findings = rows.flatMap(({ problem }, index) => {
    if (problem === undefined) return [];
    const detail = { code: "unclearRow", failure: { code: problem } } as const;
    return [inRow(counted, rows[index] as TableRow, nameCell, "doubtful", detail)];
  });
  const units = rows.filter(({ name }) => name !== "");
  const sameName = yield* byName(units);
  findings.push(...repeated(counted, sameName, units.length), ...namesakes(counted, sameName));
  return findings;
}

/** The rows of each name that stands more than once, whatever the spelling ("Xã A", "UBND xã A"). */
function* byName(units: readonly TableRow[]): Steps<TableRow[][]> {
  const found = new Map<string, TableRow[]>();
  let read = 0;
  for (const row of units) {
    if (read++ % NAMES_A_STEP === 0) yield read / units.length;
    const { type, core } = unitKey(row.name);
    const key = type + "\n" + core;
    const same = found.get(key);
    if (same === undefined) found.set(key, [row]);
    else same.push(row);
  }
  return [...found.values()].filter((rows) => rows.length > 1);
}

function repeated(counted: CountedTable, sameName: readonly TableRow[][], units: number): Finding[] {
  const { table } = counted;
  const sets = sameName.flatMap((rows) => {
    const groups = new Map<string, TableRow[]>();
    for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
    return [...groups.values()].filter((same) => same.length > 1);
  });
  const rows = sets.flat();
  if (isThroughout(rows.length, units)) {
    const cells = rows.map(({ row }) => cellAt(row, table.unitColumn)).sort((first, second) => first.row - second.row);
    return [inTable(counted, cells, "doubtful", { code: "repeatedThroughout", units: sets.length, rows: rows.length })];
  }
  return sets.map((same): Finding => {
    const cells = same.map(({ row }) => cellAt(row, table.unitColumn));
    const detail = { code: "repeatedUnit", rows: same.map(({ row }) => row + 1) } as const;
    return { ...inRow(counted, same[0] as TableRow, [], "doubtful", detail), cells };
  });
}

function namesakes(counted: CountedTable, sameName: readonly TableRow[][]): Finding[] {
  const found = sameName.filter((rows) => new Set(rows.map(({ group }) => group)).size > 1);
  if (found.length === 0) return [];
  const cells = found.flatMap((rows) => rows.map(({ row }) => cellAt(row, counted.table.unitColumn)));
  const names = found.map(([row]) => row?.name ?? "");
  return [inTable(counted, cells, "note", { code: "namesakes", names })];
}
