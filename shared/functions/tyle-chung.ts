import { Failure, failureAt } from "../domain/failure";
import { NO_ACTIVITY, rateOf } from "../domain/rate";
import { defineFunction } from "./define-function";
import type { CellInput } from "./sheet-function";
import { range } from "./parameter";
import { shapeOf, shapeText } from "./read-arguments";
import { countOf } from "./read-cell";
import { NO_ACTIVITY_TEXT } from "./result-text";

/** Pooled rate of ranges: sum over sum, never the mean of rates. */
export const tyleChung = defineFunction({
  name: "TYLE_CHUNG",
  summary: {
    vi: "Tỷ lệ chung của nhiều đơn vị: tổng tử số chia tổng mẫu số.",
    en: "Pooled rate of many units: sum of numerators over sum of denominators.",
  },
  remarks: {
    vi: "Không lấy trung bình các tỷ lệ. Đưa vào các dòng đơn vị, không gồm dòng tổng. Mỗi dòng vẫn được kiểm tra: tử số lớn hơn mẫu số là lỗi của dòng đó.",
    en: "Never the mean of rates. Give the unit rows without the total row. Each row is still checked: a numerator above its denominator is an error of that row.",
  },
  parameters: {
    parts: range("tu", { vi: "Vùng tử số.", en: "Range of numerators." }, (cells) => cells),
    wholes: range("mau", { vi: "Vùng mẫu số, cùng kích thước.", en: "Range of denominators, of the same size." }, (cells) => cells),
  },
  calculate: ({ parts, wholes }) => {
    const shapes = [shapeText(shapeOf(parts)), shapeText(shapeOf(wholes))] as const;
    if (shapes[0] !== shapes[1]) throw new Failure({ code: "shapesDiffer", first: shapes[0], second: shapes[1] }, "mau");
    let part = 0;
    let whole = 0;
    parts.forEach((row, index) =>
      row.forEach((cell, column) => {
        const counts = countsOfRow(cell, wholes[index]?.[column], index + 1);
        part += counts.part;
        whole += counts.whole;
      }),
    );
    const rate = rateOf(part, whole);
    return rate === NO_ACTIVITY ? NO_ACTIVITY_TEXT : rate;
  },
  examples: [
    { args: [[[1], [99]], [[100], [100]]], result: 0.5 },
    { args: [[["5.311"], [""]], [["17.779"], [""]]], result: 5311 / 17779 },
    { args: [[[0], [0]], [[0], [0]]], result: "Không phát sinh" },
    { args: [3, 4], result: 0.75 },
    { args: [[[1], [7]], [[2], [5]]], fails: "partExceedsWhole" },
    { args: [[[1], [2]], [[2]]], fails: "shapesDiffer" },
  ],
});

function countsOfRow(partCell: CellInput, wholeCell: CellInput, row: number): { part: number; whole: number } {
  let place = "tu";
  try {
    const part = countOf(partCell);
    place = "mau";
    const whole = countOf(wholeCell);
    rateOf(part, whole);
    return { part, whole };
  } catch (error) {
    throw error instanceof Failure ? failureAt(place + ", dòng " + String(row), error) : error;
  }
}
