import type { FindingCode, FindingDetail } from "../../shared/domain/finding-detail";
import { ruleOf } from "../../shared/reports/audit-rules";
import { auditEn } from "../../shared/texts/audit-en";
import { auditVi } from "../../shared/texts/audit-vi";
import { describeFinding } from "../../shared/texts/describe-finding";
import { findingEn } from "../../shared/texts/finding-en";
import { findingVi } from "../../shared/texts/finding-vi";
import { auditOf, caseDrawing } from "./audit-drawing";

const whole = { cell: "C7", meaning: "receivedTotal", value: 17779 } as const;
const part = { cell: "D7", meaning: "receivedOnline", value: 5311 } as const;
const other = { cell: "E7", meaning: "receivedInPerson", value: 12000 } as const;
const sides = { whole: [whole], parts: [part, other], stated: 17779, computed: 17311 };
const totals = { cell: "C9", meaning: "receivedTotal", stated: 643272, computed: 643270, rows: 3 } as const;
const rates = { text: "29,8%", part: [part], whole: [whole], stated: 0.298, computed: 5311 / 17779 };
const pair = { part, whole, stated: 5311, computed: 17779 };

/** One example of every code; a code without one does not compile. */
const examples: { readonly [C in FindingCode]: Extract<FindingDetail, { code: C }> } = {
  unreadable: { code: "unreadable", failure: { code: "eatenCount", text: "17,77", likely: 17770 } },
  perhapsEaten: { code: "perhapsEaten", cells: 3, text: "17", likely: 17000 },
  unbalanced: { code: "unbalanced", balance: "receivedByChannel", ...sides },
  remainder: { code: "remainder", balance: "receivedByChannel", lacking: ["receivedByPost"], ...sides },
  blankPart: { code: "blankPart", balance: "receivedByChannel", blank: "F7", likely: 468, ...sides },
  unbalancedThroughout: { code: "unbalancedThroughout", balance: "receivedByChannel", rows: 12, of: 14, ...sides },
  wrongTotal: { code: "wrongTotal", ...totals },
  totalOverBlanks: { code: "totalOverBlanks", blank: "C5", likely: undefined, ...totals },
  unlikeTotal: { code: "unlikeTotal", ...totals },
  perhapsTotal: { code: "perhapsTotal", units: 12 },
  partExceedsWhole: { code: "partExceedsWhole", ...pair },
  partExceedsThroughout: { code: "partExceedsThroughout", rows: 5, of: 6, ...pair },
  wrongRate: { code: "wrongRate", throughout: undefined, ...rates },
  rateCutOff: { code: "rateCutOff", cells: 2, ...rates },
  rateOfNothing: { code: "rateOfNothing", cells: 2, text: "0%" },
  rateOutOfRange: { code: "rateOutOfRange", text: "150%" },
  scoreAboveMost: { code: "scoreAboveMost", meaning: "scoreProgress", stated: 20.5, most: 20 },
  scoresAboveMost: { code: "scoresAboveMost", meaning: "scoreProgress", rows: 9, of: 10, most: 20 },
  negativeScore: { code: "negativeScore", stated: -1.5 },
  outsized: { code: "outsized", meaning: "receivedTotal", stated: 177790, others: 1200 },
  rowsLeftOut: { code: "rowsLeftOut", rows: 3, counted: 120 },
  repeatedUnit: { code: "repeatedUnit", rows: [5, 9] },
  repeatedThroughout: { code: "repeatedThroughout", units: 5, rows: 15 },
  namesakes: { code: "namesakes", names: ["Xã Hòa Phú"] },
  unclearRow: { code: "unclearRow", failure: { code: "severalRows" } },
  notInList: { code: "notInList", suggestions: ["Xã Vạn Bình"] },
  missingUnits: { code: "missingUnits", names: ["Xã Vạn Bình", "Xã Đại Lãnh"] },
  listOfOthers: { code: "listOfOthers", found: 1, of: 30 },
  countJump: { code: "countJump", meaning: "receivedTotal", before: 10, now: 3100 },
  rateJump: { code: "rateJump", indicator: "onTime", before: { part: 10, whole: 20 }, now: { part: 19, whole: 20 } },
  cumulativeFell: { code: "cumulativeFell", meaning: "receivedTotal", before: 3100, now: 3000 },
  goneSince: { code: "goneSince", names: ["Xã Vạn Bình"] },
  hiddenUnits: { code: "hiddenUnits", rows: 2 },
  blankCounts: { code: "blankCounts", cells: 4 },
  otherPeriod: { code: "otherPeriod", period: "tháng 4/2024", columns: ["C", "D"] },
};

describe("the sentences for findings", () => {
  test.each(Object.values(examples).map((detail) => [detail.code, detail] as const))("%s", (_, detail) => {
    for (const sentence of [describeFinding(detail), describeFinding(detail, findingEn), ruleOf(detail)]) {
      expect(sentence).toMatch(/^[\p{Lu}\d“].{15,}/u);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      expect(sentence).toBe(sentence.normalize("NFC"));
    }
    expect(describeFinding(detail)).not.toBe(describeFinding(detail, findingEn));
  });

  test("give both figures as officials write them, and the difference", () => {
    expect(describeFinding(examples.unbalanced)).toBe(
      "Tổng số tiếp nhận (C7) 17.779, nhưng Tiếp nhận trực tuyến (D7) 5.311 + Tiếp nhận trực tiếp (E7) 12.000 = 17.311: " +
        "lệch 468. Hãy đối chiếu với nguồn và sửa số sai.",
    );
    expect(describeFinding(examples.wrongRate)).toContain("ghi 29,8%");
    expect(describeFinding(examples.wrongRate)).toContain("là 29,87%");
  });

  test("say of Lâm Đồng what received less resolved leaves beside the pending ones", () => {
    const [first] = auditOf(caseDrawing("lam-dong-2020-by-level")).findings;
    const sentence = first === undefined ? "" : describeFinding(first.detail);
    for (const fact of ["659.245", "643.272", "7.172", "15.973", "lệch 8.801"]) expect(sentence).toContain(fact);
  });

  test("have a name for every check and every reason in both languages", () => {
    expect(Object.keys(auditEn.checks)).toEqual(Object.keys(auditVi.checks));
    expect(Object.keys(auditEn.reasons)).toEqual(Object.keys(auditVi.reasons));
    expect(Object.keys(findingEn).sort()).toEqual(Object.keys(findingVi).sort());
  });
});
