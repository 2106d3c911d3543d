import fc from "fast-check";
import { rowsLeftOut, type Channel, type DossierField, type Status } from "../../shared/domain/dossier";
import { dossierCounts } from "../../shared/domain/dossier-counts";
import { countDossiers } from "../../shared/dossiers/count-dossiers";
import type { DossierBlock } from "../../shared/dossiers/dossier-block";
import type { DossierGrouping, DossierPlan } from "../../shared/dossiers/dossier-plan";
import { wordKey } from "../../shared/dossiers/dossier-words";
import type { DossierTally } from "../../shared/dossiers/dossier-tally";
import type { CellValue } from "../../shared/tables/grid";
import { simplyCounted } from "../support/simple-dossier-count";

const unclearDay = fc.constantFrom<CellValue>("31/02/2025", "chưa rõ", 7, true);
const dayIn = (min: number, max: number): fc.Arbitrary<CellValue> =>
  fc.oneof(
    { weight: 60, arbitrary: fc.integer({ min, max }) },
    { weight: 10, arbitrary: fc.constantFrom<CellValue>("05/06/2025", "9/6/2025 17:00", "2025-06-07", 45_817.5) },
    { weight: 8, arbitrary: fc.constantFrom<CellValue>("", " - ") },
    { weight: 1, arbitrary: unclearDay },
  );
const answer = cells(["Có", "Không", "x", true, false, 1, 0, ""], ["chắc là có", 7]);
const cellOf: Readonly<Record<DossierField, fc.Arbitrary<CellValue>>> = {
  dossierId: cells(["H32-1", "h32-1 ", "H32-2", "H32-3", "H32-é", "h32-É", 4, "4", 5, "6", "7", "8", "", "-"], []),
  unit: cells(["Xã Hòa An", "XÃ HOÀ AN", " xã  Hòa An", "Xã Hoa An", "Phường 1", 1, "1"], ["", "-", "Xã Hòa\u00A0An"]),
  procedure: cells(["1.004203", "1.004203.000.00.00.H32", 1.004203, 1.0042, "1.004200", "Cấp bản sao", "cấp bản sao "], ["", true]),
  area: cells(["Hộ tịch", "hộ tịch", "Đất đai"], ["", "–", 3]),
  channel: cells(["Toàn trình", "toàn trình", "Một phần", "Trực tiếp", "BCCI", "Trực tuyến hình thức khác", ""], ["Trực tuyến", "Kios", "App", "APP ", 5]),
  received: dayIn(45_797, 45_822),
  due: dayIn(45_806, 45_832),
  resolved: fc.oneof({ weight: 1, arbitrary: fc.constant<CellValue>("") }, { weight: 2, arbitrary: dayIn(45_810, 45_835) }),
  status: cells(["Đang xử lý", "Đã trả kết quả", "Chờ bổ sung", "", "Dừng xử lý", "Trả lại", "Đã rút"], ["Chờ tiếp nhận", "Từ chối tiếp nhận", "Lưu kho", "Khác"]),
  inputsDigitized: cells(["Đã số hóa", "Đầy đủ", "Chưa số hóa", "Có", ""], ["tùy"]),
  resultDigitized: answer,
  feeDue: fc.oneof({ weight: 3, arbitrary: answer }, { weight: 1, arbitrary: fc.constantFrom<CellValue>(20_000, 0) }),
  payment: cells(["Chưa thanh toán", "Tiền mặt", "Thanh toán trực tuyến", "Miễn phí", ""], ["Ghi nợ"]),
  paidOnline: answer,
  eReceipt: answer,
};
const allFields = Object.keys(cellOf) as DossierField[];

const plans: fc.Arbitrary<DossierPlan> = fc
  .record({
    fields: fc.oneof(fc.constant(allFields), fc.subarray(allFields, { minLength: 1 }).map((some) => ["unit" as const, ...some]), fc.subarray(allFields, { minLength: 1 })),
    from: fc.integer({ min: 45_800, max: 45_818 }),
    length: fc.nat(14),
    groupBy: fc.uniqueArray(fc.constantFrom<DossierGrouping>("unit", "procedure", "area"), { minLength: 1 }),
    counts: fc.option(fc.subarray(dossierCounts.map(({ count }) => count)), { freq: 3 }),
    isListUsed: fc.boolean(),
    onlyListed: fc.boolean(),
    areWordsTold: fc.boolean(),
  })
  .map(({ fields, from, length, groupBy, counts, isListUsed, onlyListed, areWordsTold }) => ({
    fields: new Set(fields),
    period: { from, until: from + length },
    groupBy,
    ...(counts !== null && { counts: new Set(counts) }),
    judgeProcedure: isListUsed ? judged : undefined,
    onlyListed,
    meanings: {
      channel: new Map<string, Channel>(areWordsTold ? [[wordKey("Kios"), "inPerson"], [wordKey("Toàn trình"), "partOnline"]] : []),
      status: new Map<string, Status>(areWordsTold ? [[wordKey("Lưu kho"), "done"]] : []),
    },
  }));

/** Rows, and where to cut them into blocks; columns lie in an array of their own or share one. */
const tables = fc.record({
  rows: fc.array(fc.record(cellOf), { maxLength: 60, size: "max" }),
  cuts: fc.array(fc.nat(60), { maxLength: 4 }),
  firstRow: fc.nat(9),
  together: fc.subarray(allFields),
});

describe("the counter of dossiers", () => {
  it("comes to the same as the simple count, whatever the columns, the cells, the plan and the blocks", () => {
    fc.assert(
      fc.property(plans, tables, (plan, table) => {
        const blocks = blocksOf(plan, table);
        expect(plainly(countDossiers(plan, blocks))).toEqual(plainly(simplyCounted(plan, blocks)));
      }),
      { numRuns: 300 },
    );
  });

  it("leaves no row without a word: those counted and those left out are all", () => {
    fc.assert(
      fc.property(plans, tables, (plan, table) => {
        const { rows, counted, leftOut } = countDossiers(plan, blocksOf(plan, table));
        expect(rows).toBe(table.rows.length);
        expect(counted + rowsLeftOut.reduce((sum, reason) => sum + leftOut[reason].rows, 0)).toBe(rows);
      }),
    );
  });

  it("gives the same for one block and for many", () => {
    fc.assert(
      fc.property(plans, tables, (plan, table) => {
        const whole = countDossiers(plan, blocksOf(plan, { ...table, cuts: [] }));
        expect(plainly(countDossiers(plan, blocksOf(plan, table)))).toEqual(plainly(whole));
      }),
    );
  });
});

function cells(usual: readonly CellValue[], rare: readonly CellValue[]): fc.Arbitrary<CellValue> {
  const often = fc.constantFrom(...usual);
  return rare.length === 0 ? often : fc.oneof({ weight: 40, arbitrary: often }, { weight: 1, arbitrary: fc.constantFrom(...rare) });
}

function judged(procedure: string | number): "listed" | "notListed" | "unclear" {
  if (procedure === "") return "unclear";
  return String(procedure).startsWith("1.0042") ? "listed" : "notListed";
}

function blocksOf(plan: DossierPlan, table: typeof tables extends fc.Arbitrary<infer Table> ? Table : never): DossierBlock[] {
  const { rows, firstRow } = table;
  const together = table.together.filter((field) => plan.fields.has(field));
  const cuts = [...new Set([0, ...table.cuts.filter((cut) => cut < rows.length), rows.length])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, place) => {
    const from = cuts[place] ?? 0;
    const own = rows.slice(from, end);
    const shared = own.map((row) => together.map((field) => row[field]));
    const column = (field: DossierField) =>
      together.includes(field)
        ? { values: shared, column: together.indexOf(field) }
        : { values: own.map((row) => ["beside it", row[field]]), column: 1 };
    return {
      firstRow: firstRow + from,
      rows: own.length,
      columns: new Map([...plan.fields].map((field) => [field, column(field)])),
    };
  });
}

/** Arrays of numbers of any kind are compared by what they hold; the order of unknown words of two columns is not told. */
function plainly(tally: DossierTally): unknown {
  return {
    ...tally,
    groups: [...tally.groups].map(([by, groups]) => [by, groups.map((group) => ({ ...group, counts: Array.from(group.counts) }))]),
  };
}
