import { catalogue } from "../../shared/functions/catalogue";
import type { ArgumentInput, CellInput, Example } from "../../shared/functions/sheet-function";
import { cellAddress } from "../../shared/tables/grid";
import { openWorkbench, type WatchedPage } from "../support/browser-page";

jest.setTimeout(120_000);

/** One example laid out on the sheet: arguments from column 30 on, the formula in column 0. */
interface LaidOut {
  readonly title: string;
  readonly example: Example;
  readonly row: number;
  readonly formula: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly value: CellInput }[];
}

const FIRST_ARGUMENT_COLUMN = 30;

function layOut(name: string, example: Example, row: number): LaidOut & { readonly rows: number } {
  const cells: { row: number; column: number; value: CellInput }[] = [];
  let column = FIRST_ARGUMENT_COLUMN;
  let rows = 1;
  const references = example.args.map((argument: ArgumentInput) => {
    if (argument === undefined || argument === null) return "";
    const block = Array.isArray(argument) ? (argument as CellInput[][]) : [[argument as CellInput]];
    const width = block[0]?.length ?? 1;
    block.forEach((line, r) => line.forEach((value, c) => cells.push({ row: row + r, column: column + c, value })));
    const last = cellAddress(row + block.length - 1, column + width - 1);
    const reference = `${cellAddress(row, column)}:${last}`;
    column += width + 1;
    rows = Math.max(rows, block.length);
    return reference;
  });
  const spilled = "result" in example && Array.isArray(example.result) ? example.result.length : 1;
  const formula = `=${name}(${references.join(",")})`;
  const title = `${name} ${JSON.stringify(example.args)}`;
  return { title, example, row, formula, cells, rows: Math.max(rows, spilled) };
}

const laidOut: LaidOut[] = [];
let nextRow = 0;
for (const { name, examples } of catalogue)
  for (const example of examples) {
    const one = layOut(name, example, nextRow);
    laidOut.push(one);
    nextRow += one.rows + 1;
  }

let workbench: WatchedPage;
let shown: Record<number, unknown[][]>;

beforeAll(async () => {
  workbench = await openWorkbench();
  const cellData: Record<number, Record<number, object>> = {};
  const type = { string: 1, number: 2, boolean: 3 } as Record<string, number>;
  for (const { cells, row, formula } of laidOut) {
    for (const cell of cells)
      if (cell.value !== null && cell.value !== undefined && cell.value !== "")
        (cellData[cell.row] ??= {})[cell.column] = { v: cell.value, t: type[typeof cell.value] };
    (cellData[row] ??= {})[0] = { f: formula };
  }
  const data = {
    id: "catalogue",
    name: "Hàm",
    styles: {},
    sheetOrder: ["s"],
    sheets: { s: { id: "s", name: "Hàm", rowCount: nextRow + 20, columnCount: 120, cellData } },
  };
  shown = (await workbench.page.evaluate(async (snapshot) => {
    await window.thuoc?.open(snapshot);
    const grid = await window.thuoc?.workbook.readSheet("Hàm");
    const { row = 0, column = 0 } = grid?.area ?? {};
    const before: unknown[] = new Array(column).fill("");
    return Object.fromEntries((grid?.values ?? []).map((line, r) => [r + row, [...before, ...line]]));
  }, data)) as unknown as typeof shown;
});

afterAll(async () => {
  workbench.assertClean();
  await workbench.close();
});

test.each(laidOut.map((one) => [one.title, one] as const))("%s comes to the same in the grid", (_title, one) => {
  const { example, row } = one;
  if ("fails" in example) {
    expect(shown[row]?.[0]).toBe("#VALUE!");
    return;
  }
  const expected = Array.isArray(example.result) ? (example.result as unknown[][]) : [[example.result]];
  expected.forEach((line, r) =>
    line.forEach((value, c) => {
      const cell = (shown[row + r] as unknown[] | undefined)?.[c] ?? "";
      if (typeof value === "number") expect(cell).toBeCloseTo(value, 10);
      else expect(cell).toBe(value);
    }),
  );
});
