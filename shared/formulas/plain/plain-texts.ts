/**
 * What plain formulas write in cells: the words of the functions they stand for. They are repeated here because formulas
 * are text about functions and do not load them; a test holds them to `functions/result-text` and `texts/bands-vi`.
 */
export const NO_ACTIVITY_WORD = "Không phát sinh";
export const MET_WORD = "Đạt";
export const NOT_MET_WORD = "Chưa đạt";

/** The default bands of XEPLOAI_DIEM, the highest first. */
export const BAND_WORDS: readonly (readonly [from: number, name: string])[] = [
  [90, "Xuất sắc"],
  [80, "Tốt"],
  [70, "Khá"],
  [50, "Trung bình"],
  [0, "Yếu"],
];

export const CONVERSION_WORD = "chuyển đổi";
export const NEW_ONLINE_WORD = "phát sinh mới";
export const DESCENDING_WORD = "giảm dần";
export const ASCENDING_WORD = "tăng dần";

/** The pieces of the phrase of CAU_TANGGIAM. */
export const PHRASE = {
  unchanged: "không đổi (",
  rise: "tăng ",
  fall: "giảm ",
  points: " điểm phần trăm (từ ",
  up: "% lên ",
  down: "% xuống ",
  end: "%)",
} as const;

/** Gives #VALUE!, as our function does in a cell of its own; the text tells a reader of the formula why. */
export const BAD_CELL = 'VALUE("Lỗi số liệu")';
/** What stands in a bad row of a column of results, as our function writes a text that begins so. */
export const BAD_ROW = '"Lỗi: Hãy kiểm tra số liệu của dòng này."';

/** A text as a formula spells it. */
export function quoted(text: string): string {
  return '"' + text.replace(/"/g, '""') + '"';
}
