/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import type { LargeFile, StreamedRows } from "../../shared/files/stream-rows";
import { codeOfRefusal } from "../contract/failure-code";

// jsdom has neither, and every browser has.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const rows = Array.from({ length: 200 }, (_, row) => `<tr><td>H${row}</td><td>Người ${row}</td><td>Xã ${row % 7}</td></tr>`);
const page = `<html><body><table><tr><th colspan="2">Hồ sơ</th><th>Đơn vị</th></tr>${rows.join("")}</table></body></html>`;
const fileOf = (text: string): LargeFile => {
  const bytes = Uint8Array.from(Buffer.from(text));
  return { name: "hoso.xls", source: { size: bytes.length, slice: (from, to) => Promise.resolve(bytes.subarray(from, to)) } };
};

test("an HTML table that is called .xls is read like the others", async () => {
  const { headOf, rowsOf } = await import("../../shared/files/stream-file");
  const { sheets, grid } = await headOf(fileOf(page));
  expect(sheets).toEqual(["hoso"]);
  expect([grid.values.length, grid.values[0], grid.values[59]]).toEqual([60, ["Hồ sơ", "", "Đơn vị"], ["H58", "Người 58", "Xã 2"]]);
  expect(grid.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  const batches: StreamedRows[] = [];
  for await (const batch of rowsOf(fileOf(page), { sheet: "hoso", columns: [2, 0], firstRow: 1 }, { now: () => 0, pause: () => Promise.resolve() })) batches.push(batch);
  expect(batches.map(({ firstRow, rows: { length } }) => [firstRow, length])).toEqual([[1, 200]]);
  expect(batches[0]?.rows[199]).toEqual(["Xã 3", "H199"]);
});

test("an HTML page without anything in it fails", async () => {
  const { headOf } = await import("../../shared/files/stream-file");
  expect(await codeOfRefusal(headOf(fileOf("<html><body><table></table></body></html>")))).toBe("fileEmpty");
});
