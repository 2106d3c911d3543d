import fc from "fast-check";
import { alignSums, type AlignedSums } from "../../shared/tables/align-sums";

const held = (before: string, now: string): Partial<AlignedSums> => {
  const entries = Object.entries(alignSums([...before], [...now])).filter(([, places]) => places.length > 0);
  return Object.fromEntries(entries) as Partial<AlignedSums>;
};

describe("a sequence of sums held against an earlier one", () => {
  it.each<[string, string, string, Partial<AlignedSums>]>([
    ["the same", "abcde", "abcde", {}],
    ["one changed", "abcde", "abXde", { changed: [[2, 2]] }],
    ["one put in", "abcde", "abXcde", { added: [2] }],
    ["one put in on top", "abcde", "Xabcde", { added: [0] }],
    ["one taken out", "abcde", "abde", { gone: [2] }],
    ["a blank one more among blank ones", "-a-", "--a-", { added: [1] }],
    ["two that changed places", "abcde", "adcbe", { changed: [], moved: [[1, 3], [2, 2]] }],
    ["one put in and one changed", "abcdefgh", "aXbcdeYgh", { added: [1], changed: [[5, 6]] }],
    ["nothing left", "abc", "", { gone: [0, 1, 2] }],
  ])("%s: %s, %s", (_, before, now, found) => {
    const expected = Object.fromEntries(Object.entries(found).filter(([, places]) => places.length > 0));
    expect(held(before, now)).toEqual(expected);
  });

  it("places of both sides are told once each, and only different sequences differ", () => {
    const sums = fc.array(fc.constantFrom("a", "b", "c", "d", "e", "-"), { maxLength: 12 });
    fc.assert(
      fc.property(sums, sums, (before, now) => {
        const { changed, added, gone, moved } = alignSums(before, now);
        const was = [...changed.map(([at]) => at), ...gone, ...moved.map(([at]) => at)];
        const is = [...changed.map(([, at]) => at), ...added, ...moved.map(([, at]) => at)];
        expect([new Set(was).size, new Set(is).size]).toEqual([was.length, is.length]);
        expect(was.length + is.length === 0).toBe(before.join() === now.join());
        expect(before.length - gone.length).toBe(now.length - added.length);
      }),
      { numRuns: 3000 },
    );
  });
});
