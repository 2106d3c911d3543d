import { writeLetter } from "../../shared/letters/write-letter";
import type { Letter, LetterForm } from "../../shared/letters/letter";
import { all, cellsOf, children, linesOf, paragraphWith, partOf, textOf, value } from "./read-docx";
import { ducTho, ducThoLetter, narrowAnnex, report, sentences, wideAnnex } from "./sample-letter";

async function written(form: Partial<LetterForm> = {}, letter: Partial<Letter> = {}): Promise<Document> {
  return partOf(await writeLetter({ ...ducThoLetter, ...letter, form: { ...ducTho, ...form } }), "word/document.xml");
}

/** Text, size in points, bold, italics, alignment. */
function lookOf(document: Document, text: string): unknown[] {
  const paragraph = paragraphWith(document, text);
  const run = all(paragraph, "r")[0];
  return [Number(value(run, "sz")) / 2, value(run, "b") !== undefined || all(paragraph, "b").length > 0, all(paragraph, "i").length > 0, value(paragraph, "jc")];
}

const twipsOf = (element: Element | undefined, ...names: string[]): number[] =>
  names.map((name) => Number(element?.getAttributeNS("http://schemas.openxmlformats.org/wordprocessingml/2006/main", name)));

describe("the page of a letter", () => {
  it("is A4, upright, with margins of 20, 20, 30 and 15 mm: all within what the decree allows", async () => {
    const document = await written();
    expect(twipsOf(all(document, "pgSz")[0], "w", "h")).toEqual([11906, 16838]);
    const margins = twipsOf(all(document, "pgMar")[0], "top", "bottom", "left", "right");
    expect(margins).toEqual([1134, 1134, 1701, 850]);
    const millimetres = margins.map((twips) => (twips / 1440) * 25.4);
    const allowed = [[20, 25], [20, 25], [30, 35], [15, 20]];
    millimetres.forEach((width, at) => {
      expect(Math.round(width * 10) / 10).toBeGreaterThanOrEqual(allowed[at]?.[0] ?? NaN);
      expect(width).toBeLessThanOrEqual(allowed[at]?.[1] ?? NaN);
    });
  });

  it("is written in Times New Roman, black, for letters of every script: no run chooses another", async () => {
    const file = await writeLetter({ ...ducThoLetter, annexes: [narrowAnnex] });
    const fonts = all(all(partOf(file, "word/styles.xml"), "docDefaults")[0] as Element, "rFonts")[0];
    expect([...(fonts?.attributes ?? [])].map(({ localName, value: font }) => [localName, font]).sort()).toEqual(
      ["ascii", "cs", "eastAsia", "hAnsi"].map((script) => [script, "Times New Roman"]),
    );
    for (const path of ["word/document.xml", "word/header1.xml"])
      for (const name of ["rFonts", "color", "pStyle", "rStyle"]) expect(all(partOf(file, path), name)).toEqual([]);
    const styles = partOf(file, "word/styles.xml");
    expect(value(all(styles, "docDefaults")[0], "color")).toBe("000000");
    const plain = all(styles, "style").find((style) => style.getAttribute("w:default") === "1");
    expect(all(plain as Element, "rPr")).toEqual([]);
  });

  it("has its number at the top in the middle, in 14 points, and none on the first page", async () => {
    const file = await writeLetter({ ...ducThoLetter, annexes: [narrowAnnex] });
    const document = partOf(file, "word/document.xml");
    const targets = new Map([...partOf(file, "word/_rels/document.xml.rels").documentElement.children].map((each) => [each.getAttribute("Id"), each.getAttribute("Target")]));
    const sections = all(document, "sectPr");
    expect(sections).toHaveLength(2);
    for (const section of sections) {
      expect(children(section, "titlePg")).toHaveLength(1);
      expect(twipsOf(children(section, "pgNumType")[0], "start")).toEqual([1]);
      const header = (type: string): Document => {
        const reference = children(section, "headerReference").find((each) => each.getAttribute("w:type") === type);
        return partOf(file, "word/" + String(targets.get(reference?.getAttribute("r:id") ?? "")));
      };
      expect(header("default").documentElement.textContent).toBe("PAGE");
      expect([value(header("default").documentElement, "jc"), value(header("default").documentElement, "sz")]).toEqual(["center", "28"]);
      expect(header("first").documentElement.textContent).toBe("");
    }
  });
});

describe("the heading", () => {
  it("has who writes on the left and the country with its motto on the right, number and date below", async () => {
    const [table] = all(await written(), "tbl");
    expect(cellsOf(table as Element).map((cells) => cells.map(linesOf))).toEqual([
      [
        ["ỦY BAN NHÂN DÂN", "HUYỆN ĐỨC THỌ", ""],
        ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", ""],
      ],
      [
        ["Số: \u00A0\u00A0\u00A0\u00A0\u00A0\u00A0/UBND-KSTT", "V/v Đẩy mạnh thực hiện đạt kết quả các chỉ tiêu về Dịch vụ công trực tuyến"],
        ["Đức Thọ, ngày \u00A0\u00A0\u00A0\u00A0\u00A0\u00A0 tháng \u00A0\u00A0\u00A0\u00A0\u00A0\u00A0 năm 2024"],
      ],
    ]);
  });

  it.each([
    ["HUYỆN ĐỨC THỌ", [13, true, false, "center"]],
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", [13, true, false, "center"]],
    ["Độc lập - Tự do - Hạnh phúc", [14, true, false, "center"]],
    ["Số: ", [13, false, false, "center"]],
    ["V/v ", [12, false, false, "center"]],
    ["Đức Thọ, ngày", [14, false, true, "center"]],
  ])("writes “%s” as the decree says (size, bold, italics, alignment)", async (text, look) => {
    expect(lookOf(await written(), text)).toEqual(look);
  });

  it("draws a third to a half of a line under the issuing body, and a whole one under the motto", async () => {
    const [table] = all(await written(), "tbl");
    const [left, right] = cellsOf(table as Element)[0] ?? [];
    const ruled = (cell: Element | undefined): number => {
      const rule = all(cell as Element, "p").find((paragraph) => all(paragraph, "pBdr").length > 0);
      const [before = 0, after = 0] = twipsOf(all(rule as Element, "ind")[0], "left", "right");
      expect(before).toBe(after);
      return Number(value(cell, "tcW", "w")) - before - after;
    };
    // Measured in the browser with Tinos, which is as wide as Times New Roman: 38,1 mm and 60,4 mm.
    const [body, motto] = [38.1, 60.4].map((millimetres) => (millimetres / 25.4) * 1440);
    expect(ruled(left) / (body ?? NaN)).toBeGreaterThan(1 / 3);
    expect(ruled(left) / (body ?? NaN)).toBeLessThan(1 / 2);
    expect(ruled(right) / (motto ?? NaN)).toBeCloseTo(1, 1);
  });

  it("writes the body above in plain letters, and a long name in lines of about one length", async () => {
    const document = await written({ parentBody: "Ủy ban nhân dân tỉnh Hà Tĩnh", body: "Sở Khoa học và Công nghệ" });
    expect(linesOf(cellsOf(all(document, "tbl")[0] as Element)[0]?.[0] as Element)).toEqual([
      "ỦY BAN NHÂN DÂN",
      "TỈNH HÀ TĨNH",
      "SỞ KHOA HỌC",
      "VÀ CÔNG NGHỆ",
      "",
    ]);
    expect(lookOf(document, "TỈNH HÀ TĨNH")).toEqual([13, false, false, "center"]);
  });

  it("has no lines around its cells and stays within the margins", async () => {
    for (const table of all(await written(), "tbl")) {
      expect(Number(value(table, "tblW", "w"))).toBe(9355);
      for (const border of [...(all(table, "tblBorders")[0]?.children ?? [])]) expect(border.getAttribute("w:val")).toBe("none");
    }
  });
});

describe("a báo cáo", () => {
  it("has its name and what it is about in the middle, bold, with a line below, then whom it is to", async () => {
    const document = partOf(await writeLetter({ form: report, paragraphs: sentences, annexes: [] }), "word/document.xml");
    const lines = linesOf(document);
    const title = lines.indexOf("BÁO CÁO");
    expect(lines.slice(title, title + 4)).toEqual([
      "BÁO CÁO",
      "Kết quả tiếp nhận, giải quyết hồ sơ trực tuyến tháng 5/2024",
      "",
      "Kính gửi: Ủy ban nhân dân tỉnh Hà Tĩnh.",
    ]);
    expect(lookOf(document, "BÁO CÁO")).toEqual([14, true, false, "center"]);
    expect(lookOf(document, "Kết quả tiếp nhận")).toEqual([14, true, false, "center"]);
    expect(lines.join("\n")).not.toContain("V/v");
    expect(lines).toContain("Số: 05/BC-UBND");
    expect(lines).toContain("Đức Thọ, ngày 05 tháng 6 năm 2024");
  });

  it("has no address when it names nobody", async () => {
    const document = partOf(await writeLetter({ form: { ...report, recipients: [] }, paragraphs: sentences, annexes: [] }), "word/document.xml");
    expect(textOf(document.documentElement)).not.toContain("Kính gửi");
  });
});

describe("the text", () => {
  it("names each of several recipients in a line of its own, behind a dash", async () => {
    const lines = linesOf(await written());
    const address = lines.indexOf("Kính gửi:");
    expect(lines.slice(address, address + 5)).toEqual([
      "Kính gửi:",
      "- Trưởng các phòng, ban thuộc UBND huyện;",
      "- Chủ tịch UBND các xã, thị trấn;",
      "- Giám đốc Trung tâm Hành chính công;",
      "- Văn phòng đăng ký đất đai chi nhánh Hương Sơn – Đức Thọ.",
    ]);
  });

  it("has even edges, first lines of 1,27 cm, at least 6 points between paragraphs, lines of 1 to 1,5, in 14 points", async () => {
    const document = await written();
    for (const words of ["Thời gian qua", "Tỷ lệ hồ sơ trực tuyến", "- Biểu dương", "Yêu cầu các xã"]) {
      const paragraph = paragraphWith(document, words);
      expect(value(paragraph, "jc")).toBe("both");
      expect(value(paragraph, "ind", "firstLine")).toBe("720");
      expect(Number(value(paragraph, "spacing", "before")) + Number(value(paragraph, "spacing", "after") ?? 0)).toBeGreaterThanOrEqual(120);
      expect(Number(value(paragraph, "spacing", "line"))).toBeGreaterThanOrEqual(240);
      expect(Number(value(paragraph, "spacing", "line"))).toBeLessThanOrEqual(360);
      expect(value(all(paragraph, "r")[0], "sz")).toBe("28");
    }
    expect(lookOf(document, "1. Kết quả chung").slice(0, 2)).toEqual([14, true]);
  });

  it("shows every figure of its paragraphs as it stands there", async () => {
    expect(linesOf(await written())).toContain("Tỷ lệ hồ sơ trực tuyến toàn trình đạt 33,8%, tăng 8,8 điểm phần trăm; đã tiếp nhận 2.074 hồ sơ.");
  });

  it.each<[string, Partial<LetterForm>, string]>([
    ["as typed", {}, "Yêu cầu các xã, thị trấn nghiêm túc thực hiện./."],
    ["behind figures, when nothing follows them", { closing: [] }, "- Biểu dương: Cửa Tùng; Vĩnh Tú./."],
    ["behind the last paragraph only", { closing: ["Một./.", "Hai.", "  "] }, "Hai./."],
  ])("ends with “./.” once, %s", async (_, form, last) => {
    const lines = linesOf(await written(form));
    expect(lines.filter((line) => line.includes("./."))).toEqual([last]);
  });

  it("keeps its last paragraph on one page with the signature", async () => {
    expect(all(paragraphWith(await written(), "nghiêm túc thực hiện"), "keepNext")).toHaveLength(1);
  });
});

describe("below the text", () => {
  it("stand who receives a copy, on the left, and who signs, on the right", async () => {
    const tables = all(await written(), "tbl");
    const [cells] = cellsOf(tables[tables.length - 1] as Element);
    expect(cells?.map(linesOf)).toEqual([
      ["Nơi nhận:", "- Như trên;", "- Chủ tịch, PCT UBND huyện;", "- Lưu: VT, VP."],
      ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Hoài Đức"],
    ]);
  });

  it("has the list of copies in 11 points under 12 points bold italics, and the signature in 14 points bold with room to sign", async () => {
    const document = await written();
    expect(lookOf(document, "Nơi nhận:").slice(0, 3)).toEqual([12, true, true]);
    expect(lookOf(document, "- Lưu: VT, VP.").slice(0, 3)).toEqual([11, false, false]);
    expect(lookOf(document, "CHỦ TỊCH")).toEqual([14, true, false, "center"]);
    expect(lookOf(document, "Trần Hoài Đức")).toEqual([14, true, false, "center"]);
    expect(Number(value(paragraphWith(document, "Trần Hoài Đức"), "spacing", "before"))).toBeGreaterThanOrEqual(1200);
  });

  it.each<[LetterForm["signature"], string[]]>([
    [{ form: "KT", of: "CHỦ TỊCH", collective: "ỦY BAN NHÂN DÂN", position: "PHÓ CHỦ TỊCH", name: "A" }, ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "A"]],
    [{ form: "KT", of: "GIÁM ĐỐC", position: "PHÓ GIÁM ĐỐC", name: "A" }, ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "A"]],
    [{ form: "TL", of: "CHỦ TỊCH", position: "CHÁNH VĂN PHÒNG", name: "A" }, ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "A"]],
    [{ form: "TUQ", of: "CHỦ TỊCH", position: "CHÁNH VĂN PHÒNG", name: "" }, ["TUQ. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", ""]],
    [{ form: "own", of: "", position: "GIÁM ĐỐC", name: "A" }, ["GIÁM ĐỐC", "A"]],
  ])("signs as %j", async (signature, lines) => {
    const tables = all(await written({ signature }), "tbl");
    expect(linesOf(cellsOf(tables[tables.length - 1] as Element)[0]?.[1] as Element)).toEqual(lines);
  });
});

it("a letter with annexes has a section for each, those with wide tables lying", async () => {
  const document = await written({}, { annexes: [narrowAnnex, wideAnnex] });
  expect(all(document, "pgSz").map((size) => [value(size.parentElement ?? undefined, "pgSz", "orient"), ...twipsOf(size, "w", "h")])).toEqual([
    ["portrait", 11906, 16838],
    ["portrait", 11906, 16838],
    ["landscape", 16838, 11906],
  ]);
  for (const section of all(document, "sectPr")) expect(value(section, "type")).toBe("nextPage");
  for (const margin of all(document, "pgMar")) expect(twipsOf(margin, "top", "bottom", "left", "right")).toEqual([1134, 1134, 1701, 850]);
});
