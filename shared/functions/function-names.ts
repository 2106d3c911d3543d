/**
 * The names of the catalogue without the catalogue, in its order: for whoever reads formulas and calculates nothing. A
 * test holds the two together.
 */
export const FUNCTION_NAMES: readonly string[] = [
  "TYLE_TRUCTUYEN",
  "TYLE_DUNGHAN",
  "TYLE_SOHOA",
  "TYLE_THANHTOAN",
  "TYLE_BIENLAI",
  "TYLE_PHATSINH",
  "TYLE_CHUNG",
  "DAT_CHITIEU",
  "CHITIEU_DONVI",
  "CONTHIEU_HOSO",
  "TANGGIAM_DIEM",
  "CAU_TANGGIAM",
  "XEPHANG_DONVI",
  "XEPLOAI_DIEM",
  "CHUANHOA_DONVI",
  "KHOP_DONVI",
  "DOC_SO",
];
