import type { ReadingWatch } from "../../shared/application/reading-watch";
import type { Selection, Workbook } from "../../shared/application/workbook";
import { Failure } from "../../shared/domain/failure";
import type { CellValue } from "../../shared/tables/grid";

const HEADER = ["STT", "Đơn vị", "Tổng số tiếp nhận", "Tiếp nhận trực tuyến", "Tiếp nhận trực tiếp", "Tổng số đã giải quyết"];
const CELLS_A_PAGE = 50_000;

/** How a large sheet is read: nothing is given until `begin`, and every page counts. */
export interface PagedReading {
  readonly workbook: Workbook;
  readonly pagesRead: () => number;
}

function rowOf(row: number, columns: number): CellValue[] {
  if (row === 0) return Array.from({ length: columns }, (_, column) => HEADER[column] ?? "Thông tin " + String(column));
  const total = (row * 7919) % 50_000;
  const online = Math.floor(total * 0.6);
  const figures = [row, "Xã Vạn Phú " + String(row), total, online, total - online, Math.floor(total * 0.9)];
  return Array.from({ length: columns }, (_, column) => figures[column] ?? (row * (column + 1)) % 997);
}

/** One turn of the event loop, as an answer of a host comes. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * A workbook whose sheet in front has `rows` rows and is read as Excel reads it: page by page, each in a turn of its
 * own, telling how far it is and stopping between two pages. Everything else is as in `workbook`.
 */
export function pagedWorkbook(workbook: Workbook, rows: number, columns: number): PagedReading {
  const rowsAPage = Math.floor(CELLS_A_PAGE / columns);
  let pages = 0;
  const readSelection = async (watch?: ReadingWatch): Promise<Selection> => {
    const values: CellValue[][] = [];
    while (values.length < rows) {
      if (watch?.signal.aborted === true) throw new Failure({ code: "readingStopped" });
      for (const end = Math.min(rows, values.length + rowsAPage); values.length < end; )
        values.push(rowOf(values.length, columns));
      pages += 1;
      watch?.progress(values.length / rows);
      await turn();
    }
    const area = { row: 0, column: 0, rows, columns };
    return { grid: { sheet: "Toàn quốc", area, values, merges: [], hiddenRows: [] }, selected: { ...area, rows: 1, columns: 1 } };
  };
  return { workbook: { ...workbook, readSelection }, pagesRead: () => pages };
}
