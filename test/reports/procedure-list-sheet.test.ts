import { procedureListSheet } from "../../shared/reports/procedure-list-sheet";
import { isFormula, type ReportSheet } from "../../shared/reports/report-sheet";
import type { Grid } from "../../shared/tables/grid";
import { readProcedureList } from "../../shared/tables/read-procedure-list";

function read({ name, cells }: ReportSheet): Grid {
  const values = cells.map((row) => row.map((cell) => (isFormula(cell) ? cell.value : cell)));
  const area = { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 };
  return { sheet: name, area, values, merges: [], hiddenRows: [] };
}

describe("The sheet of a list of procedures to fill in", () => {
  const known = [
    { code: "1.004200", name: "Cấp giấy phép xây dựng" },
    { code: "", name: "Đăng ký khai sinh" },
  ];

  test("is read back as written, its hints and blank rows aside", () => {
    const list = readProcedureList(read(procedureListSheet(known, "Theo thủ tục", true)));
    expect(list?.procedures.map(({ code, name, unreadable }) => ({ code, name, unreadable }))).toEqual(
      known.map((procedure) => ({ ...procedure, unreadable: false })),
    );
    expect(list?.problems).toEqual([]);
    expect([...(list?.columns.keys() ?? [])]).toHaveLength(7);
  });

  test("keeps codes and dates as texts, and takes the four levels only where the host can refuse", () => {
    const sheet = procedureListSheet(known, "", true);
    expect(sheet.formats.every(({ format }) => format === "@")).toBe(true);
    expect(sheet.formats[0]?.area.columns).toBe(7);
    expect(sheet.validations?.map(({ rule }) => rule)).toEqual([
      { kind: "list", values: ["toàn trình", "một phần", "mức độ 3", "mức độ 4"] },
    ]);
    expect(procedureListSheet(known, "", false).validations).toBeUndefined();
  });
});
