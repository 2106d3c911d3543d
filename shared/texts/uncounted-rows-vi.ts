/** That figures of units lack rows of dossiers: under the result of a ranking, and under a written one. */
export const uncountedRowsVi = (units: string, columns: string, names: string): string =>
  `${units} đơn vị (${names}) còn dòng hồ sơ chưa tính được, ghi ở cột ${columns}. Thứ hạng, đánh giá có thể thay đổi; cần rà soát trước khi nêu tên đơn vị.`;
