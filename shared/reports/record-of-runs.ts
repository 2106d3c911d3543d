import { RULE_VERSION } from "../domain/rule-version";
import { areaAddress } from "../tables/grid";
import { ownSheetsVi } from "../texts/own-sheets-vi";
import { recordSheetVi } from "../texts/record-sheet-vi";
import { showCount } from "../texts/show-number";
import type { Look, ReportSheet } from "./report-sheet";
import type { RunCount, RunFacts, RunSource } from "./run-facts";
import { SheetBuilder } from "./sheet-builder";

/** One run: what it did, where to, and when. */
export interface Run {
  readonly facts: RunFacts;
  /** The sheets that it wrote or changed, or the file that it handed over. */
  readonly written: readonly Written[];
  /** As shown: "14:05 ngày 22/11/2026". */
  readonly at: string;
  /** Whether it took back what a run before had written. */
  readonly undone: boolean;
}

/** A new sheet, a sheet with the number of its cells that were changed, or a file. */
export type Written = { readonly sheet: string; readonly cells?: number } | { readonly file: string };

/** The row of the sheet, from 0, that holds the headings of the columns: title and notes stand above. */
export const RECORD_HEAD_ROW: number = 1 + recordSheetVi.notes.length;

const TITLE: Look = { bold: true, size: 14 };
const NOTE: Look = { italic: true, colour: "#595959" };
const HEADER: Look = { bold: true, fill: "#DDEBF7", align: "center", wrap: true, border: true };
const LINE: Look = { wrap: true, border: true };
/** More are counted: a line stays readable when a hundred files are merged. */
const MOST_SOURCES = 8;
const WIDTHS = [26, 26, 38, 10, 18, 18, 26, 34];

/**
 * The sheet "Nhật ký Thước" with one run: what `Workbook.addRows` adds to the record that there is, or begins one with. All
 * cells are texts, and as texts they are written.
 */
export function recordSheet(run: Run): ReportSheet {
  const texts = recordSheetVi;
  const sheet = new SheetBuilder(WIDTHS.length);
  sheet.add([texts.title], TITLE);
  for (const note of texts.notes) sheet.add([note], NOTE);
  sheet.add(texts.columns, HEADER);
  const line = sheet.add(lineOf(run), LINE);
  sheet.format(line, 0, 1, WIDTHS.length, "@");
  const laid = sheet.finish();
  return {
    name: ownSheetsVi.record,
    ...laid,
    merges: [],
    columnWidths: WIDTHS,
    frozenRows: RECORD_HEAD_ROW + 1,
    colourRules: [],
    print: {
      landscape: true,
      area: { row: 0, column: 0, rows: laid.cells.length, columns: WIDTHS.length },
      repeatRows: { first: RECORD_HEAD_ROW, last: RECORD_HEAD_ROW },
    },
    charts: [],
    stays: "behind",
  };
}

function lineOf({ facts, written, at, undone }: Run): string[] {
  const texts = recordSheetVi;
  const action = texts.actions[facts.action];
  const places = written.map((place) =>
    "file" in place ? texts.file(place.file) : withCells(place.sheet, place.cells),
  );
  if (undone) return [at, texts.undone(action), "", texts.rules(RULE_VERSION), "", "", "", places.join("; ")];
  return [
    at,
    action,
    sourcesText(facts.sources ?? []),
    texts.rules(RULE_VERSION),
    countText(facts.in),
    countText(facts.out),
    leftOutText(facts.leftOut),
    places.join("; "),
  ];
}

function withCells(sheet: string, cells: number | undefined): string {
  const name = recordSheetVi.sheet(sheet);
  return cells === undefined ? name : recordSheetVi.onSheet(name, recordSheetVi.counted.cells(showCount(cells)));
}

function sourcesText(sources: readonly RunSource[]): string {
  const named = sources.slice(0, MOST_SOURCES).map(sourceText);
  const more = sources.length - named.length;
  return [...named, ...(more > 0 ? [recordSheetVi.moreSources(showCount(more))] : [])].join("; ");
}

function sourceText(source: RunSource): string {
  if (source.sheet === undefined) return recordSheetVi.file(source.file);
  const { sheet, area, file } = source;
  const name = recordSheetVi.sheet(sheet);
  const placed = area === undefined ? name : recordSheetVi.onSheet(name, areaAddress(area));
  return file === undefined ? placed : recordSheetVi.inFile(recordSheetVi.file(file), placed);
}

function countText(count: RunCount | undefined): string {
  return count === undefined ? "" : recordSheetVi.counted[count.of](showCount(count.count));
}

function leftOutText(leftOut: readonly RunCount[] | undefined): string {
  if (leftOut === undefined) return "";
  const some = leftOut.filter(({ count }) => count > 0);
  return some.length === 0 ? showCount(0) : some.map(countText).join("; ");
}
