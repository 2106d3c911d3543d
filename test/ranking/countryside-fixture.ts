import type { RegisteredLevel } from "../../shared/domain/countryside-level";
import { assessCountryside } from "../../shared/ranking/assess-countryside";
import type { CountrysideAssessment, CountrysideRequest } from "../../shared/ranking/countryside-assessment";
import { criteriaOfLetter } from "../../shared/ranking/countryside-criteria";
import { registrationKey } from "../../shared/ranking/countryside-registrations";
import { availableIndicators } from "../../shared/ranking/fit-indicator";
import { findTables } from "../../shared/tables/find-tables";
import type { Grid } from "../../shared/tables/grid";
import type { UnitTable } from "../../shared/tables/unit-table";
import { drawnGrid } from "../support/table";

/** An annex in the wording of the letter of Vạn Ninh district, June 2024; figures and levels are made up. */
export const ANNEX = `
  sheet: Phụ lục
  | Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng số hồ sơ giải quyết TTHC của các địa phương |
  | (từ ngày 01/01/2024 đến ngày 22/5/2024) |
  | TT | Xã                | Đăng ký                   | Hồ sơ giải quyết trực tuyến | Tổng số hồ sơ giải quyết TTHC |
  | 1  | Xã Đại Lãnh       | Xã nông thôn mới nâng cao | 206                         | 412                           |
  | 2  | Xã Vạn Phú        | Xã nông thôn mới nâng cao | 364                         | 730                           |
  | 3  | Xã Vạn Thọ        | Xã nông thôn mới          | 81                          | 268                           |
  | 4  | Xã Vạn Long       | Xã nông thôn mới          | 113                         | 377                           |
  | 5  | Xã Vạn Thạnh      | Xã nông thôn mới          | 0                           | 0                             |
  | 6  | Xã Xuân Sơn       | Xã nông thôn mới          | '15 hồ sơ                   | 154                           |
  | 7  | Xã Vạn Bình       |                           | 249                         | 498                           |
  | 8  | Xã Vạn Hưng       | Xã nông thôn mới kiểu mẫu | 341                         | 655                           |
  | 9  | Thị trấn Vạn Giã  | Xã nông thôn mới          | 742                         | 1536                          |
`;

export interface ReadAnnex {
  readonly grid: Grid;
  readonly table: UnitTable;
}

/** The only table of a drawing. */
export function readAnnex(drawing = ANNEX): ReadAnnex {
  const grid = drawnGrid(drawing);
  const [table] = findTables(grid);
  if (table === undefined) throw new Error("the drawing has no table");
  return { grid, table };
}

/** Assessed as of 22/5/2024 by the criteria of the letter, unless told otherwise; levels are set by the names of units. */
export function assessed(
  { grid, table }: ReadAnnex,
  request: Partial<Omit<CountrysideRequest, "set">> & { set?: Readonly<Record<string, RegisteredLevel>> } = {},
): CountrysideAssessment {
  const [indicator] = availableIndicators(table);
  if (indicator === undefined) throw new Error("the drawing has no columns for an indicator");
  const set = new Map(Object.entries(request.set ?? {}).map(([name, level]) => [registrationKey(name), level]));
  return assessCountryside(grid, table, { indicator, criteria: criteriaOfLetter, assessedOn: "2024-05-22", ...request, set });
}
