import type { Area } from "../tables/grid";
import { looksLikeFormula, type Look, type PrintedDefinition, type ReportCell, type ReportSheet } from "./report-sheet";
import { wrapText } from "./wrap-text";

/** Characters that fit across a sheet before a line is broken. */
const LINE_LENGTH = 110;
const DEFINITION: Look = { italic: true, colour: "#595959" };

/** Collects the rows of a report from top to bottom, with the formats and looks of what it has laid. */
export class SheetBuilder {
  readonly formats: { area: Area; format: string }[] = [];
  readonly looks: { area: Area; look: Look }[] = [];
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
    this.rows.push(Array.from({ length: this.columns }, (_, column) => cells[column] ?? ""));
    cells.forEach((cell, column) => {
      if (typeof cell === "string" && looksLikeFormula(cell)) this.format(row, column, 1, 1, "@");
    });
    if (look !== undefined) this.look(row, 0, 1, this.columns, look);
    return row;
  }

  /** Sets the number format of a block. */
  format(row: number, column: number, rows: number, columns: number, format: string): void {
    if (rows > 0) this.formats.push({ area: { row, column, rows, columns }, format });
  }

  /**
   * Says that a block holds rates (0..1) of one indicator, shown as percentages ("0.00%"). `finish` prints each definition once.
   */
  rates(
    row: number,
    column: number,
    rows: number,
    columns: number,
    format: `${string}%`,
    definition: PrintedDefinition,
  ): void {
    this.format(row, column, rows, columns, format);
    const known = this.definitions.some(({ name, text }) => name === definition.name && text === definition.text);
    if (rows > 0 && !known) this.definitions.push(definition);
  }

  /** All that was laid, with the definitions of its rates below, one line or more for each. */
  finish(): Pick<ReportSheet, "cells" | "formats" | "looks" | "definitions"> {
    for (const { name, text } of this.definitions)
      for (const line of wrapText("Cách tính “" + name + "”: " + text, LINE_LENGTH)) this.add([line], DEFINITION);
    const { formats, looks, definitions } = this;
    return { cells: this.rows, formats, looks, definitions };
  }

  /** Sets the look of a block; a later look is laid over an earlier one. */
  look(row: number, column: number, rows: number, columns: number, look: Look): void {
    if (rows > 0) this.looks.push({ area: { row, column, rows, columns }, look });
  }

  /** All cells, rectangular. */
  cells(): ReportCell[][] {
    return this.rows;
  }
}

