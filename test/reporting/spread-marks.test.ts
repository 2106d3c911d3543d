import fc from "fast-check";
import { meetsTarget, type Target } from "../../shared/domain/target";
import { spreadMarks, type SpreadUnit } from "../../shared/reporting/spread-marks";

const unit = (part: number, whole: number, target?: Target, better: "higher" | "lower" = "higher"): SpreadUnit => ({
  rate: part / whole,
  met: target && meetsTarget(part, whole, target, better),
});
const half: Target = { numerator: 1, denominator: 2 };
const counts = fc.integer({ min: 1, max: 2000 }).chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));

describe("the stacks of the picture of where units stand", () => {
  it("are forty of the same width without a target, a unit of 100% in the last one", () => {
    const { stacks, highest } = spreadMarks([0, 0.01, 0.02, 0.5, 1].map((rate) => ({ rate, met: undefined })), undefined, "higher");
    expect(stacks.map(({ at, unjudged }) => [at, unjudged])).toEqual([[0.0125, 3], [0.5125, 1], [0.9875, 1]]);
    expect(highest).toBe(3);
  });

  it("put a unit just below the target left of it and one that is equal to it right of it", () => {
    const { stacks } = spreadMarks([unit(49999, 100000, half), unit(1, 2, half)], 0.5, "higher");
    expect(stacks).toEqual([
      { at: 0.4875, met: 0, short: 1, unjudged: 0 },
      { at: 0.5125, met: 1, short: 0, unjudged: 0 },
    ]);
  });

  it("put what keeps a maximum left of it, and on the line where the maximum is 0", () => {
    const none: Target = { numerator: 0, denominator: 1 };
    const units = [unit(0, 9, none, "lower"), unit(1, 9, none, "lower")];
    expect(spreadMarks(units, 0, "lower").stacks.map(({ at, met }) => [at, met])).toEqual([[0, 1], [0.1125, 0]]);
  });

  it("draw every unit once, on the side of the line that its verdict says, whatever target and direction", () => {
    fc.assert(
      fc.property(fc.array(counts), fc.integer({ min: 0, max: 10000 }), fc.constantFrom("higher", "lower"), (all, digits, better) => {
        const target: Target = { numerator: digits, denominator: 10000 };
        const line = digits / 10000;
        const units = all.map(([part, whole]) => unit(part, whole, target, better));
        const { stacks } = spreadMarks(units, line, better);
        expect(stacks.reduce((sum, { met, short }) => sum + met + short, 0)).toBe(units.length);
        for (const { at, met, short } of stacks) {
          expect(met === 0 || (better === "higher" ? at >= line : at <= line)).toBe(true);
          expect(short === 0 || (better === "higher" ? at <= line : at >= line)).toBe(true);
        }
      }),
    );
  });

  it("stay at most 42, however many units there are", () => {
    const units = Array.from({ length: 3321 }, (_, at) => unit((at * 7919) % 1000, 1000, { numerator: 2987, denominator: 10000 }));
    const { stacks, highest } = spreadMarks(units, 0.2987, "higher");
    expect(stacks.length).toBeLessThanOrEqual(42);
    expect(highest).toBeGreaterThan(60);
  });
});
