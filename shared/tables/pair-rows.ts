import type { CellValue } from "./grid";
import { copiedRowName } from "./copied-row-name";

/** Rows of two tables that stand for one another, by their indexes, in the order of the first table. */
export interface PairedRows {
  readonly pairs: readonly (readonly [number, number])[];
  /** Indexes of rows that only the first table has. */
  readonly gone: readonly number[];
  /** Indexes of rows that only the second table has. */
  readonly added: readonly number[];
}

/**
 * Pairs the rows of a table with those of an earlier state of it: first rows with the same values, then those with the same
 * texts, then with the same name; rows that are left over stand for one another where both sides have equally many.
 */
export function pairRows(before: readonly (readonly CellValue[])[], after: readonly (readonly CellValue[])[]): PairedRows {
  const pairs: (readonly [number, number])[] = [];
  let gone = before.map((_, at) => at);
  let added = after.map((_, at) => at);
  const take = (found: readonly (readonly [number, number])[]): void => {
    pairs.push(...found);
    const [old, current] = [new Set(found.map(([was]) => was)), new Set(found.map(([, is]) => is))];
    gone = gone.filter((at) => !old.has(at));
    added = added.filter((at) => !current.has(at));
  };
  for (const keyOf of [allValues, allTexts, copiedRowName]) {
    const waiting = new Map<string, number[]>();
    for (const at of added) {
      const key = keyOf(after[at] ?? []);
      const alike = waiting.get(key);
      if (alike === undefined) waiting.set(key, [at]);
      else alike.push(at);
    }
    take(
      gone.flatMap((at) => {
        const key = keyOf(before[at] ?? []);
        const partner = key === "" ? undefined : waiting.get(key)?.shift();
        return partner === undefined ? [] : [[at, partner] as const];
      }),
    );
  }
  if (gone.length === added.length) take(gone.map((at, place) => [at, added[place] ?? 0] as const));
  return { pairs: pairs.sort(([one], [other]) => one - other), gone, added };
}

function allValues(row: readonly CellValue[]): string {
  return JSON.stringify(row.map(plain));
}

function allTexts(row: readonly CellValue[]): string {
  const texts = row.filter((value) => typeof value === "string" && value !== "");
  return texts.length === 0 ? "" : JSON.stringify(texts.map(plain));
}

function plain(value: CellValue): CellValue {
  return typeof value === "string" ? value.normalize("NFC").replace(/\r\n?/g, "\n") : value;
}
