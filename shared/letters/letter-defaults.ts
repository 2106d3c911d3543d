import type { IPropertiesOptions } from "docx";

const TIMES = "Times New Roman";

/** Letters of the whole document: Times New Roman 14, black (NĐ 30/2020/NĐ-CP, Phụ lục I), checked as Vietnamese. */
export const LETTER_DEFAULTS: Omit<IPropertiesOptions, "sections"> = {
  creator: "Thước",
  lastModifiedBy: "Thước",
  // Without it Word opens the file in a mode for old documents.
  compatibility: { version: 15 },
  styles: {
    default: {
      document: {
        run: {
          font: { ascii: TIMES, hAnsi: TIMES, cs: TIMES, eastAsia: TIMES },
          size: 28,
          color: "000000",
          language: { value: "vi-VN" },
        },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
    },
  },
};
