import * as fc from "fast-check";
import { JSDOM } from "jsdom";
import { letterHtml } from "../../shared/letters/letter-html";
import { letterOutline } from "../../shared/letters/letter-outline";
import { letterText } from "../../shared/letters/letter-text";
import { ducTho, narrowAnnex, report, sentences, wideAnnex } from "./sample-letter";

const pasted = (html: string): Document => new JSDOM(html).window.document;
const cellsOf = (row: Element): string[] => [...row.children].map((cell) => cell.textContent ?? "");

test("what is pasted into Word has the heading in two columns, the text, and the annex as a table with every number as shown", () => {
  const document = pasted(letterHtml({ form: ducTho, paragraphs: sentences, annexes: [narrowAnnex] }));
  const [heading, signed, annex] = [...document.querySelectorAll("table")];
  expect([...(heading?.rows ?? [])].map((row) => row.children.length)).toEqual([2, 2]);
  expect(heading?.textContent).toContain("HUYỆN ĐỨC THỌCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  expect(signed?.textContent).toContain("TM. ỦY BAN NHÂN DÂNCHỦ TỊCH");
  expect([...(annex?.rows ?? [])].map(cellsOf)).toEqual([
    ["TT", "Đơn vị", "Trực tuyến toàn trình"],
    ["Tổng số", "Tỷ lệ", "Tăng, giảm (điểm phần trăm)"],
    ["(1)", "(2)", "(3)", "(4)", "(5)"],
    ...narrowAnnex.rows.map(({ cells }) => cells.map(({ shown }) => shown.replace(/(?<=[▲▼]) /, "\u00A0"))),
  ]);
  expect(document.body.textContent).toContain("đạt 33,8%, tăng 8,8 điểm phần trăm");
});

test("headings that stand over several columns take that many, and every row has as many cells as there are columns", () => {
  const document = pasted(letterHtml({ form: report, paragraphs: [], annexes: [wideAnnex, narrowAnnex] }));
  const wide = document.querySelectorAll("table")[2];
  const filled = [0, 0, 0];
  [...(wide?.tHead?.rows ?? [])].slice(0, 3).forEach((row, at) => {
    for (const cell of row.cells) for (let down = 0; down < cell.rowSpan; down++) filled[at + down] = (filled[at + down] ?? 0) + cell.colSpan;
  });
  expect(filled).toEqual([wideAnnex.columns.length, wideAnnex.columns.length, wideAnnex.columns.length]);
  expect(document.body.textContent).toContain("PHỤ LỤC I");
  expect(document.body.textContent).toContain("PHỤ LỤC II");
});

test("whatever is typed is text: no element comes of it, and none of it is lost", () => {
  const text = fc.oneof(fc.string(), fc.constantFrom("<script>alert(1)</script>", '"><img src=x>', "&lt;b&gt;", "A & B"));
  const shape = (html: string): string[] => [...pasted(html).querySelectorAll("*")].map(({ tagName, attributes }) => tagName + attributes.length);
  const plain = shape(letterHtml({ form: { ...ducTho, subject: "x", place: "x" }, paragraphs: [], annexes: [] }));
  fc.assert(
    fc.property(text.filter((typed) => typed.trim() !== ""), (typed) => {
      const form = { ...ducTho, subject: "x" + typed, place: "x" + typed };
      const html = letterHtml({ form, paragraphs: [], annexes: [] });
      expect(shape(html)).toEqual(plain);
      expect(pasted(html).body.textContent).toContain(letterOutline({ form, paragraphs: [] }).about);
    }),
    { numRuns: 20 },
  );
});

test("as plain text the annex has a tab between its cells", () => {
  const lines = letterText({ form: ducTho, paragraphs: sentences, annexes: [narrowAnnex] }).split("\n");
  expect(lines).toContain("2\tXã Vĩnh Tú\t65\t100%\t▼ 0,44");
  expect(lines).toContain("TT\tĐơn vị\tTrực tuyến toàn trình, Tổng số\tTrực tuyến toàn trình, Tỷ lệ\tTrực tuyến toàn trình, Tăng, giảm (điểm phần trăm)");
  expect(lines).toContain("- Cách tính “Trực tuyến toàn trình”: hồ sơ trực tuyến toàn trình / tổng số hồ sơ tiếp nhận.");
});
