import { listedNames } from "./listed-names";

/** That a target table speaks of other indicators only: under the choice of the target, and under a written ranking. */
export const otherTargetsVi = (sheet: string, indicators: readonly string[], asked: string): string =>
  `Trang “${sheet}” có chỉ tiêu cho: ${listedNames(indicators.map((name) => name || "các chỉ số càng cao càng tốt (dòng không ghi chỉ số)"))}; không có cho chỉ số đang xếp hạng (${asked}).`;
