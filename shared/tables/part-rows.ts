import type { BodyLayout } from "./body-layout";
import type { BodyRow } from "./body-rows";
import type { Steps } from "./steps";
import { eachInSteps } from "./steps";

/**
 * Whether a whole number over sub-numbers (1 over 1.1, 1.2) heads units: it names a level or has no figures, communes
 * or branches stand below, or it is a district over what is no known part. Else it is an office over its parts, its own
 * divisions among them ("Sở …" over "Chi cục …"). Over dashes it heads units only as a district over communes or an
 * office over branches.
 */
export function isDivided(row: BodyRow, next: BodyRow | undefined): boolean {
  if (row.ordinal.kind !== "number" || next === undefined || next.words.part || next.words.field) return false;
  const measured = next.words.commune || (next.words.branch && !row.words.branch);
  if (next.ordinal.kind === "bullet") return next.words.commune ? row.words.upper : measured;
  if (next.ordinal.kind !== "sub") return false;
  return row.words.heading || row.figures === 0 || measured || row.words.upper;
}

/**
 * The rows that only their place makes parts of the unit above: behind a dash or a plus sign, sub-numbered below an
 * office with figures, or in a list that "Trong đó:" opens in a numbered table.
 */
export function* partsByPlace(layout: BodyLayout, rows: readonly BodyRow[]): Steps<Set<number>> {
  const found = new Set<number>();
  let owner: BodyRow | undefined;
  let ownerIndex = -1;
  let listed = false;
  yield* eachInSteps(rows.length, (index) => {
    const row = rows[index] as BodyRow;
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

/** Below a heading a dash stands before units; below a numbered unit, or before what is no unit, before parts. */
function isBulletPart(row: BodyRow, owner: BodyRow | undefined): boolean {
  if (owner === undefined) return false;
  const measured = (owner.words.upper && row.words.commune) || (row.words.branch && !owner.words.branch);
  const heads = owner.words.heading || owner.figures === 0 || measured;
  return !heads && (owner.ordinal.kind === "number" || !row.words.unitLike);
}
