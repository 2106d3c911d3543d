/** How headers shorten words, as data; `header-key.ts` writes them out before anything is looked up. */

/**
 * Single words that stand for others. "TT" is left alone: it may be a number in a list, online, in person, payment,
 * a town or a centre.
 */
export const abbreviations: Readonly<Record<string, string>> = {
  hs: "hồ sơ",
  shs: "số hồ sơ",
  hshc: "hồ sơ",
  hstt: "hồ sơ tt",
  hsttt: "hồ sơ tttt",
  tn: "tiếp nhận",
  gq: "giải quyết",
  kq: "kết quả",
  kqgq: "kết quả giải quyết",
  tkq: "trả kết quả",
  sl: "số lượng",
  ts: "tổng số",
  tl: "tỷ lệ",
  tthc: "thủ tục hành chính",
  dvc: "dịch vụ công",
  dvctt: "dịch vụ công trực tuyến",
  dvcqg: "dịch vụ công quốc gia",
  bcci: "bưu chính công ích",
  nvtc: "nghĩa vụ tài chính",
  tphs: "thành phần hồ sơ",
  blđt: "biên lai điện tử",
  ps: "phát sinh",
  pđg: "phi địa giới",
  mđ: "mức độ",
  mđ3: "mức độ 3",
  mđ4: "mức độ 4",
  qh: "quá hạn",
  đh: "đúng hạn",
};

/** Words that are found typed as one, by mistake ("trựctuyến") or in names of fields ("tructuyen"). */
export const gluedWords: readonly string[] = [
  ...["trực tuyến", "trực tiếp", "tiếp nhận", "giải quyết", "toàn trình", "một phần", "hồ sơ", "đúng hạn", "quá hạn"],
  ...["trước hạn", "trong hạn", "số hóa", "kết quả", "thanh toán", "bưu chính", "tổng số", "tỷ lệ", "đơn vị"],
  ...["số lượng", "kỳ trước", "xử lý", "một cửa", "thành phần", "biên lai", "đã trả", "phát sinh"],
];
