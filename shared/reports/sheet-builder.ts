import type { Area } from "../tables/grid";
import {
  looksLikeFormula,
  type Look,
  type PercentNotation,
  type PlainFormat,
  type PlainNotation,
  type PrintedDefinition,
  type RateFormat,
  type ReportCell,
  type ReportSheet,
  type TargetFormat,
  type WithRates,
  type WithoutRates,
} from "./report-sheet";
import { wrapText } from "./wrap-text";

/** Characters that fit across a sheet before a line is broken. */
const LINE_LENGTH = 110;
const DEFINITION: Look = { italic: true, colour: "#595959" };

/** What a builder has laid. */
export type LaidSheet = Pick<ReportSheet, "cells" | "looks"> & (WithRates | WithoutRates);

/** Collects the rows of a report from top to bottom, with the formats and looks of what it has laid. */
export class SheetBuilder {
  /** In the order in which they were laid: a later format is laid over an earlier one. */
  private readonly formats: (PlainFormat | TargetFormat | RateFormat)[] = [];
  private readonly looks: { area: Area; look: Look }[] = [];
  private readonly definitions: PrintedDefinition[] = [];
  private readonly rows: ReportCell[][] = [];
  private readonly columns: number;

  constructor(columns: number) {
    this.columns = columns;
  }

  /** The row, from 0, that the next `add` fills. */
  get nextRow(): number {
    return this.rows.length;
  }

  /** Adds a row; cells that are left out are blank. Text that a host could take for a formula gets the format "@". */
  add(cells: readonly ReportCell[] = [], look?: Look): number {
    const row = this.rows.length;
    const filled: ReportCell[] = [];
    for (let column = 0; column < this.columns; column++) filled.push(cells[column] ?? "");
    this.rows.push(filled);
    cells.forEach((cell, column) => {
      if (typeof cell === "string" && looksLikeFormula(cell)) this.format(row, column, 1, 1, "@");
    });
    if (look !== undefined) this.look(row, 0, 1, this.columns, look);
    return row;
  }

  /** Sets the number format of a block that holds no percentages. */
  format(row: number, column: number, rows: number, columns: number, format: PlainNotation): void {
    if (rows > 0) this.formats.push({ area: { row, column, rows, columns }, format });
  }

  /** Says that a block holds targets (0..1), shown as percentages: assigned, not measured. */
  targets(row: number, column: number, rows: number, columns: number, format: PercentNotation): void {
    if (rows > 0) this.formats.push({ area: { row, column, rows, columns }, format, holds: "targets" });
  }

  /**
   * Says that a block holds rates (0..1) of one indicator, shown as percentages ("0.00%"). `finish` prints each
   * definition once.
   */
  rates(
    row: number,
    column: number,
    rows: number,
    columns: number,
    format: PercentNotation,
    definition: PrintedDefinition,
  ): void {
    if (rows === 0) return;
    this.formats.push({ area: { row, column, rows, columns }, format, holds: "rates" });
    this.define(definition);
  }

  /** Has `finish` print a definition; for rates that stand in sentences. */
  define(definition: PrintedDefinition): void {
    const known = this.definitions.some(({ name, text }) => name === definition.name && text === definition.text);
    if (!known) this.definitions.push(definition);
  }

  /** Sets the look of a block; a later look is laid over an earlier one. */
  look(row: number, column: number, rows: number, columns: number, look: Look): void {
    if (rows > 0) this.looks.push({ area: { row, column, rows, columns }, look });
  }

  /**
   * All that was laid, rectangular, with the definitions of its rates below, one line or more for each.
   *
   * @param addFoot adds what stands below the definitions: a signature.
   * @param length characters that fit across the sheet.
   */
  finish(addFoot: () => void = () => undefined, length = LINE_LENGTH): LaidSheet {
    const [first, ...rest] = this.definitions;
    for (const { name, text } of this.definitions)
      for (const line of wrapText("Cách tính “" + name + "”: " + text, length)) this.add([line], DEFINITION);
    addFoot();
    const { rows: cells, looks, formats } = this;
    if (first === undefined) return { cells, looks, formats: formats.filter(isNoRate), definitions: [] };
    return { cells, looks, formats, definitions: [first, ...rest] };
  }
}

function isNoRate(format: PlainFormat | TargetFormat | RateFormat): format is PlainFormat | TargetFormat {
  return !("holds" in format && format.holds === "rates");
}
