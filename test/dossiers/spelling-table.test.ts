import fc from "fast-check";
import { SpellingTable } from "../../shared/dossiers/spelling-table";

describe("ways of writing as numbers", () => {
  it("gives each text one number, in the order in which they first come", () => {
    const letter = fc.constantFrom("a", "ạ", "A", " ", "\u0000", "\uD83D", "xã ", "1");
    fc.assert(
      fc.property(fc.array(fc.string({ unit: letter, maxLength: 40 }), { maxLength: 127 }), (texts) => {
        const table = new SpellingTable();
        const order = [...new Set(texts)];
        expect(texts.map((text) => table.numberOf(text))).toEqual(texts.map((text) => order.indexOf(text)));
        const found = new Int32Array(texts.length + 1);
        table.findKnown([...texts, "new"].map((text) => [7, text + "", text]), 1, 0, texts.length + 1, found);
        expect([...texts, "new"].every((text, at) => found[at] === -1 || found[at] === order.indexOf(text))).toBe(true);
        expect(table.size).toBe(order.length);
      }),
    );
  });

  it("finds again at one look nearly all texts that have come", () => {
    const texts = Array.from({ length: 5000 }, (_, at) => "Xã Số " + at);
    const table = new SpellingTable();
    for (const text of texts) table.numberOf(text);
    const found = new Int32Array(128);
    table.findKnown(texts.map((text) => [text]), 0, 2000, 128, found);
    expect(found.filter((number, at) => number === 2000 + at).length).toBeGreaterThan(0.85 * 128);
  });

  it.each([
    ["100.000", "at a random place", (at: number) => (at * 7919) % 60],
    ["20.000", "at the first place", () => 0],
    ["20.000", "at the last place but one", () => 58],
  ])("stays quick with %s names that differ in one letter %s", (many, _, place) => {
    const name = "Trung tâm Phục vụ hành chính công xã Vạn Phú, tỉnh Khánh Hòa";
    const names = Array.from({ length: Number(many) * 1000 }, (_unused, at) => {
      const letter = String.fromCharCode(0x4e00 + (at % 20_000));
      return name.slice(0, place(at)) + letter + name.slice(place(at) + 1) + "k".repeat(at % 5);
    });
    const table = new SpellingTable();
    for (const text of names) table.numberOf(text);
    for (const text of names) table.numberOf(text);
    expect(table.size).toBe(new Set(names).size);
    expect(table.collisions / (2 * names.length)).toBeLessThan(1.5);
  });
});
