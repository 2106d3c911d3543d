import { begins, labelOf } from "./match-label";
import { codeHeaders } from "./row-vocabulary";
import type { Band } from "./sheet-view";
import { sumColumns } from "./sum-columns";
import type { ColumnSample } from "./unit-column";
import type { TableColumn } from "./unit-table";
import { markedKey } from "./word-keys";

/** Where the body of a table lies and what its columns are for. */
export interface BodyLayout {
  readonly band: Band;
  readonly firstRow: number;
  /** The last row that can belong to the body. */
  readonly lastRow: number;
  readonly unitColumn: number;
  readonly ordinalColumn: number | undefined;
  readonly groupColumn: number | undefined;
  /** A column left of the units that gives their kind alone ("Xã", "Phường"): the name is read with it. */
  readonly typeColumn: number | undefined;
  /** Columns that hold the table's figures. */
  readonly figureColumns: readonly number[];
  /** Those of them that hold counts. */
  readonly countColumns: readonly number[];
  /** The keys of the header texts over each column of the band: a row that repeats them is a header printed again. */
  readonly labels: readonly ReadonlySet<string>[];
}

/** A body whose columns are known. */
interface KnownBody {
  readonly band: Band;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly TableColumn[];
  readonly unitColumn: number;
  readonly groupColumn: number | undefined;
  readonly typeColumn: number | undefined;
  /** The header texts over each column of the band. */
  readonly headers: readonly (readonly string[])[];
  /** What each column of the band holds. */
  readonly samples: readonly ColumnSample[];
}

/** Tells what the columns of a body are for. */
export function layOutBody({ columns, headers, samples, ...body }: KnownBody): BodyLayout {
  const { band, unitColumn } = body;
  const unitHeader = columns.find(({ column }) => column === unitColumn)?.header ?? "";
  const figureColumns = columns
    .filter(({ meaning }) => meaning === undefined || !["ordinal", "unit", "group", "note"].includes(meaning))
    // One heading over two columns of words: the kind and the name, the district and the commune.
    .filter(({ header }) => header === "" || header !== unitHeader)
    .filter(({ header, meaning }) => meaning !== undefined || !begins(labelOf(header), codeHeaders));
  return {
    ...body,
    ordinalColumn: columns.find(({ meaning }) => meaning === "ordinal")?.column,
    figureColumns: figureColumns.map(({ column }) => column),
    countColumns: sumColumns(columns, columns.map(({ column }) => samples[column - band.first])),
    labels: headers.map((path) => new Set(path.map(markedKey))),
  };
}
