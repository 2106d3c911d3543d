import { drawnGrid } from "../support/table";
import type { FakeBook } from "./fake-workbook";

/** The workbook with one drawn sheet. */
export function drawnBook(drawing: string): FakeBook {
  const { sheet, values, merges } = drawnGrid(drawing);
  return { sheets: [{ name: sheet, values, merges }] };
}

/** An annex as the letter of Vạn Ninh district attaches it, without registered levels; figures are made up. */
export const PLAIN_ANNEX = `
  sheet: Phụ lục
  | Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng số hồ sơ giải quyết TTHC của các địa phương |
  | (từ ngày 01/01/2024 đến ngày 22/5/2024) |
  | TT | Đơn vị           | Hồ sơ giải quyết trực tuyến | Tổng số hồ sơ giải quyết TTHC |
  | 1  | Xã Đại Lãnh      | 206                         | 412                           |
  | 2  | Xã Vạn Phú       | 364                         | 730                           |
  | 3  | Xã Vạn Thọ       | 81                          | 268                           |
  | 4  | Thị trấn Vạn Giã | 742                         | 1536                          |
`;
