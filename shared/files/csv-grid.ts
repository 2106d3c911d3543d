import { Failure } from "../domain/failure";
import type { Grid } from "../tables/grid";
import { cellOfText } from "./cell-of-text";
import { csvRecords } from "./csv-records";
import { MOST_CELLS } from "./read-xlsx-file";

/** On a tie the first one: numbers have commas in them, and no figures have tabs. */
const SEPARATORS = ["\t", ";", ","] as const;
type Separator = (typeof SEPARATORS)[number];

/** Enough to know the separator by. */
const FIRST_CHARACTERS = 20_000;

/**
 * The one sheet of a .csv text: fields in quotes may hold separators and line breaks; the separator is the one that
 * cuts most lines into the same number of fields, unless the first line names it ("sep=;", as Excel writes).
 *
 * @throws Failure `columnsUnclear` when commas cut rows of three and more fields into different numbers of them:
 *   decimal commas without quotes ("45,2%") would have moved figures under other headers. `fileTooLarge`.
 */
export function csvGrid(sheet: string, text: string, name: string): Grid {
  const [, named, rest] = /^sep=([\t;,])\r?\n([^]*)$/i.exec(text) ?? [];
  const separator = (named as Separator | undefined) ?? separatorOf(text.slice(0, FIRST_CHARACTERS));
  const records = csvRecords(rest ?? text, separator);
  while (records.length > 0 && records[records.length - 1]?.every((field) => field === "")) records.pop();
  if (separator === ",") requireOneWidth(records, name);
  const columns = records.reduce((most, record) => Math.max(most, record.length), 0);
  if (columns * records.length > MOST_CELLS) throw new Failure({ code: "fileTooLarge", name });
  return {
    sheet,
    area: { row: 0, column: 0, rows: records.length, columns },
    values: records.map((record) => Array.from({ length: columns }, (_, at) => cellOfText((record[at] ?? "").trim()))),
    merges: [],
    hiddenRows: [],
  };
}

function separatorOf(start: string): Separator {
  const worths = SEPARATORS.map((separator) => {
    const [width, lines] = commonWidth(csvRecords(start, separator));
    return (width - 1) * lines;
  });
  return SEPARATORS[worths.indexOf(Math.max(...worths))] ?? ",";
}

/** The number of fields that most records of two and more have, and how many have it; [1, 0] when there are none. */
function commonWidth(records: readonly (readonly string[])[]): readonly [width: number, records: number] {
  const widths = new Map<number, number>();
  for (const { length } of records) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  return [...widths].reduce((most, one) => (one[1] > most[1] ? one : most), [1, 0]);
}

function requireOneWidth(records: readonly (readonly string[])[], name: string): void {
  const [columns] = commonWidth(records);
  const line = records.findIndex(({ length }) => length > 2 && length !== columns);
  if (line < 0) return;
  throw new Failure({ code: "columnsUnclear", name, line: line + 1, fields: records[line]?.length ?? 0, columns });
}
