import { planNewTargets } from "../../shared/application/append-targets";
import { checkTypedTarget, rulesOfTyped, typedTargetOf } from "../../shared/application/check-typed-target";
import { readTargetSheet } from "../../shared/application/read-target-sheet";
import { lookAtTargets } from "../../shared/application/target-cells";
import { makeTargetChange, planTargetChange, type TargetChange } from "../../shared/application/target-change";
import type { TargetTable } from "../../shared/application/target-table";
import type { CellValue } from "../../shared/tables/grid";
import { BLANK_TARGET, type TypedTarget } from "../../shared/tables/typed-target";
import { fakeWorkbook, type FakeBook, type FakeWorkbook } from "../sidebar/fake-workbook";

const HEADER = ["Chỉ số", "Khối", "Đơn vị", "Chỉ tiêu tối thiểu", "Văn bản", "Từ ngày", "Đến ngày", "Người theo dõi"];
const ROWS: CellValue[][] = [
  ["BẢNG CHỈ TIÊU", "", "", "", "", "", "", ""],
  HEADER,
  ["", "Sở, ban, ngành", "", 0.45, "QĐ 1", "01/01/2026", "", "chị Hoa"],
  ["", "", "Sở Y tế", "40%", "QĐ 1", "01/01/2026", "31/12/2026", ""],
  ["", "", "Sở Nội vụ", 50, "QĐ 2", "01/01/2026", "", ""],
];

async function opened(rows: CellValue[][] = ROWS, more: Partial<FakeBook["sheets"][number]> = {}): Promise<{ fake: FakeWorkbook; table: TargetTable }> {
  const fake = fakeWorkbook({ sheets: [{ name: "Chỉ tiêu", values: rows, ...more }] });
  const table = readTargetSheet(await fake.workbook.readSheet("Chỉ tiêu"));
  if (table === undefined) throw new Error("no target table");
  fake.calls.length = 0;
  return { fake, table };
}

/** Plans what the form would: a rule with some fields typed over. */
async function edited(fake: FakeWorkbook, table: TargetTable, row: number, typed: Partial<TypedTarget>): Promise<TargetChange | undefined> {
  const rule = table.rules.find((one) => one.row === row);
  if (rule === undefined) throw new Error("no rule in row " + String(row));
  const was = typedTargetOf(rule);
  const wish = checkTypedTarget({ ...was, ...typed }).rule;
  if (wish === undefined) throw new Error("not sound");
  return planTargetChange(await lookAtTargets(fake.workbook, table), [{ row, rule: wish, was }]);
}

const shown = (change: TargetChange | undefined): string[] =>
  (change?.rows ?? []).flatMap(({ row, changed }) => changed.map(({ cell, before, after }) => `${row} ${cell}: ${before} → ${after}`));

describe("a change of one row", () => {
  it("is told by row and cell, and writes nothing but that", async () => {
    const { fake, table } = await opened();
    const change = await edited(fake, table, 3, { target: "50" });
    expect(shown(change)).toEqual(["3 D3: 45% → 50%"]);
    expect(fake.calls).toEqual(["readSheet Chỉ tiêu", "readContents Chỉ tiêu"]);
    await makeTargetChange(fake.workbook, change as TargetChange);
    expect(fake.calls.slice(2)).toEqual(["readContents Chỉ tiêu", "replaceCells Chỉ tiêu"]);
    const expected = ROWS.map((row, at) => (at === 2 ? row.map((cell, column) => (column === 3 ? 0.5 : cell)) : row));
    expect(fake.valuesOf("Chỉ tiêu")).toEqual(expected);
  });

  it("keeps the manner of the cell: a fraction, a text, a percentage that is written as 50", async () => {
    for (const [row, typed, held] of [[3, "29,87%", 0.2987], [4, "29,87%", "29,87%"], [5, "29,87%", 29.87], [5, "0,5%", "0,5%"], [5, "100%", 100]] as const) {
      const { fake, table } = await opened();
      const change = await edited(fake, table, row, { target: typed });
      await makeTargetChange(fake.workbook, change as TargetChange);
      expect(fake.valuesOf("Chỉ tiêu")[row - 1]?.[3]).toBe(held);
      const again = readTargetSheet(await fake.workbook.readSheet("Chỉ tiêu"));
      expect(again?.rules.find((rule) => rule.row === row)).toMatchObject({ target: checkTypedTarget({ ...BLANK_TARGET, target: typed }).rule?.target });
    }
  });

  it("writes days as text dd/mm/yyyy, which the reader takes for that day in any locale", async () => {
    const { fake, table } = await opened();
    const change = await edited(fake, table, 5, { from: "1/2/2026", to: "2026-12-03" });
    expect(shown(change)).toEqual(["5 F5: 01/01/2026 → 01/02/2026", "5 G5:  → 03/12/2026"]);
    await makeTargetChange(fake.workbook, change as TargetChange);
    expect(fake.valuesOf("Chỉ tiêu")[4]?.slice(5, 7)).toEqual(["01/02/2026", "03/12/2026"]);
  });

  it("gives text that begins with = a space in front, so that no host makes a formula of it; the reader drops it", async () => {
    const { fake, table } = await opened();
    const change = await edited(fake, table, 5, { document: "=HYPERLINK(1)" });
    await makeTargetChange(fake.workbook, change as TargetChange);
    expect(fake.formulasOf("Chỉ tiêu")).toEqual({});
    const again = readTargetSheet(await fake.workbook.readSheet("Chỉ tiêu"));
    expect(again?.rules[2]?.document).toBe("=HYPERLINK(1)");
  });

  it("is nothing when nothing differs", async () => {
    const { fake, table } = await opened();
    expect(await edited(fake, table, 3, { target: "45" })).toBeUndefined();
  });

  it("leaves cells between the changed ones as they stand: a formula, a day that is a number", async () => {
    const { fake, table } = await opened(ROWS, { formulas: { E3: '="QĐ "&1' } });
    const change = await edited(fake, table, 3, { target: "50%", to: "31/12/2026" });
    expect(shown(change)).toEqual(["3 D3: 45% → 50%", "3 G3:  → 31/12/2026"]);
    await makeTargetChange(fake.workbook, change as TargetChange);
    expect(fake.formulasOf("Chỉ tiêu")).toEqual({ E3: '="QĐ "&1' });
    expect(fake.valuesOf("Chỉ tiêu")[2]).toEqual(["", "Sở, ban, ngành", "", 0.5, "QĐ 1", "01/01/2026", "31/12/2026", "chị Hoa"]);
  });

  it("says which formula would be lost, and loses none that was not changed", async () => {
    const { fake, table } = await opened(ROWS, { formulas: { D3: "=B9" } });
    expect((await edited(fake, table, 3, { target: "50%" }))?.rows[0]?.changed).toEqual([
      { column: "target", cell: "D3", before: "=B9", after: "50%", formula: "=B9" },
    ]);
    expect(shown(await edited(fake, table, 3, { document: "QĐ 3" }))).toEqual(["3 E3: QĐ 1 → QĐ 3"]);
  });

  it("is refused when the table has no column for what is said", async () => {
    const { fake, table } = await opened(ROWS.map((row) => row.slice(0, 4)));
    await expect(edited(fake, table, 3, { document: "QĐ 3" })).rejects.toMatchObject({ detail: { code: "targetColumnMissing", header: "Văn bản" } });
  });

  it("is undone by its receipt", async () => {
    const { fake, table } = await opened(ROWS, { formulas: { D3: "=B9" } });
    const receipt = await makeTargetChange(fake.workbook, (await edited(fake, table, 3, { target: "50%" })) as TargetChange);
    await fake.workbook.undo(receipt);
    expect([fake.valuesOf("Chỉ tiêu"), fake.formulasOf("Chỉ tiêu")]).toEqual([ROWS, { D3: "=B9" }]);
  });
});

describe("a sheet that has changed since", () => {
  it("is not planned upon: rows may have moved", async () => {
    const { fake, table } = await opened();
    fake.setCell("Chỉ tiêu", 2, 3, 0.46);
    await expect(edited(fake, table, 4, { target: "50%" })).rejects.toMatchObject({ detail: { code: "sourceChanged" } });
  });

  it("is not written to, even where another row changed between preview and confirmation", async () => {
    const { fake, table } = await opened();
    const change = (await edited(fake, table, 4, { target: "50%" })) as TargetChange;
    fake.setCell("Chỉ tiêu", 2, 1, "Sở");
    const before = JSON.stringify(fake.valuesOf("Chỉ tiêu"));
    await expect(makeTargetChange(fake.workbook, change)).rejects.toMatchObject({ detail: { code: "sourceChanged" } });
    expect(JSON.stringify(fake.valuesOf("Chỉ tiêu"))).toBe(before);
  });
});

describe("a row that is deleted", () => {
  it("is blank in the table's columns, and keeps what the user wrote beside", async () => {
    const { fake, table } = await opened();
    const change = planTargetChange(await lookAtTargets(fake.workbook, table), [{ row: 3, rule: undefined }]);
    await makeTargetChange(fake.workbook, change as TargetChange);
    expect(fake.valuesOf("Chỉ tiêu")[2]).toEqual(["", "", "", "", "", "", "", "chị Hoa"]);
    expect(fake.valuesOf("Chỉ tiêu")[3]).toEqual(ROWS[3]);
  });
});

describe("new rows", () => {
  const rules = rulesOfTyped([
    { ...BLANK_TARGET, group: "Xã, phường", target: "30%", from: "01/01/2026" },
    { ...BLANK_TARGET, unit: "Xã A", target: "35,5", document: "+QĐ" },
  ]);

  it("stand right under the last rule and are read back", async () => {
    const { fake, table } = await opened();
    const change = planNewTargets(await lookAtTargets(fake.workbook, table, 3), rules);
    expect(change?.rows.map(({ row }) => row)).toEqual([6, 7]);
    await makeTargetChange(fake.workbook, change as TargetChange);
    const again = readTargetSheet(await fake.workbook.readSheet("Chỉ tiêu"));
    expect(again?.rules.slice(3)).toEqual(rules.map((rule, index) => ({ row: 6 + index, ...rule })));
    expect(fake.valuesOf("Chỉ tiêu").slice(0, 5)).toEqual(ROWS);
  });

  it("are refused with the first cell in the way: notes below stay apart by a blank row, or they would be read as rules", async () => {
    const blank = ["", "", "", "", "", "", "", ""];
    const { fake, table } = await opened([...ROWS, blank, blank, ["Ghi chú", "", "", "", "", "", "", ""]]);
    const cells = await lookAtTargets(fake.workbook, table, 3);
    expect(() => planNewTargets(cells, rules)).toThrow(expect.objectContaining({ detail: { code: "noRoomBelow", sheet: "Chỉ tiêu", cell: "A8" } }));
    expect(planNewTargets(await lookAtTargets(fake.workbook, table, 2), rules.slice(0, 1))?.rows).toHaveLength(1);
  });
});
