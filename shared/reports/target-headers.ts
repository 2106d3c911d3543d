import type { TargetColumn } from "../tables/target-table-vocabulary";

/** The columns of a target table in order, with the header that each gets on a sheet; the reader knows all of them. */
export const targetHeaders: readonly (readonly [TargetColumn, string])[] = [
  ["indicator", "Chỉ số"],
  ["group", "Khối / loại đơn vị"],
  ["unit", "Đơn vị"],
  ["target", "Chỉ tiêu tối thiểu"],
  ["document", "Văn bản"],
  ["from", "Từ ngày"],
  ["to", "Đến ngày"],
];
