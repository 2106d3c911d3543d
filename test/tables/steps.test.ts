import { findTablesInSteps } from "../../shared/tables/find-tables";
import type { CellValue } from "../../shared/tables/grid";
import { eachInSteps, eachUpwards, finish } from "../../shared/tables/steps";
import { gridOf } from "../support/table";

/** A sheet of so many rows, drawn by a function of the row. */
function stepsOf(rows: number, row: (index: number) => CellValue[]): number {
  const header = ["STT", "Đơn vị", "Tiếp nhận", "Trực tuyến"];
  const steps = findTablesInSteps(gridOf([header, ...Array.from({ length: rows }, (_, index) => row(index))]));
  let taken = 0;
  while (steps.next().done !== true) taken++;
  return taken;
}

const counts = (index: number): CellValue[] => [index, index % 7];

describe("Reading a sheet pauses after a few hundred rows in each of its phases:", () => {
  test.each<[string, (index: number) => CellValue[]]>([
    ["units alone", (index) => [index + 1, `Xã ${index}`, ...counts(index)]],
    ["groups whose numbering restarts", (index) => [index % 20, `Xã ${index}`, ...counts(index)]],
    ["units of several rows", (index) => [index % 3 ? "" : index, index % 3 ? "" : `Xã ${index}`, ...counts(index)]],
    ["offices over their fields", (index) => ["", index % 4 ? `Hộ tịch ${index}` : `Sở ${index}`, ...counts(index)]],
    ["no more units, notes alone", (index) => (index < 5 ? [index + 1, `Xã ${index}`, 2, 1] : ["", "Ghi chú", "", ""])],
  ])("%s", (_, row) => {
    const [few, many] = [stepsOf(2000, row), stepsOf(10000, row)];
    // Looking for headers and for bodies are two phases at least: each pauses every 250 rows.
    expect(many - few).toBeGreaterThanOrEqual(2 * (8000 / 250));
  });
});

describe("Steps over rows", () => {
  test("visit every row once, downwards or upwards, and give shares from 0 to 1", () => {
    const down: number[] = [];
    const up: number[] = [];
    const shares = [...eachInSteps(1201, (index) => down.push(index))];
    finish(eachUpwards(1201, (index) => up.push(index)));
    expect(down).toEqual(Array.from({ length: 1201 }, (_, index) => index));
    expect(up).toEqual([...down].reverse());
    expect(shares).toEqual([0, 250 / 1201, 500 / 1201, 750 / 1201, 1000 / 1201]);
  });

  test("of nothing do nothing", () => expect([...eachInSteps(0, () => undefined)]).toEqual([]));
});
