import { annexOf } from "../../shared/reports/annex-of-report";
import { USUAL_ANNEX } from "../../shared/reports/annex-options";
import { annexSheet } from "../../shared/reports/annex-sheet";
import { isFormula } from "../../shared/reports/report-sheet";
import type { ReportMaterial } from "../../shared/reporting/report-material";
import type { Sample } from "../../workbench/samples/sample";
import { vinhLinh } from "../../workbench/samples/vinh-linh";
import { drawnGrid } from "../support/table";
import { materialOf, tableIn, tableOf } from "./annex-fixture";
import { BLANK_HEADING } from "./blank-heading";

const materialOfSample = (sample: Sample): ReportMaterial =>
  materialOf(tableOf(sample, "Vĩnh Linh 5-2024"), ["fullOnline", "servicesInUse"], tableOf(sample, "Vĩnh Linh 4-2024"));

/** The last row of an annex, and what is noted of services. */
function totalOf(material: ReportMaterial): { readonly total: string; readonly notes: string[] } {
  const { rows, notes } = annexOf(material, USUAL_ANNEX);
  return { total: rows.at(-1)?.cells.map(({ shown }) => shown).join(" | ") ?? "", notes: notes.filter((note) => note.includes("dịch vụ")) };
}

describe("services, which several units offer alike, in an annex", () => {
  it("are not added up: all together have what the total row of the table states, as the text of the report says", () => {
    expect(totalOf(materialOfSample(vinhLinh))).toEqual({
      total: " | Tổng cộng | 701 | 2.074 | 33,80% | 25,00% | ▲ 8,80 |  |  | 29 | 1.000 | 2,90% | 1,90% | ▲ 1,00 |  | ",
      notes: [
        "“Dịch vụ công có phát sinh trực tuyến”: không cộng số liệu của các đơn vị, vì nhiều đơn vị cùng cung cấp một dịch vụ; " +
          "số chung lấy theo dòng “Tổng cộng” (dòng 25) của bảng nguồn.",
      ],
    });
  });

  it("stand on the sheet as values where the others are sums of their column, and the rate is live", () => {
    const material = materialOfSample(vinhLinh);
    const sheet = annexSheet(material, annexOf(material, USUAL_ANNEX), BLANK_HEADING, "14:05 ngày 22/11/2026");
    const total = sheet.cells.find((cells) => cells[1] === "Tổng cộng") ?? [];
    const said = total.slice(2, 14).map((cell) => (isFormula(cell) ? cell.formula.replace(/\d+/g, "#") : cell));
    expect([said[0], said[1]]).toEqual(["=SUM(C#:C#)", "=SUM(D#:D#)"]);
    expect(said.slice(7, 10)).toEqual([29, 1000, '=IF(K#=#,"Không phát sinh",J#/K#)']);
  });

  it("have no total, of all or of a group, where the table states none that can be", () => {
    const grid = drawnGrid(`
      sheet: Tháng 5
      | STT | Đơn vị    | DVC trực tuyến cung cấp | DVC phát sinh hồ sơ trực tuyến |
      | I   | Các xã    |                 |                                   |
      | 1   | Xã A      | 150             | 6                                 |
      | 2   | Xã B      | 150             | 4                                 |
      | II  | Các phường |                |                                   |
      | 1   | Phường C  | 160             | 8                                 |
      |     | Tổng cộng | 460             | 7                                 |
    `);
    const annex = annexOf(materialOf(tableIn(grid), ["servicesInUse"]), { ...USUAL_ANNEX, ranks: false });
    expect(annex.rows.map(({ is, cells }) => is + " " + cells.map(({ shown }) => shown).join(" | "))).toEqual([
      "group I | Các xã |  |  | ",
      "unit 1 | Xã A | 6 | 150 | 4,00%",
      "unit 2 | Xã B | 4 | 150 | 2,67%",
      "group II | Các phường |  |  | ",
      "unit 3 | Phường C | 8 | 160 | 5,00%",
      "total  | Tổng cộng |  |  | ",
    ]);
    expect(annex.notes[0]).toBe(
      "Không cộng số liệu của các đơn vị, vì nhiều đơn vị cùng cung cấp một dịch vụ; bảng nguồn không có số chung dùng được nên dòng cộng để trống.",
    );
  });
});
