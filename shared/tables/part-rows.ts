import type { BodyLayout, BodyRow } from "./body-rows";

/**
 * Whether a whole number over sub-numbers (1 over 1.1, 1.2) heads units: it names a level or has no figures, or what
 * stands below is named as a unit, or it is a district over what is no known part. Else it is an office over its parts.
 */
export function isDivided(row: BodyRow, next: BodyRow | undefined): boolean {
  if (row.ordinal.kind !== "number" || next?.ordinal.kind !== "sub" || next.words.part || next.words.field) return false;
  return row.words.heading || row.figures === 0 || next.words.unitLike || row.words.upper;
}

/**
 * The rows that only their place makes parts of the unit above: behind a dash or a plus sign, sub-numbered below an
 * office with figures, or in a list that "Trong đó:" opens in a numbered table.
 */
export function partsByPlace(layout: BodyLayout, rows: readonly BodyRow[]): Set<number> {
  const found = new Set<number>();
  let owner: BodyRow | undefined;
  let ownerIndex = -1;
  let listed = false;
  rows.forEach((row, index) => {
    const { ordinal, words, name } = row;
    if (name === "" || words.total) return;
    if (ordinal.kind === "bullet" && isBulletPart(row, owner)) found.add(index);
    else if (ordinal.kind === "sub" && owner?.ordinal.kind === "number" && owner.figures > 0) {
      if (!isDivided(owner, rows[ownerIndex + 1])) found.add(index);
    } else if (ordinal.kind === "none" && (words.part || words.field)) {
      listed ||= row.figures === 0 && layout.ordinalColumn !== undefined && owner?.ordinal.kind === "number";
    } else if (ordinal.kind === "none" && listed && !words.unitLike && !words.heading) found.add(index);
    else {
      owner = ordinal.kind === "bullet" ? owner : row;
      ownerIndex = ordinal.kind === "bullet" ? ownerIndex : index;
      listed = false;
    }
  });
  return found;
}

/** Below a heading a dash stands before units; below a numbered unit, or before what is no unit's name, before parts. */
function isBulletPart(row: BodyRow, owner: BodyRow | undefined): boolean {
  if (owner === undefined) return false;
  const heads = owner.words.heading || owner.figures === 0;
  return !heads && (owner.ordinal.kind === "number" || !row.words.unitLike);
}
