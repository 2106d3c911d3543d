import type { Beside, Stretch } from "./numbers-in-words";

/** A figure, or a number of an edited text, with what stands beside it. */
export interface Placed extends Stretch {
  readonly beside: Beside;
}

/** A figure whose place in the edited text is looked for. */
export interface Slot extends Placed {
  /** A percent sign right behind the figure is the text's own: "8,8" of "8,8 điểm phần trăm" may become "8,8%". */
  readonly percentFollows: boolean;
}

/** Where a figure was found; `same` unless another number stands in its place. */
export interface Match {
  readonly at: number;
  readonly same: boolean;
}

const SAME = 100;
/** The unit of measure stands on the right: "6 đơn vị" is not "6 tháng". */
const [RIGHT, FARTHER_RIGHT, LEFT, FARTHER_LEFT] = [8, 4, 6, 3];

/**
 * Finds figures among the numbers of an edited text: in their order as far as can be, else wherever the same number
 * stands; those with the same words beside them go first. A small number without any of its words is not taken for the figure:
 * it may be a number of anything. Another number between the figure's own words has been typed over it.
 *
 * @returns for each slot where it is; undefined when it is not there.
 */
export function matchFigures(slots: readonly Slot[], numbers: readonly Placed[]): (Match | undefined)[] {
  const matches = withTypedOver(slots, numbers, inOrder(slots, numbers));
  const taken = new Set(matches.map((match) => match?.at));
  return slots.map((slot, index) => {
    const found = matches[index];
    if (found !== undefined) return found;
    const scores = numbers.map((number, at) => (taken.has(at) ? 0 : sameScore(slot, number)));
    const best = Math.max(0, ...scores);
    if (best === 0) return undefined;
    const at = scores.indexOf(best);
    taken.add(at);
    return { at, same: true };
  });
}

/** The matches that keep the order and agree best with the words beside. */
function inOrder(slots: readonly Slot[], numbers: readonly Placed[]): (Match | undefined)[] {
  const wide = numbers.length + 1;
  /** How the best score of the first slots and numbers comes about: by leaving a slot (0), a number (1), or by the pair (2). */
  const steps = new Uint8Array((slots.length + 1) * wide);
  let above = new Int32Array(wide);
  slots.forEach((slot, row) => {
    const scores = new Int32Array(wide);
    numbers.forEach((number, column) => {
      const pair = sameScore(slot, number) || overScore(slot, number);
      const paired = pair === 0 ? -1 : (above[column] ?? 0) + pair;
      const [slotLeft, numberLeft] = [above[column + 1] ?? 0, scores[column] ?? 0];
      const best = Math.max(paired, slotLeft, numberLeft);
      scores[column + 1] = best;
      steps[(row + 1) * wide + column + 1] = best === paired ? 2 : best === numberLeft ? 1 : 0;
    });
    above = scores;
  });
  const matches = slots.map((): Match | undefined => undefined);
  let [row, column] = [slots.length, numbers.length];
  while (row > 0 && column > 0) {
    const step = steps[row * wide + column];
    if (step === 2) {
      const [slot, number] = [slots[row - 1], numbers[column - 1]];
      if (slot !== undefined && number !== undefined)
        matches[row - 1] = { at: column - 1, same: sameScore(slot, number) > 0 };
      row--;
      column--;
    } else if (step === 1) column--;
    else row--;
  }
  return matches;
}

/**
 * One figure and one number that are left over between the same neighbours, both percentages or neither, with anything the same
 * beside them: the number has been typed over the figure.
 */
function withTypedOver(slots: readonly Slot[], numbers: readonly Placed[], matches: readonly (Match | undefined)[]): (Match | undefined)[] {
  const all = [...matches];
  let before = -1;
  for (let from = 0; from < slots.length; from++) {
    if (matches[from] !== undefined) {
      before = matches[from]?.at ?? before;
      continue;
    }
    let to = from;
    while (to < slots.length && matches[to] === undefined) to++;
    const behind = matches[to]?.at ?? numbers.length;
    const [slot, number] = [slots[from], numbers[before + 1]];
    const alone = to === from + 1 && behind === before + 2 && slot !== undefined && number !== undefined;
    if (alone && sameShape(slot, number) && besideScore(slot.beside, number.beside) > 0) all[from] = { at: before + 1, same: false };
    from = to - 1;
  }
  return all;
}

function sameShape(one: Stretch, other: Stretch): boolean {
  return /^\d/.test(one.text) && /^\d/.test(other.text) && one.text.endsWith("%") === other.text.endsWith("%");
}

function sameScore(slot: Slot, number: Placed): number {
  const same = number.text === slot.text || (slot.percentFollows && number.text === slot.text + "%");
  if (!same) return 0;
  const words = besideScore(slot.beside, number.beside);
  return words === 0 && /^\d{1,2}$/.test(slot.text) ? 0 : SAME + words;
}

/** Another number in the figure's place: a word right beside it must be the same. */
function overScore(slot: Slot, number: Placed): number {
  if (!/^\d/.test(slot.text) || !/^\d/.test(number.text)) return 0;
  const words = besideScore(slot.beside, number.beside);
  return words >= LEFT ? words : 0;
}

function besideScore(one: Beside, other: Beside): number {
  return (
    wordScore(one.right[0], other.right[0], RIGHT) +
    wordScore(one.left[0], other.left[0], LEFT) +
    (one.right[0] === other.right[0] ? wordScore(one.right[1], other.right[1], FARTHER_RIGHT) : 0) +
    (one.left[0] === other.left[0] ? wordScore(one.left[1], other.left[1], FARTHER_LEFT) : 0)
  );
}

/** A comma or the edge of the text says little. */
function wordScore(one: string, other: string, weight: number): number {
  return one !== other ? 0 : /\p{L}/u.test(one) ? weight : 1;
}
