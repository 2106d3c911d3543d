import { orderShares, orderValues, type PeerGroups } from "../../shared/domain/share-order";
import { meetsTarget } from "../../shared/domain/target";
import { GROUPS, INDICATORS, placeOf, targetOf, type RankColumns, type Units } from "./units";

/** The core of the product's ranking alone: exact orders of shares, ranks among all and in peer groups, verdicts by integers. */
export function ranksByCore({ chunks, rows: count }: Units): RankColumns {
  const cells = Array.from({ length: placeOf(INDICATORS) }, () => new Float64Array(count));
  let at = 0;
  for (const rows of chunks)
    for (const row of rows) {
      for (let place = 1; place < cells.length; place++) (cells[place] as Float64Array)[at] = row[place] as number;
      at++;
    }
  const columnOf = (place: number): Float64Array => cells[place] as Float64Array;
  const groups: PeerGroups = { of: Int32Array.from(columnOf(1)), count: GROUPS };
  const columns: ArrayLike<number>[] = [];
  const score = new Float64Array(count);
  for (let indicator = 0; indicator < INDICATORS; indicator++) {
    const place = placeOf(indicator);
    const [parts, wholes, partsBefore, wholesBefore] = [columnOf(place), columnOf(place + 1), columnOf(place + 2), columnOf(place + 3)];
    const order = orderShares(parts, wholes);
    const met = new Uint8Array(count);
    const difference = new Float64Array(count);
    for (let unit = 0; unit < count; unit++) {
      const [part, whole] = [parts[unit] ?? 0, wholes[unit] ?? 1];
      const rate = part / whole;
      score[unit] = (score[unit] ?? 0) + rate;
      difference[unit] = rate - (partsBefore[unit] ?? 0) / (wholesBefore[unit] ?? 1);
      met[unit] = meetsTarget(part, whole, targets[groups.of[unit] ?? 0] ?? NO_TARGET) ? 1 : 0;
    }
    const before = orderShares(partsBefore, wholesBefore);
    columns.push(order.ranks("descending"), order.ranks("descending", groups), before.ranks("descending"), met, difference);
  }
  for (let unit = 0; unit < count; unit++) score[unit] = (score[unit] ?? 0) / INDICATORS;
  const order = orderValues(score);
  return [...columns, score, order.ranks("descending"), order.ranks("descending", groups)];
}

const NO_TARGET = { numerator: 0, denominator: 100 };
const targets = Array.from({ length: GROUPS }, (_, group) => ({ numerator: targetOf(group), denominator: 100 }));

