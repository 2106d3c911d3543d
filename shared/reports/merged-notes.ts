import type { MergedTable } from "../merging/merged-table";
import { areaAddress } from "../tables/grid";
import { describeDetail } from "../texts/describe-failure";
import { mergedVi } from "../texts/merged-vi";
import { showCount } from "../texts/show-number";
import { mergeFindings } from "./merged-findings";
import { sourceName } from "./source-name";
import { wrapText } from "./wrap-text";

/** How many lines of one list are printed before the rest is only counted. */
const MOST_LINES = 300;

/**
 * The lines under a merged table: its sources with their areas, how they were merged, when they were read, and every
 * list of what did not fit, each entry with its cells. A line begins with "–" inside a list.
 */
export function mergedNotes(merged: MergedTable, readAt: string, lineLength: number): string[] {
  const { sources, request } = merged;
  const lines = [
    "Nguồn, đọc lúc " + readAt + ":",
    ...sources.map(({ table, period }, source) => {
      const hidden = table.hiddenRows.length;
      return (
        "– " +
        sourceName(sources, source, mergedVi) +
        ", vùng " +
        areaAddress(table.area) +
        (period === "" ? "" : ", kỳ: " + period) +
        (hidden === 0 ? "" : "; có " + showCount(hidden) + " dòng ẩn hoặc bị lọc, vẫn được tính")
      );
    }),
    request.mode === "add"
      ? "Cách tổng hợp: số lượng của cùng đơn vị, cùng kỳ ở các nguồn được cộng lại; tỷ lệ, điểm, chỉ tiêu không cộng."
      : "Cách tổng hợp: các cột của cùng đơn vị, cùng kỳ ở các nguồn được ghép lại, không cộng; " +
        "chỗ các nguồn ghi khác nhau hoặc không đọc được thì ghi “Cần rà soát”, " +
        "chỗ không nguồn nào của đơn vị có cột này thì ghi “Chưa có số”.",
    "Dòng tổng cộng là công thức, chỉ gồm các ô có số trên trang này.",
  ];
  for (const { heading, why, entries } of mergeFindings(merged, { texts: mergedVi, describe: describeDetail })) {
    lines.push(heading + ". " + why);
    for (const { text, cells } of entries.slice(0, MOST_LINES))
      lines.push("– " + text + placesBehind(text, cells.map(({ label }) => label).join("; ")));
    const rest = entries.length - MOST_LINES;
    if (rest > 0) lines.push("– và " + showCount(rest) + " dòng khác.");
  }
  return lines.flatMap((line) => wrapText(line, lineLength));
}

/** Where an entry stands, behind its text: plainly after a colon, else in brackets. */
function placesBehind(text: string, places: string): string {
  if (places === "") return "";
  return text.endsWith(":") ? " " + places : " (" + places + ")";
}
