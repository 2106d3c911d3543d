import fc from "fast-check";
import { applyWording, handedIn, type WordedParagraph } from "../../shared/reporting/apply-wording";
import { boundWords } from "../../shared/reporting/bound-text";
import { editParagraph } from "../../shared/reporting/edit-wording";
import { periodNames } from "../../shared/reporting/period-names";
import { reportText } from "../../shared/reporting/report-text";
import type { ReportMaterial } from "../../shared/reporting/report-material";
import { paragraphText, type Paragraph } from "../../shared/reporting/statement";
import { usualTextRules, type TextRules } from "../../shared/reporting/text-rules";
import { NO_WORDING, type Wording } from "../../shared/reporting/wording";
import type { Sample } from "../../workbench/samples/sample";
import { vinhLinh } from "../../workbench/samples/vinh-linh";
import { materialOf, tableOf } from "./sample-material";

const MAY = "Vĩnh Linh 5-2024";
const april = tableOf(vinhLinh, "Vĩnh Linh 4-2024");
const INDICATORS = ["fullOnline", "fullAndPartOnline", "digitizedInputs", "digitizedResults"];
const RULES: TextRules = {
  ...usualTextRules,
  commend: { is: "best", count: 3, indicator: "" },
  remind: { is: "lowest", count: 3, indicator: "" },
};

/** May with other counts: by how much the online dossiers and the inputs of some units differ. */
function materialWith(changes: readonly (readonly [number, number])[]): ReportMaterial {
  const sheets = vinhLinh.sheets.map((sheet) =>
    sheet.name !== MAY ? sheet : { ...sheet, rows: sheet.rows.map((row, at) => changed(row, changes.find(([unit]) => unit + 5 === at)?.[1])) },
  );
  return materialOf(tableOf({ ...vinhLinh, sheets } as Sample, MAY), INDICATORS, april);
}

function changed(row: Sample["sheets"][number]["rows"][number], less: number | undefined): typeof row {
  if (less === undefined) return row;
  return row.map((cell, column) => {
    if (typeof cell !== "number") return cell;
    if (column === 3 || column === 9) return Math.max(0, cell - less);
    return column === 5 ? cell + Math.min(less, Number(row[3])) : cell;
  });
}

const reportOf = (material: ReportMaterial) => ({ of: material.period?.label ?? "", names: periodNames(material) });
const made = materialWith([]);
const generated = reportText(made, RULES);

/** Puts words that hold no number at places of some paragraphs. */
function edited(edits: readonly (readonly [number, number, string])[]): Wording {
  let wording = NO_WORDING;
  for (const [paragraph, place, words] of edits) {
    const worded = applyWording(generated, wording, reportOf(made));
    const own = worded[paragraph % worded.length] as WordedParagraph;
    const parts = boundWords(own.bound).split(" ");
    parts.splice(place % parts.length, 0, words);
    wording = editParagraph(wording, own, parts.join(" "), reportOf(made));
  }
  return wording;
}

const numbers = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*%?/g) ?? [];
const changes = fc.array(fc.tuple(fc.integer({ min: 0, max: 18 }), fc.integer({ min: 1, max: 30 })), { maxLength: 4 });
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom("rất", "theo báo cáo,", "đáng ghi nhận", "(sơ bộ)")), { minLength: 1, maxLength: 6 });

it("the generated text reads as its paragraphs do, and an untouched paragraph is never an edit", () => {
  for (const own of applyWording(generated, NO_WORDING, reportOf(made)))
    expect(editParagraph(NO_WORDING, own, boundWords(own.bound), reportOf(made))).toEqual(NO_WORDING);
});

it("after any change of the sheet an edited text gives no number and no unit that the generated text does not give", () => {
  fc.assert(
    fc.property(changes, edits, (sheet, words) => {
      const material = materialWith(sheet);
      const now = reportText(material, RULES);
      const of = new Map(now.map((paragraph) => [paragraph.key, paragraph]));
      for (const paragraph of handedIn(applyWording(now, edited(words), reportOf(material)))) {
        const fresh = of.get(paragraph.key) as Paragraph;
        for (const piece of paragraph.pieces) if (typeof piece !== "string") expect(fresh.pieces).toContainEqual(piece);
        const [says, may] = [paragraphText(paragraph), paragraphText(fresh)];
        expect(numbers(says).filter((number) => !numbers(may).includes(number))).toEqual([]);
        const names = made.source.table.rows.map(({ name }) => name.replace(/^(?:Xã|Thị trấn) /u, "")).filter((name) => name.length > 4);
        expect(names.filter((name) => says.includes(name) && !may.includes(name))).toEqual([]);
        expect([says.includes(" giảm "), says.includes(" tăng ")]).toEqual([may.includes(" giảm "), may.includes(" tăng ")]);
      }
    }),
    { numRuns: 25 },
  );
});

it("words that were put in stay, unless the generated words have changed just there, which is told", () => {
  fc.assert(
    fc.property(changes, edits, (sheet, words) => {
      const material = materialWith(sheet);
      const now = applyWording(reportText(material, RULES), edited(words), reportOf(material));
      const told = now.flatMap(({ notices }) => notices).some(({ is }) => is === "conflict" || is === "orphan");
      const all = now.map(({ bound }) => boundWords(bound)).join("\n");
      // Later words may have been put in between those of an earlier edit.
      if (!told) for (const [, , put] of words) for (const word of put.split(" ")) expect(all).toContain(word);
    }),
    { numRuns: 20 },
  );
});
