import type { BodyRow } from "./body-rows";
import type { Steps } from "./steps";
import { eachInSteps } from "./steps";
import type { TableRow } from "./unit-table";

type Kind = TableRow["kind"];

/** A row that names a unit, with the rows below it that do not. */
interface Owner {
  readonly index: number;
  readonly below: number[];
}

/**
 * Fields of procedures that are numbered like units, below the office they belong to ("I Sở Tư pháp" over "1 Hộ tịch",
 * "2 Công chứng"): most of the names below it are usual names of fields, or come back below other offices too, while a
 * unit stands in a table once. They become parts, the office a unit. Changes `kinds`.
 */
export function* fieldsUnderUnits(rows: readonly BodyRow[], kinds: Kind[]): Steps<void> {
  const owners: Owner[] = [];
  const standsUnder = new Map<string, number>();
  let owner: Owner | undefined;
  let names = new Set<string>();
  yield* eachInSteps(rows.length, (index) => {
    const row = rows[index] as BodyRow;
    const kind = kinds[index];
    if (kind === "other") return;
    if (kind !== "total" && row.words.unitLike) {
      owner = { index, below: [] };
      owners.push(owner);
      names = new Set();
    } else if (owner !== undefined && kind === "unit" && row.name !== "" && row.ordinal.kind !== "mark") {
      owner.below.push(index);
      const { key } = row;
      if (!names.has(key)) standsUnder.set(key, (standsUnder.get(key) ?? 0) + 1);
      names.add(key);
    } else owner = undefined;
  });
  for (const { index, below } of owners) {
    const { words, ordinal } = rows[index] as BodyRow;
    const first = below[0] === undefined ? undefined : (rows[below[0]] as BodyRow).ordinal;
    // Numbers that go on from the office's own number the rows like it.
    const goesOn = ordinal.kind === "number" && first?.kind === "number" && first.value === ordinal.value + 1;
    const parts = below.filter((at) => {
      const row = rows[at] as BodyRow;
      if (row.words.knownField) return true;
      return !words.upper && !goesOn && (standsUnder.get(row.key) ?? 0) > 1;
    });
    if (parts.length * 2 <= below.length) continue;
    kinds[index] = "unit";
    for (const at of below) kinds[at] = "other";
  }
}
