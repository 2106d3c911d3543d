import type { Band } from "../domain/band";

/**
 * Bands of index 766: 90-100 and below 50 as published; 80, 70 and 50 as commonly used, so they are to be checked
 * against a province's own.
 */
export const bands766: readonly Band[] = [
  { from: 90, name: "Xuất sắc" },
  { from: 80, name: "Tốt" },
  { from: 70, name: "Khá" },
  { from: 50, name: "Trung bình" },
  { from: 0, name: "Yếu" },
];

/** A province's own, as an example: Bắc Ninh has above 94, from 90 to 94, and below 90; its names are not known. */
export const bandsBacNinh: readonly Band[] = [
  { from: 94, above: true, name: "Trên 94 điểm" },
  { from: 90, name: "Từ 90 đến 94 điểm" },
  { from: 0, name: "Dưới 90 điểm" },
];
