import fc from "fast-check";
import { DossierPrints } from "../../shared/dossiers/dossier-prints";
import { ProcedurePairs } from "../../shared/dossiers/procedure-pairs";
import { SeenDossiers } from "../../shared/dossiers/seen-dossiers";
import type { CellValue } from "../../shared/tables/grid";

function print(id: CellValue): string {
  const prints = new DossierPrints(1);
  prints.take(0, id);
  return `${prints.high[0] ?? 0},${prints.low[0] ?? 0}`;
}

describe("fingerprints of dossier ids", () => {
  it("are the same for the same id, and differ for others", () => {
    const letter = fc.constantFrom(..."aAhH32.-é É0\u00A0ßıđĐ");
    const id = fc.oneof(fc.string({ unit: letter, maxLength: 12 }), fc.integer());
    const meant = (value: CellValue): string => {
      const text = String(value).trim().toUpperCase();
      return /^[-\u2013\u2014]?$/.test(text) ? "" : text;
    };
    fc.assert(
      fc.property(id, id, (one, other) => {
        expect(print(one) === print(other)).toBe(meant(one) === meant(other));
        expect(print(typeof one === "number" ? String(one) : ` ${one.toLowerCase()}\t`)).toBe(print(meant(one).toLowerCase()));
        expect(print(one) === "0,0").toBe(meant(one) === "");
      }),
      { numRuns: 2000 },
    );
  });

  it("spread ids that differ in a few digits over both halves as chance would", () => {
    const prints = new DossierPrints(1);
    const high = new Set<number>();
    const low = new Set<number>();
    const ids = 200_000;
    for (let at = 0; at < ids; at++) {
      prints.take(0, `H32.45-${250_101 + Math.floor(at / 1000)}-${String(at % 1000).padStart(4, "0")}`);
      high.add(prints.high[0] ?? 0);
      low.add(prints.low[0] ?? 0);
    }
    // By chance 4.7 pairs of 200.000 numbers of 32 bits are equal.
    expect(ids - high.size).toBeLessThan(25);
    expect(ids - low.size).toBeLessThan(25);
  });
});

describe("dossiers that were seen", () => {
  it("are those that were added, whatever was expected", () => {
    const half = fc.integer({ min: -3, max: 3 }).map((number) => number << 24);
    const pairs = fc.array(fc.tuple(half, fc.integer({ min: -40, max: 40 })), { maxLength: 600 });
    fc.assert(
      fc.property(pairs, fc.constantFrom(0, 10, 5000), (prints, expected) => {
        const seen = new SeenDossiers(expected);
        const known = new Set<string>();
        const wrong = prints.filter(([high, low]) => {
          if (high === 0 && low === 0) return false;
          const wasKnown = known.has(`${high},${low}`);
          known.add(`${high},${low}`);
          return seen.has(high, low) !== wasKnown || seen.add(high, low) === wasKnown;
        });
        expect(wrong).toEqual([]);
      }),
    );
  });
});

describe("procedures of groups", () => {
  it.each([
    ["few", 40, 70],
    ["so many that their bits would fill the memory", 30_000, 30_000],
  ])("are each new once a kind, with %s of them", (_, groups, procedures) => {
    const place = (most: number): fc.Arbitrary<number> => fc.oneof(fc.nat(5), fc.nat(most - 1));
    const pair = fc.tuple(place(groups), place(procedures), fc.integer({ min: 1, max: 3 }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 60 }), (all) => {
        const pairs = new ProcedurePairs();
        const known = new Map<string, number>();
        let [most, last, wrong] = [0, 0, 0];
        for (const [group, procedure, kinds] of all) {
          most = Math.max(most, group + 1);
          last = Math.max(last, procedure + 1);
          pairs.prepare(most, last);
          const before = known.get(`${group},${procedure}`) ?? 0;
          known.set(`${group},${procedure}`, before | kinds);
          const fresh = Int32Array.of(kinds, kinds);
          pairs.add(2, Int32Array.of(group, group), Int32Array.of(procedure, procedure), fresh);
          if (fresh[0] !== (kinds & ~before) || fresh[1] !== 0) wrong++;
        }
        expect(wrong).toBe(0);
      }),
      { numRuns: 15 },
    );
  });
});
