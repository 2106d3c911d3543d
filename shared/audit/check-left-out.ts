import { uncountedRows } from "../tables/uncounted-rows";
import { BLANK, countAt, type CountedTable } from "./counted-table";
import type { Finding } from "./finding";
import { inRow } from "./report-cells";

/**
 * Units of which rows of dossiers could not be counted. However few they are, every one may be a late dossier or one that came
 * in online, so that the verdict on the unit may be another once they are (decision 34).
 */
export function checkLeftOut(counted: CountedTable): Finding[] {
  const received = counted.byMeaning.get("receivedTotal");
  const places = new Map(counted.rows.map(({ row }, index) => [row, index]));
  return uncountedRows(counted.grid, counted.table).map(({ unit, column, figure }) => {
    if (figure.kind === "doubt") return inRow(counted, unit, [column], "doubtful", { code: "unreadable", failure: figure.detail });
    const known = received === undefined ? BLANK : countAt(received, places.get(unit.row) ?? -1);
    return inRow(counted, unit, [column], "doubtful", { code: "rowsLeftOut", rows: figure.count, counted: known < 0 ? undefined : known });
  });
}
