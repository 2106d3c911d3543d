import { drawScorecard } from "../../shared/application/draw-scorecard";
import { readTables, type FoundTable } from "../../shared/application/read-tables";
import type { Scorecard } from "../../shared/ranking/scorecard";
import { fakeWorkbook, type FakeSheet, type FakeWorkbook } from "../sidebar/fake-workbook";
import { month } from "../sidebar/sample-books";
import { measureOf, scorecardOf } from "../ranking/scorecard-fixture";

const NOON = new Date(2026, 10, 22, 12, 5);
const targets: FakeSheet = { name: "Chỉ tiêu", values: [["Chỉ số", "Đơn vị", "Chỉ tiêu"], ["Trực tuyến", "Tất cả", "45%"]] };

/** A scorecard whose targets are from the sheet "Chỉ tiêu" as it stands. */
async function judged(): Promise<{ fake: FakeWorkbook; found: FoundTable; card: Scorecard }> {
  const fake = fakeWorkbook({ sheets: [month, targets] });
  const found = (await readTables(fake.workbook)).chosen as FoundTable;
  const grid = await fake.workbook.readSheet(targets.name);
  const target = { from: "table", sheet: targets.name, grid, assigned: new Map(), date: undefined } as const;
  const card = scorecardOf(found, [{ ...measureOf(found, "onlineOfReceived"), target }]);
  fake.calls.length = 0;
  return { fake, found, card };
}

describe("drawing the sheet of a scorecard", () => {
  it("reads the table and the target table once more", async () => {
    const { fake, found, card } = await judged();
    const sheet = await drawScorecard(fake.workbook, found, card, NOON);
    expect(fake.calls).toEqual(["readSheet " + month.name, "readSheet Chỉ tiêu"]);
    expect(sheet.cells.flat().join(" ")).toContain("12:05 ngày 22/11/2026");
  });

  it.each([
    ["a figure of the table", month.name, 5],
    ["a target", targets.name, 1],
    ["a row below the targets", targets.name, 2],
  ])("refuses when %s is not as it was", async (_, sheet, row) => {
    const { fake, found, card } = await judged();
    if (row === 2) await fake.workbook.replaceCells({ sheet, area: { row, column: 0, rows: 1, columns: 1 }, contents: [["Trực tuyến"]] });
    else fake.setCell(sheet, row, 2, "50%");
    await expect(drawScorecard(fake.workbook, found, card, NOON)).rejects.toMatchObject({ detail: { code: "sourceChanged", sheet } });
  });
});
