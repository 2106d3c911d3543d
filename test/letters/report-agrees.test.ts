import * as fc from "fast-check";
import { writeLetter } from "../../shared/letters/write-letter";
import { judgeUnits } from "../../shared/ranking/judge-units";
import type { ReportMaterial } from "../../shared/reporting/report-material";
import { reportText } from "../../shared/reporting/report-text";
import { paragraphText, type Figure, type Paragraph } from "../../shared/reporting/statement";
import { usualTextRules, type TextRules } from "../../shared/reporting/text-rules";
import { unitLists } from "../../shared/reporting/unit-lists";
import { annexTables } from "../../shared/reports/annex-tables";
import { USUAL_ANNEX } from "../../shared/reports/annex-options";
import { rankingSheet } from "../../shared/reports/ranking-sheet";
import { isFormula } from "../../shared/reports/report-sheet";
import type { AnnexRole, ReportAnnexRow } from "../../shared/reports/report-annex";
import { materialOfLines, type MaterialWish, type UnitLine } from "../reporting/units-material";
import { linesOf, partOf } from "./read-docx";
import { ducThoLetter } from "./sample-letter";

const NAMES = ["Xã Hòa Phú", "Xã Ái Nghĩa", "Phường 1", "Thị trấn Đu", "Xã Ea Na", "Xã Ân Thi", "Xã Yên Bình", "=SUM(A1)", "Xã Ô Lâm"];
const side = fc.oneof(
  fc.integer({ min: 0, max: 12 }).chain((whole) => fc.integer({ min: 0, max: whole }).map((part) => ({ part, whole }))),
  fc.integer({ min: 1, max: 99_999 }).chain((whole) => fc.constantFrom(0, 1, whole >> 1, whole - 1, whole).map((part) => ({ part, whole }))),
);
const linesOfUnits = (names: readonly string[], grouped: boolean): fc.Arbitrary<UnitLine[]> =>
  fc.tuple(...names.map(() => fc.record({ online: side, done: side, late: fc.integer({ min: 0, max: 2 }) }))).map((all) =>
    all.map(({ online, done, late }, at) => ({
      name: names[at] ?? "",
      group: grouped ? "Khối " + String((names[at] ?? "").length % 2) : "",
      online: online.part,
      received: online.whole,
      digitized: done.part,
      resolved: done.whole,
      late: Math.min(late, done.whole),
    })),
  );
const percent = fc.constantFrom(undefined, 0, 30, 50, 100);
const rules: fc.Arbitrary<TextRules> = fc.record({
  commend: fc.constantFrom<TextRules["commend"]>({ is: "met", indicators: [] }, { is: "best", count: 1, indicator: "" }, { is: "metTwice", indicators: [] }),
  remind: fc.constantFrom<TextRules["remind"]>({ is: "notMet", of: "every", indicators: [] }, { is: "notMet", of: "any", indicators: [] }, { is: "lowest", count: 2, indicator: "" }),
  order: fc.constantFrom("alphabetical" as const, "rank" as const),
  longestList: fc.constantFrom(2, 30),
}).map((some) => ({ ...usualTextRules, fullMarks: [["onlineOfReceived", "digitizedResults"], ["digitizedResults"]], ...some }));

interface Case {
  readonly lines: readonly UnitLine[];
  readonly wish: MaterialWish;
  readonly rules: TextRules;
}

const cases: fc.Arbitrary<Case> = fc.tuple(fc.subarray(NAMES, { minLength: 1 }), fc.boolean()).chain(([names, grouped]) =>
  fc.record({
    lines: linesOfUnits(names, grouped),
    wish: fc.record({
      targets: fc.record({ onlineOfReceived: percent, digitizedResults: percent, late: fc.constantFrom(undefined, 0, 5) }),
      before: fc.oneof(linesOfUnits(names, grouped), linesOfUnits(NAMES, grouped)),
      doubts: fc.subarray(names).map((doubtful) => Object.fromEntries(doubtful.map((name) => [name, "Số liệu không cân đối."]))),
    }),
    rules,
  }),
);

/** "50,00%" as "50,0%", "100,00%" as "100%": what is left is the rate. */
const bare = (rate: string): string => rate.replace("%", "").replace(/,?0+$/, (zeros) => (zeros.startsWith(",") ? "" : rate.includes(",") ? "" : zeros));
const figuresIn = (text: readonly Paragraph[]): ReadonlyMap<string, string> =>
  new Map(text.flatMap(({ pieces }) => pieces.filter((piece): piece is Figure => typeof piece !== "string").map(({ key, shown }) => [key, shown] as const)));

/** What the annex shows of an indicator in a row. */
function shownIn(material: ReportMaterial, is: (row: ReportAnnexRow) => boolean): (indicator: string, role: AnnexRole) => string | undefined {
  const [{ annex }] = annexTables(material, { ...USUAL_ANNEX, divided: false });
  const row = annex.rows.find(is);
  return (indicator, role) => row?.cells[annex.columns.findIndex((column) => column.role === role && material.indicators[column.of]?.key === indicator)]?.shown;
}

test("the text says the rates, counts and changes that the annex shows", () => {
  fc.assert(
    fc.property(cases, ({ lines, wish, rules: own }) => {
      const material = materialOfLines(lines, wish);
      const figures = figuresIn(reportText(material, own));
      const total = shownIn(material, ({ is }) => is === "total");
      for (const { key, compared } of material.indicators) {
        if (figures.has(key + "/pooled/part"))
          expect([figures.get(key + "/pooled/part"), figures.get(key + "/pooled/whole"), bare(figures.get(key + "/pooled/rate") ?? "")]).toEqual([
            total(key, "part"), total(key, "whole"), bare(total(key, "rate") ?? ""),
          ]);
        const points = figures.get(key + "/pooled/change");
        if (points !== undefined) {
          const { before, now } = compared?.changes.pooled ?? { before: { part: 0, whole: 1 }, now: { part: 0, whole: 1 } };
          const rises = now.part * before.whole > before.part * now.whole;
          expect([points, (rises ? "▲ " : "▼ ") + bare(points)]).toEqual([points, bare(total(key, "points") ?? "")]);
        }
        if (figures.has(key + "/common/change")) expect(total(key, "points")).toBe("");
        for (const { row, name, group } of material.source.table.rows) {
          const said = figures.get(key + "/unit/" + (group === "" ? "" : group + "|") + name + "/rate");
          const own = said === undefined ? undefined : shownIn(material, ({ source }) => source === row)(key, "rate");
          if (said !== undefined) expect([name, bare(said)]).toEqual([name, bare(own ?? "")]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("whoever is commended or reminded by targets has just these verdicts in the annex and the scorecard; nobody is both", () => {
  fc.assert(
    fc.property(cases, ({ lines, wish, rules: own }) => {
      const material = materialOfLines(lines, wish);
      const lists = unitLists(material, { ...own, commend: { is: "met", indicators: [] }, remind: { is: "notMet", of: "any", indicators: [] } });
      const verdicts = (row: number): (string | undefined)[] => {
        const shown = shownIn(material, ({ source }) => source === row);
        return material.indicators.map(({ key }) => shown(key, "verdict")).filter((verdict) => verdict === "Đạt" || verdict === "Chưa đạt");
      };
      const measures = material.indicators.map(({ indicator, ranking: { request } }) => ({ of: indicator, better: request.indicator.id === "late" ? "lower" : "higher", target: request.target, weight: 1 }) as const);
      const card = judgeUnits(material.source.grid, material.source.table, { measures, reading: "rates", rankBy: { by: "composite" }, first: "best", tieBreakers: [], bands: [] });
      const overall = new Map(card.groups.flatMap(({ units }) => units.map(({ row, overall: is }) => [row, is] as const)));
      for (const { row } of [...lists.commend.units, ...lists.contested]) expect([new Set(verdicts(row)), overall.get(row)]).toEqual([new Set(["Đạt"]), "met"]);
      for (const { row } of lists.remind.units) expect([verdicts(row).includes("Chưa đạt"), overall.get(row)]).toEqual([true, "missed"]);
      const named = [lists.commend.units, lists.remind.units, lists.contested, lists.review, lists.idle].flat().map(({ row }) => row);
      expect(new Set(named).size).toBe(named.length);
    }),
    { numRuns: 60 },
  );
});

test("a count in a sentence is the number of the names behind it, and an empty list never denies who is set apart", () => {
  fc.assert(
    fc.property(cases, ({ lines, wish, rules: own }) => {
      const material = materialOfLines(lines, wish);
      const text = reportText(material, { ...own, names: "full" });
      for (const { key, pieces } of text) {
        const counts = pieces.filter((piece): piece is Figure => typeof piece !== "string" && /\/(count|units)$/.test(piece.key));
        const behind = paragraphText({ key, kind: "body", pieces }).split(": ").slice(-1)[0] ?? "";
        const list = ["commend", "remind", "contested", "explain", "idle"].includes(key) || key.startsWith("fullMarks/");
        if (list && counts.length === 1 && !paragraphText({ key, kind: "body", pieces }).includes("phụ lục kèm theo"))
          expect([key, behind.split("; ").length]).toEqual([key, Number(counts[0]?.shown)]);
      }
      const said = text.map(paragraphText).join("\n");
      const { contested, remind, review } = unitLists(material, own);
      if (contested.length > 0) expect(said).not.toContain("Không có đơn vị nào đủ điều kiện biểu dương");
      if (remind.units.length === 0) expect(said).not.toContain("đơn vị được nhắc nhở");
      for (const line of said.split("\n").filter((each) => each.startsWith("Không có đơn vị nào ")))
        expect([line, line.includes("chưa xét " + String(review.length) + " đơn vị cần rà soát")]).toEqual([line, review.length > 0]);
    }),
    { numRuns: 80 },
  );
});

test("the ranking sheet has the counts, rates and ranks of the annex, equal ones on equal ranks", () => {
  fc.assert(
    fc.property(cases, ({ lines, wish }) => {
      const material = materialOfLines(lines, wish);
      const [{ annex }] = annexTables(material, { ...USUAL_ANNEX, divided: false });
      const [first] = material.indicators;
      const sheet = rankingSheet({ ranking: first.ranking, table: material.source.table, grid: material.source.grid, readAt: "14:05", compared: first.compared });
      const cells = sheet.cells.map((row) => row.map((cell) => (isFormula(cell) ? cell.value : cell)));
      for (const { source, figures } of annex.rows) {
        const [own] = figures;
        if (source === undefined || own?.is !== "counted") continue;
        const row = cells.find((each) => each.includes("Dòng " + String(source + 1)));
        expect(row?.slice(0, 5)).toEqual([own.rank, material.source.table.rows.find((each) => each.row === source)?.name, own.now.part, own.now.whole, own.now.part / own.now.whole]);
      }
      for (const one of annex.rows) for (const other of annex.rows) {
        const [a, b] = [one.figures[0], other.figures[0]];
        if (a?.is !== "counted" || b?.is !== "counted" || a.rank === undefined || b.rank === undefined) continue;
        if (a.now.part * b.now.whole === b.now.part * a.now.whole && annex.rows.every(({ is }) => is !== "group")) expect(a.rank).toBe(b.rank);
      }
    }),
    { numRuns: 40 },
  );
});

test("every paragraph of the text stands in the .docx, whole and in order", async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ lines, wish, rules: own }) => {
      const paragraphs = reportText(materialOfLines(lines, wish), own);
      const words = linesOf(partOf(await writeLetter({ ...ducThoLetter, paragraphs }), "word/document.xml")).map((line) => line.replace(/\u00A0/g, " "));
      let at = 0;
      for (const paragraph of paragraphs) {
        const said = paragraphText(paragraph).replace(/\.$/, "");
        const found = words.findIndex((line, index) => index >= at && line.includes(said));
        expect([said, found >= at]).toEqual([said, true]);
        at = found;
      }
    }),
    { numRuns: 8 },
  );
});
