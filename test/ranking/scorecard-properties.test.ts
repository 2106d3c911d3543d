import fc from "fast-check";
import { compareFractions, type Fraction } from "../../shared/domain/fraction";
import { meetsTarget, type Target } from "../../shared/domain/target";
import { rankBreakingTies, type TieKey } from "../../shared/ranking/break-ties";
import { compositeOf } from "../../shared/ranking/composite-score";
import type { CompositeReading, Measure, MeasureResult } from "../../shared/ranking/scorecard";

const of = { id: "onTime", numerator: [], denominator: [] } as const;
const counts = fc.integer({ min: 1, max: 2000 }).chain((whole) => fc.record({ part: fc.nat({ max: whole }), whole: fc.constant(whole) }));
const targets = fc.integer({ min: 0, max: 1000 }).map((numerator): Target => ({ numerator, denominator: 1000 }));
const readings = fc.constantFrom<CompositeReading>("rates", "attainment");

/** A measure with a unit's result under it. */
const judged = fc
  .record({ count: counts, target: targets, better: fc.constantFrom("higher" as const, "lower" as const), weight: fc.integer({ min: 1, max: 1000 }), active: fc.boolean() })
  .map(({ count, target, better, weight, active }): { measure: Measure; result: MeasureResult } => ({
    measure: { of, better, weight, target: { from: "value", target } },
    result: active
      ? { is: "counted", ...count, target, met: meetsTarget(count.part, count.whole, target, better) }
      : { is: "noActivity" },
  }));
const cards = fc.array(judged, { minLength: 1, maxLength: 8 });

const score = (card: readonly { measure: Measure; result: MeasureResult }[], reading: CompositeReading): Fraction | undefined =>
  compositeOf(card.map(({ result }) => result), card.map(({ measure }) => measure), reading)?.value;

describe("a composite score, whatever the counts, targets, weights and indicators without activity", () => {
  it("lies from 0 to 1, and is missing only when nothing counts", () => {
    fc.assert(
      fc.property(cards, readings, (card, reading) => {
        const value = score(card, reading);
        if (value === undefined) return card.every(({ result }) => result.is === "noActivity");
        return value.numerator >= 0n && value.numerator <= value.denominator;
      }),
    );
  });

  it("does not depend on the order of the indicators, nor on a common factor of the weights", () => {
    fc.assert(
      fc.property(cards, readings, fc.integer({ min: 2, max: 9 }), (card, reading, factor) => {
        const other = [...card].reverse().map(({ measure, result }) => ({ measure: { ...measure, weight: measure.weight * factor }, result }));
        const [first, second] = [score(card, reading), score(other, reading)];
        return first === undefined || second === undefined ? first === second : compareFractions(first, second) === 0;
      }),
    );
  });

  it("never falls when one more dossier goes the good way", () => {
    fc.assert(
      fc.property(cards, readings, fc.nat(), (card, reading, at) => {
        const place = at % card.length;
        const better = card.map((entry, index) => {
          const { result, measure } = entry;
          if (index !== place || result.is !== "counted") return entry;
          const part = Math.max(0, Math.min(result.whole, result.part + (measure.better === "higher" ? 1 : -1)));
          return { ...entry, result: { ...result, part } };
        });
        const [before, after] = [score(card, reading), score(better, reading)];
        return before === undefined || after === undefined || compareFractions(after, before) >= 0;
      }),
    );
  });

  it("by attainment is 1 exactly when every target that is judged is met", () => {
    fc.assert(
      fc.property(cards, (card) => {
        const value = score(card, "attainment");
        const met = card.every(({ result }) => result.is !== "counted" || result.met === true);
        return value === undefined || (value.numerator === value.denominator) === met;
      }),
    );
  });

  it("is missing as long as one figure is to be reviewed", () => {
    fc.assert(
      fc.property(cards, readings, fc.nat(), (card, reading, at) => {
        const doubtful = card.map((entry, index) =>
          index === at % card.length
            ? { ...entry, result: { is: "toReview", cell: "C5", detail: { code: "missingValue" } } as const }
            : entry,
        );
        return score(doubtful, reading) === undefined;
      }),
    );
  });
});

describe("ranks with tie-breakers", () => {
  type Values = readonly (number | undefined)[];
  const keyAt = (place: number): TieKey<Values> => ({
    has: (unit) => unit[place] !== undefined,
    compare: (first, second) => (second[place] ?? 0) - (first[place] ?? 0),
  });
  const small = fc.integer({ min: 0, max: 2 });
  const units = fc.array(fc.tuple(small, fc.option(small, { nil: undefined }), fc.option(small, { nil: undefined })));
  const keys = [0, 1, 2].map(keyAt);

  it("are competition ranks: one more than the number of units that stand before", () => {
    fc.assert(
      fc.property(units, (given) => {
        const ranked = rankBreakingTies<Values>(given, keys);
        expect(ranked.map(({ rank }) => rank)).toEqual(
          ranked.map(({ rank }) => ranked.filter((other) => other.rank < rank).length + 1),
        );
        expect([...ranked.map(({ unit }) => unit)].sort()).toEqual([...given].sort());
      }),
    );
  });

  it("never turn the order of the first key round, and never part units with the same values", () => {
    fc.assert(
      fc.property(units, (given) => {
        const ranked = rankBreakingTies<Values>(given, keys);
        for (const one of ranked) {
          for (const other of ranked) {
            if ((one.unit[0] ?? 0) > (other.unit[0] ?? 0)) expect(one.rank).toBeLessThan(other.rank);
            if (String(one.unit) === String(other.unit)) expect(one.rank).toBe(other.rank);
          }
        }
      }),
    );
  });

  it("do not depend on the order in which the units come", () => {
    fc.assert(
      fc.property(units, (given) => {
        const drawn = (list: readonly Values[]): string[] =>
          rankBreakingTies<Values>(list, keys).map(({ unit, rank }) => rank + ": " + String(unit)).sort();
        expect(drawn([...given].reverse())).toEqual(drawn(given));
      }),
    );
  });
});
