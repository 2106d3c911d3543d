import fc from "fast-check";
import type { ReportMaterial } from "../../shared/reporting/report-material";
import { annexSheets } from "../../shared/reports/annex-sheets";
import { annexTables } from "../../shared/reports/annex-tables";
import { USUAL_ANNEX, type AnnexOptions } from "../../shared/reports/annex-options";
import { fitsOnePage, LEAST_PRINTED, printedSize } from "../../shared/reports/annex-print-size";
import { isFormula, type ReportSheet } from "../../shared/reports/report-sheet";
import { findTables } from "../../shared/tables/find-tables";
import { annexLayout } from "../../shared/letters/annex-widths";
import { ducTho } from "../../workbench/samples/duc-tho";
import { vinhLinh } from "../../workbench/samples/vinh-linh";
import { gridOfSheet, materialOf, tableOf } from "./annex-fixture";
import { BLANK_HEADING } from "./blank-heading";

const IDS = ["fullOnline", "fullAndPartOnline", "digitizedInputs", "digitizedResults", "onTime", "late", "paidOnline"] as const;
const half = { from: "value", target: { numerator: 1, denominator: 2 } } as const;
const may = tableOf(vinhLinh, "Vĩnh Linh 5-2024");
const april = tableOf(vinhLinh, "Vĩnh Linh 4-2024");
const material = (indicators: number, targets = true): ReportMaterial =>
  materialOf(may, IDS.slice(0, indicators), april, targets ? Object.fromEntries(IDS.map((id) => [id, half])) : {});
const seven = material(7);

const about = (all: ReportMaterial, options: Partial<AnnexOptions> = {}): number[] =>
  annexTables(all, { ...USUAL_ANNEX, ...options }).map((table) => table.material.indicators.length);
const text = ({ cells }: ReportSheet): string => cells.map((row) => row.map((cell) => String(isFormula(cell) ? cell.value : cell)).join(" ").trim()).join("\n");

describe("what can be read on A4 across", () => {
  it("is printed no larger than it is written, and as small as its columns make it", () => {
    const columns = (count: number) => Array.from({ length: count }, () => ({ width: 10 }));
    // 252 mm are 952,4 pixels at 96 dots an inch; a column of 10 characters takes 75.
    expect([printedSize(columns(3)), printedSize(columns(17)).toFixed(2), fitsOnePage(columns(17)), fitsOnePage(columns(18))]).toEqual([11, "8.22", true, false]);
    expect(LEAST_PRINTED).toBe(8);
  });
});

describe("an annex that is too wide for a page", () => {
  it("is divided by indicators into as few tables as can be read, about as many in each; not against the user's word", () => {
    expect([about(seven, { counts: false }), about(seven), about(material(7, false))]).toEqual([[2, 2, 2, 1], [1, 1, 1, 1, 1, 1, 1], [2, 2, 2, 1]]);
    expect([about(seven, { divided: false }), about(material(1))]).toEqual([[7], [1]]);
  });

  it("has each indicator in one table, in order, and the same units with the same numbers and places in all, whatever is chosen", () => {
    const options = fc.record({ counts: fc.boolean(), before: fc.boolean(), rateBefore: fc.boolean(), ranks: fc.boolean(), order: fc.constantFrom("table", "rank") });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.boolean(), options, (indicators, targets, chosen) => {
        const all = material(indicators, targets);
        const tables = annexTables(all, { ...USUAL_ANNEX, ...chosen });
        expect(tables.flatMap((table) => table.material.indicators)).toEqual(all.indicators);
        const [first] = tables;
        const names = ({ annex }: typeof first) => annex.rows.map(({ cells }) => [cells[0]?.shown, cells[1]?.shown]);
        for (const table of tables) {
          expect(names(table)).toEqual(names(first));
          expect(table.annex.title).toBe(first.annex.title);
          expect(fitsOnePage(table.annex.columns)).toBe(true);
          expect(annexLayout(table.annex).size).toBeGreaterThanOrEqual(LEAST_PRINTED);
          expect(table.annex.definitions).toHaveLength(table.material.indicators.length);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("shows in its tables what the one wide table shows", () => {
    const [wide] = annexTables(seven, { ...USUAL_ANNEX, divided: false });
    const divided = annexTables(seven, USUAL_ANNEX);
    const rows = wide.annex.rows.map((_, row) => divided.flatMap(({ annex }, at) => annex.rows[row]?.cells.slice(at === 0 ? 0 : 2) ?? []));
    expect(rows).toEqual(wide.annex.rows.map(({ cells }) => cells));
  });
});

describe("the sheets of its tables", () => {
  const sheets = annexSheets(seven, { ...USUAL_ANNEX, counts: false }, { ...BLANK_HEADING, annexNumber: "II", signed: ["TM. ỦY BAN NHÂN DÂN"] }, "14:05 ngày 22/11/2026");

  it("are one annex: the national heading on the first, the signature on the last, title, number and headings on each", () => {
    expect(sheets.map(({ name }) => name)).toEqual([1, 2, 3, 4].map((number) => `Phụ lục biểu ${number} Vĩnh Linh 5-2024`));
    const said = (words: string): boolean[] => sheets.map((sheet) => text(sheet).includes(words));
    expect([said("CỘNG HÒA XÃ HỘI"), said("TM. ỦY BAN NHÂN DÂN")]).toEqual([[true, false, false, false], [false, false, false, true]]);
    for (const words of ["PHỤ LỤC II", "KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH", "Tháng 5/2024, so với tháng 4/2024", "Đơn vị trong các biểu xếp cùng một thứ tự, theo hạng của “Trực tuyến toàn trình”."])
      expect([words, said(words)]).toEqual([words, [true, true, true, true]]);
    expect(sheets.map((sheet) => /^Biểu số \d\. .*$/m.exec(text(sheet))?.[0])).toEqual([
      "Biểu số 1. Trực tuyến toàn trình; Trực tuyến toàn trình và một phần",
      "Biểu số 2. Số hóa thành phần hồ sơ; Số hóa kết quả giải quyết",
      "Biểu số 3. Giải quyết trước và đúng hạn; Giải quyết quá hạn",
      "Biểu số 4. Thanh toán trực tuyến",
    ]);
  });

  it("are each read as the table of their units, should they be opened as a source", () => {
    for (const sheet of sheets) {
      const [table, ...others] = findTables(gridOfSheet(sheet));
      expect([table?.rows.filter(({ kind }) => kind === "unit").length, others]).toEqual([19, []]);
    }
  });

  it("say under each table whose figures are doubtful, and why under the last", () => {
    const week = materialOf(tableOf(ducTho, "Đức Thọ tuần 26-2024"), ["onlineOfReceived", "digitizedResults", "onTime", "late", "paidOnline"], undefined, { onlineOfReceived: half, digitizedResults: half, onTime: half, late: half, paidOnline: half });
    const notes = annexTables(week, USUAL_ANNEX).map(({ annex }) => annex.notes.filter((note) => note.startsWith("Đề nghị rà soát")).join());
    expect(notes).toHaveLength(3);
    expect(notes.slice(0, 2)).toEqual(Array(2).fill("Đề nghị rà soát 1 đơn vị: xem ghi chú của Biểu số 3."));
    expect(notes[2]).toMatch(/^Đề nghị rà soát 1 đơn vị: Xã Tân Hương \(/);
  });
});
