import fc from "fast-check";
import { compareFractions, type Fraction } from "../../shared/domain/fraction";
import { targetFromNumber } from "../../shared/domain/target";
import { showAmount, showNeeded, showShare } from "../../shared/texts/show-fraction";
import { showCount, showRate } from "../../shared/texts/show-number";

const of = (numerator: number, denominator: number): Fraction => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});
/** The percentage that a text shows, exactly. */
const read = (text: string): Fraction => {
  const [, sign, whole = "", decimals = ""] = /^(-?)([\d.]+)(?:,(\d+))?%?$/.exec(text) ?? [];
  const digits = BigInt(whole.replaceAll(".", "") + decimals);
  return { numerator: sign === "-" ? -digits : digits, denominator: 10n ** BigInt(decimals.length + 2) };
};

describe("showShare", () => {
  it.each([
    [of(5311, 17_779), 45, "29,87%"],
    [of(44_999, 100_000), 45, "44,999%"],
    [of(45, 100), 45, "45,00%"],
    [of(449_999_999_999, 1_000_000_000_000), 45, "44,9999999999%"],
    [{ numerator: 45n * 10n ** 20n - 1n, denominator: 10n ** 22n }, 45, "44,9999999999%"],
    [of(0, 7), 45, "0,00%"],
    [of(1, 100_000), 45, "0,001%"],
    [of(99_999, 100_000), 45, "99,999%"],
    [{ numerator: 10n ** 20n - 1n, denominator: 10n ** 20n }, 45, "99,9999999999%"],
  ])("shows %o against %d%% as %s", (share, target, shown) => {
    expect(showShare(share, targetFromNumber(target))).toBe(shown);
  });

  it("stands on the side of the target on which the share stands, and never says NaN or -0", () => {
    const shares = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 15n }));
    fc.assert(
      fc.property(shares, fc.integer({ min: 0, max: 1000 }), fc.integer({ min: -3, max: 3 }), ([one, other], tenths, near) => {
        const target = targetFromNumber(tenths / 1000);
        const goal = { numerator: BigInt(target.numerator), denominator: BigInt(target.denominator) };
        const close = { numerator: goal.numerator * other * 1000n + BigInt(near), denominator: goal.denominator * other * 1000n };
        for (const share of [{ numerator: one, denominator: other }, close]) {
          if (share.numerator < 0n) continue;
          const shown = showShare(share, target);
          expect(shown).toMatch(/^\d[\d.]*,\d{2,10}%$/);
          expect(compareFractions(read(shown), goal) >= 0).toBe(compareFractions(share, goal) >= 0);
        }
      }),
    );
  });

  it("shows a rate as showRate does", () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 1000 }), (one, other, tenths) => {
        const [part, whole] = [Math.min(one, other), Math.max(one, other)];
        const target = targetFromNumber(tenths / 1000);
        expect(showShare(of(part, whole), target)).toBe(showRate(part / whole, target));
      }),
    );
  });
});

describe("showNeeded", () => {
  it.each([
    [of(1401, 2230), "62,83%"],
    [of(634_501, 1_000_000), "63,46%"],
    [of(6345, 10_000), "63,45%"],
    [of(0, 5), "0,00%"],
    [of(-1, 1_000_000), "0,00%"],
    [of(-1, 8), "-12,50%"],
    [of(13, 10), "130,00%"],
  ])("shows %o as %s: rounded up", (needed, shown) => {
    expect(showNeeded(needed)).toBe(shown);
  });

  it("asks for what is needed or at most a hundredth of a percent more, and never says -0", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }), (numerator, denominator) => {
        const shown = showNeeded(of(numerator, denominator));
        expect(shown).not.toMatch(/^-0,00|NaN/);
        const excess = Number(read(shown).numerator) / 1e4 - numerator / denominator;
        expect(excess).toBeGreaterThan(-6e-9);
        expect(excess).toBeLessThan(1e-4);
      }),
    );
  });
});

describe("showAmount", () => {
  it.each([
    [of(2230, 1), "2.230"],
    [of(17_779, 143), "124,3"],
    [of(223, 143), "1,56"],
    [of(1, 1000), "0,00"],
    [of(0, 9), "0"],
    [of(24, 2), "12"],
  ])("shows %o as %s", (amount, shown) => {
    expect(showAmount(amount)).toBe(shown);
  });

  it("writes whole numbers as counts", () => {
    fc.assert(fc.property(fc.nat(), (count) => expect(showAmount(of(count, 1))).toBe(showCount(count))));
  });
});
