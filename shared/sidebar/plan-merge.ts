import { correctFound } from "../application/correct-found";
import type { Preferences } from "../application/settings";
import { mergeTables } from "../merging/merge-tables";
import type { MergeSource } from "../merging/merge-source";
import type { MergedTable } from "../merging/merged-table";
import { columnName, mergeFindings, type MergeFinding } from "../reports/merged-findings";
import { sourceName } from "../reports/source-name";
import { cellAddress } from "../tables/grid";
import { mergedEn } from "../texts/merged-en";
import { mergedVi } from "../texts/merged-vi";
import { showCount } from "../texts/show-number";
import { nameQuestions, type NameQuestion } from "../units/name-questions";
import type { MergeState } from "./merge-state";
import type { PaneTexts } from "./pane-texts";

/** A merge as it would be written now, in the words of the pane. */
export interface MergePlan {
  /** What to know about the tables that were read: several on one sheet, periods that are not named. */
  readonly notes: readonly string[];
  /** What the mode does. */
  readonly modeNote: string;
  readonly outcome: MergeOutcome | undefined;
}

/** What comes of merging the tables in use. */
export interface MergeOutcome {
  readonly merged: MergedTable;
  /** "38 đơn vị, 3 nguồn, 6 cột số liệu". */
  readonly summary: string;
  /** "2 mâu thuẫn; 4 ô chưa dùng được; 1 tên cần xác nhận". */
  readonly open: string;
  /** The first rows, headers first; figures as shown, "" where blank. */
  readonly preview: readonly (readonly string[])[];
  readonly findings: readonly MergeFinding[];
  readonly questions: readonly NameQuestion[];
  /** The names that the questions are about. */
  readonly names: readonly string[];
  /** The choice whether differently worded groups are one; undefined where it would change nothing. */
  readonly acrossGroups: string | undefined;
  /** Why it cannot be written as it stands. */
  readonly blocked: string | undefined;
  /** What to know before it is written. */
  readonly care: string | undefined;
}

const PREVIEW_ROWS = 5;

type Choices = Pick<MergeState, "candidates" | "mode" | "acrossGroups">;
type Memory = { readonly [Field in "forms" | "names"]: Preferences[Field] | undefined };

/** Merges the tables in use. */
export function planMerge(
  choices: Choices,
  memory: Memory,
  { language, describeDetail: describe }: PaneTexts,
): MergePlan {
  const texts = language === "vi" ? mergedVi : mergedEn;
  const { candidates, mode } = choices;
  const used = candidates.filter((candidate) => candidate.used);
  const undated = used.filter(({ period }) => period.trim() === "").length;
  const unsettled = candidates.some((one) => {
    const onSheet = candidates.filter((other) => other.found.grid === one.found.grid);
    return onSheet.length > 1 && onSheet.every((other) => !other.used);
  });
  return {
    notes: [
      ...(unsettled ? [texts.several] : []),
      ...(used.length > 1 && undated > 0 ? [undated === used.length ? texts.undatedAll : texts.undatedSome] : []),
    ],
    modeNote: mode === "add" ? texts.addNote : texts.joinNote,
    outcome: used.length === 0 ? undefined : outcomeOf({ ...choices, candidates: used }, memory, texts, describe),
  };
}

function outcomeOf(
  { candidates, mode, acrossGroups }: Choices,
  { forms, names: decisions = {} }: Memory,
  texts: typeof mergedVi,
  describe: PaneTexts["describeDetail"],
): MergeOutcome {
  const sources = candidates.map(({ found, file, period }): MergeSource => ({
    ...correctFound(found, forms),
    file,
    period: period.trim(),
  }));
  const merged = mergeTables(sources, decisions, { mode, acrossGroups });
  const { rows, columns, conflicts, leftOut, names } = merged;
  const matches = new Map(names.map(({ name, match }) => [name, match]));
  const placed = names.map(({ name, at }) => ({
    name,
    place: cellAddress(at.row, at.column) + " (" + sourceName(sources, at.source, texts) + ")",
  }));
  const questions = nameQuestions(placed, (name) => matches.get(name) ?? { is: "unknown" });
  const units = new Set(rows.map(({ name, group }) => group + "\n" + name)).size;
  const periods = new Set(rows.map(({ period }) => period)).size;
  const open = questions.filter(({ answer }) => answer === undefined).length;
  // The questions have a place of their own in the pane.
  const findings = mergeFindings({ ...merged, names: [] }, { texts, describe });
  const care = open > 0 || findings.some(({ kind }) => kind === "care");
  return {
    merged,
    summary: [
      texts.summary(showCount(units), showCount(sources.length), showCount(columns.length)),
      ...(periods > 1 ? [texts.periods(showCount(periods))] : []),
    ].join(", "),
    open: texts.open(showCount(conflicts.length), showCount(leftOut.length), showCount(open)),
    preview: [
      [texts.meanings.unit, ...columns.map((column) => columnName(column, texts))],
      ...rows
        .slice(0, PREVIEW_ROWS)
        .map(({ name, values }) => [name, ...values.map((value, at) => figure(value, columns[at]?.kind))]),
    ],
    findings,
    questions,
    names: [...new Set(rows.map(({ name }) => name))],
    acrossGroups: merged.apart.some(({ joinable }) => joinable) ? texts.acrossGroups : undefined,
    blocked: rows.length === 0 ? texts.noUnits : undefined,
    care: [...(periods > 1 ? [texts.periodsApart] : []), ...(care ? [texts.openPoints] : [])].join(" ") || undefined,
  };
}

function figure(value: number | undefined, kind: MergedTable["columns"][number]["kind"] | undefined): string {
  if (value === undefined) return "";
  if (kind === "share") return String(Math.round(value * 1e6) / 1e4).replace(".", ",") + "%";
  return kind === "count" ? showCount(value) : String(value).replace(".", ",");
}
