import { tablePeriod, type Period } from "../tables/table-period";

/** The most characters that Excel allows in the name of a sheet. */
const LONGEST = 31;
const NAMELESS = "Số liệu đã lưu";

/**
 * The name of the sheet that keeps a period: "Kỳ 5-2024", "Kỳ quý II-2024", of days that run until 22/5 "Kỳ
 * 22-05-2024". Only a name that leaves a table of this period its period is given, else "Số liệu đã lưu".
 *
 * @param title of the sheet, which tells the period too.
 */
export function periodSheetName(period: Period | undefined, title: string): string {
  if (period === undefined) return NAMELESS;
  const { kind, number, year, to, cumulative, month, label } = period;
  const plainMonth = kind === "month" && !cumulative && month === undefined && year !== undefined;
  const words = [
    ...(plainMonth ? [`${number ?? ""}-${year}`] : []),
    label.replace(/\//g, "-"),
    ...(to === undefined ? [] : [to.split("-").reverse().join("-")]),
  ];
  const fits = (name: string): boolean =>
    name.length <= LONGEST && tablePeriod({ sheet: name, title, columns: [] })?.label === label;
  return words.map((word) => "Kỳ " + word).find(fits) ?? NAMELESS;
}
