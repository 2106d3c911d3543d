import type { ColumnMeaning } from "../../shared/domain/meaning";
import { mergedHeader } from "../../shared/reports/merged-columns";
import { findTables } from "../../shared/tables/find-tables";
import { isCount } from "../../shared/tables/match-columns";
import { meaningsVi } from "../../shared/texts/meanings-vi";
import { gridOf } from "../support/table";

describe("headers of counts in a merged table", () => {
  const counts = (Object.keys(meaningsVi) as ColumnMeaning[]).filter((meaning) => isCount(meaning));
  const columns = counts.map((meaning) => ({ meaning, header: "", kind: "count", sources: [0] }) as const);

  /** The meanings that the reader gives to columns under our headers. */
  function readBack(chosen: typeof columns): (ColumnMeaning | undefined)[] {
    const grid = gridOf([
      ["STT", "Đơn vị", "Khối", ...chosen.map(mergedHeader), "Nguồn"],
      ...["Xã A", "Xã B", "Xã C"].map((name, at) => [
        at + 1,
        name,
        "Xã",
        ...chosen.map((_, column) => 10 + at + column),
        "trang “T”, dòng 3",
      ]),
    ]);
    return (
      findTables(grid)[0]
        ?.columns.slice(3, -1)
        .map(({ meaning, confidence }) => (confidence < 0.6 ? undefined : meaning)) ?? []
    );
  }

  it("are read back surely, each beside all others", () => {
    expect(readBack(columns)).toEqual(counts);
  });

  it.each(columns.filter(({ meaning }) => meaning !== "resolvedOnTime"))(
    "are read back surely alone: $meaning",
    (column) => {
      expect(readBack([column])).toEqual([column.meaning]);
    },
  );

  it("are read back surely for on-time beside early ones", () => {
    const pair = columns.filter(({ meaning }) => meaning === "resolvedEarly" || meaning === "resolvedOnTime");
    expect(readBack(pair)).toEqual(["resolvedEarly", "resolvedOnTime"]);
  });
});
