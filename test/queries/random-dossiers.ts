import fc from "fast-check";
import type { Channel, DossierField, Status } from "../../shared/domain/dossier";
import { indicators } from "../../shared/domain/indicator";
import type { DossierBlock } from "../../shared/dossiers/dossier-block";
import type { DossierGrouping, DossierPlan } from "../../shared/dossiers/dossier-plan";
import type { DossierQuestion } from "../../shared/queries/dossier-question";
import { foldedName } from "../../shared/tables/name-spelling";
import { readProcedureCode } from "../../shared/tables/procedure-code";

export type DossierRow = Readonly<Record<DossierField, string>>;

/** Headings as they come, with spaces, quotes and line breaks. */
export const headings: Readonly<Record<DossierField, string>> = {
  dossierId: 'Mã "hồ sơ"',
  unit: "Đơn vị giải quyết",
  procedure: "Mã TTHC",
  area: "Lĩnh vực",
  channel: "Hình thức nộp",
  received: "Ngày tiếp nhận",
  due: "Ngày hẹn trả",
  resolved: "Ngày có kết quả",
  status: "Trạng thái",
  inputsDigitized: "Số hóa thành phần; giấy tờ",
  resultDigitized: "Số hóa kết quả",
  feeDue: "Phí, lệ phí",
  payment: "Hình thức 'thanh toán'",
  paidOnline: "Thanh toán trực tuyến",
  eReceipt: "Biên lai\nđiện tử",
};
/** The place of a row, from 1, as a column that has nothing to do with dossiers. */
export const ROW_NUMBER = "STT";

export const days = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 36 }).map((day) => written(day)) },
  { weight: 2, arbitrary: fc.constantFrom("30/06/2025 17:00", "2025-06-01", "5/6/2025", "08:15 04-06-2025", "2025-6-9T07:00:00+07:00", "12.06.2025") },
  { weight: 2, arbitrary: fc.constantFrom("", " - ") },
  { weight: 1, arbitrary: fc.constantFrom("31/02/2025", "29/02/2025", "29/02/2024", "05/13/2025", "chưa rõ", "01/01/1900", "5/6-2025", "45817") },
);
const answer = cells(["Có", "Không", "x", "true", "false", "1", "0", ""], ["chắc là có", "7"]);
const cellOf: Readonly<Record<DossierField, fc.Arbitrary<string>>> = {
  dossierId: cells([...Array.from({ length: 40 }, (_, at) => `H32-${String(at)}`), "h32-1 ", "H32-é", "h32-É", "", "-"], []),
  unit: cells(["Xã Hòa An", "XÃ HOÀ AN", " xã  Hòa An", "Xã Hoa An", "Phường 1", "Xã Ia Đal'", "Xã Ia Ðal\u2019"], ["", "-", "Xã Hòa\u00A0An"]),
  procedure: cells(["1.004203", "1.004203.000.00.00.H32", "1,004203", "1.004200", "2.000111", "T-KHA-123-TT", "t-kha-123-tt ", "Cấp bản sao", "cấp bản sao "], ["", "1.0042"]),
  area: cells(["Hộ tịch", "hộ tịch", "Đất đai"], ["", "–", "3"]),
  channel: cells(["Toàn trình", "toàn trình", "Một phần", "Trực tiếp", "BCCI", "Trực tuyến hình thức khác", "Kios", ""], ["App", "APP "]),
  received: days,
  due: days,
  resolved: days,
  status: cells(["Đang xử lý", "Đã trả kết quả", "Chờ bổ sung", "", "Dừng xử lý", "Trả lại", "Đã rút"], ["Chờ tiếp nhận", "Từ chối tiếp nhận", "Lưu kho", "Khác"]),
  inputsDigitized: cells(["Đã số hóa", "Đã số hoá", "Đầy đủ", "Chưa số hóa", "Có", ""], ["tùy"]),
  resultDigitized: answer,
  feeDue: cells(["Có", "Không", "20000", "0", "15000.5", ""], ["chắc là có"]),
  payment: cells(["Chưa thanh toán", "Tiền mặt", "Thanh toán trực tuyến", "Miễn phí", ""], ["Ghi nợ"]),
  paidOnline: answer,
  eReceipt: answer,
};
export const allFields = Object.keys(cellOf) as DossierField[];

/** Many rows, with or without dossiers that only say "online". */
export function dossierRows(count: number): fc.Arbitrary<readonly DossierRow[]> {
  const some = fc.oneof(fc.constant(cellOf.channel), fc.constant(fc.oneof({ weight: 15, arbitrary: cellOf.channel }, { weight: 1, arbitrary: fc.constant("Trực tuyến") })));
  return some.chain((channel) => fc.array(fc.record({ ...cellOf, channel }), { minLength: count, maxLength: count }));
}

/** What may be asked of them, and the same as a plan for the core. */
export const questions: fc.Arbitrary<{ readonly question: DossierQuestion; readonly plan: DossierPlan }> = fc
  .record({
    others: fc.oneof(fc.constant(allFields), fc.subarray(allFields)),
    groupBy: fc.constantFrom<DossierGrouping>("unit", "procedure", "area"),
    from: fc.integer({ min: 45_800, max: 45_818 }),
    length: fc.nat(20),
    list: fc.constantFrom("none", "used", "only"),
    areWordsTold: fc.boolean(),
  })
  .map(({ others, groupBy, from, length, list, areWordsTold }) => {
    const fields = new Set([...others, groupBy, ...(list === "none" ? [] : ["procedure" as const])]);
    return asked({ fields, groupBy, period: { from, until: from + length }, list, areWordsTold });
  });

export function asked(wanted: {
  readonly fields: ReadonlySet<DossierField>;
  readonly groupBy: DossierGrouping;
  readonly period: DossierPlan["period"];
  readonly list: "none" | "used" | "only" | string;
  readonly areWordsTold: boolean;
}): { readonly question: DossierQuestion; readonly plan: DossierPlan } {
  const { fields, groupBy, period, list, areWordsTold } = wanted;
  const meanings = {
    channel: new Map<string, Channel>(areWordsTold ? [[foldedName("Kios"), "inPerson"], [foldedName("Toàn trình"), "partOnline"]] : []),
    status: new Map<string, Status>(areWordsTold ? [[foldedName("Lưu kho"), "done"]] : []),
  };
  return {
    question: {
      dialect: "duckdb",
      source: { table: ["hồ sơ 'của' \"tỉnh\""] },
      columns: new Map([...fields].map((field) => [field, headings[field]])),
      orderColumn: ROW_NUMBER,
      period,
      groupBy,
      onlyListed: list === "only",
      ...(list === "none" ? {} : { procedures: { counted: ["1.004203.000.00.00.H32", "Cấp bản sao"], unclear: ["2.000111"] } }),
      meanings,
      indicators,
    },
    plan: {
      fields,
      period,
      groupBy: [groupBy],
      judgeProcedure: list === "none" ? undefined : (procedure) => judged(String(procedure)),
      onlyListed: list === "only",
      meanings,
    },
  };
}

function judged(procedure: string): "listed" | "notListed" | "unclear" {
  const code = readProcedureCode(procedure);
  if (code.is !== "code") return foldedName(procedure) === foldedName("Cấp bản sao") ? "listed" : "unclear";
  return code.key === "1.004203" ? "listed" : code.key === "2.000111" ? "unclear" : "notListed";
}

/** The rows as the core reads them. Amounts of a fee are numbers there; a database tells them by their digits. */
export function blockOf(rows: readonly DossierRow[]): DossierBlock {
  const column = (field: DossierField) => ({
    column: 0,
    values: rows.map((row) => [field === "feeDue" && /^\d+(\.\d+)?$/.test(row[field]) ? Number(row[field]) : row[field]]),
  });
  return { firstRow: 0, rows: rows.length, columns: new Map(allFields.map((field) => [field, column(field)])) };
}

/** The rows as a table of texts, with the number of each. */
export function tableOf(rows: readonly DossierRow[]): { readonly names: readonly string[]; readonly cells: readonly (readonly string[])[] } {
  return {
    names: [ROW_NUMBER, ...allFields.map((field) => headings[field])],
    cells: rows.map((row, at) => [String(at + 1).padStart(6, "0"), ...allFields.map((field) => row[field])]),
  };
}

function written(day: number): string {
  return new Date(Date.UTC(2025, 4, 18 + day)).toISOString().slice(0, 10).split("-").reverse().join("/");
}

function cells(usual: readonly string[], rare: readonly string[]): fc.Arbitrary<string> {
  const often = fc.constantFrom(...usual);
  return rare.length === 0 ? often : fc.oneof({ weight: 30, arbitrary: often }, { weight: 1, arbitrary: fc.constantFrom(...rare) });
}
