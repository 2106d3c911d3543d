/** @jest-environment jsdom */
import { htmlGrid } from "../../shared/files/html-grid";
import { findTables } from "../../shared/tables/find-tables";
import { drawTable } from "../support/table";

const page = (body: string): string => `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><title>x</title><style>td{}</style></head><body>${body}</body></html>`;

test("cells that span columns and rows become merged areas, and the table is read like any other", () => {
  const grid = htmlGrid(
    "Tháng 5",
    page(`<h3>BÁO CÁO THÁNG 5/2026</h3><table border=1>
      <tr><th rowspan=2>STT</th><th rowspan="2">Đơn vị</th><th colspan="2">Tiếp nhận</th></tr>
      <tr><th>Tổng số</th><th>Trực<br>tuyến</th></tr>
      <tr><td>1</td><td> Xã  Hòa&nbsp;Bình </td><td>1204</td><td>60</td></tr>
      <tr style="display:none"><td>2</td><td>Xã Ea Súp</td><td x:num="5311">5.311</td><td>5.300</td></tr>
    </table><p>Ghi chú: số liệu đến 31/5</p><script>document.title = "chạy"</script>`),
  );
  expect(grid.values).toEqual([
    ["BÁO CÁO THÁNG 5/2026", "", "", ""],
    ["STT", "Đơn vị", "Tiếp nhận", ""],
    ["", "", "Tổng số", "Trực\ntuyến"],
    [1, "Xã Hòa Bình", 1204, 60],
    [2, "Xã Ea Súp", 5311, "5.300"],
    ["Ghi chú: số liệu đến 31/5", "", "", ""],
  ]);
  expect(grid.merges).toEqual([
    { row: 1, column: 0, rows: 2, columns: 1 },
    { row: 1, column: 1, rows: 2, columns: 1 },
    { row: 1, column: 2, rows: 1, columns: 2 },
  ]);
  expect(grid.hiddenRows).toEqual([4]);
  expect(document.title).not.toBe("chạy");
  const [table] = findTables(grid);
  expect(table && drawTable(table)).toEqual(
    expect.arrayContaining(["C receivedTotal: Tiếp nhận > Tổng số", "D receivedOnline: Tiếp nhận > Trực tuyến", "4 unit: Xã Hòa Bình"]),
  );
});

test("several tables stand one below the other; a table inside a cell is text, and a made-up span is cut", () => {
  const grid = htmlGrid("A", page("<div><table><tr><td>a<td>b</table></div><table><tr><td rowspan=9 colspan=100000>c</table><table><tr><td><table><tr><td>d</table></table>"));
  expect(grid.values.map((row) => row.filter((cell) => cell !== ""))).toEqual([["a", "b"], ["c"], ["d"]]);
  expect(grid.merges).toEqual([{ row: 1, column: 0, rows: 1, columns: 1000 }]);
  expect(grid.area.columns).toBe(2);
});
