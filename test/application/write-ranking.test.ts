import { readTables, type FoundTable } from "../../shared/application/read-tables";
import { writeRanking } from "../../shared/application/write-ranking";
import { availableIndicators, readTarget } from "../../shared/ranking/fit-indicator";
import { rankUnits } from "../../shared/ranking/rank-units";
import type { FittedIndicator, Ranking } from "../../shared/ranking/ranking";
import { rankingSheet } from "../../shared/reports/ranking-sheet";
import { fakeWorkbook, type FakeWorkbook } from "../sidebar/fake-workbook";
import { month } from "../sidebar/sample-books";

const NOON = new Date(2026, 10, 22, 12, 5);

async function ranked(): Promise<{ fake: FakeWorkbook; found: FoundTable; ranking: Ranking }> {
  const fake = fakeWorkbook({ sheets: [month] });
  const found = (await readTables(fake.workbook)).chosen as FoundTable;
  const indicator = availableIndicators(found.table)[0] as FittedIndicator;
  const target = { from: "value", target: readTarget("45%") } as const;
  return { fake, found, ranking: rankUnits(found.grid, found.table, { indicator, target, order: "descending" }) };
}

describe("writeRanking", () => {
  it("writes one new sheet named after the source and touches nothing else", async () => {
    const { fake, found, ranking } = await ranked();
    const before = fake.valuesOf("Tháng 5");
    const receipt = await writeRanking(fake.workbook, found, ranking, rankingSheet, NOON);
    expect(receipt.name).toBe("Xếp hạng Tháng 5");
    expect(fake.valuesOf("Tháng 5")).toEqual(before);
    expect(fake.valuesOf(receipt.name).flat().join("\n")).toContain("12:05 ngày 22/11/2026");
  });

  it("reads the source once more and writes nothing when it has changed", async () => {
    const { fake, found, ranking } = await ranked();
    fake.setCell("Tháng 5", 5, 3, 1103);
    await expect(writeRanking(fake.workbook, found, ranking, rankingSheet, NOON)).rejects.toMatchObject({ detail: { code: "sourceChanged" } });
    expect(fake.sheetNames()).toEqual(["Tháng 5"]);
  });

  it("costs one reading and one writing", async () => {
    const { fake, found, ranking } = await ranked();
    fake.calls.length = 0;
    await writeRanking(fake.workbook, found, ranking, rankingSheet, NOON);
    expect(fake.calls.map((call) => call.split(" ")[0])).toEqual(["readSheet", "addSheet"]);
  });

  it("leaves nothing behind when the host refuses", async () => {
    const { fake, found, ranking } = await ranked();
    fake.failNext("addSheet", { code: "workbookProtected" });
    await expect(writeRanking(fake.workbook, found, ranking, rankingSheet, NOON)).rejects.toMatchObject({ detail: { code: "workbookProtected" } });
    expect(fake.sheetNames()).toEqual(["Tháng 5"]);
  });
});
