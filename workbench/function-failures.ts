/** Where a formula stands. Rows and columns count from 0. */
export interface CellPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * What the functions of the catalogue could not answer, by cell: Univer shows "#VALUE!" and nothing more, so the
 * sentence is kept here for whoever selects the cell.
 */
export class FunctionFailures {
  private readonly sentences = new Map<string, Map<string, string>>();

  /** Remembers why a function failed in a cell. */
  add(place: CellPlace, functionName: string, sentence: string): void {
    const key = keyOf(place);
    const inCell = this.sentences.get(key) ?? new Map<string, string>();
    this.sentences.set(key, inCell.set(functionName, sentence));
  }

  /** Forgets it: the function has an answer now. */
  remove(place: CellPlace, functionName: string): void {
    this.sentences.get(keyOf(place))?.delete(functionName);
  }

  /** The sentences of a cell, "" when there are none. */
  at(place: CellPlace): string {
    return [...(this.sentences.get(keyOf(place))?.values() ?? [])].join(" ");
  }
}

function keyOf({ unitId, sheetId, row, column }: CellPlace): string {
  return JSON.stringify([unitId, sheetId, row, column]);
}
