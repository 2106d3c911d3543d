import { khanhHoa } from "../../workbench/samples/khanh-hoa";
import type { Sample } from "../../workbench/samples/sample";
import { vinhLinh } from "../../workbench/samples/vinh-linh";

/** The rows of units: those with an ordinal number in front. Figures kept as text are read as figures. */
function unitRows(sample: Sample, sheet = 0): (string | number)[][] {
  const rows = sample.sheets[sheet]?.rows ?? [];
  const isFigure = (cell: unknown): cell is string => typeof cell === "string" && /^\d{1,3}(\.\d{3})+$/.test(cell);
  return rows
    .filter(([ordinal]) => typeof ordinal === "number")
    .map((row) => row.map((cell) => (isFigure(cell) ? Number(cell.replace(/\./g, "")) : String(cell))))
    .map((row) => row.map((cell) => (Number.isNaN(Number(cell)) ? cell : Number(cell))));
}

function sum(rows: readonly (readonly (string | number)[])[], column: number): number {
  return rows.reduce((total, row) => total + Number(row[column]), 0);
}

test("the units of Khánh Hòa add up to the published 5.311 of 17.779 dossiers", () => {
  const units = unitRows(khanhHoa);
  expect([sum(units, 3), sum(units, 2)]).toEqual([5311, 17779]);
});

test("the units of Vĩnh Linh add up to what the district published for May 2024", () => {
  const units = unitRows(vinhLinh);
  expect([2, 6, 7, 8].map((column) => sum(units, column))).toEqual([2074, 1773, 1772, 1]);
  expect(units.filter((row) => row[8] !== 0).map((row) => row[1])).toEqual(["Xã Vĩnh Khê"]);
  const full = units.filter((row) => row[9] === row[2] && row[10] === row[6]).map((row) => row[1]);
  const six = ["Thị trấn Cửa Tùng", "Xã Vĩnh Chấp", "Xã Vĩnh Lâm", "Xã Vĩnh Long", "Xã Vĩnh Thái", "Xã Vĩnh Tú"];
  expect(full).toEqual(six);
});

test("April of Vĩnh Linh adds up to its total row but for services, and no unit's part is above its whole", () => {
  const units = unitRows(vinhLinh, 2);
  const total = vinhLinh.sheets[2]?.rows.find((row) => row[1] === "Tổng cộng");
  expect(Array.from({ length: 13 }, (_, index) => sum(units, index + 2))).toEqual(total?.slice(2, 15));
  for (const row of units) {
    const [full, part, direct, received, fees, paid, online, receipts, late, onTime, resolved, results, inputs] = row.slice(2, 15).map(Number) as [
      number, number, number, number, number, number, number, number, number, number, number, number, number,
    ];
    expect([full + part + direct, onTime + late]).toEqual([received, resolved]);
    for (const [of, whole] of [[resolved, received], [inputs, received], [results, resolved], [fees, received], [paid, fees], [online, paid], [receipts, paid]] as const) {
      expect(of).toBeLessThanOrEqual(whole);
    }
  }
});
