import fc from "fast-check";
import { indicators, type IndicatorId } from "../../shared/domain/indicator";
import { compareWith } from "../../shared/ranking/compared-period";
import { fitIndicator } from "../../shared/ranking/fit-indicator";
import { fitOwnIndicator, ownColumn } from "../../shared/ranking/own-indicators";
import { rankUnits } from "../../shared/ranking/rank-units";
import type { FittedIndicator } from "../../shared/ranking/ranking";
import { auditSheet } from "../../shared/reports/audit-sheet";
import { rankingSheet } from "../../shared/reports/ranking-sheet";
import { isFormula, type ReportSheet } from "../../shared/reports/report-sheet";
import { SheetBuilder } from "../../shared/reports/sheet-builder";
import { findTables } from "../../shared/tables/find-tables";
import { indicatorsVi } from "../../shared/texts/indicators-vi";
import type { IndicatorText } from "../../shared/texts/compose-definition";
import { scopeSheet, taskReports } from "./task-reports";
import { evaluate } from "../support/formula-evaluator";
import { drawnGrid } from "../support/table";

/** A table from which most indicators can be computed. */
const DRAWING = `
  | STT | Đơn vị | Tiếp nhận > Tổng số | Tiếp nhận > Trực tuyến toàn trình | Tiếp nhận > Trực tuyến một phần | Tiếp nhận > Trực tiếp | Đã giải quyết > Tổng số | Đã giải quyết > Trước hạn | Đã giải quyết > Đúng hạn | Đã giải quyết > Quá hạn | Đang giải quyết > Quá hạn | Số hóa kết quả |
  | 1   | Xã A   | 100                 | 40                                | 20                              | 40                    | 90                      | 50                        | 38                       | 2                       | 1                         | 80             |
  | 2   | Xã B   | 200                 | 50                                | 20                              | 130                   | 180                     | 100                       | 80                       | 0                       | 0                         | 180            |
`;
const grid = drawnGrid(DRAWING);
const table = findTables(grid)[0];
if (table === undefined) throw new Error("no table drawn");
const source = table;
const ids = indicators.map(({ id }) => id).filter((id) => fitIndicator(id, source) !== undefined);

function rankingOf(indicator: FittedIndicator, order: "ascending" | "descending" = "descending", target = 0): ReportSheet {
  const chosen = { from: "value", target: { numerator: target, denominator: 100 } } as const;
  const ranking = rankUnits(grid, source, { indicator, target: chosen, order });
  const compared = compareWith({ grid, table: source, ranking }, { grid, table: source }, {});
  return rankingSheet({ ranking, table: source, grid, readAt: "14:05 ngày 22/11/2026", compared });
}

function jumpOf(indicator: IndicatorId): ReportSheet {
  const share = { part: 1, whole: 2 };
  const detail = { code: "rateJump", indicator, before: share, now: share } as const;
  const findings = [{ severity: "doubtful", sheet: source.sheet, unit: "Xã A", cells: [], detail }] as const;
  return auditSheet({ audit: { findings, checks: [], questions: [] }, table: source, madeAt: "14:05 ngày 22/11/2026" });
}

/** Every report in which an indicator's figures may stand, for each indicator. */
function reports(): Map<string, ReportSheet> {
  const all = new Map<string, ReportSheet>();
  for (const id of ids) {
    const fitted = fitIndicator(id, source);
    if (fitted === undefined) continue;
    all.set("ranking " + id, rankingOf(fitted));
    all.set("audit " + id, jumpOf(id));
    for (const [kind, sheet] of taskReports({ grid, table: source }, id, fitted)) all.set(kind + " " + id, sheet);
  }
  all.set("scope listedOnline", scopeSheet());
  return all;
}

/** A blank, two lines to sign under in a decision's annex, and the room for it. */
const SIGNATURE_ROWS: Readonly<Record<string, number>> = { allocation: 7, annex: 5 };

const isDefinition = (line: unknown): boolean => String(line).startsWith("Cách tính “");

test("enough indicators can be computed from the table for the tests to mean something", () =>
  expect(ids).toEqual(expect.arrayContaining(["onlineOfNew", "onTime", "onTimeOfAll", "late", "lateOfAll", "digitizedResults"])));

test("changing one definition changes every printed definition of that indicator and no other cell of any report", () => {
  const before = reports();
  fc.assert(
    fc.property(fc.constantFrom(...ids, "listedOnline" as const), fc.stringMatching(/^[a-z]{4,40}$/), (changed, words) => {
      const text: IndicatorText = { ...indicatorsVi[changed], definition: words + "." };
      const replaced = jest.replaceProperty(indicatorsVi as Record<IndicatorId, IndicatorText>, changed, text);
      try {
        for (const [name, sheet] of reports()) {
          const old = before.get(name);
          const concerned = name.endsWith(" " + changed);
          expect([name, sheet.definitions.some((each) => each.text.startsWith(words + "."))]).toEqual([name, concerned]);
          if (!concerned) {
            expect([name, JSON.stringify(sheet)]).toEqual([name, JSON.stringify(old)]);
            continue;
          }
          // Definitions stand below all else, so that all cells above are the same, cell by cell.
          const end = sheet.cells.findIndex(([first]) => isDefinition(first));
          const oldEnd = old?.cells.findIndex(([first]) => isDefinition(first)) ?? -1;
          expect([name, end]).toEqual([name, oldEnd]);
          expect(sheet.cells.slice(0, end)).toEqual(old?.cells.slice(0, end));
          // Only annexes are signed below them.
          const foot = SIGNATURE_ROWS[name.split(" ")[0] ?? ""] ?? 0;
          expect(sheet.cells.slice(sheet.cells.length - foot)).toEqual(old?.cells.slice(old.cells.length - foot));
          expect(sheet.cells.slice(end).map(([first]) => first).join(" ")).toContain(": " + words + ".");
        }
      } finally {
        replaced.restore();
      }
    }),
    { numRuns: 25 },
  );
});

test("every sheet with a percentage that was measured prints the definition of it, with the columns it came from", () => {
  for (const [name, sheet] of reports()) {
    const printed = sheet.cells.map(([first]) => String(first)).join(" ");
    for (const definition of sheet.definitions) expect(printed).toContain("Cách tính “" + definition.name + "”");
    // What is needed, the pace and where it leads are rates of their own.
    expect([name, sheet.definitions.length]).toEqual([name, name.startsWith("outlook") ? 3 : 1]);
    if (!name.startsWith("audit")) expect(printed.replace(/ +/g, " ")).toContain("Mẫu số: cột");
  }
});

test("one's own indicator is printed under its own name and definition", () => {
  const [part, whole] = [3, 2].map((at) => source.columns.find(({ column }) => column === at));
  if (part === undefined || whole === undefined) throw new Error("no such columns");
  const text = { key: "a1", name: "Tỷ lệ của huyện", definition: "Theo Quyết định 12/QĐ-UBND.", better: "lower" } as const;
  const own = fitOwnIndicator({ ...text, numerator: [ownColumn(part, 1)], denominator: [ownColumn(whole, 1)] }, source);
  const sheet = own && rankingOf(own);
  expect(sheet?.definitions[0]).toMatchObject({ name: text.name, text: expect.stringContaining(text.definition) as string });
  expect(sheet?.cells[0]?.[0]).toBe("Xếp hạng đơn vị: Tỷ lệ của huyện");
});

test("where less is better the sheet speaks of a maximum, and its live formulas come to the verdicts beside them", () => {
  for (const [id, target] of [["late", 0], ["late", 2], ["lateOfAll", 3], ["lateOfAll", 1]] as const) {
    const fitted = fitIndicator(id, source);
    if (fitted === undefined) throw new Error("does not fit");
    const sheet = rankingOf(fitted, "ascending", target);
    const text = sheet.cells.flat().join(" ");
    expect(text).toContain("Chỉ tiêu tối đa");
    expect(text).toContain("Vượt mức: số hồ sơ");
    expect(text).not.toContain("tối thiểu");
    const valueAt = (row: number, column: number): string | number | boolean => {
      const cell = sheet.cells[row]?.[column] ?? "";
      return isFormula(cell) ? evaluate(cell.formula, valueAt) : cell;
    };
    for (const { formula, value } of sheet.cells.flat().filter(isFormula))
      expect([formula, typeof value === "number" ? expect.closeTo(value, 12) : value]).toEqual([formula, evaluate(formula, valueAt)]);
  }
});

test("types forbid a rate without its definition", () => {
  const sheet = new SheetBuilder(2);
  // @ts-expect-error a percentage goes through `rates` or `targets`
  sheet.format(0, 0, 1, 1, "0.00%");
  // @ts-expect-error nor does one that is only known to be a text
  sheet.format(0, 0, 1, 1, String("0.00%"));
  // @ts-expect-error rates come with a definition
  sheet.rates(0, 0, 1, 1, "0.00%");
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  // @ts-expect-error a stretch of percentages says what it holds
  const unsaid: ReportSheet["formats"][number] = { area, format: "0.00%" };
  const formats = [{ area, format: "0.00%", holds: "rates" }] as const;
  const { formats: _, definitions: __, ...layout } = jumpOf("late");
  // @ts-expect-error a sheet with rates has at least one definition
  const bare: ReportSheet = { ...layout, formats, definitions: [] };
  expect([unsaid.format, bare.definitions]).toEqual(["0.00%", []]);
  expect(new SheetBuilder(1).finish().definitions).toEqual([]);
});
