import { planInPlace } from "../../shared/sharing/in-place-plan";
import { originalsHash } from "../../shared/sharing/originals-hash";
import type { CopyFacts } from "../../shared/sharing/sharing-rows";
import { workingCopy } from "../../shared/sharing/working-copy";
import { cellAddress } from "../../shared/tables/grid";
import { asFile, asOpen, type Book } from "./in-place-book";
import { originalsIn } from "./read-copy";

const about: CopyFacts = { madeAt: "14:05 ngày 22/11/2026", source: "Báo cáo tháng 5", rules: 1, returnTo: "Văn phòng UBND tỉnh" };

/** Every way in which a cell may be ours, on two sheets, and one on which nothing is. */
const book: Book = {
  "Tháng 5": {
    A1: "Đơn vị",
    B1: "Tổng",
    C1: "Trực tuyến",
    A2: "Xã A",
    B2: 10,
    C2: 5,
    D2: ["=TYLE_TRUCTUYEN(C2,B2)", 0.5],
    E2: ["=DAT_CHITIEU(D2,0.45)", "Đạt"],
    F2: ["=CHUANHOA_DONVI(A2)", "Xã A"],
    G2: ["=SUM(B2:C2)", 15],
    A3: "Xã B",
    B3: 20,
    C3: 4,
    D3: ["=IF(B3=0,0,ROUND(TYLE_TRUCTUYEN(C3,B3),2))", 0.2],
    E3: ["=SUM(DOC_SO(A2:A3))", "#VALUE!"],
    F3: ['=IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B2)"),3)', 3],
    A4: true,
    D4: ["=_xldudf_OTHER(_xldudf_DOC_SO(C2))", "#NAME?"],
  },
  "Kỳ trước": {
    A1: "Xã A",
    B1: 10,
    C1: 5,
    D1: ["=TYLE_TRUCTUYEN(C1:C3,B1:B3)", 0.5, "D1:D3"],
    E1: ["=KHOP_DONVI(A1:A3,'Tháng 5'!A2:A3)", "Xã A", "E1:E3"],
    A2: "Xã B",
    B2: 20,
    C2: 5,
    D2: 0.25,
    E2: "Xã B",
    A3: "Xã C",
    B3: 0,
    C3: 0,
    D3: "Không phát sinh",
    E3: "#N/A",
  },
  "Ghi chú": { B2: "Giữ nguyên", C4: 7 },
};

test("what becomes of a cell, and what is kept of all others, is the same for an open workbook as for its file", async () => {
  const copy = workingCopy(asFile(book), about);
  const plan = planInPlace(asOpen(book), about);
  expect(plan.plain).toEqual(copy.plain);
  expect(plan.frozen).toEqual(copy.frozen);
  expect([plan.plain.length, plan.frozen.length]).toEqual([6, 6]);
  const kept = await originalsIn(copy.bytes);
  const rows = plan.originalsRows.slice(3);
  expect(JSON.parse(plan.originalsRows[1]?.join("") ?? "")).toMatchObject({ guide: kept.guide, rows: rows.length, hash: originalsHash(rows) });
  const own = kept.cells.map(({ sheet, row, column, formula, anchor, sent, isLive, value }) => ({ sheet, row, column, formula, anchor, sent, isLive, value }));
  expect(plan.cells).toEqual(own);
  const lines = rows.filter(([kind]) => kind === "row").map(([, sheet, row, content]) => [JSON.parse(sheet ?? ""), row, content]);
  const recorded = kept.sheets.flatMap(({ name, rows: each = [] }) =>
    each.map(({ row, contents }) => [name, String(row + 1), JSON.stringify(contents.map((one) => (one === undefined ? [] : one === "" ? null : one)))]),
  );
  expect(lines).toEqual(recorded);
});

test("cells that hold formulas are rewritten first, and those that they had filled afterwards", () => {
  const { formulas, fills } = planInPlace(asOpen(book), about);
  const cells = (sheets: typeof formulas): Record<string, string> =>
    Object.fromEntries(sheets.map(({ sheet, cells: each }) => [sheet, each.map(({ row, column }) => cellAddress(row, column)).join(" ")]));
  expect(cells(formulas)).toEqual({ "Tháng 5": "D2 E2 F2 D3 E3 D4", "Kỳ trước": "D1 E1" });
  expect(cells(fills)).toEqual({ "Kỳ trước": "D2 E2 D3 E3" });
  expect(fills[0]?.cells.map(({ content }) => String(content).slice(0, 9))).toEqual(["=IFERROR(", "Xã B", "=IFERROR(", "#N/A"]);
});

test("a formula in the separators of a Vietnamese spreadsheet is read as any other", () => {
  const { plain } = planInPlace(asOpen({ A: { A1: 1, D1: ["=DAT_CHITIEU(TYLE_TRUCTUYEN(A1;B1);0,5)", "Đạt"] } }), about);
  const { plain: us } = planInPlace(asOpen({ A: { A1: 1, D1: ["=DAT_CHITIEU(TYLE_TRUCTUYEN(A1,B1),0.5)", "Đạt"] } }), about);
  expect(plain).toEqual(us);
  expect(plain).toHaveLength(1);
});

test("a result that shows an error has filled nothing, and no formula is taken for a part of one", () => {
  const { fills, cells } = planInPlace(
    asOpen({ A: { C1: ["=DOC_SO(A1:A3)", "#REF!"], D1: ["=DOC_SO(A1:A3)", 1], C2: 5, D2: ["=B1", 2], D3: 3 } }),
    about,
  );
  expect(cells.map(({ row, column }) => cellAddress(row, column))).toEqual(["C1", "D1", "D3"]);
  expect(fills[0]?.cells).toEqual([{ row: 2, column: 3, content: 3 }]);
});

test("a cell that the caller names keeps its value, and cells that a formula is known to fill are its own", () => {
  const plan = planInPlace(asOpen({ A: { C1: ['=IFERROR(DOC_SO(A1:A2),"")', 1], D1: ["=TYLE_TRUCTUYEN(A1,B1)", 0.5], C2: 2 } }), {
    ...about,
    asValues: new Set(["A\nD1"]),
    filled: new Map([["A\nC1", [{ row: 1, column: 2 }]]]),
  });
  expect(plan.frozen.map(({ cell, why, formula, value }) => [cell, why, formula, value])).toEqual([
    ["C1", "inRange", '=IFERROR(DOC_SO(A1:A2),"")', 1],
    ["D1", "differs", "=TYLE_TRUCTUYEN(A1,B1)", 0.5],
    ["C2", "inRange", '=IFERROR(DOC_SO(A1:A2),"")', 2],
  ]);
});

test("sheets whose contents were not read are named", () => {
  const [first] = asOpen({ A: { C1: ["=DOC_SO(A1)", 1] } });
  if (first === undefined) throw new Error("sheet");
  expect(planInPlace([first, { name: "Lớn", formulas: [], seen: undefined }], about).unwatched).toEqual(["Lớn"]);
});
