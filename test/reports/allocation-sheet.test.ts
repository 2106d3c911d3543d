import fc from "fast-check";
import { allocateTarget } from "../../shared/domain/allocation";
import type { AllocationRequest, AllocationUnit } from "../../shared/domain/allocation-request";
import { targetFromNumber, type Target } from "../../shared/domain/target";
import { weighTargets } from "../../shared/domain/weighed-targets";
import { customIndicator } from "../../shared/ranking/fit-indicator";
import { unitsToAssign } from "../../shared/ranking/units-to-assign";
import type { AllocationReport } from "../../shared/reports/allocation-report";
import { allocationSheet } from "../../shared/reports/allocation-sheet";
import { isFormula, type ReportCell, type ReportSheet } from "../../shared/reports/report-sheet";
import type { CellValue } from "../../shared/tables/grid";
import { readTargetTable } from "../../shared/tables/read-target-table";
import { unitsFixture, type UnitLine } from "../ranking/units-fixture";
import { evaluate } from "../support/formula-evaluator";

const percent = (value: number): Target => targetFromNumber(value / 100);
const REQUEST: AllocationRequest = {
  parent: percent(55),
  rule: "equal",
  floor: percent(0),
  ceiling: percent(100),
  step: 10,
  keepReached: true,
};
const LINES: readonly UnitLine[] = [
  ["Xã Úc Kỳ", 240, 600],
  ["Xã Kha Sơn", 450, 900],
  ["Thị trấn Hương Sơn", 350, 500],
  ["Xã Nga My", 0, 0],
];

/** The annex as the pane makes it, for a table that can be spread. */
function reportOf(changes: Partial<AllocationReport> = {}, lines = LINES, fixed?: Target): AllocationReport {
  const request = changes.request ?? REQUEST;
  const { grid, table } = unitsFixture(lines);
  const indicator = customIndicator([2], [1]);
  const { units } = unitsToAssign(grid, table, indicator, false);
  const given = units.map((unit, at): AllocationUnit => (at === 0 && fixed !== undefined ? { ...unit, fixed } : unit));
  const outcome = allocateTarget(given, request);
  if (outcome.is === "impossible") throw new Error(outcome.obstacle.code);
  const report = { document: "Quyết định số 793/QĐ-UBND", body: "UBND huyện Phú Bình", decision: "", leftOut: [], spread: true };
  return { table, indicator, units, request, ...outcome.allocation, ...report, madeAt: "14:05 ngày 22/11/2026", ...changes };
}

const shown = (cell: ReportCell): string => {
  const value = isFormula(cell) ? cell.value : cell;
  return String(typeof value === "number" ? Number(value.toPrecision(6)) : value).replace(/\n/g, " ");
};
const drawn = (sheet: ReportSheet): string[] =>
  sheet.cells.map((row) => row.map(shown).join(" | ").replace(/( \| )+$/, ""));
const valueIn =
  (sheet: ReportSheet) =>
  (row: number, column: number): CellValue => {
    const cell = sheet.cells[row]?.[column] ?? "";
    return isFormula(cell) ? evaluate(cell.formula, valueIn(sheet)) : cell;
  };

describe("the annex of a decision that passes a target down", () => {
  it("lays title, units, sums, proof, explanation, definition and signature", () => {
    expect(drawn(allocationSheet(reportOf({ leftOut: ["Xã Tân Hòa"] })))).toEqual([
      "PHỤ LỤC",
      "Giao chỉ tiêu cho các đơn vị",
      "(Kèm theo Quyết định số …………/QĐ-UBND ngày …… tháng …… năm ……… của UBND huyện Phú Bình)",
      "",
      "TT (1) | Đơn vị (2) | Kỳ trước: tử số (3) | Kỳ trước: mẫu số (4) | Kỳ trước: tỷ lệ (5)=(3):(4) | Chỉ tiêu giao (6) | Tăng, giảm (điểm phần trăm) (7)=(6)-(5) | Số hồ sơ tương ứng (8)=(4)×(6)",
      "1 | Xã Úc Kỳ | 240 | 600 | 0.4 | 0.5 | 10 | 300",
      "2 | Xã Kha Sơn | 450 | 900 | 0.5 | 0.5 | 0 | 450",
      "3 | Thị trấn Hương Sơn | 350 | 500 | 0.7 | 0.7 | 0 | 350",
      "4 | Xã Nga My | 0 | 0 | Không phát sinh | 0.5 |  | 0",
      " | Tổng cộng | 1040 | 2000 | 0.52 | 0.55 | 3 | 1100",
      "",
      "Chứng minh bảo đảm chỉ tiêu của cấp trên (số hồ sơ như kỳ trước)",
      "Chỉ tiêu cấp trên giao, tối thiểu (sửa được, phần dưới tính lại) |  |  |  |  | 0.55",
      "Bình quân gia quyền các chỉ tiêu: tổng (4)×(6) chia cho tổng (4) |  |  |  |  | 0.55",
      "So với chỉ tiêu cấp trên giao |  |  |  |  | Đạt",
      "Số hồ sơ dư (+) hoặc thiếu (-) so với chỉ tiêu cấp trên giao |  |  |  |  | 0",
      "Làm tròn lên từng hồ sơ: tổng (8) chia cho tổng (4) |  |  |  |  | 0.55",
      "",
      "Căn cứ giao chỉ tiêu của cấp trên: Quyết định số 793/QĐ-UBND.",
      "Cách xác định: Một mức chung 50% cho các đơn vị (mức nhỏ nhất, theo bước 1%, bảo đảm chỉ tiêu của cấp trên);",
      "đơn vị chạm mức sàn, mức trần hoặc mức đã đạt thì lấy mức đó. Mức sàn 0%, mức trần 100%, làm tròn lên theo",
      "bước 1%. Không giao thấp hơn tỷ lệ kỳ trước, trừ khi tỷ lệ đó cao hơn mức trần.",
      "Giả định: số hồ sơ (mẫu số) của từng đơn vị như kỳ trước. Số hồ sơ hoặc cơ cấu giữa các đơn vị thay đổi thì tỷ",
      "lệ chung thay đổi theo; đây là phép tính, không phải dự báo.",
      "Chỉ tiêu là mức tối thiểu, bằng chỉ tiêu là đạt. Cột (8) làm tròn lên từng đơn vị.",
      "Không phát sinh hồ sơ kỳ trước nên không ảnh hưởng tỷ lệ chung, được giao mức chung: Xã Nga My.",
      "Không có trong phụ lục và không tính vào tỷ lệ chung, do số liệu cần xem lại: Xã Tân Hòa.",
      expect.stringMatching(/^Kỳ trước: .*trang “Tháng 5”, vùng A3:D7; lập lúc 14:05 ngày 22\/11\/2026\.$/),
      expect.stringMatching(/^Cách tính “Tự chọn cột”: /),
      "số: cột C “Trực tuyến”. Mẫu số: cột B “Tổng số”.",
      "",
      " |  |  |  | TM. ỦY BAN NHÂN DÂN",
      " |  |  |  | CHỦ TỊCH",
      "",
      "",
      "",
      "",
    ]);
  });

  it("has formulas that come to the values they carry, whatever is spread and however", () => {
    const line = fc.tuple(fc.nat(5000), fc.nat(5000), fc.constantFrom("", "Xã", "Phường"));
    const tenths = fc.integer({ min: 0, max: 1000 }).map((share) => percent(share / 10));
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.record({ parent: tenths, rule: fc.constantFrom("equal", "gap"), step: fc.constantFrom(10, 5, 1), keepReached: fc.boolean() }),
        fc.option(tenths, { nil: undefined }),
        (counts, asked, fixed) => {
          const lines = counts.map(([one, other, group], at): UnitLine => [
            "Xã số " + String(at), Math.min(one, other), Math.max(one, other), group,
          ]);
          fc.pre(lines.some(([, , total]) => total !== 0));
          const request = { ...REQUEST, ...asked } as AllocationRequest;
          const { grid, table } = unitsFixture(lines);
          const { units } = unitsToAssign(grid, table, customIndicator([2], [1]), false);
          // The proof must be right for targets that miss as well.
          const targets = units.map(({ whole }) => {
            const numerator = (whole * 7) % 1001;
            return { target: { numerator, denominator: 1000 }, dossiers: Math.ceil((whole * numerator) / 1000), by: "hand" as const };
          });
          const missed = { targets, weighed: weighTargets(units, targets, request.parent) };
          let spread: AllocationReport | undefined;
          try {
            spread = reportOf({ request }, lines, fixed);
          } catch {
            spread = undefined;
          }
          const anyway = { ...reportOf({ request: REQUEST }, LINES), table, units, request, ...missed };
          for (const report of spread === undefined ? [anyway] : [spread, anyway]) {
            const sheet = allocationSheet(report);
            for (const cell of sheet.cells.flat().filter(isFormula)) {
              const { formula, value } = cell;
              const result = evaluate(formula, valueIn(sheet));
              expect([formula, typeof value === "number" ? expect.closeTo(value, 11) : value]).toEqual([formula, result]);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("keeps its verdict and what is short when a target or the parent's is changed by hand", () => {
    const sheet = allocationSheet(reportOf());
    const at = (text: string): number => drawn(sheet).findIndex((line) => line.startsWith(text));
    const changed = (row: number, column: number, value: number): ReportSheet => ({
      ...sheet,
      cells: sheet.cells.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell))),
    });
    const proof = (of: ReportSheet): CellValue[] =>
      ["So với chỉ tiêu", "Số hồ sơ dư"].map((line) => valueIn(of)(at(line), 5));
    expect(proof(sheet)).toEqual(["Đạt", 0]);
    expect(proof(changed(at("2 | Xã Kha Sơn"), 5, 0.4999))).toEqual(["Chưa đạt", -1]);
    expect(proof(changed(at("1 | Xã Úc Kỳ"), 5, 0.52))).toEqual(["Đạt", 12]);
    expect(proof(changed(at("Chỉ tiêu cấp trên giao"), 5, 0.56))).toEqual(["Chưa đạt", -20]);
  });

  it("is read as a table of targets: each unit has what it is given", () => {
    const sheet = allocationSheet(reportOf());
    const values = sheet.cells.slice(4, 9).map((row) => row.map((cell) => (isFormula(cell) ? cell.value : cell)));
    const rules = readTargetTable(values);
    expect(rules.map(({ unit, target }) => [unit, target.numerator / target.denominator])).toEqual([
      ["Xã Úc Kỳ", 0.5],
      ["Xã Kha Sơn", 0.5],
      ["Thị trấn Hương Sơn", 0.7],
      ["Xã Nga My", 0.5],
    ]);
  });

  it("heads peer groups, numbers units through, and leaves headings out of every sum", () => {
    const sheet = allocationSheet(
      reportOf({}, [["Phường A", 40, 100, "Phường"], ["Phường B", 70, 100, "Phường"], ["Xã C", 10, 50, "Xã"]]),
    );
    expect(drawn(sheet).slice(5, 11)).toEqual([
      "I | Phường",
      "1 | Phường A | 40 | 100 | 0.4 | 0.45 | 5 | 45",
      "2 | Phường B | 70 | 100 | 0.7 | 0.7 | 0 | 70",
      "II | Xã",
      "3 | Xã C | 10 | 50 | 0.2 | 0.45 | 25 | 23",
      " | Tổng cộng | 120 | 250 | 0.48 | 0.55 | 7 | 138",
    ]);
  });

  it("never prints what the targets come to as if it reached the parent's target", () => {
    const lines: UnitLine[] = [["Xã A", 1, 100_000]];
    const target = { target: { numerator: 54_999, denominator: 100_000 }, dossiers: 54_999, by: "hand" as const };
    const weighed = weighTargets([{ whole: 100_000 }], [target], percent(55));
    const sheet = allocationSheet(reportOf({ targets: [target], weighed }, lines));
    const [row] = sheet.cells.flatMap((cells, at) => (String(cells[0]).startsWith("Bình quân") ? [at] : []));
    expect(sheet.formats.find(({ area }) => area.row === row && area.column === 5)?.format).toBe("0.000%");
    expect(drawn(sheet)).toContain("So với chỉ tiêu cấp trên giao |  |  |  |  | Chưa đạt");
  });

  it.each([
    ["", "", "của Ủy ban nhân dân ………………)", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
    ["Uỷ ban nhân dân thành phố Sông Công", "", "của Uỷ ban nhân dân thành phố Sông Công)", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
    ["Sở Tư pháp", "Quyết định số 12/QĐ-STP ngày 05/01/2026", "(Kèm theo Quyết định số 12/QĐ-STP ngày 05/01/2026 của Sở Tư pháp)", "SỞ TƯ PHÁP", "THỦ TRƯỞNG"],
  ])("is signed on behalf of who assigns: “%s”", (body, decision, attached, signed, office) => {
    const text = drawn(allocationSheet(reportOf({ body, decision }))).join(" ");
    expect(text).toContain(attached);
    expect(text).toContain(" |  |  |  | " + signed + "  |  |  |  | " + office);
  });

  it("says what was set by hand, and whether the others were worked out again", () => {
    const notes = drawn(allocationSheet(reportOf({}, LINES, percent(41.25)))).join(" ");
    expect(notes).toContain("Chỉ tiêu xác định riêng: Xã Úc Kỳ 41,25%; chỉ tiêu của các đơn vị khác đã tính lại theo.");
  });

  it("names the indicator, and counts services where it counts services", () => {
    const side = { numerator: [{ column: 2, sign: 1 as const }], denominator: [{ column: 1, sign: 1 as const }] };
    const text = drawn(allocationSheet(reportOf({ indicator: { id: "servicesInUse", ...side } }))).join(" ");
    expect(text).toContain("Giao chỉ tiêu “Dịch vụ công có phát sinh trực tuyến” cho các đơn vị");
    expect(text).toContain("Số dịch vụ công tương ứng (8)=(4)×(6)");
    expect(text).not.toContain("Số hồ sơ");
  });

  it("says how far each unit closes its gap", () => {
    const notes = drawn(allocationSheet(reportOf({ request: { ...REQUEST, rule: "gap" } }))).join(" ");
    expect(notes).toContain("Mỗi đơn vị rút ngắn 5,1% khoảng cách từ tỷ lệ kỳ trước đến mức trần");
  });

  it("prints its definition once, stands upright on A4 and repeats its header", () => {
    const sheet = allocationSheet(reportOf());
    expect(sheet.definitions.map(({ name }) => name)).toEqual(["Tự chọn cột"]);
    expect(drawn(sheet).filter((line) => line.startsWith("Cách tính"))).toHaveLength(1);
    expect(sheet.print).toMatchObject({ landscape: false, repeatRows: { first: 4, last: 4 } });
    expect(sheet.frozenRows).toBe(5);
  });
});
