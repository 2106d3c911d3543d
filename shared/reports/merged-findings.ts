import type { FailureDetail } from "../domain/failure";
import type { MergedTable, SourceCell } from "../merging/merged-table";
import { cellAddress, columnLetters } from "../tables/grid";
import type { mergedVi } from "../texts/merged-vi";
import { showCount } from "../texts/show-number";
import { missingLines } from "./missing-units";
import { sourceName } from "./source-name";

/** One line of a list, with the cells that it is about. */
export interface MergeEntry {
  readonly text: string;
  readonly cells: readonly { readonly label: string; readonly at: SourceCell }[];
}

/** A list of what did not fit when tables were merged. */
export interface MergeFinding {
  /** "care": somebody has to look at it before the table is used. */
  readonly kind: "care" | "note";
  readonly heading: string;
  readonly why: string;
  readonly entries: readonly MergeEntry[];
}

/** How to say it: the sentences of a language and the names of failures. */
export interface MergeWords {
  readonly texts: typeof mergedVi;
  readonly describe: (detail: FailureDetail) => string;
}

/** Everything that did not fit, the gravest first; lists without entries are left out. */
export function mergeFindings(merged: MergedTable, { texts, describe }: MergeWords): MergeFinding[] {
  const { sources, conflicts, leftOut, apart, columnsLeftOut, unsureColumns, blanks, names, request } = merged;
  const from = (source: number): string => sourceName(sources, source, texts);
  const cell = (at: SourceCell, value = ""): MergeEntry["cells"][number] => {
    const place = texts.cell(cellAddress(at.row, at.column), from(at.source));
    return { label: value === "" ? place : value + " (" + place + ")", at };
  };
  const headerAt = (source: number, column: number): string =>
    sources[source]?.table.columns.find((candidate) => candidate.column === column)?.header ?? "";
  const columnEntry = (source: number, column: number, say: (header: string) => string): MergeEntry => ({
    text:
      say(headerAt(source, column) || texts.noHeader) + " (" + texts.column(columnLetters(column), from(source)) + ")",
    cells: [],
  });
  const list = (
    kind: MergeFinding["kind"],
    heading: (count: string) => string,
    why: string,
    entries: readonly MergeEntry[],
    count = entries.length,
  ): MergeFinding => ({ kind, heading: heading(showCount(count)), why, entries });
  const open = names.flatMap(({ name, at, match }) =>
    match.is === "suggested" ? [{ name, at, names: match.names }] : [],
  );

  return [
    list(
      "care",
      texts.conflicts,
      texts.conflictsWhy,
      conflicts.map(({ row, column, claims }) => ({
        text: [row.name, row.period, columnName(column, texts)].filter(Boolean).join(", ") + ":",
        cells: claims.map(({ at, value }) => cell(at, shown(value))),
      })),
    ),
    list(
      "care",
      texts.leftOut,
      texts.leftOutWhy,
      leftOut.map(({ at, name, detail }) => ({
        text: (name || texts.noName) + ": " + describe(detail),
        cells: [cell(at)],
      })),
    ),
    list(
      "care",
      texts.questions,
      texts.questionsWhy,
      open.map(({ name, at, names: suggestions }) => ({
        text: texts.question(name, suggestions.join(", ")),
        cells: [cell(at)],
      })),
    ),
    list(
      "care",
      texts.blanks,
      texts.blanksWhy,
      blanks.map(({ at, name }) => ({ text: name + ":", cells: [cell(at)] })),
    ),
    list(
      "care",
      texts.unsure,
      texts.unsureWhy,
      unsureColumns.map(({ source, column, meaning }) =>
        columnEntry(source, column, (header) => texts.unsureColumn(header, texts.meanings[meaning])),
      ),
    ),
    ...[false, true].map((joined) =>
      list(
        "care",
        texts.apart,
        joined ? texts.acrossWhy : texts.apartWhy,
        apart
          .filter(({ joinable }) => (joinable && request.acrossGroups) === joined)
          .map(({ name, groups }) => ({
            text: texts.apartGroups(name, groups.map((group) => group || texts.noGroup).join("; ")),
            cells: [],
          })),
      ),
    ),
    list(
      request.mode === "add" ? "care" : "note",
      texts.partial,
      texts.partialWhy,
      merged.columns
        .filter((column) => column.sources.length < sources.length)
        .map((column) => ({
          text: texts.partialColumn(columnName(column, texts), column.sources.map(from).join("; ")),
          cells: [],
        })),
    ),
    list(
      "note",
      texts.columns,
      texts.columnsWhy,
      columnsLeftOut.map(({ source, column, why }) =>
        columnEntry(source, column, (header) => texts.columnOf(header, texts.columnLeftOut[why])),
      ),
    ),
    list(
      "note",
      texts.missing,
      texts.missingWhy,
      missingLines(merged, texts, from).map((text) => ({ text, cells: [] })),
      merged.missing.length,
    ),
  ].filter(({ entries }) => entries.length > 0);
}

/** What a column of the merged table is called: counts by their meaning, what is published by its header. */
export function columnName({ kind, meaning, header }: MergedTable["columns"][number], texts: typeof mergedVi): string {
  return kind === "count" || header === "" ? texts.meanings[meaning] : header.replace(/ > /g, " \u203A ");
}

/** A whole number with dots, anything else with a decimal comma. */
function shown(value: number): string {
  return Number.isInteger(value) ? showCount(value) : String(value).replace(".", ",");
}
