import { outlookDays } from "../../shared/domain/outlook";
import { readTarget } from "../../shared/ranking/fit-indicator";
import { unitsOutlook } from "../../shared/ranking/units-outlook";
import { outlookSheet } from "../../shared/reports/outlook-sheet";
import type { ReportSheet } from "../../shared/reports/report-sheet";
import { earlierOf, outlookFixture } from "../ranking/outlook-fixture";

/** A sheet about what is short and the way to the target, with an earlier reading, as hosts are given it. */
export function outlookReport(): ReportSheet {
  const fixture = outlookFixture(
    [
      ['=HYPERLINK("x")', 429, 1430],
      ["Xã Vạn Lương", "1.600", "5.000"],
      ["Xã Vạn Bình", 10, 400],
      ["Xã Vạn Thọ", 0, 0],
      ["Xã Đại Lãnh", 143, 143],
    ],
    { from: "value", target: readTarget("29,87%") },
    {
      title: "Lũy kế đến 30/4/2024",
      lines: [
        ['=HYPERLINK("x")', 129, 1030],
        ["Xã Vạn Lương", 1590, 4900],
        ["Xã Vạn Bình", 12, 390],
      ],
    },
  );
  const { ranking, table } = fixture;
  const earlier = earlierOf(fixture);
  const dates = { from: "2024-01-01", to: "2024-05-22", until: "2024-12-31" };
  const outlook = unitsOutlook(ranking, undefined, outlookDays(dates.from, dates.to, dates.until), earlier);
  return outlookSheet({ outlook, ranking, table, dates, earlier, madeAt: "14:05 ngày 22/11/2026" });
}
