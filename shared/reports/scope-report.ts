import type { ScopeChoice } from "../ranking/scope-choice";
import type { ScopedProcedures } from "../ranking/procedure-scope";
import type { FittedIndicator } from "../ranking/ranking";
import { proceduresApart, scopeTotals, unitScopeTotals, type ProcedureApart } from "../ranking/scope-totals";
import type { ProcedureList } from "../tables/procedure-list";
import type { ProcedureTable } from "../tables/procedure-table";
import { proceduresVi } from "../texts/procedures-vi";
import { showCount } from "../texts/show-number";
import { describeAdded } from "./added-procedures";
import { listedCells } from "./describe-terms";
import type { RankingSupplement } from "./ranking-notes";
import { describeScope, sumUpApart, sumUpScope } from "./scope-words";

/** A scope with all that it was applied to. */
export interface ScopeSource {
  readonly procedures: ProcedureTable;
  readonly list: ProcedureList;
  readonly choice: ScopeChoice;
  readonly scoped: ScopedProcedures;
  readonly indicator: FittedIndicator;
}

/** More procedures than this are only counted: the list is to be read, and the source is at hand. */
const MOST_PROCEDURES = 300;

/**
 * What is printed under a ranking over some procedures only: the scope in words, how many procedures and dossiers count
 * and how many do not and why, by unit and by procedure, and what is doubtful about list and table.
 */
export function scopeReport({ procedures, list, choice, scoped, indicator }: ScopeSource): RankingSupplement {
  const { grid, differing, unplaced, table } = procedures;
  const { report, scope } = proceduresVi;
  const totals = scopeTotals(grid, scoped.lines, indicator);
  const { counted, byUser } = totals;
  const notes = [
    report.scope(describeScope(choice, list, proceduresVi)),
    report.outcome(sumUpScope(totals, choice, proceduresVi)),
    report.codes,
  ];
  if (byUser.procedures > 0) notes.push(scope.byUser(showCount(byUser.procedures), showCount(byUser.whole)) + ".");
  if (counted.unread > 0) notes.push(scope.unread(showCount(counted.unread)) + ".");
  const added = describeAdded(scoped, proceduresVi);
  if (added !== "") notes.push(added);
  if (list.problems.length > 0) notes.push(report.listProblems(listedCells(list.problems.map(({ cell }) => cell))));
  if (differing.length > 0) {
    const cells = differing.map(({ cell, unit, stated, sum }) => report.differs(cell, unit, showCount(stated), showCount(sum)));
    notes.push(report.differing(listedCells(cells)));
  }
  if (unplaced.length > 0) notes.push(report.unplaced(listedCells(unplaced)));
  const hidden = new Set(table.hiddenRows);
  const hiddenLines = scoped.lines.filter(({ line, outcome }) => outcome.is === "counted" && hidden.has(line.row)).length;
  if (hiddenLines > 0) notes.push(report.hiddenLines(showCount(hiddenLines)));
  const sections = [
    unitsSection(procedures, scoped, choice, indicator),
    procedureSection(procedures, scoped, choice, indicator),
  ];
  return { notes, sections: sections.filter(({ rows }) => rows.length > 0) };
}

function unitsSection(
  { grid }: ProcedureTable,
  scoped: ScopedProcedures,
  choice: ScopeChoice,
  indicator: FittedIndicator,
): RankingSupplement["sections"][number] {
  const rows = unitScopeTotals(grid, scoped, indicator).flatMap((unit) => {
    const apart = [...unit.leftOut, ...unit.unclear].map(({ tally }) => tally);
    const sum = (side: "part" | "whole"): number => apart.reduce((all, tally) => all + tally[side], 0);
    if (sum("whole") === 0 && sum("part") === 0) return [];
    return [{ name: unit.name, part: sum("part"), whole: sum("whole"), remark: sumUpApart(unit, choice, proceduresVi) }];
  });
  return { heading: proceduresVi.report.byUnit(showCount(rows.length)), rows };
}

function procedureSection(
  { grid }: ProcedureTable,
  { lines }: ScopedProcedures,
  choice: ScopeChoice,
  indicator: FittedIndicator,
): RankingSupplement["sections"][number] {
  const { report, leftOut, unclear, perhaps } = proceduresVi;
  const year = String(choice.withoutFirstPublishedIn ?? "");
  const apart = proceduresApart(grid, lines, indicator);
  const rows = apart.slice(0, MOST_PROCEDURES).map((procedure) => ({
    name: nameOf(procedure),
    part: procedure.tally.part,
    whole: procedure.tally.whole,
    remark: procedure.unclear
      ? unclear[procedure.reason as keyof typeof unclear] + (procedure.perhaps === undefined ? "" : perhaps(procedure.perhaps))
      : leftOut[procedure.reason as keyof typeof leftOut](year),
  }));
  const rest = apart.slice(MOST_PROCEDURES);
  if (rest.length > 0) {
    const sum = (side: "part" | "whole"): number => rest.reduce((all, { tally }) => all + tally[side], 0);
    rows.push({ name: report.andMore(showCount(rest.length)), part: sum("part"), whole: sum("whole"), remark: "" });
  }
  return { heading: report.byProcedure(showCount(apart.length)), rows };
}

function nameOf({ unit, code, name }: ProcedureApart): string {
  const { report, pane } = proceduresVi;
  const named = [code, name].filter(Boolean).join(" ") || report.noName;
  return unit === "" ? named : pane.ofUnit(unit, named);
}
