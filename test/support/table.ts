/**
 * Tables drawn as text, for tests that can be read.
 *
 *     at: B3
 *     hidden rows: 7
 *     | TT | Đơn vị | Tiếp nhận | <          | Ghi chú |
 *     | ^  | ^      | Tổng số   | Trực tuyến | ^       |
 *     | 1  | Xã A   | 120       | '1.204     |         |
 *
 * `<` merges a cell with the one on its left, `^` with the one above. A bare machine number (120, 0.25) is a number;
 * after `'` anything is text, as when typing into a spreadsheet. `\n` is a line break. Lines that begin with `#` are
 * remarks. `at:` gives the first cell (A1 when left out), `sheet:` the name.
 */
import type { Area, CellValue, Grid } from "../../shared/tables/grid";
import { areaAddress, columnLetters } from "../../shared/tables/grid";
import type { UnitTable } from "../../shared/tables/unit-table";

/** The grid that a drawing stands for. Rows may be of different lengths; short ones end in blank cells. */
export function drawnGrid(drawing: string): Grid {
  const lines = drawing.split("\n").map((line) => line.trim());
  const setting = (name: string): string | undefined =>
    lines
      .find((line) => line.startsWith(name + ":"))
      ?.slice(name.length + 1)
      .trim();
  const drawn = lines
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .replace(/^\|/, "")
        .replace(/\|$/, "")
        .split("|")
        .map((cell) => cell.trim()),
    );
  const columns = Math.max(0, ...drawn.map((cells) => cells.length));
  const origin = position(setting("at") ?? "A1");
  const cells = drawn.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ""));
  return {
    sheet: setting("sheet") ?? "Trang tính",
    area: { ...origin, rows: cells.length, columns },
    values: cells.map((row) => row.map(cellValue)),
    merges: merges(cells, origin),
    hiddenRows: (setting("hidden rows") ?? "")
      .split(",")
      .filter(Boolean)
      .map((row) => Number(row) - 1),
  };
}

/** The grid of plain cells from A1, nothing merged. */
export function gridOf(values: readonly (readonly CellValue[])[], at = "A1"): Grid {
  const columns = Math.max(0, ...values.map((row) => row.length));
  return {
    sheet: "Trang tính",
    area: { ...position(at), rows: values.length, columns },
    values: values.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? "")),
    merges: [],
    hiddenRows: [],
  };
}

/** What was read of a table, one line a fact; a meaning that is unsure (below 0.6) is followed by "?". */
export function drawTable(table: UnitTable): string[] {
  const { first, last } = table.headerRows;
  const hidden = table.hiddenRows.map((row) => row + 1).join(", ");
  return [
    ...table.title
      .split("\n")
      .filter(Boolean)
      .map((line) => `title: ${line}`),
    `area ${areaAddress(table.area)}, header ${first + 1}-${last + 1}${hidden === "" ? "" : `, hidden ${hidden}`}`,
    ...table.columns.map(({ column, header, meaning, confidence }) => {
      const shown = meaning === undefined ? "-" : meaning + (confidence < 0.6 ? "?" : "");
      return `${columnLetters(column)} ${shown}: ${header}`;
    }),
    ...table.rows.map(
      ({ row, kind, name, group, problem }) =>
        `${row + 1} ${kind}: ${name}${group === "" ? "" : ` [${group}]`}${problem === undefined ? "" : `, ${problem}`}`,
    ),
  ];
}

function cellValue(text: string): CellValue {
  if (text === "<" || text === "^") return "";
  if (text.startsWith("'")) return text.slice(1).replace(/\\n/g, "\n");
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text.replace(/\\n/g, "\n");
}

function merges(cells: readonly (readonly string[])[], origin: { row: number; column: number }): Area[] {
  const found: Area[] = [];
  cells.forEach((row, at) =>
    row.forEach((text, column) => {
      if (text === "<" || text === "^") return;
      let wide = 1;
      while (row[column + wide] === "<") wide++;
      let high = 1;
      while (cells[at + high]?.[column] === "^") high++;
      if (wide * high > 1)
        found.push({ row: origin.row + at, column: origin.column + column, rows: high, columns: wide });
    }),
  );
  return found;
}

function position(address: string): { row: number; column: number } {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
