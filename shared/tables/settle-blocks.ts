import type { Reading } from "./match-columns";

/** Below the confidence that the pane takes for sure: the user has to see which block was taken. */
const UNSURE = 0.55;

/** Counts that stand together, of one period or one class of units. */
interface Block {
  readonly name: string;
  readonly meanings: Set<unknown>;
  readonly standing: number;
}

/**
 * Lets only one block of count columns speak: a rate must never be made of two. It is the block with the most meanings;
 * of equals the one of the higher standing, then the last. Its counts are marked unsure, those of all others become
 * unread. Where nothing stands in two blocks, the readings are given back as they are.
 *
 * @param names For each column the block it stands in: "" for one that names none, undefined for one of no block.
 * @param standing What a block is worth against one of as many meanings; `index` is its first column.
 */
export function settleBlocks(
  names: readonly (string | undefined)[],
  readings: readonly Reading[],
  standing: (name: string, index: number) => number,
): readonly Reading[] {
  const blocks = new Map<string, Block>();
  names.forEach((name, index) => {
    if (name === undefined) return;
    const block = blocks.get(name) ?? { name, meanings: new Set(), standing: standing(name, index) };
    const meaning = readings[index]?.meaning;
    // What came in anew is of one block as the total is: both are never taken from two.
    if (meaning !== undefined) block.meanings.add(meaning === "receivedNew" ? "receivedTotal" : meaning);
    blocks.set(name, block);
  });
  const found = [...blocks.values()];
  if (!differ(found)) return readings;
  const taken = found.reduce((best, block) => (worse(block, best) ? best : block));
  return readings.map((reading, index) => {
    if (names[index] === undefined) return reading;
    if (names[index] !== taken.name) return { meaning: undefined, confidence: 0 };
    return { ...reading, confidence: Math.min(reading.confidence, UNSURE) };
  });
}

/** Two named blocks, or a named one that repeats what columns of none count. */
function differ(blocks: readonly Block[]): boolean {
  if (blocks.filter(({ name }) => name !== "").length > 1) return true;
  const [first, second] = blocks;
  return first !== undefined && second !== undefined && [...first.meanings].some((one) => second.meanings.has(one));
}

function worse(block: Block, best: Block): boolean {
  if (block.meanings.size !== best.meanings.size) return block.meanings.size < best.meanings.size;
  return block.standing < best.standing;
}
