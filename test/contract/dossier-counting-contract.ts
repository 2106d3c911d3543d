import { countDossierSheet } from "../../shared/application/count-dossier-sheet";
import type { Following } from "../../shared/application/read-tables";
import { countDossiers } from "../../shared/dossiers/count-dossiers";
import { findDossierTable } from "../../shared/dossiers/find-dossier-table";
import { dossierCountSheet } from "../../shared/reports/dossier-count-sheet";
import { isFormula } from "../../shared/reports/report-sheet";
import type { CellValue } from "../../shared/tables/grid";
import { COLUMNS, dossierCell, FIELDS, FIRST_ROW, HEADER_ROW, PLAN, wholeBlock } from "../support/dossier-rows";
import type { ContractSetup, DateFixture, SheetFixture } from "./host-under-test";
import { notes, workbookOf } from "./sample-workbook";

const DOSSIERS = 100;
const DAYS = [6, 7, 8];
const quietly: Following = {
  pace: { now: () => 0, pause: () => Promise.resolve() },
  watch: { signal: { aborted: false }, progress: () => undefined },
};

/** Dossiers with something of what exports have: days as text, an id twice, a blank unit, a word and a day that say nothing. */
function cell(row: number, column: number): CellValue {
  const number = row - FIRST_ROW;
  if (number === 20) return dossierCell(row - 1, column);
  if (number === 31 && column === 3) return "";
  if (number === 42 && column === 5) return "Liên thông";
  if (number === 53 && column === 6) return "31/02/2025";
  if (number === 64 && column === 6) return "05/03/2025 08:15";
  if (number === 75 && column === 3) return "xã  vạn thạnh 7";
  return dossierCell(row, column);
}

/** The dossiers on a sheet whose days are days: numbers with a format. */
function sheet(): SheetFixture {
  const rows = Array.from({ length: FIRST_ROW + DOSSIERS }, (_, row) => Array.from({ length: COLUMNS }, (_, column) => cell(row, column)));
  const dates: DateFixture[] = [];
  const values = rows.map((cells, row) =>
    cells.map((value, column): CellValue => {
      if (row <= HEADER_ROW || !DAYS.includes(column) || typeof value !== "number") return value;
      dates.push({ row, column, serial: value, format: "dd/mm/yyyy" });
      return "";
    }),
  );
  return { name: "Hồ sơ", values, dates };
}

/** One table of dossiers is found, counted and written alike wherever it stands. */
export function dossierCountingContract({ on }: ContractSetup): void {
  test(
    "a table of dossiers is found and comes to the tally of its cells, and the sheet that is written of it holds its figures",
    on(workbookOf(sheet(), notes), async ({ workbook }) => {
      const used = await workbook.usedArea("Hồ sơ");
      const head = await workbook.readSheet("Hồ sơ", { ...used, rows: 60 });
      const found = findDossierTable(head);
      if (found.is !== "found") throw new Error(found.reason);
      expect([...found.columns].sort()).toEqual([...FIELDS].sort());
      const { headerRows, firstRow, columns } = found;
      const tally = await countDossierSheet(workbook, { head, headerRow: headerRows.first, firstRow, columns, used }, PLAN, quietly);
      expect(tally).toEqual(countDossiers(PLAN, [wholeBlock(DOSSIERS, cell)]));
      const { repeated, unitMissing, channelUnknown, dayUnreadable } = tally.leftOut;
      expect([tally.counted, ...[repeated, unitMissing, channelUnknown, dayUnreadable].map(({ rows }) => rows)]).toEqual([96, 1, 1, 1, 1]);

      const told = { grouping: "unit", from: "2025-01-01", until: "2025-12-31", source: "trang “Hồ sơ”", scope: undefined, at: "14:05 ngày 05/01/2026", rules: 1 } as const;
      const report = dossierCountSheet({ ...told, tally });
      const { name } = await workbook.addSheet(report);
      expect(name).toBe("Đếm hồ sơ 31-12-2025");
      expect((await workbook.readSheet(name)).values).toEqual(report.cells.map((row) => row.map((written) => (isFormula(written) ? written.value : written))));
    }),
  );
}
