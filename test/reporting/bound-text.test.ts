import fc from "fast-check";
import { bindText, boundOf, boundWords, type BoundText } from "../../shared/reporting/bound-text";
import { fillText } from "../../shared/reporting/fill-text";
import type { Piece } from "../../shared/reporting/statement";
import { figure, MAY, overall } from "./worded-samples";

const { pieces } = overall(MAY);
/** The words with a figure as [key=shown], or [key=shown!typed] where it was typed over. */
const drawn = (text: BoundText): string =>
  text.map((piece) => (typeof piece === "string" ? piece : `[${piece.key}=${piece.shown}${piece.typed === undefined ? "" : "!" + piece.typed}]`)).join("");
const bound = (edited: string, of: readonly Piece[] = pieces): string => drawn(bindText(edited, of));

describe("the figures of a paragraph in what a person has made of its text", () => {
  it("are found in other words", () => {
    expect(bound("Toàn huyện tiếp nhận 2.074 hồ sơ; toàn trình đạt 33,8% (tăng 8,8 điểm phần trăm).")).toBe(
      "Toàn huyện tiếp nhận [received=2.074] hồ sơ; toàn trình đạt [fullOnline/rate=33,8%] (tăng [fullOnline/change=8,8] điểm phần trăm).",
    );
  });

  it("are whole numbers: 33,8% is not found in 133,8%, nor 8,8 in 8,85 or 18,8", () => {
    expect(bound("có 133,8% rồi 8,85 rồi 18,8 rồi 12.074")).toBe("có 133,8% rồi 8,85 rồi 18,8 rồi 12.074");
  });

  it("are taken once each: a number that is written twice is the figure where its words are", () => {
    const count = ["Có ", figure("count", "6"), " đơn vị đạt 100%."];
    expect(bound("Trong 6 tháng, có 6 đơn vị đạt 100%.", count)).toBe("Trong 6 tháng, có [count=6] đơn vị đạt 100%.");
    expect(bound("Có 6 tháng liền 6 đơn vị đạt 100%.", count)).toBe("Có 6 tháng liền [count=6] đơn vị đạt 100%.");
  });

  it("are told apart by their words when two figures show the same number", () => {
    const twice = ["nhận ", figure("in", "12"), " hồ sơ, trả ", figure("out", "12"), " kết quả"];
    expect(bound("đã trả 12 kết quả", twice)).toBe("đã trả [out=12] kết quả");
    expect(bound("nhận 12 hồ sơ", twice)).toBe("nhận [in=12] hồ sơ");
  });

  it("a small number without any of its words is not taken for the figure", () => {
    expect(bound("Các xã đẩy mạnh 6 giải pháp.", ["Có ", figure("count", "6"), " đơn vị."])).toBe("Các xã đẩy mạnh 6 giải pháp.");
  });

  it("are known as percentage points in the local habit of writing: tăng 8,8%", () => {
    expect(bound("đạt 33,8% tăng 8,8%")).toBe("đạt [fullOnline/rate=33,8%] tăng [fullOnline/change=8,8]%");
  });

  it("a number in a figure's place has been typed over it; the figure's own number there is the figure again", () => {
    const over = bindText("Trong tháng 5/2024, tỷ lệ hồ sơ trực tuyến toàn trình đạt 34%, tăng 8,8 điểm phần trăm.", pieces);
    expect(drawn(over)).toContain("đạt [fullOnline/rate=33,8%!34%], tăng [fullOnline/change=8,8] điểm");
    expect(drawn(bindText(boundWords(over).replace("34%", "33,8%"), over))).toContain("đạt [fullOnline/rate=33,8%], tăng");
    expect(drawn(bindText(boundWords(over).replace("34%", "35%"), over))).toContain("[fullOnline/rate=33,8%!35%]");
  });

  it("a number that stands alone where a figure was has been typed over it, though the words beside it have changed too", () => {
    const rate = ["Tỷ lệ đạt ", figure("rate", "33,8%"), " (", figure("part", "701"), "/", figure("whole", "2.074"), " hồ sơ)."];
    expect(bound("Tỷ lệ đã lên mức 40% (701/2.074 hồ sơ).", rate)).toBe("Tỷ lệ đã lên mức [rate=33,8%!40%] ([part=701]/[whole=2.074] hồ sơ).");
    expect(bound("Có 40 xã: (701/2.074 hồ sơ).", rate)).toBe("Có 40 xã: ([part=701]/[whole=2.074] hồ sơ).");
  });

  it("come back when what was deleted is typed again", () => {
    const without = bindText("Tỷ lệ hồ sơ trực tuyến toàn trình đạt 33,8%.", pieces);
    expect(drawn(bindText("Tỷ lệ hồ sơ trực tuyến toàn trình đạt 33,8% trên 2.074 hồ sơ.", without, pieces))).toBe(
      "Tỷ lệ hồ sơ trực tuyến toàn trình đạt [fullOnline/rate=33,8%] trên [received=2.074] hồ sơ.",
    );
  });

  it("are found in sentences that have changed places", () => {
    expect(bound("Có 2.074 hồ sơ tiếp nhận, tăng 8,8 điểm phần trăm, đạt 33,8%.")).toBe(
      "Có [received=2.074] hồ sơ tiếp nhận, tăng [fullOnline/change=8,8] điểm phần trăm, đạt [fullOnline/rate=33,8%].",
    );
  });

  it("what is kept is one line in NFC", () => {
    expect(bound("  Toàn huyện\r\n\tđạt 33,8%  ".normalize("NFD"))).toBe("Toàn huyện đạt [fullOnline/rate=33,8%]");
  });
});

describe("properties", () => {
  const word = fc.constantFrom("đạt", "tăng", "trong", "tỷ lệ", "hồ sơ", "đơn vị", ",", ";", "(", "so với kỳ trước", "Xã Vĩnh Ô");
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => " " + list.join(" ") + " ");
  const number = fc.oneof(
    fc.integer({ min: 0, max: 99 }).map(String),
    fc.integer({ min: 1000, max: 9999 }).map((count) => String(count).replace(/(\d)(\d{3})$/, "$1.$2")),
    fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 99 })).map(([whole, rest]) => `${whole},${rest}%`),
  );
  const paragraph = fc
    .array(fc.tuple(words, number), { minLength: 1, maxLength: 8 })
    .chain((parts) =>
      words.map((end): Piece[] => [
        ...parts.flatMap(([text, shown], index): Piece[] => [index === 0 ? text.trimStart() : text, figure("figure" + String(index), shown)]),
        end.trimEnd() + ".",
      ]),
    );
  const read = (text: readonly unknown[]): string =>
    text.map((piece) => (typeof piece === "string" ? piece : (piece as { shown: string }).shown)).join("");

  it("a text that nobody has changed is bound and filled to itself", () => {
    fc.assert(
      fc.property(paragraph, (made) => {
        const text = bindText(read(made), made);
        const filled = fillText(text, made);
        expect(filled.pieces).toEqual(made);
        expect(filled.notices).toEqual([]);
        expect(bindText(boundWords(filled.bound), filled.bound)).toEqual(text);
      }),
    );
  });

  it("words that are put between figures leave every figure bound, and are themselves kept to the letter", () => {
    fc.assert(
      fc.property(paragraph, fc.array(fc.tuple(fc.nat(), word)), (made, inserts) => {
        const mine: Piece[] = [...made];
        for (const [at, text] of inserts) {
          const spot = (at % made.length) | 0;
          const piece = mine[spot];
          if (typeof piece === "string") mine[spot] = piece.replace(/ /, " " + text + " ");
        }
        const edited = read(mine);
        const text = bindText(edited, made);
        expect(boundWords(text)).toBe(edited);
        const distinct = new Set(made.flatMap((piece) => (typeof piece === "string" ? [] : [piece.shown]))).size;
        const figures = text.flatMap((piece) => (typeof piece === "string" ? [] : [piece]));
        expect(figures.every(({ typed }) => typed === undefined)).toBe(true);
        if (distinct === (made.length - 1) / 2) expect(figures.filter(({ shown }) => shown.length > 2)).toEqual(boundOf(made).filter((piece) => typeof piece !== "string" && piece.shown.length > 2));
      }),
    );
  });

  it("figures of another reading change the figures and nothing else", () => {
    fc.assert(
      fc.property(paragraph, fc.array(number, { minLength: 8, maxLength: 8 }), (made, others) => {
        const text = bindText("Kính báo cáo: " + read(made), made);
        const later = made.map((piece, index) => (typeof piece === "string" ? piece : { ...piece, shown: others[(index - 1) / 2] ?? piece.shown }));
        const { pieces: filled, notices } = fillText(text, later);
        expect(filled.filter((piece) => typeof piece === "string").join("|")).toBe(text.filter((piece) => typeof piece === "string").join("|"));
        for (const piece of filled) if (typeof piece !== "string") expect(later).toContainEqual(piece);
        const changed = later.filter((piece, index) => typeof piece !== "string" && piece.shown !== (made[index] as { shown: string }).shown);
        expect(notices.map((notice) => notice.is === "changed" && [notice.key, notice.to])).toEqual(
          changed.filter((piece) => filled.includes(piece)).map((piece) => typeof piece !== "string" && [piece.key, piece.shown]),
        );
      }),
    );
  });
});
