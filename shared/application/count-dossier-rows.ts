import type { DossierField } from "../domain/dossier";
import { dossierCounter } from "../dossiers/count-dossiers";
import type { BlockColumn, DossierBlock } from "../dossiers/dossier-block";
import type { DossierPlan } from "../dossiers/dossier-plan";
import type { DossierTally } from "../dossiers/dossier-tally";
import type { CellValue } from "../tables/grid";
import { runInSlices, type Pace } from "./run-in-slices";

/** Rows that follow each other, as a file gives them (`files/stream-rows`). */
export interface RowBatch {
  /** From 0. */
  readonly firstRow: number;
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * Counts the dossiers of a file while it is read, batch by batch and in slices; no row stays in memory.
 *
 * @param rows what the file gives: progress is told, and stopping heard, by whoever reads it
 * @param fields the field of each column of a row, in their order
 * @throws what the reading throws; figures come only when the whole file has been read
 */
export async function countDossierRows(
  rows: AsyncIterable<RowBatch>,
  fields: readonly DossierField[],
  plan: DossierPlan,
  pace: Pace,
): Promise<DossierTally> {
  const counter = dossierCounter(plan);
  for await (const batch of rows) await runInSlices(counter.addInSteps(blockOf(batch, fields)), pace);
  return counter.tally();
}

function blockOf({ firstRow, rows }: RowBatch, fields: readonly DossierField[]): DossierBlock {
  const columns = new Map(fields.map((field, column): [DossierField, BlockColumn] => [field, { values: rows, column }]));
  return { firstRow, rows: rows.length, columns };
}
