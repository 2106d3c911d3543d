import { indicatorOfCode, indicators } from "../../shared/domain/indicator";
import { indicatorsEn } from "../../shared/texts/indicators-en";
import { indicatorsVi } from "../../shared/texts/indicators-vi";

test("every indicator has a formula id of its own, and a document's other name finds the same", () => {
  expect(new Set(indicators.map(({ code }) => code)).size).toBe(indicators.length);
  for (const indicator of indicators) expect(indicatorOfCode(indicator.code)).toBe(indicator);
  expect(indicatorOfCode("ON-B-TN")?.id).toBe("listedOnline");
  expect(indicatorOfCode("ON-X")).toBeUndefined();
});

test.each([["Vietnamese", indicatorsVi] as const, ["English", indicatorsEn] as const])(
  "every definition is composed of what is listed of it, and no two are alike: %s",
  (_, texts) => {
    for (const { numerator, denominator, scope, source, definition } of Object.values(texts)) {
      const said = definition.toLowerCase();
      for (const part of [numerator, denominator, scope, source]) expect(said).toContain(part.toLowerCase());
    }
    const all = Object.values(texts);
    expect(new Set(all.map(({ definition }) => definition)).size).toBe(all.length);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  },
);
