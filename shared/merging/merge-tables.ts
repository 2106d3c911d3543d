import type { NameDecisions } from "../units/name-decisions";
import { chooseColumns } from "./choose-columns";
import { gatherUnits, samePeriods, type UnitInPeriod, type UnitRow } from "./gather-units";
import type { MergeRequest, MergeSource } from "./merge-source";
import type { Conflict, LeftOut, MergedRow, MergedTable } from "./merged-table";
import { claimReader, type Claim } from "./read-claims";
import { settleFigure } from "./settle-figure";

/**
 * Merges tables of different layouts into one row per unit and period.
 *
 * Rows of totals, groups and others are never merged. A cell that cannot be read, a unit of several rows and a unit
 * that stands twice in one source stay out and are listed; nothing is guessed. Columns of one meaning are one column,
 * whatever their headers; those of one unit and period complement each other or are added up, as `request.mode` says
 * (`settleFigure`). Names become one unit by exact rules and by decisions only (`identifyUnits`), within their peer
 * group (`placeInGroups`). When added, the sum of a merged column is the sum of what its sources gave, except for the
 * cells listed.
 */
export function mergeTables(
  sources: readonly MergeSource[],
  decisions: NameDecisions,
  request: MergeRequest,
): MergedTable {
  const { columns, places, columnsLeftOut, unsureColumns } = chooseColumns(sources);
  const { units, names, apart, nameless } = gatherUnits(sources, decisions, request.acrossGroups);
  const readers = sources.map((source, index) => claimReader(source, index, columns, places[index] ?? []));
  const rows: MergedRow[] = [];
  const conflicts: Conflict[] = [];
  const leftOut: LeftOut[] = [];
  const blanks: Pick<LeftOut, "at" | "name">[] = [];
  const leaveOut = ({ at, name, unusable }: UnitRow): void => {
    if (unusable !== undefined) leftOut.push({ at, name, detail: unusable });
  };
  nameless.forEach(leaveOut);
  for (const unit of inOrderOfPeriods(units)) {
    const usable = unit.rows.filter(({ unusable }) => unusable === undefined);
    unit.rows.forEach(leaveOut);
    const claims = usable.map(({ at }) => readers[at.source]?.(at.row) ?? []);
    claims.forEach((row, index) => {
      const name = usable[index]?.name ?? "";
      for (const claim of row) if (claim?.is === "doubt") leftOut.push({ at: claim.at, name, detail: claim.detail });
    });
    const figures = columns.map(({ kind }, at) => {
      const given = claims.map((row) => row[at]).filter((claim): claim is Claim => claim !== undefined);
      return settleFigure(given, request.mode, kind, usable.length < unit.rows.length);
    });
    const from = unit.rows.map(({ at }) => at);
    const [values, gaps] = [figures.map(({ value }) => value), figures.map(({ gap }) => gap)];
    const row: MergedRow = { ...named(unit), values, gaps, from };
    rows.push(row);
    figures.forEach(({ conflict, blanks: blank }, at) => {
      const column = columns[at];
      if (column !== undefined && conflict.length > 0) conflicts.push({ row, column, claims: conflict });
      blanks.push(...blank.map((cell) => ({ at: cell, name: unit.name })));
    });
  }
  const missing = missingUnits(rows, sources);
  return {
    request,
    sources,
    columns,
    rows,
    conflicts,
    leftOut,
    columnsLeftOut,
    unsureColumns,
    missing,
    names,
    apart,
    blanks,
  };
}

function named({ name, group, period }: UnitInPeriod): Pick<MergedRow, "name" | "group" | "period"> {
  return { name, group, period };
}

/** All units of the first period, then those of the next; stable otherwise. */
function inOrderOfPeriods(units: readonly UnitInPeriod[]): UnitInPeriod[] {
  const periods = [...new Set(units.map(({ period }) => period))];
  return periods.flatMap((period) => units.filter((unit) => unit.period === period));
}

/** Which sources of a unit's period do not have it. */
function missingUnits(rows: readonly MergedRow[], sources: readonly MergeSource[]): MergedTable["missing"] {
  const periods = samePeriods(sources);
  return rows.flatMap((row) => {
    const own = row.period;
    const has = new Set(row.from.map(({ source }) => source));
    const lacking = periods.flatMap((period, source) => (period === own && !has.has(source) ? [source] : []));
    return lacking.length === 0 ? [] : [{ row, sources: lacking }];
  });
}
