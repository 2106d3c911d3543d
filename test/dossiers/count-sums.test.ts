import fc from "fast-check";
import { addToSums, CountSums, widthOfSums } from "../../shared/dossiers/count-sums";

/** What dossiers of classes add, each class given by the counts that take it. */
function sumsOf(classes: readonly (readonly number[])[], many: number): Float64Array {
  const width = widthOfSums(many);
  const sums = new Float64Array(classes.length * width);
  classes.forEach((counts, at) => counts.forEach((count) => addToSums(sums, at * width, count)));
  return sums;
}

describe("counts that are added three at a time", () => {
  it("come to what adding them one by one comes to, whatever the groups, classes and batches", () => {
    const GROUPS = 5;
    const table = fc.record({ many: fc.integer({ min: 1, max: 11 }), seed: fc.array(fc.nat(1000), { minLength: 1, maxLength: 400 }) });
    fc.assert(
      fc.property(table, ({ many, seed }) => {
        const classes = [[], [0], [many - 1], Array.from({ length: many }, (_, count) => count)];
        const sums = new CountSums(many);
        const simple = Array.from({ length: GROUPS }, () => new Array<number>(many).fill(0));
        sums.makeRoom(2);
        sums.makeRoom(GROUPS);
        for (let from = 0; from < seed.length; from += 128) {
          const batch = seed.slice(from, from + 128);
          const groups = Int32Array.from(batch, (number) => (number % (GROUPS + 1)) - 1);
          const classOf = Int32Array.from(batch, (number) => number % 4);
          sums.count(Int32Array.from(batch.keys()), classOf, batch.length, groups, sumsOf(classes, many));
          batch.forEach((_, at) => classes[classOf[at] ?? 0]?.forEach((count) => {
            const own = simple[groups[at] ?? -1];
            if (own !== undefined) own[count] = (own[count] ?? 0) + 1;
          }));
        }
        simple.forEach((counts, group) => expect(counts.map((_, count) => sums.of(group, count))).toEqual(counts));
      }),
    );
  });

  it.each([131_071, 131_072, 131_073, 400_000])("do not run into one another when one group has %i dossiers", (dossiers) => {
    const sums = new CountSums(4);
    sums.makeRoom(1);
    const rows = Int32Array.from({ length: 128 }, (_, at) => at);
    const zeros = new Int32Array(128);
    const all = sumsOf([[0, 1, 2]], 4);
    for (let left = dossiers; left > 0; left -= 128) sums.count(rows, zeros, Math.min(128, left), zeros, all);
    sums.add(0, 3, 7);
    expect([0, 1, 2, 3].map((count) => sums.of(0, count))).toEqual([dossiers, dossiers, dossiers, 7]);
  });

  it("are kept when room is made for more groups", () => {
    const sums = new CountSums(2);
    sums.makeRoom(1);
    const one = Int32Array.of(0);
    sums.count(one, one, 1, one, sumsOf([[0, 1]], 2));
    sums.makeRoom(3);
    sums.count(one, one, 1, Int32Array.of(2), sumsOf([[1]], 2));
    expect([0, 1, 2].map((group) => [sums.of(group, 0), sums.of(group, 1)])).toEqual([[1, 1], [0, 0], [0, 1]]);
  });
});
