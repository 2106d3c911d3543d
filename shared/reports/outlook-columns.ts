/** What a sheet about what is short and the way to the target has columns for. */
export interface OutlookScope {
  readonly withGroups: boolean;
  /** The days are known: what is needed, and where the pace leads. */
  readonly withDays: boolean;
  /** There is an earlier reading of the same period. */
  readonly withEarlier: boolean;
}

type ColumnName =
  | "order"
  | "name"
  | "group"
  | "part"
  | "whole"
  | "rate"
  | "target"
  | "byConversion"
  | "byNewOnline"
  | "coming"
  | "needed"
  | "chance"
  | "partBefore"
  | "wholeBefore"
  | "pace"
  | "end"
  | "verdict"
  | "source";

/** The columns of the sheet: their places from 0 (undefined for those it does not have), headers and widths. */
export interface OutlookColumns {
  readonly at: Readonly<Partial<Record<ColumnName, number>>> & OutlookPlaces;
  readonly headers: readonly string[];
  /** Widths in characters. */
  readonly widths: readonly number[];
}

/** The columns that every sheet has. */
type OutlookPlaces = Readonly<
  Record<"name" | "part" | "whole" | "rate" | "target" | "byConversion" | "byNewOnline" | "source", number>
>;

type Column = readonly [name: ColumnName, header: string, width: number];

const ALL: readonly Column[] = [
  ["order", "STT", 6],
  ["name", "Đơn vị", 36],
  ["group", "Khối", 26],
  ["part", "Tử số", 12],
  ["whole", "Mẫu số", 12],
  ["rate", "Tỷ lệ", 9],
  ["target", "Chỉ tiêu", 11],
  ["byConversion", "Còn thiếu: chuyển đổi", 11],
  ["byNewOnline", "Còn thiếu: phát sinh mới", 11],
  ["coming", "Hồ sơ phát sinh từ nay (giả định)", 11],
  ["needed", "Tỷ lệ cần từ nay", 10],
  ["chance", "Khả năng", 16],
  ["partBefore", "Lần trước: tử số", 9],
  ["wholeBefore", "Lần trước: mẫu số", 9],
  ["pace", "Nhịp hiện nay", 13],
  ["end", "Tỷ lệ đến hạn nếu giữ nhịp", 11],
  ["verdict", "Kết quả nếu giữ nhịp", 12],
  ["source", "Dòng nguồn", 10],
];
const OF_DAYS: readonly ColumnName[] = ["coming", "needed", "chance", "end", "verdict"];
const OF_EARLIER: readonly ColumnName[] = ["partBefore", "wholeBefore", "pace"];

/** The columns that a sheet of this scope has, the counts under the headers of the source. */
export function outlookColumns(
  { withGroups, withDays, withEarlier }: OutlookScope,
  counts: { readonly part: string; readonly whole: string },
): OutlookColumns {
  const left = ALL.filter(
    ([name]) =>
      (withGroups || name !== "group") &&
      (withDays || !OF_DAYS.includes(name)) &&
      ((withDays && withEarlier) || !OF_EARLIER.includes(name)),
  );
  const at = Object.fromEntries(left.map(([name], column) => [name, column]));
  return {
    at: at as OutlookColumns["at"],
    headers: left.map(([name, header]) => (name === "part" || name === "whole" ? counts[name] : header)),
    widths: left.map(([, , width]) => width),
  };
}
