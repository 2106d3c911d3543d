import type { DossierSheet } from "../../shared/application/dossier-sheet";
import type { DossierField } from "../../shared/domain/dossier";
import type { BlockColumn, DossierBlock } from "../../shared/dossiers/dossier-block";
import type { DossierPlan } from "../../shared/dossiers/dossier-plan";
import type { CellValue } from "../../shared/tables/grid";

/** A table of dossiers that is worked out cell by cell: a title, the header in row 2, dossiers below; two columns are personal. */
export const HEADER_ROW = 1;
export const FIRST_ROW = 2;
const HEADER = ["STT", "Mã hồ sơ", "Người nộp", "Đơn vị", "Mã TTHC", "Hình thức nộp", "Ngày nhận", "Hạn trả", "Ngày trả", "Số CCCD", "Trạng thái"];
export const COLUMNS = HEADER.length;

/** The columns as they are found; what stands between them belongs to people, or is not needed. */
export const FIELDS: ReadonlyMap<DossierField, number> = new Map<DossierField, number>([
  ["dossierId", 1],
  ["unit", 3],
  ["procedure", 4],
  ["channel", 5],
  ["received", 6],
  ["due", 7],
  ["resolved", 8],
  ["status", 10],
]);
/** Columns that nobody may ask for. */
export const PERSONAL = [2, 9];

/** 1 January 2025 is day 45,658. */
const NEW_YEAR = 45_658;
const CHANNELS = ["Trực tuyến toàn trình", "Trực tiếp", "Trực tuyến một phần", "Nộp trực tiếp"];

/** The value of a cell; every unit, way in and outcome comes by turns. */
export function dossierCell(row: number, column: number): CellValue {
  if (row === 0) return column === 0 ? "DANH SÁCH HỒ SƠ NĂM 2025" : "";
  if (row === HEADER_ROW) return HEADER[column] ?? "";
  const number = row - FIRST_ROW;
  const received = NEW_YEAR + (number % 365);
  const isDone = number % 7 !== 0;
  switch (column) {
    case 0:
      return number + 1;
    case 1:
      return `H56.27-250105-${String(number).padStart(7, "0")}`;
    case 3:
      return `Xã Vạn Thạnh ${number % 97}`;
    case 4:
      return `1.00${4000 + (number % 60)}.000.00.00.H56`;
    case 5:
      return CHANNELS[number % 4] ?? "";
    case 6:
      return received;
    case 7:
      return received + 10;
    case 8:
      return isDone ? received + 5 + (number % 9) : "";
    case 10:
      return isDone ? "Đã trả kết quả" : "Đang xử lý";
    default:
      return PERSONAL.includes(column) ? "Nguyễn Thị Hoa 052300001234" : "";
  }
}

/** All columns of the table are counted, for the year 2025. */
export const PLAN: DossierPlan = {
  fields: new Set(FIELDS.keys()),
  period: { from: NEW_YEAR, until: NEW_YEAR + 364 },
  groupBy: ["unit", "procedure"],
  judgeProcedure: undefined,
  onlyListed: false,
  meanings: { channel: new Map(), status: new Map() },
};

/** The table of so many dossiers as the pane finds it on a sheet. */
export function dossierSheet(sheet: string, dossiers: number, cell = dossierCell): DossierSheet {
  const rows = FIRST_ROW + Math.min(dossiers, 5);
  const values = Array.from({ length: rows }, (_, row) => HEADER.map((_, column) => cell(row, column)));
  return {
    headerRow: HEADER_ROW,
    firstRow: FIRST_ROW,
    columns: FIELDS,
    head: { sheet, area: { row: 0, column: 0, rows, columns: COLUMNS }, values, merges: [], hiddenRows: [] },
    used: { row: 0, column: 0, rows: FIRST_ROW + dossiers, columns: COLUMNS },
  };
}

/** The dossiers as one block, for counting without a host. */
export function wholeBlock(dossiers: number, cell = dossierCell): DossierBlock {
  const values = Array.from({ length: dossiers }, (_, at) => HEADER.map((_, column) => cell(FIRST_ROW + at, column)));
  const columns = new Map<DossierField, BlockColumn>([...FIELDS].map(([field, column]) => [field, { values, column }]));
  return { firstRow: FIRST_ROW, rows: dossiers, columns };
}
