import type { Figure, Paragraph } from "../../shared/reporting/statement";

/** A figure of column D. */
export function figure(key: string, shown: string, row = 5): Figure {
  return { key, shown, trace: { sheet: "Tháng 5", cells: [{ row, column: 3, rows: 1, columns: 1 }], how: "cell" } };
}

/** Figures of Vĩnh Linh, May 2024. */
export interface Told {
  readonly month: string;
  readonly before: string;
  readonly rate: string;
  readonly goes: string;
  readonly points: string;
  readonly received: string;
}
export const MAY: Told = { month: "tháng 5/2024", before: "tháng 4/2024", rate: "33,8%", goes: "tăng", points: "8,8", received: "2.074" };

/** "Trong tháng 5/2024, tỷ lệ … đạt 33,8%, tăng 8,8 điểm phần trăm so với tháng 4/2024 trên 2.074 hồ sơ tiếp nhận." */
export function overall({ month, before, rate, goes, points, received }: Told): Paragraph {
  return {
    key: "overall/fullOnline",
    kind: "body",
    pieces: [
      `Trong ${month}, tỷ lệ hồ sơ trực tuyến toàn trình đạt `,
      figure("fullOnline/rate", rate),
      `, ${goes} `,
      figure("fullOnline/change", points),
      ` điểm phần trăm so với ${before}, trên `,
      figure("received", received),
      " hồ sơ tiếp nhận.",
    ],
  };
}

/** "Có 3 đơn vị đạt 100% gồm: Cửa Tùng; Vĩnh Chấp; Vĩnh Lâm." */
export function full(names: readonly string[]): Paragraph {
  return {
    key: "fullMarks/digitized",
    kind: "body",
    pieces: ["Có ", figure("fullMarks/digitized/count", String(names.length)), " đơn vị số hóa đạt 100% gồm: " + names.join("; ") + "."],
  };
}
