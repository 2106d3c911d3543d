import fc from "fast-check";
import type { DossierField } from "../../shared/domain/dossier";
import { correctDossierColumns } from "../../shared/dossiers/correct-dossier-columns";
import { type DossierTableFound, findDossierTable } from "../../shared/dossiers/find-dossier-table";
import type { CellValue } from "../../shared/tables/grid";
import { drawnGrid, gridOf } from "../support/table";

const personalHeaders = [
  ...["Chủ hồ sơ", "Người nộp hồ sơ", "Họ và tên", "Số CCCD", "CMND", "Số định danh cá nhân", "Số điện thoại", "Email", "Địa chỉ"],
  ...["Ngày sinh", "Giới tính", "Cán bộ xử lý", "Mã số thuế", "Trích yếu hồ sơ", "SOCCCD", "hoTenNguoiNop", "dia_chi"],
];

const FIELDS: readonly DossierField[] = [
  ...(["dossierId", "unit", "procedure", "area", "channel", "received", "due", "resolved", "status"] as const),
  ...(["inputsDigitized", "resultDigitized", "feeDue", "payment", "paidOnline", "eReceipt"] as const),
];

function found(drawing: string): DossierTableFound {
  const table = findDossierTable(drawnGrid(drawing));
  if (table.is === "none") throw new Error(table.reason);
  return table;
}

const table = found(`
  | Mã hồ sơ | Đơn vị tiếp nhận | Đơn vị giải quyết | Chủ hồ sơ | Ngày sinh  | Ngày tiếp nhận | Ngày hẹn trả | Hình thức nộp | Ghi chú |
  | H1       | UBND xã A        | UBND xã B         | Trần A    | 01/02/1980 | 02/01/2025     | 05/01/2025   | Trực tuyến    |         |
  | H2       | UBND xã B        | UBND xã B         | Trần B    | 01/02/1981 | 02/01/2025     | 05/01/2025   | Trực tiếp     |         |
`);

describe("No field is ever a personal column", () => {
  test("not even where its cells are what the field asks for: a day of birth is no day of receipt", () => {
    const born = findDossierTable(drawnGrid(`
      | Mã hồ sơ | Đơn vị    | Ngày sinh  | Ngày tiếp nhận |
      | H1       | UBND xã A | 01/02/1980 |                |
    `));
    expect(born).toMatchObject({ is: "found", personal: [2] });
    expect(born.is === "found" && born.columns.get("received")).toBe(3);
  });

  test("nor by what stands in it: identity numbers, telephones, mail under any header", () => {
    const numbers = found(`
      | Mã hồ sơ | Đơn vị    | Ngày tiếp nhận | Cột A         | Cột B       | Cột C  | Ghi chú |
      | H1       | UBND xã A | 02/01/2025     | '012345678901 | '0912345678 | a@b.vn | 5       |
      | H2       | UBND xã A | 02/01/2025     | '012345678902 | 0912 345 679 | c@b.vn |        |
    `);
    expect(numbers.personal).toEqual([3, 4, 5]);
    expect(numbers.readable).toEqual([0, 1, 2, 6]);
  });

  test("by nobody's choice: every field refuses every personal column", () => {
    for (const field of FIELDS)
      for (const column of table.personal)
        expect(correctDossierColumns(table, new Map([[field, column]]))).toEqual({ is: "refused", reason: "personal", field });
  });

  test("whatever else the table has", () => {
    const header = fc.oneof(fc.constantFrom(...personalHeaders), fc.constantFrom("Ghi chú", "Đơn vị", "Ngày nhận", "Trạng thái", "STT"));
    const cell = fc.constantFrom<CellValue>("01/02/2025", "UBND xã A", "Trực tuyến", "Đã trả kết quả", "Có", 45678, "H-01", "");
    const sheet = fc.array(fc.tuple(header, fc.array(cell, { minLength: 4, maxLength: 4 })), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(sheet, (extra) => {
        const columns = [["Mã hồ sơ", ["A1", "A2", "A3", "A4"]] as const, ["Cơ quan giải quyết", Array(4).fill("Sở Y tế")] as const, ...extra];
        const rows = [0, 1, 2, 3].map((row) => columns.map(([, cells]) => cells[row] ?? ""));
        const read = findDossierTable(gridOf([columns.map(([name]) => name), ...rows]));
        if (read.is === "none") return;
        const personal = columns.flatMap(([name], at) => (personalHeaders.includes(name) ? [at] : []));
        expect(read.personal).toEqual(expect.arrayContaining(personal));
        const used = [...read.columns.values(), ...read.kinds.keys(), ...read.readable, ...[...read.alternatives.values()].flat()];
        expect(used.filter((column) => read.personal.includes(column))).toEqual([]);
      }),
    );
  });
});

describe("What the user chooses is taken, or refused with the reason", () => {
  test("another column for a field; the one before becomes an alternative", () => {
    expect(table.columns.get("unit")).toBe(2);
    const corrected = correctDossierColumns(table, new Map([["unit", 1]]));
    expect(corrected).toMatchObject({ is: "found" });
    expect(corrected.is === "found" && corrected.columns.get("unit")).toBe(1);
    expect(corrected.is === "found" && corrected.alternatives.get("unit")).toEqual([2]);
    expect(corrected.is === "found" && corrected.columns.get("received")).toBe(5);
  });

  test("no column for a field: it is not counted by", () => {
    const corrected = correctDossierColumns(table, new Map([["due", undefined]]));
    expect(corrected.is === "found" && corrected.columns.has("due")).toBe(false);
    expect(corrected.is === "found" && corrected.alternatives.get("due")).toEqual([6]);
  });

  test("a column that serves another field leaves that one", () => {
    const corrected = correctDossierColumns(table, new Map<DossierField, number>([["resolved", 6]]));
    expect(corrected.is === "found" && corrected.columns.get("resolved")).toBe(6);
    expect(corrected.is === "found" && corrected.columns.has("due")).toBe(false);
  });

  test("a column without meaning may be chosen", () => {
    const corrected = correctDossierColumns(table, new Map<DossierField, number>([["status", 8]]));
    expect(corrected.is === "found" && corrected.columns.get("status")).toBe(8);
  });

  test.each<[string, readonly (readonly [DossierField, number | undefined])[], string, DossierField]>([
    ["no unit", [["unit", undefined]], "unitNeeded", "unit"],
    ["one column twice", [["unit", 1], ["area", 1]], "usedTwice", "area"],
    ["a column that is not there", [["unit", 40]], "noSuchColumn", "unit"],
    ["nothing to count by", [["dossierId", undefined], ["received", undefined], ["channel", undefined]], "nothingToCountBy", "dossierId"],
  ])("refused: %s", (_, choices, reason, field) => {
    expect(correctDossierColumns(table, new Map(choices))).toEqual({ is: "refused", reason, field });
  });

  test("a sheet that lacks only a unit is completed by a choice", () => {
    const none = findDossierTable(drawnGrid("| Mã hồ sơ | Nơi làm | Ngày tiếp nhận |\n| A1 | Xã A | 01/02/2025 |"));
    if (none.is !== "none" || none.shown === undefined) throw new Error("nothing shown");
    const corrected = correctDossierColumns(none.shown, new Map([["unit", 1]]));
    expect(corrected.is === "found" && [...corrected.columns]).toEqual([["dossierId", 0], ["received", 2], ["unit", 1]]);
  });
});
