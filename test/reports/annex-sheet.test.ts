import fc from "fast-check";
import { indicators, type IndicatorId } from "../../shared/domain/indicator";
import { fitIndicator } from "../../shared/ranking/fit-indicator";
import { annexOf } from "../../shared/reports/annex-of-report";
import { annexSheet } from "../../shared/reports/annex-sheet";
import { USUAL_ANNEX, type AnnexOptions } from "../../shared/reports/annex-options";
import type { OfficialHeading } from "../../shared/reports/official-heading";
import { isFormula, type ReportSheet } from "../../shared/reports/report-sheet";
import type { ReportMaterial } from "../../shared/reporting/report-material";
import { findTables } from "../../shared/tables/find-tables";
import { areaAddress, valueAt, type CellValue } from "../../shared/tables/grid";
import { readCount } from "../../shared/tables/parse-number";
import { tablePeriod } from "../../shared/tables/table-period";
import { ducTho } from "../../workbench/samples/duc-tho";
import { vinhLinh } from "../../workbench/samples/vinh-linh";
import { evaluate } from "../support/formula-evaluator";
import { drawnGrid, gridOf } from "../support/table";
import { gridOfSheet, materialOf, tableIn, tableOf } from "./annex-fixture";
import { BLANK_HEADING } from "./blank-heading";

const AT = "14:05 ngày 22/11/2026";
const HEADING: OfficialHeading = {
  parent: ["ỦY BAN NHÂN DÂN", "TỈNH QUẢNG TRỊ"],
  body: ["ỦY BAN NHÂN DÂN", "XÃ VĨNH LINH"],
  annexNumber: "II",
  enclosed: "",
  dated: "Vĩnh Linh, ngày 05 tháng 6 năm 2024",
  signed: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
  signer: "Nguyễn Văn A",
};
const may = tableOf(vinhLinh, "Vĩnh Linh 5-2024");
const april = tableOf(vinhLinh, "Vĩnh Linh 4-2024");
const half = { from: "value", target: { numerator: 1, denominator: 2 } } as const;

function sheetOf(material: ReportMaterial, options: Partial<AnnexOptions> = {}, heading = BLANK_HEADING): ReportSheet {
  return annexSheet(material, annexOf(material, { ...USUAL_ANNEX, ...options }), heading, AT);
}

/** Every formula calculated from the cells it names, against the value it carries. */
function expectSoundFormulas(sheet: ReportSheet): void {
  const calculated = new Map<string, CellValue>();
  const valueOf = (row: number, column: number): CellValue => {
    const cell = sheet.cells[row]?.[column] ?? "";
    if (!isFormula(cell)) return cell;
    const key = String(row) + "," + String(column);
    const known = calculated.get(key) ?? evaluate(cell.formula, valueOf);
    calculated.set(key, known);
    return known;
  };
  sheet.cells.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (!isFormula(cell)) return;
      const value = typeof cell.value === "number" ? expect.closeTo(cell.value, 12) : cell.value;
      expect([cell.formula, valueOf(row, column)]).toEqual([cell.formula, value]);
    }),
  );
}

describe("the official look", () => {
  const sheet = sheetOf(materialOf(may, ["fullOnline", "fullAndPartOnline"], april, { fullOnline: half }), {}, HEADING);
  const lines = sheet.cells.map((row) => row.map((cell) => (isFormula(cell) ? cell.formula : String(cell))).join("|").replace(/\|+/g, "|").replace(/^\||\|$/g, ""));

  it("has the issuing body beside the national motto, then annex, title, period, headings and numbers", () => {
    expect(lines.slice(0, 10)).toEqual([
      "ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "ỦY BAN NHÂN DÂN XÃ VĨNH LINH|Độc lập - Tự do - Hạnh phúc",
      "PHỤ LỤC II",
      "KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH",
      "Tháng 5/2024, so với tháng 4/2024|Đơn vị tính: hồ sơ, %",
      "TT|Đơn vị|Tỷ lệ trực tuyến toàn trình|Xếp hạng|Tỷ lệ trực tuyến toàn trình và một phần|Xếp hạng",
      "Số hồ sơ|Tỷ lệ|Chỉ tiêu|So với chỉ tiêu|Kỳ trước (tháng 4/2024)|Tăng, giảm (điểm phần trăm)|Hạng|Thay đổi hạng|Số hồ sơ|Tỷ lệ|Kỳ trước (tháng 4/2024)|Tăng, giảm (điểm phần trăm)|Hạng|Thay đổi hạng",
      "Tiếp nhận: Trực tuyến toàn trình|Tiếp nhận: Tổng số|Tử số|Tiếp nhận: Tổng số",
      "(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)|(11)|(12)|(13)|(14)|(15)|(16)|(17)|(18)",
      "1|Thị trấn Hồ Xá|95|196|=IF(D10=0,\"Không phát sinh\",C10/D10)|0.5|=IF(D10=0,\"Không phát sinh\",IF(ROUND(C10-F10*D10,8)>=0,\"Đạt\",\"Chưa đạt\"))|=56/174|" +
        '=IF(D10=0,"Không phát sinh",IF(ROUND((C10*174-56*D10)*100/(D10*174),2)=0,IF(C10*174=56*D10,0,"Gần như không đổi"),ROUND((C10*174-56*D10)*100/(D10*174),2)))' +
        '|1|=5-J10|183|196|=IF(M10=0,"Không phát sinh",L10/M10)|=66/174|' +
        '=IF(M10=0,"Không phát sinh",IF(ROUND((L10*174-66*M10)*100/(M10*174),2)=0,IF(L10*174=66*M10,0,"Gần như không đổi"),ROUND((L10*174-66*M10)*100/(M10*174),2)))|1|=3-Q10',
    ]);
    const text = lines.join(" ");
    expect(text).toContain("Cách tính “Trực tuyến toàn trình”");
    expect(text).toContain("Nguồn: trang “Vĩnh Linh 5-2024”, vùng A3:Q25, đọc lúc 14:05 ngày 22/11/2026.");
    expect(text).toContain("Nguồn so sánh: tháng 4/2024, trang “Vĩnh Linh 4-2024”");
    expect(lines.slice(-9)).toEqual([
      "Vĩnh Linh, ngày 05 tháng 6 năm 2024", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "", "", "", "Nguyễn Văn A",
    ]);
  });

  it("prints on A4 across with its headings on each page, and merges nothing twice", () => {
    expect(sheet.print).toMatchObject({ landscape: true, repeatRows: { first: 5, last: 8 }, area: { row: 0, column: 0, columns: 18 } });
    expect(sheet.columnWidths).toHaveLength(18);
    const covered = new Set<string>();
    for (const { row, column, rows, columns } of sheet.merges) {
      for (let down = 0; down < rows; down++)
        for (let across = 0; across < columns; across++) {
          const key = String(row + down) + "," + String(column + across);
          expect([key, covered.has(key)]).toEqual([key, false]);
          covered.add(key);
          // What stands under a merge is not to be seen.
          if (down + across > 0) expect(sheet.cells[row + down]?.[column + across]).toBe("");
        }
    }
  });

  it("keeps nothing in sight while it scrolls: heading and headings would fill a laptop's screen", () => {
    expect([sheetOf(materialOf(may, ["fullOnline"], april)).frozenRows, sheet.frozenRows]).toEqual([0, 0]);
  });

  it("breaks no change after its arrow, and gives words and long headings the rows they need", () => {
    const { looks, print } = sheet;
    const wraps = (row: number, column: number) =>
      looks.filter(({ area }) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns)
        .reduce<boolean | undefined>((known, { look: { wrap } }) => wrap ?? known, undefined);
    const row = print.repeatRows.last + 1;
    expect(sheet.cells[print.repeatRows.last]?.slice(0, 10).map((_, column) => wraps(row, column))).toEqual([true, true, true, true, true, true, true, true, false, true]);
    const counted = sheetOf(materialOf(may, ["fullAndPartOnline"], april));
    const [heading] = counted.merges.filter(({ row: at, column }) => counted.cells[at]?.[column] === "Tăng, giảm (điểm phần trăm)");
    // Three lines, of which the row that grows holds two: "Tiếp nhận: Tổng số".
    expect(heading?.rows).toBe(2);
    const without = sheetOf(materialOf(may, ["onTime"], april), { counts: false, ranks: false });
    expect(without.merges.filter(({ row: at, rows }) => at >= without.print.repeatRows.first && rows > 2)).toEqual([]);
  });

  it("draws the first indicators with the period before and the target, beside the table, in the order of its rows", () => {
    expect(sheet.charts.map(({ title, series }) => [title, ...series.map(({ name, drawn, values }) => [name, drawn, areaAddress(values)])])).toEqual([
      ["Trực tuyến toàn trình", ["Kỳ này", "now", "E10:E28"], ["Kỳ trước (tháng 4/2024)", "before", "H10:H28"], ["Chỉ tiêu", "target", "F10:F28"]],
      ["Trực tuyến toàn trình và một phần", ["Kỳ này", "now", "N10:N28"], ["Kỳ trước (tháng 4/2024)", "before", "O10:O28"]],
    ]);
    for (const { place } of sheet.charts) expect(place.column).toBeGreaterThan(17);
  });

  it("draws no word as 0%: units without a rate are left out behind the others, and a group with one in its midst is not drawn", () => {
    const material = materialOf(tableOf(ducTho, "Đức Thọ tuần 26-2024"), ["onlineOfReceived", "digitizedResults"]);
    const drawnRows = (order: AnnexOptions["order"]) => sheetOf(material, { order }).charts.map(({ title, categories }) => [title, categories.rows]);
    expect(drawnRows("rank")).toEqual([["Trực tuyến / tổng tiếp nhận", 15], ["Số hóa kết quả giải quyết", 16]]);
    expect(drawnRows("table")).toEqual([["Số hóa kết quả giải quyết", 16]]);
  });

  it("guards names that a host could take for a formula", () => {
    const grid = drawnGrid(`
      | STT | Đơn vị           | Tổng số tiếp nhận | Tiếp nhận trực tuyến |
      | 1   | =HYPERLINK("x")  | 10                | 5                    |
      | 2   | Xã B             | 10                | 5                    |
    `);
    const guarded = sheetOf(materialOf(tableIn(grid), ["onlineOfReceived"]));
    const row = guarded.cells.findIndex((cells) => cells[1] === '=HYPERLINK("x")');
    expect(guarded.formats.some(({ area, format }) => format === "@" && area.column === 1 && row >= area.row && row < area.row + area.rows)).toBe(true);
  });
});

describe("figures", () => {
  it("has formulas that come to the values they carry, with columns of counts and without", () => {
    const none = { from: "value", target: { numerator: 0, denominator: 1 } } as const;
    const materials = [
      materialOf(may, ["fullOnline", "onTime", "late"], april, { fullOnline: half, late: none }),
      materialOf(tableOf(ducTho, "Đức Thọ tuần 26-2024"), ["onlineOfReceived", "digitizedResults"], undefined, {
        onlineOfReceived: { from: "column", column: 10 },
      }),
    ];
    for (const material of materials)
      for (const counts of [true, false]) for (const ranks of [true, false]) expectSoundFormulas(sheetOf(material, { counts, ranks }));
  });

  it("uses only functions that every spreadsheet has", () => {
    const used = new Set(
      sheetOf(materialOf(may, ["fullOnline"], april, { fullOnline: half })).cells.flat().filter(isFormula).flatMap(({ formula }) => formula.match(/[A-Z]{2,}(?=\()/g) ?? []),
    );
    expect([...used].sort()).toEqual(["IF", "ROUND", "SUM"]);
  });

  /** Counts of a unit: received and received online, this period and before; anything may be wrong with them. */
  const count = fc.oneof({ weight: 8, arbitrary: fc.nat({ max: 20_000 }) }, { weight: 1, arbitrary: fc.constantFrom<CellValue>("hai mươi", "", 1.5) });
  const unit = fc.record({ whole: count, part: count, wholeBefore: count, partBefore: count, group: fc.constantFrom("Phường", "Xã"), fits: fc.boolean() });

  it("shows the counts as the source has them, all units, and rates, sums and changes that follow from them", () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 8 }), fc.boolean(), (units, byRank) => {
        const rows = (["Phường", "Xã"] as const).flatMap((group) => {
          const own = units.flatMap((each, at) => (each.group === group ? [{ ...each, name: group + " Số " + String(at + 1) }] : []));
          return own.length === 0 ? [] : [{ group }, ...own];
        });
        const table = (side: "now" | "before") =>
          tableIn({
            ...gridOf([
              ["KẾT QUẢ THÁNG " + (side === "now" ? "5" : "4") + "/2024", "", "", ""],
              ["STT", "Đơn vị", "Tổng số tiếp nhận", "Tiếp nhận trực tuyến"],
              ...rows.map((row, at): CellValue[] => {
                if (!("name" in row)) return [row.group === "Xã" ? "II" : "I", "Khối " + row.group.toLowerCase(), "", ""];
                const [whole, part] = side === "now" ? [row.whole, row.part] : [row.wholeBefore, row.partBefore];
                // Most units have as many dossiers as online ones, or more.
                const sound = row.fits && typeof whole === "number" && typeof part === "number" && part > whole;
                return [at + 1, row.name, sound ? part : whole, sound ? whole : part];
              }),
            ]),
            sheet: side === "now" ? "Tháng 5" : "Tháng 4",
          });
        const [now, before] = [table("now"), table("before")];
        const material = materialOf(now, ["onlineOfReceived"], before, { onlineOfReceived: half });
        const annex = annexOf(material, { ...USUAL_ANNEX, order: byRank ? "rank" : "table" });
        const listed = annex.rows.filter(({ is }) => is === "unit");
        const sourceUnits = now.table.rows.filter(({ kind }) => kind === "unit");
        expect(listed.map(({ source }) => source).sort()).toEqual(sourceUnits.map(({ row }) => row).sort());
        const { groups, noActivity, toReview, pooled } = material.indicators[0].ranking;
        const counted = groups.flatMap((group) => group.units);
        expect(counted.length + noActivity.length + toReview.length).toBe(listed.length);
        const ranked = new Map(counted.map((each) => [each.row, each]));
        for (const { source, cells } of listed) {
          const own = ranked.get(source ?? -1);
          const [, , part, whole, rate, , verdict] = cells.map(({ value }) => value);
          if (own === undefined) {
            expect(["Không phát sinh", "Cần rà soát"]).toContain(rate);
            continue;
          }
          expect([whole, part]).toEqual([2, 3].map((column) => readCount(valueAt(now.grid, source ?? -1, column)) ?? 0));
          expect([rate, verdict]).toEqual([own.part / own.whole, own.part * 2 >= own.whole ? "Đạt" : "Chưa đạt"]);
        }
        const total = annex.rows.at(-1);
        if (counted.length > 0) expect(total?.cells.slice(2, 4).map(({ value }) => value)).toEqual([pooled.part, pooled.whole]);
        expectSoundFormulas(annexSheet(material, annex, BLANK_HEADING, AT));
      }),
      { numRuns: 60 },
    );
  });
});

describe("an annex that is opened as a source", () => {
  it.each<[string, string, ReportMaterial]>([
    ["Vĩnh Linh against April", "tháng 5/2024", materialOf(may, ["fullOnline", "fullAndPartOnline", "digitizedResults"], april)],
    [
      "Đức Thọ",
      "tuần 26 năm 2024",
      materialOf(tableOf(ducTho, "Đức Thọ tuần 26-2024"), ["onlineOfReceived", "digitizedResults", "onTime"], undefined, { onlineOfReceived: half }),
    ],
  ])("is read as the table of its units with the counts of the source: %s", (_, period, material) => {
    const grid = gridOfSheet(sheetOf(material, { order: "table" }, HEADING));
    const [table, ...others] = findTables(grid);
    expect(others).toEqual([]);
    const { source } = material;
    const unitsOf = (rows: readonly { kind: string; name: string }[] = []) => rows.filter(({ kind }) => kind === "unit").map(({ name }) => name);
    expect(unitsOf(table?.rows)).toEqual(unitsOf(source.table.rows));
    expect(table?.rows.filter(({ kind }) => kind === "total").map(({ name }) => name)).toEqual(["Tổng cộng"]);
    expect(table && tablePeriod(table)?.label).toBe(period);
    const annex = annexOf(material, { ...USUAL_ANNEX, order: "table" });
    annex.columns.forEach(({ role, of }, column) => {
      if (role !== "part" && role !== "whole") return;
      const { numerator, denominator } = material.indicators[of]?.indicator ?? { numerator: [], denominator: [] };
      const [term, ...more] = role === "part" ? numerator : denominator;
      if (term === undefined || more.length > 0) return;
      const read = table?.rows.flatMap(({ kind, row }) => (kind === "unit" ? [valueAt(grid, row, column)] : []));
      const stated = source.table.rows.flatMap(({ kind, row }) => (kind === "unit" ? [valueAt(source.grid, row, term.column)] : []));
      expect(read?.filter((_, at) => read[at] !== "Cần rà soát")).toEqual(stated.filter((_, at) => read?.[at] !== "Cần rà soát"));
    });
  });

  /** A table from which most indicators can be computed. */
  const wide = tableIn(
    drawnGrid(`
      | STT | Đơn vị | Tiếp nhận > Tổng số | Tiếp nhận > Trực tuyến toàn trình | Tiếp nhận > Trực tuyến một phần | Tiếp nhận > Trực tiếp | Đã giải quyết > Tổng số | Đã giải quyết > Trước hạn | Đã giải quyết > Đúng hạn | Đã giải quyết > Quá hạn | Đang giải quyết > Quá hạn | Số hóa kết quả | Số hóa thành phần hồ sơ | Thanh toán > HS có nghĩa vụ tài chính | Thanh toán > HS thanh toán trực tuyến |
      | 1   | Xã A   | 100                 | 40                                | 20                              | 40                    | 90                      | 50                        | 38                       | 2                       | 1                         | 80             | 90                      | 30                                    | 20                                    |
      | 2   | Xã B   | 200                 | 50                                | 20                              | 130                   | 180                     | 100                       | 80                       | 0                       | 0                         | 180            | 150                     | 60                                    | 20                                    |
    `),
  );
  const ids = indicators.map(({ id }) => id).filter((id) => fitIndicator(id, wide.table) !== undefined);

  it("never takes a count for another one, nor a rank or a verdict for a rate of this period, whatever the indicator", () => {
    expect(ids).toEqual(expect.arrayContaining<IndicatorId>(["fullAndPartOnline", "onTime", "late", "digitizedResults", "digitizedInputs", "paidOnline"]));
    for (const id of ids) {
      const material = materialOf(wide, [id], wide, { [id]: half });
      const annex = annexOf(material, USUAL_ANNEX);
      const [table] = findTables(gridOfSheet(annexSheet(material, annex, HEADING, AT)));
      annex.columns.forEach(({ role }, column) => {
        const meaning = table?.columns.find((each) => each.column === column)?.meaning;
        const { numerator, denominator } = material.indicators[0].indicator;
        const [term, ...more] = role === "part" ? numerator : denominator;
        const own = more.length > 0 ? undefined : wide.table.columns.find((each) => each.column === term?.column)?.meaning;
        if (role === "part" || role === "whole") expect([id, role, [undefined, own].includes(meaning)]).toEqual([id, role, true]);
        if (role === "rank" || role === "rankChange") expect([id, role, meaning]).toEqual([id, role, undefined]);
        if (role === "target") expect([id, meaning]).toEqual([id, "target"]);
      });
    }
  });
});
