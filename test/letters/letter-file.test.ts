import fc from "fast-check";
import { withFixedDates } from "../../shared/letters/fixed-dates";
import { plainText } from "../../shared/letters/plain-text";
import { writeLetter } from "../../shared/letters/write-letter";
import type { Letter } from "../../shared/letters/letter";
import { all, cellsOf, linesOf, partOf, textOf, unzipped } from "./read-docx";
import { ducTho, ducThoLetter, narrowAnnex, report, sentences, wideAnnex } from "./sample-letter";

const LETTERS: readonly [string, Letter][] = [
  ["a công văn without annex", ducThoLetter],
  ["a công văn with two annexes", { ...ducThoLetter, annexes: [narrowAnnex, wideAnnex] }],
  ["a báo cáo", { form: report, paragraphs: sentences, annexes: [wideAnnex] }],
  [
    "a letter of which nothing is known",
    {
      form: { ...ducTho, body: "", symbol: "", place: "", date: "", subject: "", recipients: [], opening: [], closing: [], copies: [], signature: { form: "own", of: "", position: "", name: "" } },
      paragraphs: [],
      annexes: [],
    },
  ],
];

describe.each(LETTERS)("%s", (_, letter) => {
  const files = writeLetter(letter).then((file) => ({ file, parts: unzipped(file) }));

  it("has each of its files once, all of them XML, each of a type that is declared", async () => {
    const { file, parts } = await files;
    const paths = parts.map(([path]) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const types = partOf(file, "[Content_Types].xml").documentElement;
    const named = (tag: string, attribute: string): string[] => [...types.children].filter(({ localName }) => localName === tag).map((each) => each.getAttribute(attribute) ?? "");
    const [extensions, overrides] = [named("Default", "Extension"), named("Override", "PartName")];
    expect(new Set(overrides).size).toBe(overrides.length);
    for (const path of paths) {
      expect(partOf(file, path).documentElement).not.toBeNull();
      expect(overrides.includes("/" + path) || extensions.includes(path.split(".").pop() ?? "")).toBe(true);
    }
    expect(overrides.filter((name) => /document|styles|header|settings|core/.test(name)).every((name) => paths.includes(name.slice(1)))).toBe(true);
  });

  it("has relationships that all lead somewhere, and uses none that it has not", async () => {
    const { file, parts } = await files;
    const paths = parts.map(([path]) => path);
    for (const [path, content] of parts.filter(([name]) => name.endsWith(".rels"))) {
      const folder = path.replace(/_rels\/[^/]*$/, "");
      const relations = [...partOf(file, path).documentElement.children];
      const ids = relations.map((relation) => relation.getAttribute("Id") ?? "");
      expect(new Set(ids).size).toBe(ids.length);
      for (const relation of relations) {
        expect(relation.getAttribute("TargetMode")).not.toBe("External");
        expect(paths).toContain((folder + String(relation.getAttribute("Target"))).replace(/^\//, ""));
      }
      const source = parts.find(([name]) => name === folder + (path.split("/").pop() ?? "").replace(/\.rels$/, ""))?.[1] ?? "";
      for (const [, id] of source.matchAll(/\br:(?:id|embed)="([^"]+)"/g)) expect(ids).toContain(id);
      expect(content).not.toMatch(/https?:\/\/(?!schemas\.(openxmlformats|microsoft)\.)/);
    }
  });

  it("has elements in the order that Word wants in properties, and a paragraph in every cell", async () => {
    const { file } = await files;
    const document = partOf(file, "word/document.xml");
    const orders: Record<string, string[]> = {
      tblPr: ["tblStyle", "tblW", "jc", "tblInd", "tblBorders", "shd", "tblLayout", "tblCellMar", "tblLook"],
      tcPr: ["tcW", "gridSpan", "vMerge", "tcBorders", "shd", "tcMar", "vAlign"],
      trPr: ["cantSplit", "tblHeader"],
      pPr: ["pStyle", "keepNext", "keepLines", "pBdr", "spacing", "ind", "jc", "rPr", "sectPr"],
      rPr: ["rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs"],
      sectPr: ["headerReference", "type", "pgSz", "pgMar", "pgNumType", "titlePg", "docGrid"],
    };
    for (const [name, order] of Object.entries(orders))
      for (const element of all(document, name)) {
        const found = [...element.children].map(({ localName }) => localName).filter((child) => order.includes(child));
        expect(found).toEqual([...found].sort((one, other) => order.indexOf(one) - order.indexOf(other)));
      }
    for (const cell of all(document, "tc")) expect(cell.lastElementChild?.localName).toBe("p");
  });

  it("has the same bytes whenever it is written", async () => {
    const { file } = await files;
    const clock = jest.spyOn(Date, "now").mockReturnValue(Date.UTC(2031, 11, 31));
    const later = await writeLetter(letter);
    clock.mockRestore();
    expect(Buffer.from(later).equals(Buffer.from(file))).toBe(true);
  });

  it("says of itself only that Thước has made it", async () => {
    const { file } = await files;
    expect(partOf(file, "docProps/core.xml").documentElement.textContent).toBe("ThướcThước");
    for (const path of ["docProps/app.xml", "docProps/custom.xml"]) expect(partOf(file, path).documentElement.textContent).toBe("");
  });

  it("is Vietnamese to the spelling checker, and no file for an old Word", async () => {
    const { file } = await files;
    expect(all(partOf(file, "word/styles.xml"), "lang")[0]?.getAttribute("w:val")).toBe("vi-VN");
    expect(all(partOf(file, "word/settings.xml"), "compatSetting")[0]?.getAttribute("w:val")).toBe("15");
  });
});

test("bytes that are no zip file as docx writes it are refused", () => {
  expect(() => withFixedDates(new Uint8Array(40))).toThrow("zip");
});

/** What names and sentences might hold to be more than text: to a spreadsheet, to XML, to Word, to docx itself. */
const DANGERS = [
  "=1+1", "=cmd|'/c calc'!A1", "+84", "-2", "@SUM(A1)", "</w:t></w:r>", "<script>alert(1)</script>", "&amp;", "&lt;b&gt;", "]]>", "<![CDATA[x]]>", "<!-- x -->",
  "<?xml version=\"1.0\"?>", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "&e;", "'\"`", "CURRENT", "TOTAL_PAGES", "SECTION", "PAGE", "{ PAGE }", "{default-bullet-numbering-0}",
  "{x.png}", "{{name}}", "}{", "{", "${1}", "$&", "%PATH%", "\\fldrslt", "HYPERLINK \"http://x\"", "DDEAUTO c:\\\\x", "INCLUDETEXT", "//", "/*", "../..", "😀", "Đỗ Ngọc Ẩn", "\u00A0", "  hai  dấu  cách  ",
] as const;
const danger = fc.oneof(fc.constantFrom(...DANGERS), fc.string({ unit: "grapheme", maxLength: 20 }), fc.string({ unit: "binary", maxLength: 20 }));

/** A letter with every text in every place where a person or a sheet puts one. */
function letterOf(texts: readonly string[]): Letter {
  const framed = texts.map(frame);
  const [first = ""] = framed;
  return {
    form: { ...ducTho, subject: first, place: first, recipients: framed, opening: framed, closing: ["hết"], copies: framed, signature: { ...ducTho.signature, name: first } },
    paragraphs: texts.map((shown, at) => ({ key: String(at), kind: "body", pieces: ["số ", { key: "f" + String(at), shown, trace: { sheet: "s", cells: [], how: "cell" } }, " liệu"] })),
    annexes: [
      {
        ...narrowAnnex,
        title: first,
        notes: framed,
        columns: [{ headings: ["A"], kind: "text", width: 10 }, { headings: [first], kind: "count", width: 10 }],
        rows: texts.map((shown) => ({ is: "unit", cells: [shown, shown].map((text) => ({ value: text, shown: text })) })),
      },
    ],
  };
}

/** Between two words, where no rule about the ends of a text takes anything away. */
function frame(text: string): string {
  return "đầu " + text + " cuối";
}

test("200 texts and more in every place stay text, letter by letter", async () => {
  const texts = fc.array(danger, { minLength: 40, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(texts, async (payloads) => {
      const document = partOf(await writeLetter(letterOf(payloads)), "word/document.xml");
      const lines = linesOf(document);
      const shown = payloads.map((payload) => plainText(frame(payload)));
      const between = (before: string, after: string): string[] => lines.slice(lines.indexOf(before) + 1, lines.indexOf(after));
      const listed = shown.map((text, at) => "- " + text + (at === shown.length - 1 ? "." : ";"));
      const said = payloads.map((payload) => plainText("số " + payload + " liệu"));
      expect(between("Kính gửi:", "hết./.")).toEqual([...listed, ...shown, ...said, "Số liệu chi tiết tại Phụ lục kèm theo."]);
      expect(between("Nơi nhận:", "TM. ỦY BAN NHÂN DÂN")).toEqual(listed);
      expect(between("CHỦ TỊCH", "PHỤ LỤC")).toEqual([shown[0], ""]);
      expect(lines).toContain("V/v " + String(shown[0]));
      expect(lines.slice(-payloads.length)).toEqual(shown.map((text) => "- " + text));
      const [heading, , ...rows] = cellsOf(all(document, "tbl")[2] as Element).map((cells) => cells.map(textOf));
      expect(heading).toEqual(["A", shown[0]]);
      expect(rows).toEqual(payloads.map((payload) => [plainText(payload), plainText(payload)]));
      for (const name of ["instrText", "fldSimple", "hyperlink", "br", "tab"]) expect(all(document, name)).toEqual([]);
    }),
    { numRuns: 5, examples: [[[...DANGERS]]] },
  );
});

test("words that docx takes for the number of a page are names like others", async () => {
  const signature = { ...ducTho.signature, name: "CURRENT", position: "TOTAL_PAGES" };
  const document = partOf(await writeLetter({ ...ducThoLetter, form: { ...ducTho, signature } }), "word/document.xml");
  expect(linesOf(document).filter((line) => line !== "").slice(-2)).toEqual(["TOTAL_PAGES", "CURRENT"]);
});
