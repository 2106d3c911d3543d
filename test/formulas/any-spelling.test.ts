import fc from "fast-check";
import { findCalls } from "../../shared/formulas/find-calls";
import { localFormula } from "../../shared/formulas/local-formula";
import { asExcelStored, asSheetsExport } from "../../shared/formulas/stored-spellings";
import { tokenize } from "../../shared/formulas/tokens";
import { FUNCTION_NAMES } from "../../shared/functions/function-names";
import { expectSame } from "../support/expect-same";
import { randomFormula } from "./random-formula";

/** A formula brought to life; one that is well stays as it is. */
function revived(formula: string): string {
  const found = localFormula(formula, FUNCTION_NAMES);
  return found.kind === "changed" ? found.formula : found.kind === "same" ? formula : found.kind;
}

/** A formula beside or within something that comes to life nowhere here, and how that is named. */
const FOREIGN: readonly (readonly [formula: (own: string) => string, functions: readonly string[]])[] = [
  [(own) => `=_xldudf_CONTOSO_RATE(${own})`, ["CONTOSO_RATE"]],
  [(own) => `=IF(${own},1,[3]!_xldudf_contoso_rate(A1))`, ["CONTOSO_RATE"]],
  [(own) => `=${own}&IFERROR(__xludf.DUMMYFUNCTION("CONTOSO(A1)"),1)`, ["CONTOSO"]],
  [(own) => `=IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B9,${own.replace(/"/g, '""')})&DOC_SO(A1)"),1)`, ["QUERY"]],
];

describe("any formula", () => {
  it("comes back the same from any mixture of spellings, byte for byte, and from those that Excel and Google store", () => {
    fc.assert(
      fc.property(randomFormula, ({ local, mixed }) => {
        expectSame(revived(mixed), local);
        expectSame(localFormula(local, FUNCTION_NAMES).kind, "same");

        const stored = asExcelStored(local, FUNCTION_NAMES);
        expectSame(asExcelStored(stored, FUNCTION_NAMES), stored);
        expectSame(revived(stored), local);
        const exported = asSheetsExport(revived(stored), "0.75", FUNCTION_NAMES);
        expectSame(revived(exported), local);
        expectSame(asExcelStored(revived(exported), FUNCTION_NAMES), stored);
      }),
      { numRuns: 10_000 },
    );
  });

  it("is never touched where it calls an add-in of somebody else, in whatever part", () => {
    fc.assert(
      fc.property(randomFormula, fc.constantFrom(...FOREIGN), ({ mixed }, [foreign, functions]) => {
        expect(localFormula(foreign(mixed.slice(1)), FUNCTION_NAMES)).toEqual({ kind: "foreign", functions });
      }),
      { numRuns: 2_000 },
    );
  });

  it("that Google froze in the separators of vi_VN comes to life in those of en-US", () => {
    fc.assert(
      fc.property(randomFormula, ({ local, vietnamese }) => {
        // Without ";" nothing tells the decimal comma of "DOC_SO(0,25)" from two arguments.
        fc.pre(findCalls(local, FUNCTION_NAMES).length > 0);
        fc.pre(tokenize(vietnamese).some(({ kind, text }) => kind === "separator" && text === ";") || !vietnamese.includes("0,25"));
        expect(revived(asSheetsExport(vietnamese, "0.75", FUNCTION_NAMES))).toBe(local);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is read without failing, whatever it is", () => {
    const signs = fc.constantFrom(..."=(),;\"'[]{}&@!\\ ", "0,5", "#REF!", "DOC_SO(", "_xldudf_", "IFERROR(", "__xludf.DUMMYFUNCTION(", "COMPUTED_VALUE");
    const texts = fc.oneof(fc.array(signs, { maxLength: 60 }).map((each) => each.join("")), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(texts, (text) => {
        for (const formula of [text, "=" + text, `=IFERROR(__xludf.DUMMYFUNCTION("${text.replace(/"/g, '""')}"),1)`]) {
          const found = localFormula(formula, FUNCTION_NAMES);
          expect(["same", "changed", "foreign", "spillCell"]).toContain(found.kind);
          for (const { start, end } of findCalls(formula, FUNCTION_NAMES)) expect(0 <= start && start < end && end <= formula.length).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["calls within calls", "=" + "_xldudf_DOC_SO(".repeat(540) + ")".repeat(540), "=" + "DOC_SO(".repeat(540) + ")".repeat(540)],
    ["a call in many brackets", `=${"(".repeat(4080)}_xldudf_DOC_SO(A1)${")".repeat(4080)}`, `=${"(".repeat(4080)}DOC_SO(A1)${")".repeat(4080)}`],
    ["many calls", "=" + "_xldudf_DOC_SO(A1)+".repeat(430) + "1", "=" + "DOC_SO(A1)+".repeat(430) + "1"],
    ["quotes that are not closed", "=_xldudf_DOC_SO(" + '"'.repeat(8175), "=DOC_SO(" + '"'.repeat(8175)],
    ["wrappings that are not closed", "=" + "IFERROR(__xludf.DUMMYFUNCTION(".repeat(270), "foreign"],
    ["names that are not ours", "=" + "_xldudf_".repeat(1000) + "DOC_SO(A1)", "=DOC_SO(A1)"],
  ])("of 8,192 letters is read: %s", (_, formula, expected) => {
    expect(revived(formula)).toBe(expected);
  });
});
