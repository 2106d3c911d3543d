import type { Sample } from "../../workbench/samples/sample";
import { ducTho } from "../../workbench/samples/duc-tho";
import { vinhLinh } from "../../workbench/samples/vinh-linh";
import { areaOfAddress } from "../../workbench/grid/address";
import type { FakeBook } from "./fake-workbook";

function bookOfSample(sample: Sample): FakeBook {
  return {
    sheets: sample.sheets.map(({ name, rows, merges }) => ({
      name,
      values: rows,
      merges: merges.flatMap((address) => areaOfAddress(address) ?? []),
    })),
    selected: { row: 7, column: 1, rows: 1, columns: 1 },
  };
}

/** Communes with three columns of targets, K to M; one has more online dossiers than dossiers. */
export const ducThoBook = bookOfSample(ducTho);
/** Units with inputs, results, payment and receipts; no targets. */
export const vinhLinhBook = bookOfSample(vinhLinh);
