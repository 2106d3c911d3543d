import fc from "fast-check";
import { spreadSummary } from "../../shared/reporting/spread-summary";

const units = (...rates: readonly number[]) => rates.map((rate, at) => ({ rate, met: undefined, name: `Xã ${at}` }));

describe("what is said of where units stand", () => {
  it("is nothing for one unit", () => {
    expect([spreadSummary(units(0.5)), spreadSummary(units())]).toEqual([undefined, undefined]);
  });

  it("names the first of the lowest and highest and how many are alike, and takes the middle", () => {
    expect(spreadSummary(units(1 / 3, 0.9, 2 / 6, 0.5))).toMatchObject({
      lowest: { unit: { name: "Xã 0" }, alike: 2 },
      highest: { unit: { name: "Xã 1" }, alike: 1 },
      median: (0.5 + 1 / 3) / 2,
    });
    expect(spreadSummary(units(0.1, 0.9, 0.2))?.median).toBe(0.2);
  });

  it("has a median that half of the units reach and half do not exceed", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2 }), (percents) => {
        const median = spreadSummary(units(...percents.map((each) => each / 100)))?.median ?? -1;
        const above = percents.filter((each) => each / 100 >= median - 1e-12).length;
        const below = percents.filter((each) => each / 100 <= median + 1e-12).length;
        expect(Math.min(above, below) * 2).toBeGreaterThanOrEqual(percents.length);
      }),
    );
  });
});
