import fc from "fast-check";
import { readFigure } from "../../shared/tables/read-figure";
import { describeDetail } from "../../shared/texts/describe-failure";
import { en } from "../../shared/texts/en";

/** "15" for a count, "15!" for a labelled one, "missing", or a doubt as "code" or "code 15" with what is likely. */
function drawn(cell: unknown): string {
  const figure = readFigure(cell);
  if (figure.kind === "missing") return "missing";
  if (figure.kind === "count") return String(figure.count) + (figure.labelled ? "!" : "");
  return figure.detail.code + (figure.likely === undefined ? "" : ` ${figure.likely}`);
}

/** Lines `cell | expected`; `\n` is a line break, `␣` a no-break space, a bare machine number is a number. */
function rows(drawing: string): [string, unknown, string][] {
  return drawing
    .trim()
    .split("\n")
    .map((line) => {
      const [cell = "", expected = ""] = line.split(" | ").map((part) => part.trim());
      const text = cell.replace(/^'|'$/g, "").replace(/\\n/g, "\n").replace(/␣/g, "\u00A0");
      return [line.trim(), /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : text, expected];
    });
}

describe("A cell of a count column gives a count only where no doubt is possible", () => {
  test.each(
    rows(`
    17770 | 17770
    0 | 0
    '5.311' | 5311
    '17␣779' | 17779
    '1.234.567' | 1234567
    '1,234,567' | 1234567
    '1.234,00' | 1234
    '' | missing
    ' – ' | missing
    'Số lượng: 12' | 12!
    'Số lượng: 8\\nTỷ lệ: 66.67%' | 8!
    'Số lượng: 8\\nTỷ lệ: 66.67%\\nĐiểm số: 0' | 8!
    'Số lượng: 8 Tỷ lệ: 66.67% Điểm số: 0' | 8!
    'Tỷ lệ: 41,67%\\nSL: 5' | 5!
    'Số hồ sơ: 1.204' | 1204!
    'so luong: 5' | 5!
  `),
  )("%s", (_, cell, expected) => expect(drawn(cell)).toBe(expected));
});

describe("Everything else is a doubt with its reason and, where one can be named, the likely count", () => {
  test.each(
    rows(`
    17.77 | eatenCount 17770
    5.311 | eatenCount 5311
    1.5 | eatenCount 1500
    999.001 | eatenCount 999001
    '17.77' | eatenCount 17770
    '17,77' | eatenCount 17770
    1234.5 | notACount
    0.4567 | notACount
    0.5 | notACount
    -5 | notACount
    -17.77 | notACount
    '-5' | notACount
    '(5)' | notACount
    '50%' | notACount
    '33.333%' | notACount
    '1,000' | ambiguousNumber
    '2,500' | ambiguousNumber 2500
    '01/05/2024' | dateNotCount
    '1/5/2024 0:00:00' | dateNotCount
    '2024-05-01T00:00:00Z' | dateNotCount
    '01.05.2024' | dateNotCount
    '5-Jan' | dateNotCount
    'Jan-24' | dateNotCount
    '5-Thg1' | dateNotCount
    '01-thg 5' | dateNotCount
    'tháng 1-2024' | dateNotCount
    'Tháng 5/2024' | dateNotCount
    'May 2024' | dateNotCount
    '05/2024' | dateNotCount
    '3/4' | dateNotCount
    '75/100' | twoFigures
    '15 / 20' | twoFigures
    '1.204/1.300 hồ sơ' | twoFigures
    '15/20 (75%)' | twoFigures
    '15; 20' | twoFigures
    '45 (75%)' | countWithWords 45
    '1.204 (75,5 %)' | countWithWords 1204
    '45 - 75%' | countWithWords 45
    '45 (1,5)' | notANumber
    '75% (45)' | notANumber
    '12:30' | notANumber
    '#N/A' | errorValue
    '#REF!' | errorValue
    '#DIV/0!' | errorValue
    '15 hồ sơ' | countWithWords 15
    '15 Hồ sơ.' | countWithWords 15
    '1.204HS' | countWithWords 1204
    '15 bộ' | countWithWords 15
    '12 TTHC' | countWithWords 12
    '15 ho so' | countWithWords 15
    '0 hồ sơ' | countWithWords 0
    '125(*)' | countWithWords 125
    '125 (1)' | countWithWords 125
    '125¹' | countWithWords 125
    '1.204 **' | countWithWords 1204
    '125 [2]' | countWithWords 125
    '17.77 hồ sơ' | notANumber
    '15 hồ sơ, 3 trễ' | notANumber
    '15 ngày' | notANumber
    '15 - 20' | notANumber
    '~200' | approximateCount 200
    '~ 1.200 hồ sơ' | approximateCount 1200
    '≈200' | approximateCount 200
    '>200' | approximateCount 200
    '>=200' | approximateCount 200
    '≤ 200' | approximateCount 200
    'khoảng 200' | approximateCount 200
    'Khoảng 200 hồ sơ' | approximateCount 200
    'hơn 200' | approximateCount 200
    'gần 200' | approximateCount 200
    'trên 1.000 hs' | approximateCount 1000
    '200+' | approximateCount 200
    '200 trở lên' | approximateCount 200
    '1,488 triệu' | approximateCount 1488000
    '1,5 nghìn hồ sơ' | approximateCount 1500
    'không' | zeroInWords 0
    'Không có' | zeroInWords 0
    'KHÔNG PHÁT SINH' | zeroInWords 0
    'KPS' | zeroInWords 0
    'khong phat sinh' | zeroInWords 0
    '…' | noFigureGiven
    '...' | noFigureGiven
    '--' | noFigureGiven
    'x' | noFigureGiven
    'n/a' | noFigureGiven
    'Chưa báo cáo' | noFigureGiven
    '?' | noFigureGiven
    '１２５' | countMisspelt 125
    '1O5' | countMisspelt 105
    'l2' | countMisspelt 12
    '1.2O4' | countMisspelt 1204
    ''125 | countMisspelt 125
    '125.' | countWithWords 125
    '1. 234' | countMisspelt 1234
    '1'234'567' | countMisspelt 1234567
    'Io' | notANumber
    'Xã A' | notANumber
    'hồ sơ' | notANumber
    '1.2.3' | notANumber
    '15 15' | notANumber
    'Số lượng: 8\\nSố lượng: 9' | notANumber
    'Số lượng: 17.77' | notANumber
    'Số lượng: 8\\nCòn lại: 3' | notANumber
    'Tỷ lệ: 66.67%' | notANumber
    'Số lượng: 8 hồ sơ' | notANumber
  `),
  )("%s", (_, cell, expected) => expect(drawn(cell)).toBe(expected));

  test.each([
    [true, "notANumber"],
    [Number.NaN, "notANumber"],
    [Number.POSITIVE_INFINITY, "notANumber"],
    [new Date(2024, 4, 1), "dateNotCount"],
    [{}, "notANumber"],
  ])("%p is %s", (cell, expected) => expect(drawn(cell)).toBe(expected));

  test("a date that a host hands over as such is quoted as it is written in Vietnamese", () =>
    expect(readFigure(new Date(2024, 4, 1))).toMatchObject({ detail: { text: "1/5/2024" } }));
});

describe("Whatever a cell holds", () => {
  test("reading it does not fail, and a doubt has a sentence in both languages that quotes the cell", () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.double(), fc.boolean()), (cell) => {
        const figure = readFigure(cell);
        if (figure.kind === "count") expect(Number.isSafeInteger(figure.count) && figure.count >= 0).toBe(true);
        if (figure.kind !== "doubt" || !("text" in figure.detail)) return;
        expect(describeDetail(figure.detail)).toContain(figure.detail.text);
        expect(describeDetail(figure.detail, en)).toContain(figure.detail.text);
      }),
    ));

  test("a count written by Vietnamese rules is that count, and words beside it make it a doubt that proposes it", () =>
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom("hồ sơ", "HS", "(*)"), (count, words) => {
        const text = new Intl.NumberFormat("vi-VN").format(count);
        expect(readFigure(text)).toEqual({ kind: "count", count, labelled: false });
        expect(readFigure(`${text} ${words}`)).toMatchObject({ kind: "doubt", likely: count });
      }),
    ));

  test("a grouped count that became a number is never taken for a count, unless its thousands are all zeros", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999 }), (count) => {
        const eaten = readFigure(Number((count / 1000).toFixed(3)));
        if (count % 1000 === 0) expect(eaten).toMatchObject({ kind: "count", count: count / 1000 });
        else expect(eaten).toMatchObject({ kind: "doubt", likely: count });
      }),
    ));
});
