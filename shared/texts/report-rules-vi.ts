import { numeralVi } from "./report-vi";

/** How many indicators of a rule are named one by one. */
const MOST_NAMED = 4;

/** Rules of lists in words. `of`: what the indicators are the rates of. */
export const reportRules = {
  met: (of: readonly string[]) => `đạt chỉ tiêu ${all(of)}`,
  metTwice: (of: readonly string[]) => `đạt chỉ tiêu ${all(of)} ở cả kỳ này và kỳ trước, xét theo chỉ tiêu của kỳ này`,
  atLeast: (share: string, of: readonly string[]) =>
    of.length === 1 ? `có tỷ lệ ${of.join()} từ ${share} trở lên` : `đạt từ ${share} trở lên ở ${all(of)}`,
  best: (count: number, of: string, groups: boolean) =>
    `${count === 1 ? "xếp hạng nhất" : `thuộc ${numeralVi(count)} hạng đầu`}${groups ? " của khối" : ""} về tỷ lệ ${of}`,
  notMet: (any: boolean, of: readonly string[]) => `chưa đạt chỉ tiêu ${missed(any, of)}`,
  notMetTwice: (any: boolean, of: readonly string[]) =>
    `chưa đạt chỉ tiêu ${missed(any, of)} ở cả kỳ này và kỳ trước, xét theo chỉ tiêu của kỳ này`,
  below: (any: boolean, share: string, of: readonly string[]) =>
    of.length === 1 ? `có tỷ lệ ${of.join()} dưới ${share}` : `có tỷ lệ dưới ${share} ở ${any ? one(of) : all(of)}`,
  lowest: (count: number, of: string, groups: boolean) =>
    `${count === 1 ? "xếp hạng cuối" : `thuộc ${numeralVi(count)} hạng cuối`}${groups ? " của khối" : ""} về tỷ lệ ${of}`,
  fullMarks: (of: readonly string[]) => `đạt 100% ${all(of)}`,
  /** Behind a rule by which some listed unit could not be judged in every indicator. */
  asFarAsJudged: " (đơn vị không phát sinh hoặc không có chỉ tiêu ở chỉ số nào thì không xét chỉ số đó)",
  tiesIncluded: ", kể cả đơn vị đồng hạng",
  overdue: "có hồ sơ quá hạn",
  underTarget: "chưa đạt chỉ tiêu",
  overdueOrUnder: "có hồ sơ quá hạn hoặc chưa đạt chỉ tiêu",
};

function all(of: readonly string[]): string {
  const [only] = of;
  if (of.length === 1 && only !== undefined) return "về " + only;
  return `cả ${numeralVi(of.length)} chỉ số${named(of)}`;
}

function one(of: readonly string[]): string {
  return `ít nhất một trong ${numeralVi(of.length)} chỉ số${named(of)}`;
}

function missed(any: boolean, of: readonly string[]): string {
  const [only] = of;
  if (of.length === 1 && only !== undefined) return "về " + only;
  return any ? "ở " + one(of) : `nào trong ${numeralVi(of.length)} chỉ số${named(of)}`;
}

function named(of: readonly string[]): string {
  return of.length > MOST_NAMED ? "" : " (" + of.join("; ") + ")";
}
