import { shortfall } from "../../shared/domain/shortfall";
import { meetsTarget, targetFromNumber, targetShare } from "../../shared/domain/target";
import { conthieuHoso } from "../../shared/functions/conthieu-hoso";
import { datChitieu } from "../../shared/functions/dat-chitieu";
import type { ArgumentInput } from "../../shared/functions/sheet-function";
import { readTarget } from "../../shared/ranking/fit-indicator";
import { unitCells } from "../../shared/reports/ranking-columns";
import { isFormula } from "../../shared/reports/report-sheet";
import type { CellValue } from "../../shared/tables/grid";
import { evaluate } from "../support/formula-evaluator";

/** Issue C: all targets 0–100% in steps of 0,1 and totals up to 2.000. */
const TENTHS = 1000;
const MOST = 2000;

/** Calls `visit` with every target (in tenths of a percent), total and boundary count, each total once in `every`. */
function eachBoundary(every: number, visit: (tenths: number, part: number, whole: number) => void): void {
  for (let tenths = 0; tenths <= TENTHS; tenths++) {
    // Another stretch of totals for each target, so that a sample leaves none out for good.
    for (let whole = 1 + (tenths % every); whole <= MOST; whole += every) {
      const least = Math.floor((tenths * whole + TENTHS - 1) / TENTHS);
      visit(tenths, 0, whole);
      if (least > 1) visit(tenths, least - 1, whole);
      if (least > 0) visit(tenths, least, whole);
      if (least < whole) visit(tenths, least + 1, whole);
      visit(tenths, whole, whole);
    }
  }
}

/** The verdict by integers alone: their products stay below 2 · 10^6. */
const reaches = (tenths: number, part: number, whole: number): boolean => part * TENTHS >= tenths * whole;

/** What went wrong, the first few; nothing when all is right. */
class Wrong {
  readonly first: unknown[] = [];
  seen = 0;

  check(right: boolean, ...facts: readonly unknown[]): void {
    this.seen++;
    if (!right && this.first.length < 5) this.first.push(facts);
  }
}

const call = (of: { call(args: readonly ArgumentInput[]): unknown }, ...args: ArgumentInput[]): unknown => of.call(args);

describe("the verdict at every boundary: targets 0–100% in steps of 0,1, totals up to 2.000, counts ⌈t·n⌉−1, ⌈t·n⌉, ⌈t·n⌉+1, 0, n", () => {
  it("equals integer arithmetic", () => {
    let seen = 0;
    const wrong: unknown[] = [];
    for (let tenths = 0; tenths <= TENTHS; tenths++) {
      const target = targetFromNumber(tenths / TENTHS);
      for (let whole = 1; whole <= MOST; whole++) {
        const least = ((tenths * whole + TENTHS - 1) / TENTHS) | 0;
        for (let which = 0; which < 5; which++) {
          const part = which < 3 ? least - 1 + which : which === 3 ? 0 : whole;
          if (part < 0 || part > whole) continue;
          seen++;
          if (meetsTarget(part, whole, target) !== part * TENTHS >= tenths * whole) wrong.push([tenths, part, whole]);
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(seen).toBeGreaterThan(9_000_000);
  });

  it("is the same whether a target is typed as a share, a percentage or a text", () => {
    const wrong = new Wrong();
    for (let tenths = 0; tenths <= TENTHS; tenths++) {
      const percent = (tenths / 10).toFixed(1);
      const spellings = [readTarget(percent.replace(".", ",") + "%"), readTarget(percent + "%"), targetFromNumber(tenths / TENTHS)];
      // A bare number up to 1 is a share: 1 is all, not a hundredth.
      if (tenths > 10) spellings.push(targetFromNumber(Number(percent)));
      for (const target of spellings) wrong.check(target.numerator * TENTHS === tenths * target.denominator, percent, target);
    }
    expect(wrong.first).toEqual([]);
  });

  it("is what DAT_CHITIEU puts in a cell, from the rate that a cell of counts holds", () => {
    const wrong = new Wrong();
    eachBoundary(151, (tenths, part, whole) => {
      const verdict = call(datChitieu, part / whole, tenths / TENTHS);
      wrong.check(verdict === (reaches(tenths, part, whole) ? "Đạt" : "Chưa đạt"), tenths, part, whole, verdict);
    });
    expect(wrong.first).toEqual([]);
    expect(wrong.seen).toBeGreaterThan(50_000);
  });

  it("is what the formula of a ranking sheet comes to, with the shortfall in both readings", () => {
    const wrong = new Wrong();
    eachBoundary(997, (tenths, part, whole) => {
      const target = targetFromNumber(tenths / TENTHS);
      const met = reaches(tenths, part, whole);
      const short = shortfall(part, whole, target, "byConversion");
      const grows = tenths < TENTHS || met;
      const added = grows ? shortfall(part, whole, target, "byNewOnline") : undefined;
      const unit = {
        ...{ rank: 1, name: "Xã Vạn Phú", row: 0, rate: part / whole, target, met },
        ...{ part, whole, shortByConversion: short, shortByNewOnline: added },
      };
      const cells = unitCells(unit, 0, true, "");
      const valueAt = (row: number, column: number): CellValue => {
        const cell = row === 0 ? (cells[column] ?? "") : "";
        return isFormula(cell) ? evaluate(cell.formula, valueAt) : cell;
      };
      const [share, ...found] = [5, 6, 7, 8].map((column) => valueAt(0, column));
      const wanted = [met ? "Đạt" : "Chưa đạt", short, added ?? "Không đạt được"];
      wrong.check(share === targetShare(target) && String(found) === String(wanted), tenths, part, whole, found, wanted);
    });
    expect(wrong.first).toEqual([]);
    expect(wrong.seen).toBeGreaterThan(8_000);
  });
});

describe("CONTHIEU_HOSO is minimal at every boundary: that many dossiers do and one fewer would not", () => {
  it.each([
    ["chuyển đổi", 0],
    ["phát sinh mới", 1],
  ])("as “%s”", (reading, grows) => {
    const wrong = new Wrong();
    eachBoundary(211, (tenths, part, whole) => {
      if (grows === 1 && tenths === TENTHS && part < whole) return;
      const short = Number(call(conthieuHoso, part, whole, tenths / TENTHS, reading));
      const enough = reaches(tenths, part + short, whole + grows * short);
      const less = short - 1;
      const needless = less >= 0 && reaches(tenths, part + less, whole + grows * less);
      wrong.check(enough && !needless && (short === 0) === reaches(tenths, part, whole), tenths, part, whole, short);
    });
    expect(wrong.first).toEqual([]);
    expect(wrong.seen).toBeGreaterThan(35_000);
  });

  it("as “phát sinh mới”, refuses 100% once a dossier was not filed online", () => {
    for (let whole = 1; whole <= MOST; whole += 37) {
      expect(() => call(conthieuHoso, whole - 1, whole, 1, "phát sinh mới")).toThrow("targetOutOfReach");
      expect(call(conthieuHoso, whole, whole, 1, "phát sinh mới")).toBe(0);
    }
  });
});
