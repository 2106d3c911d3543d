import type {
  PercentNotation,
  PlainFormat,
  PlainNotation,
  PrintedDefinition,
  RateFormat,
  ReportSheet,
} from "../../shared/reports/report-sheet";
import type { Area, CellValue } from "../../shared/tables/grid";
import { areaOfAddress } from "../grid/address";

/** One sheet of a sample, as an office would send it. Addresses are A1. */
export interface SampleSheet {
  readonly name: string;
  /** From A1 on; rows may differ in length. Plain values: a figure in quotes is a figure kept as text. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly string[];
  /** In characters. */
  readonly widths: readonly number[];
  /** The header of the table: bold, centred, filled, with borders. */
  readonly header: string;
  /** What has borders besides the header. */
  readonly body: string;
  /** Rows that are bold: groups and totals, counted from 1. */
  readonly boldRows: readonly number[];
  /** Number formats. */
  readonly formats: readonly (readonly [address: string, format: PlainNotation | PercentNotation])[];
}

/** A source situation to try the product on. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  readonly sheets: readonly SampleSheet[];
}

function area(address: string): Area {
  const found = areaOfAddress(address);
  if (found === undefined) throw new Error(`not an address: ${address}`);
  return found;
}

/** A sample is what offices send: rates as they stand there. */
const AS_GIVEN: PrintedDefinition = { name: "Tỷ lệ", text: "như bảng nguồn ghi" };

function formatted(place: Area, format: PlainNotation | PercentNotation): PlainFormat | RateFormat {
  return isPercent(format) ? { area: place, format, holds: "rates" } : { area: place, format };
}

function isPercent(format: PlainNotation | PercentNotation): format is PercentNotation {
  return format.endsWith("%");
}

/** The sheet in the form in which sheets are written. The first two rows are title and notice. */
export function reportOfSample(sample: SampleSheet): ReportSheet {
  const { name, rows, merges, widths, formats, boldRows } = sample;
  const header = area(sample.header);
  const width = widths.length;
  const wholeRow = (row: number): Area => ({ row, column: 0, rows: 1, columns: width });
  const cells = rows.map((row) => [...row, ...new Array<CellValue>(width - row.length).fill("")]);
  return {
    name,
    cells,
    formats: formats.map(([address, format]) => formatted(area(address), format)),
    definitions: [AS_GIVEN],
    looks: [
      { area: wholeRow(0), look: { bold: true, size: 13, align: "center", wrap: true } },
      { area: wholeRow(1), look: { italic: true, align: "center", wrap: true } },
      { area: header, look: { bold: true, fill: "#DDEBF7", align: "center", wrap: true, border: true } },
      { area: area(sample.body), look: { border: true } },
      ...boldRows.map((row) => ({ area: wholeRow(row - 1), look: { bold: true } })),
    ],
    merges: merges.map(area),
    columnWidths: widths,
    frozenRows: header.row + header.rows,
    colourRules: [],
    print: {
      landscape: width > 8,
      area: { row: 0, column: 0, rows: rows.length, columns: width },
      repeatRows: { first: header.row, last: header.row + header.rows - 1 },
    },
    charts: [],
  };
}
