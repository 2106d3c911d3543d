import type { MergeSource } from "../merging/merge-source";
import type { SourceCell } from "../merging/merged-table";
import { areaAddress } from "../tables/grid";
import type { mergedVi } from "../texts/merged-vi";

/** What a source is called: its sheet, its file if it has one, and its area where two sources stand on one sheet. */
export function sourceName(
  sources: readonly MergeSource[],
  source: number,
  texts: Pick<typeof mergedVi, "source">,
): string {
  const own = sources[source];
  if (own === undefined) return "";
  const { table, file } = own;
  const alone = sources.filter((other) => other.table.sheet === table.sheet && other.file === file).length === 1;
  return texts.source(table.sheet, file) + (alone ? "" : " (" + areaAddress(table.area) + ")");
}

/** The rows that a unit was put together from: "trang “Một cửa”, dòng 7; trang “Trực tuyến”, dòng 12". */
export function sourceRows(
  sources: readonly MergeSource[],
  from: readonly SourceCell[],
  texts: Pick<typeof mergedVi, "source" | "row">,
): string {
  return from.map(({ source, row }) => texts.row(sourceName(sources, source, texts), String(row + 1))).join("; ");
}
