import type { DossierField } from "../domain/dossier";
import { Failure } from "../domain/failure";
import { dossierCounter } from "../dossiers/count-dossiers";
import type { BlockColumn, DossierBlock } from "../dossiers/dossier-block";
import type { DossierPlan } from "../dossiers/dossier-plan";
import type { DossierTally } from "../dossiers/dossier-tally";
import { BlockSize } from "./block-size";
import { columnBlocks, runWith, type RowsRead } from "./column-blocks";
import { dayColumns, daysBehind, moveDays } from "./date-system";
import type { DossierSheet } from "./dossier-sheet";
import { foundHeader, isSameHeader, readHeader, readOpening } from "./known-header";
import { partOfWatch } from "./part-of-watch";
import type { Following } from "./read-tables";
import { runInSlices, stopIfAsked } from "./run-in-slices";
import type { Workbook } from "./workbook";

/**
 * Counts the dossiers of a sheet: reads the columns of `plan.fields` and no others, block by block, and counts each block in
 * slices while the next one is on its way. First the header is read with some rows, and at last once more: a table that is
 * not as it was found, or did not stay so, gives no figures. Nothing is written.
 *
 * @param following is told the share 0..1 of rows that are done; its signal stops the work between two slices.
 * @throws Failure `sourceChanged`; `readingStopped`; `sheetGone` and the others of the host.
 */
export async function countDossierSheet(
  workbook: Pick<Workbook, "readColumns">,
  found: DossierSheet,
  plan: DossierPlan,
  following: Following,
): Promise<DossierTally> {
  const { watch } = following;
  const { firstRow } = found;
  const fields = new Map([...found.columns].filter(([field]) => plan.fields.has(field)));
  const columns = [...new Set(fields.values())];
  const end = Math.max(firstRow, found.used.row + found.used.rows);
  const counter = dossierCounter(plan, end - firstRow);
  const days = dayColumns(fields);
  const size = new BlockSize(columns.length);
  const shareAt = (row: number): number => (row - firstRow) / (end - firstRow);

  const { header, first } = await readOpening(workbook, found, columns, end);
  refuseUnless(isSameHeader(foundHeader(found, columns), header), found);
  stopIfAsked(watch);
  const behind = daysBehind(found.head, first, days);
  const count = async (read: RowsRead): Promise<void> => {
    moveDays(read, days, behind);
    const until = shareAt(read.row + read.rows);
    await runInSlices(counter.addInSteps(blockOf(read, fields)), following.pace, partOfWatch(watch, shareAt(read.row), until));
    watch.progress(until);
    // What a host delivers at once must leave the page a turn as well.
    await following.pace.pause();
    stopIfAsked(watch);
  };

  size.measure(first.runs);
  if (first.rows > 0) await count(first);
  const wanted = { sheet: found.head.sheet, columns, firstRow: first.row + first.rows, end };
  for await (const read of columnBlocks(workbook, wanted, size, watch)) await count(read);
  refuseUnless(isSameHeader(header, await readHeader(workbook, found, columns)), found);
  stopIfAsked(watch);
  return counter.tally();
}

function refuseUnless(isAsFound: boolean, { head }: DossierSheet): void {
  if (!isAsFound) throw new Failure({ code: "sourceChanged", sheet: head.sheet });
}

function blockOf({ row, rows, runs }: RowsRead, fields: ReadonlyMap<DossierField, number>): DossierBlock {
  const columns = new Map<DossierField, BlockColumn>();
  for (const [field, column] of fields) {
    const run = runWith(runs, column);
    if (run !== undefined) columns.set(field, { values: run.values, column: column - run.column });
  }
  return { firstRow: row, rows, columns };
}
