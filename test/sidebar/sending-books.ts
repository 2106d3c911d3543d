import { fileOfParts, partsOf, type Parts } from "../sharing/xlsx-parts";
import type { FakeBook } from "./fake-workbook";

/** A row of a sheet in a file: cells by their addresses, each the XML between its tags with its type. */
function row(at: number, cells: string): string {
  return `<row r="${at}">${cells}</row>`;
}
const text = (cell: string, value: string): string => `<c r="${cell}" t="str"><v>${value}</v></c>`;
const number = (cell: string, value: number): string => `<c r="${cell}"><v>${value}</v></c>`;
const ours = (cell: string, formula: string, value: number | string): string =>
  `<c r="${cell}"${typeof value === "number" ? "" : value.startsWith("#") ? ' t="e"' : ' t="str"'}><f>${formula}</f><v>${value}</v></c>`;

const rows = [
  row(1, text("A1", "Đơn vị") + text("B1", "Tổng số") + text("C1", "Trực tuyến") + text("D1", "Tỷ lệ") + text("E1", "Tên chuẩn")),
  row(2, text("A2", "xa Hoa Binh") + number("B2", 100) + number("C2", 75) + ours("D2", "_xldudf_TYLE_TRUCTUYEN(C2,B2)", 0.75) + ours("E2", "_xldudf_CHUANHOA_DONVI(A2)", "Xã Hòa Bình")),
  row(3, text("A3", "Xã Vạn Thạnh") + number("B3", 48) + number("C3", 12) + ours("D3", "_xldudf_TYLE_TRUCTUYEN(C3,B3)", "#NAME?") + ours("E3", "_xldudf_CHUANHOA_DONVI(A3)", "Xã Vạn Thạnh")),
  row(4, text("A4", "Phường Ninh Đa") + text("B4", "5.311") + number("C4", 1200) + ours("D4", "_xldudf_TYLE_TRUCTUYEN(C4,B4)", 0.2259) + ours("E4", "_xldudf_CHUANHOA_DONVI(A4)", "Phường Ninh Đa")),
].join("");

/** The parts of the file of an office, with a name whose formula is ours. */
const parts: Parts = partsOf(
  { "Tháng 5": rows, "Ghi chú": row(1, text("A1", "giữ lại")) },
  { workbook: `<definedNames><definedName name="TY_LE">_xldudf_TYLE_TRUCTUYEN('Tháng 5'!$C$2,'Tháng 5'!$B$2)</definedName></definedNames>` },
);

/** That file. */
export const officeFile: Uint8Array = fileOfParts(parts);
/** A file without any formula of ours. */
export const plainFile: Uint8Array = fileOfParts(partsOf({ "Tháng 5": row(1, number("A1", 1)) }));

/** The workbook that is open, which is that file. */
export const officeBook: FakeBook = {
  sheets: [
    {
      name: "Tháng 5",
      values: [
        ["Đơn vị", "Tổng số", "Trực tuyến", "Tỷ lệ", "Tên chuẩn"],
        ["xa Hoa Binh", 100, 75, 0.75, "Xã Hòa Bình"],
        ["Xã Vạn Thạnh", 48, 12, "#NAME?", "Xã Vạn Thạnh"],
        ["Phường Ninh Đa", "5.311", 1200, 0.2259, "Phường Ninh Đa"],
      ],
      formulas: {
        D2: "=TYLE_TRUCTUYEN(C2,B2)",
        D3: "=TYLE_TRUCTUYEN(C3,B3)",
        D4: "=TYLE_TRUCTUYEN(C4,B4)",
        E2: "=CHUANHOA_DONVI(A2)",
        E3: "=CHUANHOA_DONVI(A3)",
        E4: "=CHUANHOA_DONVI(A4)",
      },
    },
    { name: "Ghi chú", values: [["giữ lại"]] },
  ],
  host: { name: "Báo cáo tháng 5.xlsx" },
  file: Buffer.from(officeFile).toString("base64"),
};
