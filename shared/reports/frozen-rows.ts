/** More rows than this, some of them tall, leave too little of a laptop's screen to scroll in. */
const MOST_FROZEN = 6;

/**
 * How many rows stay in sight while a sheet scrolls: all down to its header row, or none where that would be too many. A
 * host freezes from the first row on, so that a header far down cannot be frozen alone; in print it repeats all the same.
 *
 * @param header the last row of the header, from 0.
 */
export function frozenRows(header: number): number {
  return header < MOST_FROZEN ? header + 1 : 0;
}
