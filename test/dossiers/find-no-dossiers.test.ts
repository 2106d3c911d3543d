import type { DossierField } from "../../shared/domain/dossier";
import { countDossiers } from "../../shared/dossiers/count-dossiers";
import type { BlockColumn } from "../../shared/dossiers/dossier-block";
import type { DossierPlan } from "../../shared/dossiers/dossier-plan";
import { cellNames, columnLabels, isHeaderAgain, isNoDossier, type TellingCells } from "../../shared/dossiers/no-dossier-row";

const labels = { id: columnLabels("Mã hồ sơ"), unit: columnLabels("Thông tin > Đơn vị giải quyết") };

describe("What a cell of the unit column names is told by its text alone", () => {
  test.each([
    ["UBND xã Tân An", "name"],
    ["Xã Cộng Hòa", "name"],
    ["Cộng Hòa", "name"],
    ["Xã Tổng Cọt", "name"],
    ["Sở Y tế", "name"],
    ["II. UBND xã B", "name"],
    ["Chi nhánh VPĐK huyện A", "name"],
    ["Tổng cộng", "total"],
    ["TỔNG CỘNG: 1.234 hồ sơ", "total"],
    ["Tổng số: 12", "total"],
    ["Cộng", "total"],
    ["I. Lĩnh vực đất đai", "heading"],
    ["Lĩnh vực: Hộ tịch", "heading"],
    ["Sở, ban, ngành", "heading"],
    ["Người lập biểu", "heading"],
    ["Ghi chú: số liệu tạm tính", "heading"],
    ["Đơn vị giải quyết", "header"],
    ["ĐƠN VỊ  GIẢI QUYẾT", "header"],
    ["  ", "blank"],
  ])("%s: %s", (text, names) => {
    expect(cellNames(text, labels.unit)).toBe(names);
  });
});

describe("Rows of an export that are about no dossier", () => {
  test.each<[string, TellingCells, boolean]>([
    ["a dossier", { id: "H1", unit: "UBND xã A", received: "02/01/2025" }, false],
    ["a dossier without a day", { id: "H1", unit: "UBND xã A", received: "" }, false],
    ["a dossier without a unit", { id: "H1", unit: "", received: "02/01/2025" }, false],
    ["a dossier with an id alone", { id: "H1", unit: "", received: "" }, false],
    ["a dossier of a unit that is called like a field", { id: "H1", unit: "Hộ tịch", received: 45678 }, false],
    ["the same without days", { id: "H1", unit: "Hộ tịch", received: undefined }, false],
    ["a blank row, which is told as blank", { id: "", unit: "", received: "" }, false],
    ["the header again", { id: "Mã hồ sơ", unit: "Đơn vị giải quyết", received: "Ngày tiếp nhận" }, true],
    ["the header again, without days", { id: "Mã hồ sơ", unit: "Đơn vị giải quyết", received: undefined }, true],
    ["a sum in the column of ids", { id: "Tổng cộng: 1.234 hồ sơ", unit: "", received: "" }, true],
    ["a sum in the column of units", { id: 1234, unit: "Tổng cộng", received: "" }, true],
    ["a heading in the column of units", { id: "", unit: "I. Lĩnh vực đất đai", received: "" }, true],
    ["a heading in the column of ids", { id: "I. Lĩnh vực đất đai", unit: "", received: "" }, true],
    ["a signature, in a table without ids", { id: undefined, unit: "Người lập biểu", received: "" }, true],
  ])("%s", (_, cells, expected) => {
    expect(isNoDossier(cells, labels)).toBe(expected);
  });

  test("a row repeats its header when half of what it shows does", () => {
    const header = ["Mã hồ sơ", "Đơn vị", "Ngày > Tiếp nhận"].map(columnLabels);
    expect(isHeaderAgain(["MÃ HỒ SƠ", "Đơn vị", "Tiếp nhận"], header)).toBe(true);
    expect(isHeaderAgain(["H1", "Đơn vị", "02/01/2025"], header)).toBe(false);
    expect(isHeaderAgain(["", "Đơn vị", ""], header)).toBe(false);
  });
});

describe("the counter leaves them out, and they make no group", () => {
  const rows = [
    ["I. Lĩnh vực đất đai", "", "", ""],
    ["H1", "Xã Vĩnh Tú", "02/05/2024", "Thủ tục không có ngày hẹn trả"],
    ["Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả"],
    ["H2", "Xã Vĩnh Ô", "03/05/2024", "01/05/2024"],
    ["H3", "Xã Vĩnh Ô", "", ""],
    ["", "Tổng cộng", "", ""],
    ["", "", "", ""],
  ];

  test.each([
    [["dossierId", "unit", "received", "due"], { counted: 2, notADossier: 3, receivedMissing: 1, blank: 1 }],
    [["dossierId", "unit"], { counted: 3, notADossier: 3, receivedMissing: 0, blank: 1 }],
  ] as const)("with columns %j", (fields, expected) => {
    const order: readonly DossierField[] = ["dossierId", "unit", "received", "due"];
    const columns = new Map(order.map((field, column): [DossierField, BlockColumn] => [field, { values: rows, column }]));
    const plan: DossierPlan = {
      fields: new Set<DossierField>(fields),
      period: { from: 45_413, until: 45_443 },
      groupBy: ["unit"],
      judgeProcedure: undefined,
      onlyListed: false,
      labels: { unit: "Đơn vị giải quyết", id: "Mã hồ sơ" },
      meanings: { channel: new Map(), status: new Map() },
    };
    const { counted, leftOut, groups, withoutDue } = countDossiers(plan, [{ firstRow: 0, rows: rows.length, columns }]);
    expect({ counted, notADossier: leftOut.notADossier.rows, receivedMissing: leftOut.receivedMissing.rows, blank: leftOut.blank.rows }).toEqual(expected);
    expect(groups.get("unit")?.map(({ shown }) => shown)).toEqual(["Xã Vĩnh Tú", "Xã Vĩnh Ô"]);
    // One says in words that it has no due day.
    expect(withoutDue).toBe(plan.fields.has("due") ? 1 : 0);
  });
});
