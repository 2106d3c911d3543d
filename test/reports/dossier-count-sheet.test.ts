import { auditTable } from "../../shared/audit/audit-table";
import { unitDoubts } from "../../shared/reporting/unit-doubts";
import { countDossiers } from "../../shared/dossiers/count-dossiers";
import type { DossierField } from "../../shared/domain/dossier";
import { dossierCounts } from "../../shared/domain/dossier-counts";
import type { DossierTally } from "../../shared/dossiers/dossier-tally";
import { findDossierTable } from "../../shared/dossiers/find-dossier-table";
import { availableIndicators } from "../../shared/ranking/fit-indicator";
import { dossierCountSheet, type CountedDossiers } from "../../shared/reports/dossier-count-sheet";
import { isFormula, type ReportSheet } from "../../shared/reports/report-sheet";
import { freeSheetName } from "../../shared/reports/sheet-name";
import { findTables } from "../../shared/tables/find-tables";
import type { CellValue, Grid } from "../../shared/tables/grid";
import { tablePeriod } from "../../shared/tables/table-period";
import { drawnGrid, gridOf } from "../support/table";

const about = { grouping: "unit", from: "2024-05-01", until: "2024-05-31", source: "trang “Hồ sơ”", scope: undefined, at: "14:05 ngày 03/06/2024", rules: 1 } as const;

/** What a host gives when the sheet is read that was written. */
function readBack(sheet: ReportSheet): Grid {
  const values = sheet.cells.map((row) => row.map((cell): CellValue => (isFormula(cell) ? cell.value : cell)));
  return { ...gridOf(values), sheet: freeSheetName(sheet.name, []), merges: sheet.merges };
}

/** May 2024 of a table that is drawn: serial 45413 is 1 May. */
function countedMay(drawing: string): DossierTally {
  const grid = drawnGrid(drawing);
  const table = findDossierTable(grid);
  if (table.is !== "found") throw new Error(table.reason);
  const below = grid.values.slice(table.firstRow);
  const columns = new Map([...table.columns].map(([field, column]): [DossierField, { values: typeof below; column: number }] => [field, { values: below, column }]));
  return countDossiers(
    { fields: new Set(table.columns.keys()), period: { from: 45_413, until: 45_443 }, groupBy: ["unit"], judgeProcedure: undefined, onlyListed: false, meanings: { channel: new Map(), status: new Map() } },
    [{ firstRow: table.firstRow, rows: below.length, columns }],
  );
}

const DOSSIERS = `
  | Mã hồ sơ | Đơn vị giải quyết | Hình thức nộp          | Ngày tiếp nhận | Ngày hẹn trả | Ngày trả kết quả
  | H1       | Xã Vĩnh Tú        | Trực tuyến toàn trình  | 02/05/2024     | 10/05/2024   | 08/05/2024
  | H2       | Xã Vĩnh Tú        | Trực tiếp              | 03/05/2024     | 10/05/2024   | 10/05/2024
  | H3       | xã  vĩnh tú       | Trực tuyến một phần    | 20/04/2024     | 30/04/2024   | 02/05/2024
  | H4       | Xã Vĩnh Ô         | Trực tiếp              | 05/05/2024     | 09/05/2024   |
  | H5       | Xã Vĩnh Ô         | Trực tuyến toàn trình  | 06/05/2024     | 09/06/2024   | 03/06/2024
  | H5       | Xã Vĩnh Ô         | Trực tuyến toàn trình  | 06/05/2024     | 09/06/2024   | 03/06/2024
  | H6       | Xã Vĩnh Ô         | Bồ câu đưa thư         | 06/05/2024     | 09/06/2024   | 03/06/2024
`;

test("the table of a sheet of dossiers is read again with every column as the count that it is, its units and its period", () => {
  const back = readBack(dossierCountSheet({ ...about, tally: countedMay(DOSSIERS) }));
  const [table, another] = findTables(back);
  expect(another).toBeUndefined();
  expect(table?.rows.map(({ kind, name }) => [kind, name])).toEqual([["unit", "Xã Vĩnh Tú"], ["unit", "Xã Vĩnh Ô"], ["total", "Tổng cộng"]]);
  const meaningOf = new Map(table?.columns.map(({ header, meaning }) => [header, meaning]));
  expect(meaningOf.get("Số dòng chưa tính, cần rà soát")).toBeUndefined();
  expect([...meaningOf.values()].filter((meaning) => dossierCounts.some(({ count }) => count === meaning))).toEqual(countedMay(DOSSIERS).counts);
  expect(table && tablePeriod(table)?.label).toBe("tháng 5/2024");
  expect(table && availableIndicators(table, back).map(({ id }) => id)).toEqual(expect.arrayContaining(["onlineOfNew", "fullOnline", "onTime", "late"]));
});

test("a unit with rows that could not be counted is to be reviewed, and never reminded on such figures", () => {
  const grid = readBack(dossierCountSheet({ ...about, tally: countedMay(DOSSIERS) }));
  const [table] = findTables(grid);
  if (table === undefined) throw new Error("the sheet is not read as a table");
  const audit = auditTable({ grid, table, decisions: {} });
  const [doubts] = [...unitDoubts({ grid, table }, [], audit).values()];
  expect(table.rows.filter(({ row }) => unitDoubts({ grid, table }, [], audit).has(row)).map(({ name }) => name)).toEqual(["Xã Vĩnh Ô"]);
  expect(doubts?.map(({ why }) => why)).toEqual([
    "Số liệu của đơn vị chưa gồm 1 dòng hồ sơ chưa tính được (đã tính 2 hồ sơ tiếp nhận). Hãy xem các dòng đó ở bảng hồ sơ, sửa hoặc bổ sung rồi đếm lại.",
  ]);
  expect(doubts?.[0]?.fingerprint).toBeDefined();
});

test("it says what was counted and what was not, of each row", () => {
  const { cells } = dossierCountSheet({ ...about, tally: countedMay(DOSSIERS) });
  const said = cells.map(([first]) => String(first)).join(" ");
  expect(said).toContain("Đếm từ trang “Hồ sơ”, lúc 14:05 ngày 03/06/2024: 7 dòng, trong đó 5 hồ sơ được tính. Không tính: 1 dòng ghi hình thức nộp chưa rõ nghĩa; 1 dòng trùng mã hồ sơ với một dòng trước đó.");
  expect(said).toContain("Tình trạng hồ sơ tính đến hết ngày 31/05/2024");
});

test("totals are formulas over the units, but for procedures, which units share", () => {
  const counts = ["receivedTotal", "servicesWithDossiers"] as const;
  const tally: DossierTally = { ...countedMay(DOSSIERS), counts, groups: new Map([["unit", [
    { key: "a", shown: "Xã A", spellings: [], counts: [5, 2], doubtful: 0 },
    { key: "b", shown: "Xã B", spellings: [], counts: [7, 2], doubtful: 0 },
  ]]]) };
  const rows = dossierCountSheet({ ...about, tally }).cells;
  expect(rows.find(([, name]) => name === "Tổng cộng")).toEqual(["", "Tổng cộng", { formula: "=SUM(C5:C6)", value: 12 }, ""]);
});

test("every count that dossiers can give has a heading that is read back as that count", () => {
  const counts = dossierCounts.map(({ count }) => count);
  const tally: DossierTally = { ...countedMay(DOSSIERS), counts, groups: new Map([["unit", [
    { key: "a", shown: "Xã A", spellings: [], counts: counts.map(() => 3), doubtful: 0 },
    { key: "b", shown: "Xã B", spellings: [], counts: counts.map(() => 4), doubtful: 0 },
  ]]]) };
  const [table] = findTables(readBack(dossierCountSheet({ ...about, tally })));
  expect(table?.columns.map(({ meaning }) => meaning).filter((meaning) => meaning !== undefined)).toEqual(["ordinal", "unit", ...counts]);
});

test.each<[Partial<CountedDossiers>, string]>([
  [{}, "Đếm hồ sơ 5-2024"],
  [{ until: "2024-05-22" }, "Đếm hồ sơ 22-05-2024"],
  [{ grouping: "procedure" }, "Đếm theo thủ tục 5-2024"],
  [{ grouping: "area", from: "2024-01-01", until: "2024-12-31" }, "Đếm theo lĩnh vực 31-12-2024"],
])("of %j the sheet is called %s, which is short enough for Excel", (changes, name) => {
  const sheet = dossierCountSheet({ ...about, tally: countedMay(DOSSIERS), ...changes });
  expect(sheet.name).toBe(name);
  expect(name.length).toBeLessThanOrEqual(31);
});
