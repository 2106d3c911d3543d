import { bandOf, type Band } from "../domain/band";
import { withoutNoise } from "../domain/decimal";
import { Failure } from "../domain/failure";
import { NO_ACTIVITY } from "../domain/rate";
import { isMissing, readNumber } from "../tables/parse-number";
import { bands766 } from "../texts/bands-vi";
import { defineFunction } from "./define-function";
import type { CellInput } from "./sheet-function";
import { cell, optionalRange } from "./parameter";
import { scoreOf, textOf } from "./read-cell";
import { NO_ACTIVITY_TEXT } from "./result-text";

/** Band of a score by thresholds. */
export const xeploaiDiem = defineFunction({
  name: "XEPLOAI_DIEM",
  summary: { vi: "Xếp loại điểm theo bảng ngưỡng.", en: "Band of a score by a table of thresholds." },
  remarks: {
    vi: "Mặc định: từ 90 Xuất sắc, từ 80 Tốt, từ 70 Khá, từ 50 Trung bình, dưới 50 Yếu; các mức 80, 70, 50 là mức thường dùng, hãy đối chiếu với quy định của địa phương. Địa phương có ngưỡng riêng thì đưa vào bảng hai cột: ngưỡng (điểm tối thiểu) và tên loại, thứ tự tùy ý. Ô trống cho kết quả trống (Excel trên máy tính đọc ô trống là 0).",
    en: "By default from 90 Xuất sắc, 80 Tốt, 70 Khá, 50 Trung bình, below 50 Yếu; 80, 70 and 50 are common practice, so check them against your province's own. Give a two-column table (lowest score, name; any order) where a province has its own. A blank gives a blank (desktop Excel reads it as 0).",
  },
  parameters: {
    score: cell("diem", { vi: "Điểm, một ô hoặc một cột.", en: "Score: a cell or a column." }, scoreOf),
    bands: optionalRange(
      "bang_nguong",
      { vi: "Bảng ngưỡng hai cột: điểm tối thiểu, tên loại.", en: "Two columns: lowest score, name of the band." },
      (cells) => (cells === undefined ? bands766 : readBands(cells)),
    ),
  },
  calculate: ({ score, bands }) => {
    if (score === undefined) return "";
    if (score === NO_ACTIVITY) return NO_ACTIVITY_TEXT;
    // "92%" is 92 points where the thresholds are points, and 0.92 where they are shares.
    const inPoints = score.percent && bands.some(({ from }) => from > 1);
    const points = withoutNoise(inPoints ? score.value * 100 : score.value);
    const band = bandOf(points, bands);
    if (band === undefined) throw new Failure({ code: "belowLowestBand", score: points });
    return band.name;
  },
  examples: [
    { args: [94.57], result: "Xuất sắc" },
    { args: ["83,79"], result: "Tốt" },
    { args: [49.99], result: "Yếu" },
    { args: ["92%"], result: "Xuất sắc" },
    { args: [[[90], [89.99], ["Không phát sinh"]]], result: [["Xuất sắc"], ["Tốt"], ["Không phát sinh"]] },
    { args: [93.57, [[94.01, "Xuất sắc"], [90, "Khá"], [0, "Cần cải thiện"]]], result: "Khá" },
    { args: [50, [[90, "Xuất sắc"], [60, "Khá"]]], fails: "belowLowestBand" },
    { args: [50, [["cao", "Xuất sắc"]]], fails: "badBandTable" },
  ],
});

function readBands(cells: CellInput[][]): Band[] {
  const bands: Band[] = [];
  cells.forEach(([from, name], index) => {
    if (isMissing(from) && isMissing(name)) return;
    bands.push({ from: readThreshold(from, index + 1), name: textOf(name) });
  });
  if (bands.length === 0) throw new Failure({ code: "badBandTable", row: 1 });
  return bands;
}

function readThreshold(cell: CellInput, row: number): number {
  try {
    const threshold = readNumber(cell);
    if (threshold !== undefined) return threshold.value;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
  throw new Failure({ code: "badBandTable", row });
}
