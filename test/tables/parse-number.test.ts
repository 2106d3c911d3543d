import fc from "fast-check";
import { Failure } from "../../shared/domain/failure";
import { parseNumber, readCount, readShare } from "../../shared/tables/parse-number";

const codeOf = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return error instanceof Failure ? error.detail.code : error;
  }
};

describe("parseNumber reads Vietnamese first, English only where no Vietnamese reading exists", () => {
  it.each([
    ["5.311", 5311],
    ["17.779", 17779],
    ["1.234.567,5", 1234567.5],
    ["9810", 9810],
    ["1,234", 1.234],
    ["5 311", 5311],
    ["5\u00A0311", 5311],
    ["1\u2009234\u2009567", 1234567],
    ["0,45", 0.45],
    ["0.123", 0.123],
    ["12.34", 12.34],
    ["1,234.5", 1234.5],
    ["1,234,567", 1234567],
    ["(1.234)", -1234],
    ["-5", -5],
    ["−5", -5],
    ["+5", 5],
    ["29,87%", 0.2987],
    ["3,45 %", 0.0345],
    ["66.67%", 0.6667],
    ["100%", 1],
    [" 76,4 ", 76.4],
  ])("%j is %d", (text, value) => expect(parseNumber(text).value).toBe(value));

  it.each(["15 hồ sơ", "~200", "hơn 100", "1.2.3", "1.23.456", "12,34,56", "1 23", "", "%", "--5", "5.311.", "1e5", "٣"])(
    "%j is refused",
    (text) => expect(codeOf(() => parseNumber(text))).toBe("notANumber"),
  );

  it("33.333% is refused, since it may be 33,333% or 33333%", () => {
    expect(codeOf(() => parseNumber("33.333%"))).toBe("ambiguousNumber");
  });

  it("reads back every integer with Vietnamese groups", () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(parseNumber(new Intl.NumberFormat("vi-VN").format(value)).value).toBe(value);
      }),
    );
  });

  it("reads every percentage with two decimals as the nearest double", () => {
    for (let hundredths = 0; hundredths <= 10_000; hundredths++) {
      const text = (hundredths / 100).toFixed(2).replace(".", ",") + "%";
      expect(parseNumber(text).value).toBe(hundredths / 10_000);
    }
  });
});

describe("readCount", () => {
  it.each([
    ["", undefined],
    [null, undefined],
    [" – ", undefined],
    [3, 3],
    ["5.311", 5311],
    [3.0000000000000004, 3],
    [17.77, "eatenCount"],
    ["1,000", "ambiguousNumber"],
    ["2,500", "ambiguousNumber"],
    ["1,5", "eatenCount"],
    ["Số lượng: 8\nTỷ lệ: 66.67%\nĐiểm số: 0", 8],
    ["1,000,000", 1000000],
    [-1, "notACount"],
    ["50%", "notACount"],
    ["#N/A", "errorValue"],
    [true, "notANumber"],
    [new Date(0), "dateNotCount"],
    [Number.NaN, "notANumber"],
  ])("%p gives %p", (cell, expected) => expect(codeOf(() => readCount(cell))).toBe(expected));
});

describe("readShare", () => {
  it.each([
    [0.45, 0.45],
    [45, 0.45],
    ["45", 0.45],
    ["45%", 0.45],
    [1, 1],
    [100, 1],
    [29.87, 0.2987],
    ["", undefined],
    [101, "notARate"],
    ["101%", "notARate"],
    [-0.1, "notARate"],
    [1e300, "notARate"],
  ])("%p gives %p", (cell, expected) => expect(codeOf(() => readShare(cell))).toBe(expected));
});
