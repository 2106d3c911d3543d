import fc from "fast-check";
import { JSDOM } from "jsdom";
import { headingRows } from "../../shared/letters/annex-headings";
import { annexLayout } from "../../shared/letters/annex-widths";
import { textWidthOf } from "../../shared/letters/page-setup";
import { letterHtml } from "../../shared/letters/letter-html";
import { letterText } from "../../shared/letters/letter-text";
import { textWidth } from "../../shared/letters/text-width";
import { writeLetter } from "../../shared/letters/write-letter";
import type { Annex, AnnexColumn } from "../../shared/reports/annex";
import { all, cellsOf, children, linesOf, partOf, textOf, value } from "./read-docx";
import { ducThoLetter, narrowAnnex, report, wideAnnex } from "./sample-letter";

async function documentWith(...annexes: Annex[]): Promise<Document> {
  return partOf(await writeLetter({ ...ducThoLetter, annexes }), "word/document.xml");
}

/** The table of the annex that comes `place`th; two tables stand before it: the heading and the signature. */
async function tableOf(annex: Annex): Promise<Element> {
  return all(await documentWith(annex), "tbl")[2] as Element;
}

const spanOf = (cell: Element): number => Number(value(cell, "gridSpan") ?? 1);

/** What stands above each column, from top to bottom, as Word merges it: a cell that goes on repeats the one above. */
function headingsAbove(table: Element): string[][] {
  const rows = cellsOf(table).filter((_, at) => all(children(table, "tr")[at] as Element, "tblHeader").length > 0).slice(0, -1);
  const grid = rows.map((cells) => cells.flatMap((cell) => Array<Element>(spanOf(cell)).fill(cell)));
  return (grid[0] ?? []).map((_, column) =>
    grid.flatMap((cells) => {
      const cell = cells[column] as Element;
      return value(cell, "vMerge") === "continue" ? [] : [textOf(cell)];
    }),
  );
}

describe("the pages of an annex", () => {
  it("say what they are, of which letter, and in what they count", async () => {
    const lines = linesOf(await documentWith({ ...narrowAnnex, columns: narrowAnnex.columns }));
    const annex = lines.indexOf("PHỤ LỤC");
    expect(lines.slice(annex, annex + 5)).toEqual([
      "PHỤ LỤC",
      "KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ TRỰC TUYẾN",
      "Tháng 5/2024, so với tháng 4/2024",
      "(Kèm theo Công văn số \u00A0\u00A0\u00A0\u00A0\u00A0\u00A0/UBND-KSTT ngày \u00A0\u00A0\u00A0\u00A0\u00A0\u00A0 tháng \u00A0\u00A0\u00A0\u00A0\u00A0\u00A0 năm 2024 của Ủy ban nhân dân huyện Đức Thọ)",
      "Đơn vị tính: hồ sơ, %",
    ]);
    expect(lines.slice(-3)).toEqual([
      "Ghi chú:",
      "- Cách tính “Trực tuyến toàn trình”: hồ sơ trực tuyến toàn trình / tổng số hồ sơ tiếp nhận.",
      "- Không phát sinh hồ sơ: Xã Vĩnh Ô.",
    ]);
  });

  it("are numbered in roman numerals when there are several", async () => {
    const lines = linesOf(await documentWith(narrowAnnex, wideAnnex));
    expect(lines.filter((line) => line.startsWith("PHỤ LỤC"))).toEqual(["PHỤ LỤC I", "PHỤ LỤC II"]);
  });

  it("name a báo cáo with its number and date", async () => {
    const document = partOf(await writeLetter({ form: report, paragraphs: [], annexes: [narrowAnnex] }), "word/document.xml");
    expect(linesOf(document)).toContain("(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 6 năm 2024 của Ủy ban nhân dân huyện Đức Thọ)");
  });
});

describe("an annex of several tables", () => {
  const part = (number: number): Annex => ({ ...narrowAnnex, part: { number, of: 2, about: number === 1 ? "Trực tuyến" : "Số hóa", orderedBy: "Trực tuyến" } });

  it("is one annex: its title once, each table on a page of its own under its number, its pages counted on", async () => {
    const document = await documentWith(part(1), part(2), wideAnnex);
    const lines = linesOf(document);
    expect(lines.filter((line) => /^(PHỤ LỤC|Biểu số|\(Kèm theo)/.test(line)).map((line) => line.slice(0, 20))).toEqual([
      "PHỤ LỤC I", "(Kèm theo Công văn s", "Biểu số 1. Trực tuyế", "Biểu số 2. Số hóa", "PHỤ LỤC II", "(Kèm theo Công văn s",
    ]);
    expect(lines).toContain("Số liệu chi tiết tại các Phụ lục kèm theo.");
    const second = lines.indexOf("Biểu số 2. Số hóa");
    expect(lines.slice(second, second + 3)).toEqual(["Biểu số 2. Số hóa", "Tháng 5/2024, so với tháng 4/2024", "Đơn vị tính: hồ sơ, %"]);
    const sections = all(document, "sectPr");
    expect(sections.map((section) => [value(section, "pgNumType", "start"), all(section, "titlePg").length])).toEqual([["1", 1], ["1", 1], [undefined, 0], ["1", 1]]);
    expect(all(document, "tbl")).toHaveLength(5);
  });

  it("is the only annex of a letter where it is: “PHỤ LỤC”, pasted and as text too", async () => {
    const letter = { ...ducThoLetter, annexes: [part(1), part(2)] };
    for (const text of [letterText(letter), new JSDOM(letterHtml(letter)).window.document.body.innerHTML.replace(/<\/p>/g, "\n").replace(/<[^>]+>/g, "")]) {
      const lines = text.split("\n");
      expect(lines.filter((line) => /^(PHỤ LỤC|Biểu số)/.test(line))).toEqual(["PHỤ LỤC", "Biểu số 1. Trực tuyến", "Biểu số 2. Số hóa"]);
      expect(lines.filter((line) => line === narrowAnnex.title)).toHaveLength(1);
    }
  });
});

describe("the table of an annex", () => {
  it("has its headings and the row of column numbers again on every page", async () => {
    const table = await tableOf(wideAnnex);
    const headers = children(table, "tr").map((row) => all(row, "tblHeader").length);
    expect(headers).toEqual([1, 1, 1, 1, 0]);
    expect(children(table, "tr").every((row) => all(row, "cantSplit").length === 1)).toBe(true);
    expect(cellsOf(table)[3]?.map(textOf)).toEqual(wideAnnex.columns.map((_, at) => `(${String(at + 1)})`));
  });

  it("merges headings level by level, as the annex has them", async () => {
    const table = await tableOf(wideAnnex);
    const [first, second, third] = cellsOf(table);
    expect(first?.map((cell) => [textOf(cell), spanOf(cell), value(cell, "vMerge")])).toEqual([
      ["TT", 1, "restart"],
      ["Đơn vị", 1, "restart"],
      ["Trực tuyến toàn trình", 5, undefined],
      ["Số hóa hồ sơ", 5, undefined],
    ]);
    expect(second?.slice(0, 6).map((cell) => [textOf(cell), spanOf(cell), value(cell, "vMerge")])).toEqual([
      ["", 1, "continue"],
      ["", 1, "continue"],
      ["Tiếp nhận", 2, undefined],
      ["Tỷ lệ", 1, "restart"],
      ["Tỷ lệ tháng 4/2024", 1, "restart"],
      ["Hạng", 1, "restart"],
    ]);
    expect(third?.slice(2, 5).map((cell) => [textOf(cell), value(cell, "vMerge")])).toEqual([
      ["Trực tuyến", undefined],
      ["Tổng số", undefined],
      ["", "continue"],
    ]);
  });

  it("shows each cell of the annex exactly as the annex does", async () => {
    for (const annex of [narrowAnnex, wideAnnex]) {
      const rows = cellsOf(await tableOf(annex)).slice(-annex.rows.length);
      rows.forEach((cells, at) => {
        const shown = annex.rows[at]?.cells.map((cell) => cell.shown) ?? [];
        expect([...cells.map(textOf), ...shown.slice(cells.length)]).toEqual(shown.map((text) => text.replace(/(?<=[▲▼]) /, "\u00A0")));
      });
    }
  });

  it("lets the name of a group without sums go over the columns behind it, and no other cell", async () => {
    const rows = cellsOf(await tableOf(narrowAnnex)).slice(-6);
    expect(rows.map((cells) => cells.map(spanOf))).toEqual([[1, 1, 1, 1, 1], [1, 1, 1, 1, 1], [1, 4], [1, 1, 1, 1, 1], [1, 1, 1, 1, 1], [1, 1, 1, 1, 1]]);
  });

  it("stands numbers on the right, names on the left, ranks in the middle, all in the middle of their row; sums are bold", async () => {
    const table = await tableOf(wideAnnex);
    const cells = cellsOf(table)[4] ?? [];
    expect(cells.slice(0, 7).map((cell) => value(cell, "jc"))).toEqual(["center", "left", "right", "right", "right", "right", "center"]);
    expect(all(table, "tc").every((cell) => value(cell, "vAlign") === "center")).toBe(true);
    const bold = cellsOf(await tableOf(narrowAnnex)).slice(-6).map((row) => all(row[1] as Element, "r").every((run) => all(run, "b").length > 0));
    expect(bold).toEqual([true, false, true, false, false, true]);
  });

  it("is exactly as wide as the text of its page, and so are its cells in every row", async () => {
    for (const [annex, width] of [[narrowAnnex, textWidthOf("portrait")], [wideAnnex, textWidthOf("landscape")]] as const) {
      const table = await tableOf(annex);
      const grid = all(table, "gridCol").map((column) => Number(column.getAttribute("w:w")));
      expect([grid.length, grid.reduce((sum, each) => sum + each, 0)]).toEqual([annex.columns.length, width]);
      expect(Number(value(table, "tblW", "w"))).toBe(width);
      for (const cells of cellsOf(table)) {
        expect(cells.reduce((sum, cell) => sum + spanOf(cell), 0)).toBe(annex.columns.length);
        expect(cells.reduce((sum, cell) => sum + Number(value(cell, "tcW", "w")), 0)).toBe(width);
      }
    }
  });

  it("is followed by a paragraph, without which Word calls the file damaged", async () => {
    for (const table of all(await documentWith(narrowAnnex, wideAnnex), "tbl")) expect(table.nextElementSibling?.localName).toBe("p");
  });

  it("is left out when an annex has no columns; without rows it has its heading", async () => {
    expect(all(await documentWith({ ...narrowAnnex, columns: [], rows: [] }), "tbl")).toHaveLength(2);
    expect(children(await tableOf({ ...narrowAnnex, rows: [] }), "tr")).toHaveLength(3);
  });
});

/** Headings of one to three levels from few words, so that neighbours often share them. */
const headings = fc.array(
  fc.array(fc.constantFrom("Tổng số", "Tỷ lệ", "Trực tuyến"), { minLength: 1, maxLength: 3 }),
  { minLength: 1, maxLength: 8 },
);
const columnsOf = (all: readonly string[][]): AnnexColumn[] => all.map((each) => ({ headings: each, kind: "text", width: 10 }));

test("whatever the headings are, what stands above a column in Word is what the annex says, and no cell is left out", async () => {
  await fc.assert(
    fc.asyncProperty(headings, async (words) => {
      const table = await tableOf({ ...narrowAnnex, columns: columnsOf(words), rows: [] });
      expect(headingsAbove(table)).toEqual(words);
    }),
    { numRuns: 15 },
  );
});

test("heading cells that begin cover the whole heading, each place once", () => {
  fc.assert(
    fc.property(headings, (words) => {
      const rows = headingRows(columnsOf(words));
      const covered = rows.flatMap((cells, row) => cells.flatMap(({ at, columns, rows: down }) => Array.from({ length: columns * down }, (_, index) => [row + Math.floor(index / columns), at + (index % columns)].join())));
      expect(new Set(covered).size).toBe(covered.length);
      expect(covered).toHaveLength(rows.length * words.length);
    }),
  );
});

test("whatever stands in it, the columns share out the page to the last twip and hold their longest word while letters can shrink", () => {
  const annex = fc.array(fc.record({ width: fc.integer({ min: 1, max: 60 }), word: fc.constantFrom("1", "1.234.567", "Không phát sinh", "100%", "Nghiêng") }), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(annex, (made) => {
      const columns = made.map(({ width }): AnnexColumn => ({ headings: ["A"], kind: "text", width }));
      const { orientation, size, widths } = annexLayout({ columns, rows: [{ is: "unit", cells: made.map(({ word }) => ({ value: word, shown: word })) }] });
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(textWidthOf(orientation));
      expect(size).toBeGreaterThanOrEqual(7);
      for (const [at, { word }] of made.entries())
        for (const part of word.split(" ")) expect(widths[at] ?? 0).toBeGreaterThanOrEqual(textWidth(part, size));
    }),
  );
});
