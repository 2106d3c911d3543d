import * as fc from "fast-check";
import { letterHtml } from "../../shared/letters/letter-html";
import { letterOutline } from "../../shared/letters/letter-outline";
import { letterLines, letterText, wordsOfLetter } from "../../shared/letters/letter-text";
import { ducTho, report, sentences } from "./sample-letter";

test("Công văn Đức Thọ 2024 reads line by line as it was sent", () => {
  expect(letterLines(letterOutline({ form: { ...ducTho, number: "1" }, paragraphs: sentences }))).toEqual([
    "ỦY BAN NHÂN DÂN",
    "HUYỆN ĐỨC THỌ",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Số: 01/UBND-KSTT",
    "V/v Đẩy mạnh thực hiện đạt kết quả các chỉ tiêu về Dịch vụ công trực tuyến",
    "Đức Thọ, ngày \u00A0\u00A0\u00A0\u00A0\u00A0\u00A0 tháng \u00A0\u00A0\u00A0\u00A0\u00A0\u00A0 năm 2024",
    "Kính gửi:",
    "- Trưởng các phòng, ban thuộc UBND huyện;",
    "- Chủ tịch UBND các xã, thị trấn;",
    "- Giám đốc Trung tâm Hành chính công;",
    "- Văn phòng đăng ký đất đai chi nhánh Hương Sơn – Đức Thọ.",
    "Thời gian qua, UBND huyện đã ban hành nhiều văn bản chỉ đạo.",
    "1. Kết quả chung",
    "Tỷ lệ hồ sơ trực tuyến toàn trình đạt 33,8%, tăng 8,8 điểm phần trăm; đã tiếp nhận 2.074 hồ sơ.",
    "- Biểu dương: Cửa Tùng; Vĩnh Tú.",
    "Yêu cầu các xã, thị trấn nghiêm túc thực hiện./.",
    "TM. ỦY BAN NHÂN DÂN",
    "CHỦ TỊCH",
    "Trần Hoài Đức",
    "Nơi nhận:",
    "- Như trên;",
    "- Chủ tịch, PCT UBND huyện;",
    "- Lưu: VT, VP.",
  ]);
});

test("a báo cáo has its name and subject in the middle, and a single recipient on the line of “Kính gửi”", () => {
  const outline = letterOutline({ form: report, paragraphs: [] });
  expect(outline.title).toEqual(["BÁO CÁO", "Kết quả tiếp nhận, giải quyết hồ sơ trực tuyến tháng 5/2024"]);
  expect([outline.about, outline.to]).toEqual(["", ["Kính gửi: Ủy ban nhân dân tỉnh Hà Tĩnh."]]);
  expect(letterOutline({ form: { ...report, recipients: [] }, paragraphs: [] }).to).toEqual([]);
  const unaddressed = { ...report, recipients: [], copies: ["Như trên", "Lưu: VT, VP"] };
  expect(letterOutline({ form: unaddressed, paragraphs: [] }).copies).toEqual(["- Lưu: VT, VP."]);
  expect(letterOutline({ form: { ...unaddressed, recipients: ["UBND tỉnh"] }, paragraphs: [] }).copies).toEqual(["- Như trên;", "- Lưu: VT, VP."]);
  expect(letterOutline({ form: { ...ducTho, recipients: [] }, paragraphs: [] }).to).toEqual(["Kính gửi:"]);
  expect(outline.enclosed).toBe("(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 6 năm 2024 của Ủy ban nhân dân huyện Đức Thọ)");
});

test("a text that goes with an annex points to it, once, before what is asked of whom", () => {
  const lines = (annexes: number, texts: readonly string[], closing: readonly string[] = []): string[] => {
    const paragraphs = texts.map((text, at) => ({ key: at === 1 ? "followUp" : String(at), kind: "body" as const, pieces: [text] }));
    return letterOutline({ form: { ...ducTho, opening: [], closing }, paragraphs }, annexes).text.map(({ text }) => text);
  };
  expect(lines(1, ["A.", "Đề nghị B."])).toEqual(["A.", "Số liệu chi tiết tại Phụ lục kèm theo.", "Đề nghị B./."]);
  expect(lines(2, ["A."])).toEqual(["A.", "Số liệu chi tiết tại các Phụ lục kèm theo./."]);
  expect(lines(1, ["A (danh sách tại phụ lục kèm theo)."])).toHaveLength(1);
  expect(lines(1, ["A."], ["Chi tiết tại Phụ lục."])).toEqual(["A.", "Chi tiết tại Phụ lục./."]);
  expect(lines(0, ["A."])).toEqual(["A./."]);
});

test("the words alone are what stands between the address and the signature", () => {
  expect(wordsOfLetter({ form: { ...ducTho, opening: [], closing: [] }, paragraphs: sentences }).split("\n")).toEqual([
    "1. Kết quả chung",
    "Tỷ lệ hồ sơ trực tuyến toàn trình đạt 33,8%, tăng 8,8 điểm phần trăm; đã tiếp nhận 2.074 hồ sơ.",
    "- Biểu dương: Cửa Tùng; Vĩnh Tú./.",
  ]);
});

test.each([
  [["Tình hình", "Kết quả"], ["1. Tình hình", "2. Kết quả"]],
  [["Tình hình", "4. Kiến nghị"], ["1. Tình hình", "2. Kiến nghị"]],
  [["Tình hình"], ["Tình hình"]],
  [["I. Tình hình", "Kết quả"], ["I. Tình hình", "Kết quả"]],
])("the headings %j stand in a letter as %j, wherever it is read", (typed, printed) => {
  const paragraphs = typed.flatMap((text, at) => [
    { key: `h${String(at)}`, kind: "heading" as const, pieces: [text] },
    { key: `b${String(at)}`, kind: "body" as const, pieces: ["Đạt."] },
  ]);
  const letter = { form: { ...ducTho, opening: [], closing: [] }, paragraphs, annexes: [] };
  expect(letterOutline(letter).text.flatMap(({ kind, text }) => (kind === "heading" ? [text] : []))).toEqual(printed);
  for (const heading of printed) expect([letterText(letter).split("\n").includes(heading), letterHtml(letter).includes(`<b>${heading}</b>`)]).toEqual([true, true]);
});

test("whatever is typed, every line is one line, NFC, and the mark of the end stands once", () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("Xong./.", "ệ".normalize("NFD"), "a\nb", "\t", "V/v đôn đốc"));
  fc.assert(
    fc.property(text, text, fc.array(text), (subject, body, closing) => {
      const outline = letterOutline({ form: { ...ducTho, subject, body, closing }, paragraphs: sentences });
      expect(letterLines(outline).filter((line) => line !== line.normalize("NFC") || /[\n\r\t]/.test(line))).toEqual([]);
      expect(outline.text.filter((each) => each.text.endsWith("./.")).length).toBe(1);
    }),
  );
});
