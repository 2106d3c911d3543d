import { Failure } from "../domain/failure";
import type { Grid } from "../tables/grid";
import { cellOfText } from "./cell-of-text";
import { commonWidth, csvForm } from "./csv-form";
import { csvRecords } from "./csv-records";
import { MOST_CELLS } from "./read-xlsx-file";

/**
 * The one sheet of a .csv text: fields in quotes may hold separators and line breaks; the separator is the one that
 * cuts most lines into the same number of fields, unless the first line names it ("sep=;", as Excel writes).
 *
 * @throws Failure `columnsUnclear` when commas cut rows of three and more fields into different numbers of them:
 *   decimal commas without quotes ("45,2%") would have moved figures under other headers. `fileTooLarge`.
 */
export function csvGrid(sheet: string, text: string, name: string): Grid {
  const { separator, begin } = csvForm(text);
  const records = csvRecords(text.slice(begin), separator);
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

function requireOneWidth(records: readonly (readonly string[])[], name: string): void {
  const columns = commonWidth(records);
  const line = records.findIndex(({ length }) => length > 2 && length !== columns);
  if (line < 0) return;
  throw new Failure({ code: "columnsUnclear", name, line: line + 1, fields: records[line]?.length ?? 0, columns });
}
