import * as fc from "fast-check";
import { meetsTarget } from "../../shared/domain/target";
import { reportText } from "../../shared/reporting/report-text";
import { paragraphText, type Figure, type Paragraph } from "../../shared/reporting/statement";
import { usualTextRules, type CommendRule, type RemindRule, type TextRules } from "../../shared/reporting/text-rules";
import { unitFacts } from "../../shared/reporting/unit-facts";
import { unitLists, type UnitLists } from "../../shared/reporting/unit-lists";
import { materialOfLines, type MaterialWish, type UnitLine } from "./units-material";

const NAMES = ["Xã Hòa Phú", "Xã Ái Nghĩa", "Phường 1", "Thị trấn Đu", "Xã Ea Na", "Xã Ân Thi", "Xã Yên Bình", "Xã Đăk Ơ", "Xã Ô Lâm"];

/** Counts that often tie, often are all or nothing, and sometimes nothing at all. */
const sides = fc.oneof(
  fc.integer({ min: 0, max: 12 }).chain((whole) => fc.integer({ min: 0, max: whole }).map((part) => ({ part, whole }))),
  fc.integer({ min: 1, max: 9999 }).chain((whole) => fc.constantFrom(0, 1, whole >> 1, whole - 1, whole).map((part) => ({ part: Math.max(0, part), whole }))),
);

const linesOf = (names: readonly string[], grouped = false): fc.Arbitrary<UnitLine[]> =>
  fc.tuple(...names.map(() => fc.record({ received: sides, resolved: sides, late: fc.integer({ min: 0, max: 2 }) }))).map((all) =>
    all.map(({ received, resolved, late }, index) => ({
      name: names[index] ?? "",
      group: grouped ? "Khối " + String((names[index] ?? "").length % 2) : "",
      online: received.part,
      received: received.whole,
      digitized: resolved.part,
      resolved: resolved.whole,
      late: Math.min(late, resolved.whole),
    })),
  );

const percent = fc.option(fc.constantFrom(0, 30, 50, 80, 100), { nil: undefined });

const share = fc.constantFrom({ numerator: 1, denominator: 2 }, { numerator: 8, denominator: 10 }, { numerator: 1, denominator: 1 });
const keys = fc.subarray(["onlineOfReceived", "digitizedResults"]);
const of = fc.constantFrom("any" as const, "every" as const);
const count = fc.integer({ min: 1, max: 4 });
const indicator = fc.constantFrom("", "digitizedResults");
const commend: fc.Arbitrary<CommendRule> = fc.oneof(
  fc.record({ is: fc.constant("met" as const), indicators: keys }),
  fc.record({ is: fc.constant("atLeast" as const), share, indicators: keys }),
  fc.record({ is: fc.constant("best" as const), count, indicator }),
  fc.record({ is: fc.constant("metTwice" as const), indicators: keys }),
);
const remind: fc.Arbitrary<RemindRule> = fc.oneof(
  fc.record({ is: fc.constant("notMet" as const), of, indicators: keys }),
  fc.record({ is: fc.constant("below" as const), of, share, indicators: keys }),
  fc.record({ is: fc.constant("lowest" as const), count, indicator }),
  fc.record({ is: fc.constant("notMetTwice" as const), of, indicators: keys }),
);
const rulesOf: fc.Arbitrary<TextRules> = fc.record({
  decimals: fc.constantFrom(1 as const, 2 as const),
  change: fc.constantFrom("points" as const, "percent" as const),
  commend,
  remind,
  fullMarks: fc.constantFrom([["onlineOfReceived", "digitizedResults"]], [["digitizedResults"], []], []),
  explain: fc.record({ overdue: fc.boolean(), underTarget: fc.boolean() }),
  extremes: fc.integer({ min: 0, max: 3 }),
  order: fc.constantFrom("alphabetical" as const, "rank" as const),
  names: fc.constantFrom("bare" as const, "full" as const),
  separator: fc.constantFrom(";" as const, "," as const),
  longestList: fc.constantFrom(3, 30),
  followUp: fc.constant({ to: "", until: "" }),
});

interface Case {
  readonly lines: UnitLine[];
  readonly wish: MaterialWish;
  readonly rules: TextRules;
}

const cases: fc.Arbitrary<Case> = fc.tuple(fc.subarray(NAMES, { minLength: 1 }), fc.boolean()).chain(([names, grouped]) =>
  fc.record({
    lines: linesOf(names, grouped),
    wish: fc.record({
      targets: fc.record({ onlineOfReceived: percent, digitizedResults: percent, late: fc.constantFrom(undefined, 0, 10) }),
      before: linesOf(NAMES, grouped),
      doubts: fc.subarray(names).map((doubtful) => Object.fromEntries(doubtful.map((name) => [name, "Số liệu không cân đối."]))),
    }),
    rules: rulesOf,
  }),
);

const figuresIn = (paragraphs: readonly Paragraph[]): Figure[] =>
  paragraphs.flatMap(({ pieces }) => pieces.filter((piece): piece is Figure => typeof piece !== "string"));

const listedRows = ({ commend: praised, remind: blamed, contested, fullMarks, explain }: UnitLists): number[] =>
  [praised.units, blamed.units, contested, explain.units, ...fullMarks.map(({ units }) => units)].flatMap((units) => units.map(({ row }) => row));

test("whatever the figures, the text says no change of nothing, no minus sign, no broken sentence", () => {
  fc.assert(
    fc.property(cases, ({ lines, wish, rules }) => {
      const text = reportText(materialOfLines(lines, wish), rules).map(paragraphText);
      for (const line of text) {
        expect(line).not.toMatch(/(tăng|giảm) 0(,0+)?( |%)/);
        expect(line).not.toMatch(/-\s?\d|undefined|NaN|null|\[object|  |\n| [.,;:)]|\( |[.]{2}/);
        expect(line).not.toMatch(/(^|\D)0 đơn vị|(^|\s)0,0+%/);
        expect(line).toBe(line.normalize("NFC").trim());
      }
    }),
    { numRuns: 80 },
  );
});

test("paragraphs and figures have keys of their own, and keys do not depend on the numbers", () => {
  fc.assert(
    fc.property(cases, ({ lines, wish, rules }) => {
      const paragraphs = reportText(materialOfLines(lines, wish), rules);
      expect(new Set(paragraphs.map(({ key }) => key)).size).toBe(paragraphs.length);
      const shown = new Map<string, string>();
      for (const figure of figuresIn(paragraphs)) {
        expect(shown.get(figure.key) ?? figure.shown).toBe(figure.shown);
        shown.set(figure.key, figure.shown);
      }
    }),
    { numRuns: 80 },
  );
});

test("a rate below its target is never shown as reaching it, nor 100% or 0% as what they are not", () => {
  fc.assert(
    fc.property(cases, ({ lines, wish, rules }) => {
      const material = materialOfLines(lines, wish);
      const shown = new Map(figuresIn(reportText(material, rules)).map((figure) => [figure.key, figure.shown]));
      for (const { name, group, results } of unitFacts(material))
        for (const [key, { part, whole, target }] of results) {
          const said = shown.get(`${key}/unit/${group === "" ? "" : group + "|"}${name}/rate`);
          if (said === undefined) continue;
          expect([said, said === "100%"]).toEqual([said, part === whole]);
          expect([said, said === "0%"]).toEqual([said, part === 0]);
          const [whole100 = "", decimals = ""] = said.slice(0, -1).split(",");
          const [digits, scale] = [Number(whole100 + decimals), 10 ** (decimals.length + 2)];
          const better = key === "late" ? "lower" : "higher";
          if (target !== undefined) expect([said, meetsTarget(digits, scale, target, better)]).toEqual([said, meetsTarget(part, whole, target, better)]);
        }
    }),
    { numRuns: 60 },
  );
});

test("a doubtful unit stands in the list to be reviewed and in no other, and nobody is both commended and reminded", () => {
  fc.assert(
    fc.property(cases, ({ lines, wish, rules }) => {
      const material = materialOfLines(lines, wish);
      const lists = unitLists(material, rules);
      const facts = unitFacts(material);
      const doubtful = facts.filter(({ doubts }) => doubts.length > 0).map(({ row }) => row);
      expect(lists.review.map(({ row }) => row).sort()).toEqual([...doubtful].sort());
      const named = listedRows(lists);
      expect(named.filter((row) => doubtful.includes(row))).toEqual([]);
      expect(named.filter((row) => lists.idle.some((unit) => unit.row === row))).toEqual([]);
      const praised = new Set(lists.commend.units.map(({ row }) => row));
      const blamed = [...lists.remind.units, ...lists.contested, ...lists.explain.units].map(({ row }) => row);
      expect(blamed.filter((row) => praised.has(row))).toEqual([]);
      const text = reportText(material, { ...rules, names: "full", longestList: 100 }).map(paragraphText);
      for (const name of Object.keys(wish.doubts ?? {}))
        expect(text.filter((line) => line.toLowerCase().includes(name.toLowerCase()))).toHaveLength(1);
    }),
    { numRuns: 80 },
  );
});

test("the lists are what anyone comes to who counts again", () => {
  fc.assert(
    fc.property(cases, ({ lines, wish, rules }) => {
      const { targets, doubts = {} } = wish;
      const judged = lines.filter(({ name }) => doubts[name] === undefined);
      const verdicts = ({ online, received, digitized, resolved, late }: UnitLine): boolean[] =>
        (
          [
            [online, received, targets.onlineOfReceived, 1],
            [digitized, resolved, targets.digitizedResults, 1],
            [late, resolved, targets.late, -1],
          ] as [number, number, number | undefined, number][]
        ).flatMap(([part, whole, target, sign]) => (whole === 0 || target === undefined ? [] : [sign * (part * 100 - target * whole) >= 0]));
      const all = { ...rules, commend: { is: "met", indicators: [] }, remind: { is: "notMet", of: "any", indicators: [] } } as const;
      const lists = unitLists(materialOfLines(lines, wish), all);
      const names = (units: readonly { readonly name: string }[]): string[] => units.map(({ name }) => name).sort();
      const met = judged.filter((unit) => verdicts(unit).length > 0 && !verdicts(unit).includes(false));
      const missed = judged.filter((unit) => verdicts(unit).includes(false));
      expect(names([...lists.commend.units, ...lists.contested])).toEqual(names(met));
      expect(names(lists.remind.units)).toEqual(names(missed));
    }),
    { numRuns: 80 },
  );
});

test("alphabetical lists do not depend on the order of the rows", () => {
  fc.assert(
    fc.property(cases, ({ lines, wish, rules }) => {
      const sorted = { ...rules, order: "alphabetical" } as const;
      const names = (of: UnitLine[]): unknown => {
        const { commend: praised, remind: blamed, contested, explain, review, idle, fullMarks } = unitLists(materialOfLines(of, wish), sorted);
        return [praised.units, blamed.units, contested, explain.units, review, idle, ...fullMarks.map(({ units }) => units)].map((units) => units.map(({ name }) => name));
      };
      expect(names([...lines].reverse())).toEqual(names(lines));
    }),
    { numRuns: 60 },
  );
});

test.each([
  [0, "Không có đơn vị nào đủ điều kiện biểu dương (đạt chỉ tiêu về hồ sơ nộp trực tuyến)."],
  [1, "Biểu dương 1 đơn vị đạt chỉ tiêu về hồ sơ nộp trực tuyến: Hòa Phú."],
  [2, "Biểu dương 2 đơn vị đạt chỉ tiêu về hồ sơ nộp trực tuyến: Ái Nghĩa; Hòa Phú."],
  [4, "Biểu dương 4 đơn vị đạt chỉ tiêu về hồ sơ nộp trực tuyến (danh sách tại phụ lục kèm theo)."],
])("%d units have their own form of the sentence", (met, said) => {
  const names = ["Xã Hòa Phú", "Xã Ái Nghĩa", "Xã Ea Na", "Xã Yên Bình"];
  const lines = names.map((name, index) => ({ name, online: index < met ? 9 : 1, received: 10 }));
  const material = materialOfLines(lines, { targets: { onlineOfReceived: 50 } });
  expect(reportText(material, { ...usualTextRules, longestList: 3 }).map(paragraphText)).toContain(said);
});
