import { isBlank } from "./cell-text";
import { begins, contains, labelOf } from "./match-label";
import type { Reading } from "./match-columns";
import { readProcedureCode } from "./procedure-code";
import { codeHeaderWords, joiningWord, nameHeaderBeginnings, shortCodeHeaders } from "./procedure-vocabulary";
import type { Band, SheetView } from "./sheet-view";
import type { ColumnSample } from "./unit-column";
import { markedKey } from "./word-keys";

/** Where a table names procedures, and the units they are of, as indices into its band. */
export interface ProcedureColumns {
  readonly code: number | undefined;
  readonly name: number | undefined;
  /** A column of its own for units; undefined when they stand over their procedures, or the table is of one unit. */
  readonly unit: number | undefined;
}

/** Below this a column is not sure to name units: "Lĩnh vực" may, and does not here. */
const SURE_UNIT = 0.7;

/** What one table shows of its columns. */
interface Shown {
  readonly view: SheetView;
  readonly band: Band;
  readonly headers: readonly (readonly string[])[];
  readonly readings: readonly Reading[];
  readonly samples: readonly ColumnSample[];
  /** Sheet rows that stand for the body. */
  readonly rows: readonly number[];
}

/** The columns that make a table one by procedure; undefined when it has neither codes nor names of procedures. */
export function procedureColumns(shown: Shown): ProcedureColumns | undefined {
  const { headers, readings, samples } = shown;
  const indices = headers.map((_, index) => index);
  const headerOf = (index: number): string => headers[index]?.join(" ") ?? "";
  const code =
    indices.find((index) => contains(labelOf(headerOf(index)), codeHeaderWords)) ??
    indices.find((index) => isShortCode(headerOf(index)) && holdsCodes(shown, index));
  const name = indices.find(
    (index) => index !== code && (samples[index]?.words ?? 0) >= 0.5 && namesProcedures(headerOf(index)),
  );
  if (code === undefined && name === undefined) return undefined;
  const unit = indices.find((index) => {
    const reading = readings[index];
    if (index === code || index === name || reading === undefined) return false;
    return reading.meaning === "unit" && reading.confidence >= SURE_UNIT && (samples[index]?.words ?? 0) >= 0.5;
  });
  return { code, name, unit };
}

/** A header of procedures, or one that joins them with something else ("Đơn vị / Tên thủ tục"). */
function namesProcedures(header: string): boolean {
  const joined = new RegExp(`[/,;&+]|\\s${joiningWord}\\s`, "iu");
  return header.split(joined).some((part) => begins(labelOf(part), nameHeaderBeginnings));
}

function isShortCode(header: string): boolean {
  return shortCodeHeaders.split("|").some((words) => markedKey(words) === markedKey(header));
}

function holdsCodes({ view, band, rows }: Shown, index: number): boolean {
  let filled = 0;
  let codes = 0;
  for (const row of rows) {
    const value = view.value(row, band.first + index);
    if (isBlank(value)) continue;
    filled++;
    if (readProcedureCode(value).is === "code") codes++;
  }
  return filled > 0 && codes * 2 >= filled;
}
