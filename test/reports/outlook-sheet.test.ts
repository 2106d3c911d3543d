import fc from "fast-check";
import { outlook as outlookOf, outlookDays } from "../../shared/domain/outlook";
import { shortBothWays } from "../../shared/domain/short-total";
import { targetFromNumber, targetShare } from "../../shared/domain/target";
import { readTarget } from "../../shared/ranking/fit-indicator";
import type { TargetChoice } from "../../shared/ranking/ranking";
import { unitsOutlook } from "../../shared/ranking/units-outlook";
import { outlookColumns } from "../../shared/reports/outlook-columns";
import { OUTLOOK_WORDS } from "../../shared/reports/outlook-formulas";
import { figureCells } from "../../shared/reports/outlook-rows";
import { outlookSheet } from "../../shared/reports/outlook-sheet";
import { isFormula, type ReportCell, type ReportSheet } from "../../shared/reports/report-sheet";
import type { CellValue } from "../../shared/tables/grid";
import { earlierOf, outlookFixture } from "../ranking/outlook-fixture";
import type { UnitLine } from "../ranking/units-fixture";
import { evaluate } from "../support/formula-evaluator";

const LINES: readonly UnitLine[] = [
  ["=1+1", 429, 1430, "", "50%"],
  ["Xã Vạn Lương", 600, 1000, "", "50%"],
  ["Xã Vạn Bình", 10, 400, "", "30%"],
  ["Xã Vạn Thọ", 0, 0, "", "30%"],
  ["Xã Xuân Sơn", "15 hồ sơ", 20, "", "30%"],
  ["Xã Vạn Thắng", 143, 143, "", "100%"],
  ["Xã Đại Lãnh", 142, 143, "", "100%"],
];
const EARLIER: readonly UnitLine[] = [
  ["Xã Vạn Lương", 590, 900],
  ["=1+1", 129, 1030],
  ["Xã Vạn Bình", 12, 390],
  ["Xã Vạn Thắng", 143, 143],
];
const half: TargetChoice = { from: "value", target: readTarget("50%") };
const DATES = { from: "2024-01-01", to: "2024-05-22", until: "2024-12-31" };

interface Setting {
  readonly target?: TargetChoice;
  readonly compared?: boolean;
  readonly dates?: typeof DATES | null;
}

function sheetOf({ target = half, compared = false, dates = DATES }: Setting = {}, lines = LINES): ReportSheet {
  const before = { title: "Lũy kế đến 30/4/2024", lines: EARLIER };
  const fixture = outlookFixture(lines, target, compared ? before : undefined);
  const earlier = compared ? earlierOf(fixture) : undefined;
  const days = dates === null ? undefined : outlookDays(dates.from, dates.to, dates.until);
  const outlook = unitsOutlook(fixture.ranking, undefined, days, earlier);
  const { ranking, table } = fixture;
  return outlookSheet({ outlook, ranking, table, dates: dates ?? undefined, earlier, madeAt: "14:05 ngày 22/11/2026" });
}

/** The first row below the header. */
const firstRow = ({ print }: ReportSheet): number => (print.repeatRows?.last ?? 0) + 1;
const shown = (cell: ReportCell): string => {
  const value = isFormula(cell) ? cell.value : cell;
  return String(typeof value === "number" ? Number(value.toPrecision(6)) : value);
};
const drawn = (sheet: ReportSheet): string[] =>
  sheet.cells.map((row) => row.map(shown).join(" | ").replace(/( \| )+$/, ""));
/** Every formula of a sheet with the value it carries and the one it comes to, as if a host had calculated it. */
function recalculated(sheet: ReportSheet, edits: ReadonlyMap<string, CellValue> = new Map()) {
  const valueAt = (row: number, column: number): CellValue => {
    const cell = edits.get([row, column].join()) ?? sheet.cells[row]?.[column] ?? "";
    return isFormula(cell) ? evaluate(cell.formula, valueAt) : cell;
  };
  return { valueAt, formulas: sheet.cells.flat().filter(isFormula) };
}

describe("outlookSheet", () => {
  it("lays the days and the target, the units from the farthest below on, both totals, units apart and notes", () => {
    const lines = drawn(sheetOf({ compared: true }));
    expect(lines.slice(0, lines.findIndex((line) => line.startsWith("Cách tính")))).toEqual([
      "Còn thiếu và tiến độ: Tự chọn cột",
      "5 đơn vị có chỉ tiêu: 3 đã đạt, 2 chưa đạt.",
      "Giữ nhịp hiện nay thì đến 31/12/2024 có 1 đơn vị đạt, 1 đơn vị chưa đạt, 3 đơn vị chưa tính được.",
      "Giả định: từ 23/05/2024 đến 31/12/2024 (223 ngày), bình quân mỗi ngày mỗi đơn vị vẫn phát sinh số hồ sơ như từ 01/01/2024 đến",
      "22/05/2024 (143 ngày). Đây là phép tính theo giả định, không phải dự báo hay cam kết.",
      "Nhịp hiện nay: tỷ lệ của hồ sơ phát sinh từ 01/05/2024 đến 22/05/2024, tức số lũy kế lần này trừ số lũy kế lần trước.",
      "Số liệu lũy kế từ ngày (sửa các ô tô màu thì kết quả tính lại): |  |  |  |  | 01/01/2024",
      "Đến hết ngày (ngày chốt số liệu): |  |  |  |  | 22/05/2024",
      "Hạn đạt chỉ tiêu: |  |  |  |  | 31/12/2024",
      "Số ngày đã qua, tính cả ngày đầu và ngày chốt: |  |  |  |  | 143",
      "Số ngày còn lại, sau ngày chốt đến hết hạn: |  |  |  |  | 223",
      "Chỉ tiêu tối thiểu, chung cho mọi đơn vị: |  |  |  |  | 0.5",
      "STT | Đơn vị | Trực tuyến | Tổng số | Tỷ lệ | Chỉ tiêu | Còn thiếu: chuyển đổi | Còn thiếu: phát sinh mới | Hồ sơ phát sinh từ nay (giả định) | Tỷ lệ cần từ nay | Khả năng | Lần trước: tử số | Lần trước: mẫu số | Nhịp hiện nay | Tỷ lệ đến hạn nếu giữ nhịp | Kết quả nếu giữ nhịp | Dòng nguồn",
      "1 | Xã Vạn Bình | 10 | 400 | 0.025 | 0.5 | 190 | 380 | 623.776 | 0.8046 | Còn có thể đạt | 12 | 390 | Số lũy kế giảm | Chưa tính được | Chưa tính được | Dòng 6",
      "2 | =1+1 | 429 | 1430 | 0.3 | 0.5 | 286 | 572 | 2230 | 0.6283 | Còn có thể đạt | 129 | 1030 | 0.75 | 0.57418 | Đạt | Dòng 4",
      "3 | Xã Vạn Lương | 600 | 1000 | 0.6 | 0.5 | 0 | 0 | 1559.44 | 0.4359 | Còn có thể đạt | 590 | 900 | 0.1 | 0.295355 | Chưa đạt | Dòng 5",
      "4 | Xã Đại Lãnh | 142 | 143 | 0.993007 | 0.5 | 0 | 0 | 223 | 0.1839 | Còn có thể đạt |  |  | Chưa có số lần trước | Chưa tính được | Chưa tính được | Dòng 10",
      "5 | Xã Vạn Thắng | 143 | 143 | 1 | 0.5 | 0 | 0 | 223 | 0.1794 | Còn có thể đạt | 143 | 143 | Không phát sinh | Chưa tính được | Chưa tính được | Dòng 9",
      " | Cộng phần còn thiếu của từng đơn vị | 1324 | 3116 | 0.424904 |  | 476 | 952",
      " | Gộp hồ sơ của mọi đơn vị, so với một chỉ tiêu | 1324 | 3116 | 0.424904 | 0.5 | 234 | 468 | 4859.22 | 0.5482 | Còn có thể đạt |  |  | Chưa có số lần trước | Chưa tính được | Chưa tính được",
      "",
      "Không phát sinh (1 đơn vị): mẫu số bằng 0, không có tỷ lệ, không xếp hạng",
      " | Xã Vạn Thọ |  |  |  |  |  |  |  |  |  |  |  |  |  |  | Dòng 7",
      "",
      "Cần xem lại số liệu (1 đơn vị): chưa xếp hạng",
      " | Xã Xuân Sơn | Ô C8: “15 hồ sơ” có chữ hoặc dấu đi kèm số; có thể là 15. Nếu đúng, hãy chỉ để lại số 15 trong ô.",
      "",
      "Còn thiếu – chuyển đổi: số hồ sơ đã có cần chuyển vào tử số, mẫu số giữ nguyên. Phát sinh mới: số hồ sơ mới, tất cả thuộc tử số,",
      "cần thêm. Hai số không cộng với nhau.",
      "Hai cách tính khác nhau: khi cộng từng đơn vị, phần vượt chỉ tiêu của đơn vị này không bù cho đơn vị khác.",
      "Xếp từ đơn vị còn cách chỉ tiêu xa nhất.",
      "Nguồn: trang “Lũy kế”, vùng A3:D10, lập lúc 14:05 ngày 22/11/2026. Số hồ sơ chép nguyên từ nguồn.",
      "Số lũy kế lần trước: trang “Kỳ trước”, đến hết ngày 30/04/2024.",
    ]);
  });

  it("prints the definition of each of its rates: of the indicator, of what is needed, of the pace and of the end", () => {
    const { definitions } = sheetOf({ compared: true });
    expect(definitions.map(({ name }) => name)).toEqual([
      "Tự chọn cột",
      "Tỷ lệ cần từ nay",
      "Nhịp hiện nay",
      "Tỷ lệ đến hạn nếu giữ nhịp",
    ]);
    expect(sheetOf({ dates: null }).definitions).toHaveLength(1);
  });

  it.each<[string, Setting]>([
    ["one target and no earlier reading", {}],
    ["one target and an earlier reading", { compared: true }],
    ["a target for each unit", { target: { from: "column", column: 3 }, compared: true }],
    ["the last day of the year", { dates: { ...DATES, to: "2024-12-31" }, compared: true }],
    ["no days", { dates: null }],
  ])("has formulas that come to the values they carry, with %s", (_, setting) => {
    const sheet = sheetOf(setting);
    const { valueAt, formulas } = recalculated(sheet);
    expect(formulas.length).toBeGreaterThan(15);
    for (const { formula, value } of formulas) {
      const result = evaluate(formula, valueAt);
      expect([formula, typeof value === "number" ? expect.closeTo(value, 11) : value]).toEqual([formula, result]);
    }
  });

  it("counts anew when a day or the target is changed, and says so when a day cannot be read", () => {
    const sheet = sheetOf({ compared: true });
    const at = (edits: readonly (readonly [number, number, CellValue])[]): CellValue[] => {
      const { valueAt } = recalculated(sheet, new Map(edits.map(([row, column, value]) => [[row, column].join(), value])));
      return [valueAt(9, 5), valueAt(10, 5), valueAt(14, 9), valueAt(14, 10), valueAt(14, 15)];
    };
    expect(at([])).toEqual([143, 223, 0.6283, "Còn có thể đạt", "Đạt"]);
    expect(at([[8, 5, "22/05/2024"]])).toEqual([143, 0, "Đã đến hạn", "Đã đến hạn", "Chưa đạt"]);
    expect(at([[11, 5, 0.9]])).toEqual([143, 223, 1.2848, "Không thể đạt", "Chưa đạt"]);
    expect(at([[11, 5, 0.1]])).toEqual([143, 223, 0, "Đã đủ để đạt", "Đạt"]);
    expect(at([[8, 5, "21/05/2024"]])[1]).toBe("Ngày chưa đúng thứ tự");
    expect(at([[7, 5, "22/5/2024"]])[0]).toBe("Ghi ngày dạng dd/mm/yyyy");
  });

  it("has no columns about days to come where the days are not known, and none of an earlier reading without one", () => {
    const headers = (setting: Setting): string => drawn(sheetOf(setting)).find((line) => line.startsWith("STT")) ?? "";
    expect(headers({ dates: null })).not.toMatch(/từ nay|giữ nhịp|Lần trước/);
    expect(headers({})).not.toMatch(/Lần trước|Nhịp hiện nay/);
    expect(headers({})).toMatch(/Tỷ lệ cần từ nay/);
  });

  it("says that targets differ instead of adding them up, and counts apart who cannot get there by new dossiers", () => {
    const lines = drawn(sheetOf({ target: { from: "column", column: 3 } }));
    expect(lines.some((line) => line.includes("so với một chỉ tiêu |"))).toBe(false);
    expect(lines).toContain("Chỉ tiêu của các đơn vị khác nhau nên không gộp để so với một chỉ tiêu.");
    expect(lines.some((line) => line.startsWith("Cộng cột phát sinh mới: 1 đơn vị không thể đạt"))).toBe(true);
  });

  it("shows a rate that ends just below its target with as many decimals as tell them apart", () => {
    const sheet = sheetOf({}, [["Xã Vạn Bình", 49_999, 100_000]]);
    const formats = sheet.formats.filter(({ area }) => area.row === firstRow(sheet)).map(({ format }) => format);
    expect(formats.filter((format) => format === "0.000%")).toHaveLength(2);
  });

  it("keeps its header in sight only where that leaves most of a laptop's screen", () => {
    const short = sheetOf({ dates: null });
    expect(short.frozenRows).toBe(firstRow(short));
    const long = sheetOf({ compared: true });
    expect(firstRow(long)).toBeGreaterThan(6);
    expect(long.frozenRows).toBe(0);
  });

  it("breaks the labels of its totals, which are longer than names", () => {
    const sheet = sheetOf();
    const labels = sheet.cells.flatMap((row, at) => (/^(Cộng phần|Gộp hồ sơ)/.test(String(row[1])) ? [at] : []));
    expect(labels).toHaveLength(2);
    for (const row of labels) expect(sheet.looks).toContainEqual({ area: { row, column: 1, rows: 1, columns: 1 }, look: { wrap: true } });
  });

  it("guards names that a host could take for formulas", () => {
    const sheet = sheetOf();
    expect(sheet.formats).toContainEqual({ area: { row: firstRow(sheet), column: 1, rows: 5, columns: 1 }, format: "@" });
  });
});

describe("the formulas of a row, at every boundary", () => {
  const columns = outlookColumns({ withGroups: false, withDays: true, withEarlier: true }, { part: "o", whole: "n" });
  const parameters = { elapsed: "$F$1", left: "$F$2", target: "$F$3" };
  const counts = fc.tuple(fc.nat(20_000), fc.nat(20_000)).map(([one, other]) => [Math.min(one, other), Math.max(one, other) + 1] as const);

  /** The verdicts that the formulas come to, and those of the core. */
  function bothVerdicts(now: readonly [number, number], since: readonly [number, number], share: number, elapsed: number, left: number) {
    const target = targetFromNumber(share);
    const [part, whole] = [now[0] + since[0], now[1] + since[1]];
    const [unit, pace] = [{ part, whole }, { part: since[0], whole: since[1] }];
    const outlook = outlookOf(unit, target, { elapsed, left }, pace);
    const figures = {
      counts: unit,
      target,
      short: shortBothWays(unit, target),
      before: { part: now[0], whole: now[1] },
      pace: { is: "since", counts: pace } as const,
      outlook,
    };
    const given = { part, whole, partBefore: now[0], wholeBefore: now[1] };
    const cells = figureCells(5, columns, parameters, figures, given);
    const valueAt = (row: number, column: number): CellValue => {
      if (row < 3) return [elapsed, left, targetShare(target)][row] ?? "";
      const cell = cells[column] ?? "";
      return isFormula(cell) ? evaluate(cell.formula, valueAt) : cell;
    };
    const { chance = -1, verdict = -1 } = columns.at;
    return {
      formulas: [valueAt(5, chance), valueAt(5, verdict), valueAt(5, columns.at.byConversion), valueAt(5, columns.at.byNewOnline)],
      core: [
        OUTLOOK_WORDS[outlook.stands],
        outlook.end?.met === true ? OUTLOOK_WORDS.met : OUTLOOK_WORDS.notMet,
        figures.short.byConversion,
        figures.short.byNewOnline ?? OUTLOOK_WORDS.notByNewOnline,
      ],
    };
  }

  it("are those of the core for any counts, days and targets", () => {
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 366 }), fc.integer({ min: 0, max: 366 }),
        (now, since, tenths, elapsed, left) => {
          const { formulas, core } = bothVerdicts(now, since, tenths / 1000, elapsed, left);
          expect(formulas).toEqual(core);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("are those of the core where the end is the target to the dossier, one above it and one below", () => {
    // All days alike, o = t·n until now and since: the end is exactly the target.
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 366 }), fc.integer({ min: 1, max: 366 }), fc.integer({ min: -1, max: 1 }),
        (thousands, more, tenths, elapsed, left, off) => {
          const now = [thousands * tenths, thousands * 1000] as const;
          const since = [more * tenths + off, more * 1000] as const;
          const { formulas, core } = bothVerdicts(now, since, tenths / 1000, elapsed, left);
          expect(core[1]).toBe(off < 0 ? OUTLOOK_WORDS.notMet : OUTLOOK_WORDS.met);
          expect(formulas).toEqual(core);
        },
      ),
      { numRuns: 300 },
    );
  });
});
