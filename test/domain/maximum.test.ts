import fc from "fast-check";
import { bandOf } from "../../shared/domain/band";
import { shortfall } from "../../shared/domain/shortfall";
import { meetsTarget, targetFromNumber } from "../../shared/domain/target";
import { bandsBacNinh } from "../../shared/texts/bands-vi";
import { showRate } from "../../shared/texts/show-number";

const counts = fc.tuple(fc.nat(20_000), fc.nat(20_000)).map(([one, other]) => [Math.min(one, other), Math.max(one, other) + 1] as const);
const percents = fc.integer({ min: 0, max: 1000 }).map((tenths) => targetFromNumber(tenths / 1000));

describe("a target where a lower rate is better is a maximum", () => {
  it("is kept by equal and by less, and overdue = 0 by nothing but 0", () => {
    const [none, five] = [targetFromNumber(0), targetFromNumber(5)];
    expect([meetsTarget(0, 100, none, "lower"), meetsTarget(1, 1_000_000, none, "lower")]).toEqual([true, false]);
    expect([5, 6].map((late) => meetsTarget(late, 100, five, "lower"))).toEqual([true, false]);
  });

  it("is the integer comparison part × denominator ≤ numerator × whole", () => {
    fc.assert(
      fc.property(counts, percents, ([part, whole], target) => {
        const exact = BigInt(part) * BigInt(target.denominator) <= BigInt(target.numerator) * BigInt(whole);
        expect(meetsTarget(part, whole, target, "lower")).toBe(exact);
      }),
    );
  });

  it("says how many are too many, minimally: that many fewer keep it and one less does not", () => {
    fc.assert(
      fc.property(counts, percents, ([part, whole], target) => {
        const over = shortfall(part, whole, target, "byConversion", "lower");
        expect(over === 0).toBe(meetsTarget(part, whole, target, "lower"));
        expect(meetsTarget(part - over, whole, target, "lower")).toBe(true);
        if (over > 0) expect(meetsTarget(part - over + 1, whole, target, "lower")).toBe(false);
      }),
    );
  });

  it("says how many new dossiers outside the numerator bring it down, minimally, and that a maximum of 0 is out of reach", () => {
    fc.assert(
      fc.property(counts, percents, ([part, whole], target) => {
        if (target.numerator === 0) return;
        const added = shortfall(part, whole, target, "byNewOnline", "lower");
        expect(meetsTarget(part, whole + added, target, "lower")).toBe(true);
        if (added > 0) expect(meetsTarget(part, whole + added - 1, target, "lower")).toBe(false);
      }),
    );
    expect(() => shortfall(1, 100, targetFromNumber(0), "byNewOnline", "lower")).toThrow("targetOutOfReach");
    expect(shortfall(0, 100, targetFromNumber(0), "byNewOnline", "lower")).toBe(0);
  });

  it("is never printed as kept by rounding: 0,004% late is not 0,00%", () => {
    expect(showRate(0.00004, targetFromNumber(0), "lower")).toBe("0,004%");
    expect(showRate(0.050004, targetFromNumber(5), "lower")).toBe("5,0004%");
  });
});

describe("bands may begin above their threshold", () => {
  it.each([
    [94.01, "Trên 94 điểm"],
    [94, "Từ 90 đến 94 điểm"],
    [90, "Từ 90 đến 94 điểm"],
    [89.99, "Dưới 90 điểm"],
  ])("Bắc Ninh: %d is %s", (score, name) => expect(bandOf(score, bandsBacNinh)?.name).toBe(name));

  it("of two at one threshold the one above it is the higher, whatever the order", () => {
    const bands = [{ from: 50, above: true as const, name: "trên" }, { from: 50, name: "từ" }];
    for (const order of [bands, [...bands].reverse()])
      expect([50, 50.01].map((score) => bandOf(score, order)?.name)).toEqual(["từ", "trên"]);
  });
});
