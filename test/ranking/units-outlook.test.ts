import { outlookDays } from "../../shared/domain/outlook";
import { targetFromNumber } from "../../shared/domain/target";
import { cumulativeDays, endOfYear } from "../../shared/ranking/outlook-period";
import { readTarget } from "../../shared/ranking/fit-indicator";
import { unitsOutlook, type UnitsOutlook } from "../../shared/ranking/units-outlook";
import { tablePeriod } from "../../shared/tables/table-period";
import { showShare } from "../../shared/texts/show-fraction";
import { earlierOf, outlookFixture } from "./outlook-fixture";
import type { UnitLine } from "./units-fixture";

const DAYS = outlookDays("2024-01-01", "2024-05-22", "2024-12-31");
const half = { from: "value", target: readTarget("50%") } as const;
const LINES: readonly UnitLine[] = [
  ["Xã Vạn Phú", 429, 1430],
  ["Xã Vạn Lương", 600, 1000],
  ["Xã Vạn Bình", 10, 400],
  ["Xã Vạn Thọ", 0, 0],
  ["Xã Xuân Sơn", "15 hồ sơ", 20],
  ["Xã Vạn Thắng", 143, 143],
];
const drawn = ({ units }: UnitsOutlook): string[] =>
  units.map(({ unit, short, pace, outlook }) =>
    [
      unit.name,
      short.byConversion,
      short.byNewOnline,
      outlook?.stands,
      pace.is,
      outlook?.end === undefined ? "-" : showShare(outlook.end.rate) + (outlook.end.met ? " met" : " not met"),
    ].join(" | "),
  );

describe("cumulative days of a table", () => {
  it.each([
    ["(từ ngày 01/01/2024 đến ngày 22/5/2024)", { from: "2024-01-01", to: "2024-05-22" }],
    ["5 tháng đầu năm 2024", { from: "2024-01-01", to: "2024-05-31" }],
    ["Kết quả 6 tháng đầu năm 2024", { from: "2024-01-01", to: "2024-06-30" }],
    ["Báo cáo quý I/2024", { from: "2024-01-01", to: "2024-03-31" }],
    ["Tháng 1/2024", { from: "2024-01-01", to: "2024-01-31" }],
    ["Lũy kế đến 15/5/2024", { from: "2024-01-01", to: "2024-05-15" }],
    ["Lũy kế năm 2024", { from: "2024-01-01", to: undefined }],
    ["Báo cáo năm 2024", { from: "2024-01-01", to: undefined }],
    ["Tháng 5/2024", "single"],
    ["Quý II năm 2024", "single"],
    ["6 tháng cuối năm 2024", "single"],
    ["Từ 15/4 - 14/5/2024", "single"],
    ["Tuần 3 tháng 5/2024", "single"],
    ["Tháng 5", "single"],
    ["Tháng 1", undefined],
    ["Tổng hợp", undefined],
  ])("of “%s” are %o", (title, days) => {
    expect(cumulativeDays(tablePeriod({ sheet: "Bảng", title, columns: [] }))).toEqual(days);
  });

  it("end with the year of the assessment", () => {
    expect(endOfYear("2024-05-22")).toBe("2024-12-31");
  });
});

describe("unitsOutlook", () => {
  it("tells of each unit what is short, what can still be and, with the rate so far, that it stays as it is", () => {
    const { ranking } = outlookFixture(LINES, half);
    expect(drawn(unitsOutlook(ranking, undefined, DAYS, undefined))).toEqual([
      "Xã Vạn Bình | 190 | 380 | open | soFar | 2,50% not met",
      "Xã Vạn Phú | 286 | 572 | open | soFar | 30,00% not met",
      "Xã Vạn Lương | 0 | 0 | open | soFar | 60,00% met",
      "Xã Vạn Thắng | 0 | 0 | open | soFar | 100,00% met",
    ]);
  });

  it("takes as the pace what came in since an earlier reading of the same period", () => {
    const fixture = outlookFixture(LINES, half, {
      title: "Lũy kế từ 01/01/2024 đến 30/4/2024",
      lines: [
        ["Xã Vạn Lương", 590, 900],
        ["Xã Vạn Phú", 129, 1030],
        ["Xã Vạn Bình", 12, 390],
        ["Xã Vạn Thắng", 143, 143],
      ],
    });
    const earlier = earlierOf(fixture);
    expect([earlier.to, earlier.since]).toEqual(["2024-04-30", "2024-05-01"]);
    const found = unitsOutlook(fixture.ranking, undefined, DAYS, earlier);
    expect(drawn(found)).toEqual([
      "Xã Vạn Bình | 190 | 380 | open | fell | -",
      "Xã Vạn Phú | 286 | 572 | open | since | 57,42% met",
      "Xã Vạn Lương | 0 | 0 | open | since | 29,54% not met",
      "Xã Vạn Thắng | 0 | 0 | open | nothingSince | -",
    ]);
    expect(found.total.pace).toEqual({ is: "unread", why: "someUnits" });
    expect(found.total.outlook?.end).toBeUndefined();
  });

  it("counts a unit without dossiers at the earlier reading from 0, and says which units it does not have", () => {
    const fixture = outlookFixture([["Xã Vạn Phú", 30, 100], ["Xã Vạn Bình", 30, 100], ["Xã Vạn Thọ", 9, 20]], half, {
      title: "4 tháng đầu năm 2024",
      lines: [["Xã Vạn Phú", 0, 0], ["Xã Vạn Thọ", "chín", 20]],
    });
    const { units } = unitsOutlook(fixture.ranking, undefined, DAYS, earlierOf(fixture));
    expect(units.map(({ unit, pace }) => [unit.name, pace])).toEqual([
      ["Xã Vạn Phú", { is: "since", counts: { part: 30, whole: 100 } }],
      ["Xã Vạn Bình", { is: "unread", why: "new" }],
      ["Xã Vạn Thọ", { is: "unread", why: "toReview" }],
    ]);
  });

  it("puts all units together: the pace of all is that of all their readings", () => {
    const fixture = outlookFixture([["Xã Vạn Phú", 429, 1430], ["Xã Vạn Bình", 0, 1430]], half, {
      title: "4 tháng đầu năm 2024",
      lines: [["Xã Vạn Phú", 129, 1030], ["Xã Vạn Bình", 0, 1430]],
    });
    const { total } = unitsOutlook(fixture.ranking, undefined, DAYS, earlierOf(fixture));
    expect(total.pace).toEqual({ is: "since", counts: { part: 300, whole: 400 } });
    expect(total.short.added.byConversion).toBe(286 + 715);
    expect(total.short.pooled?.short.byConversion).toBe(1001);
    expect(total.outlook?.end && showShare(total.outlook.end.rate)).toBe("51,56%");
  });

  it.each([
    ["of May alone", "Tháng 5/2024", "notCumulative"],
    ["of a year before", "5 tháng đầu năm 2023", "otherStart"],
    ["without a period", "Tổng hợp", "unknownDays"],
    ["of the same days", "Lũy kế đến 22/5/2024", "notEarlier"],
    ["of later days", "6 tháng đầu năm 2024", "notEarlier"],
  ])("takes no pace from a table %s", (_, title, why) => {
    expect(outlookFixture(LINES, half, { title, lines: LINES.slice(0, 1) }).earlier).toBe(why);
  });

  it("gives a target to all units where the ranking has none, and lists those without", () => {
    const { ranking } = outlookFixture(LINES, { from: "none" });
    expect(unitsOutlook(ranking, undefined, DAYS, undefined)).toMatchObject({ units: [], withoutTarget: { length: 4 } });
    const all = unitsOutlook(ranking, targetFromNumber(50), DAYS, undefined);
    expect(all.units).toHaveLength(4);
    expect(all.total.short.pooled?.short).toEqual({ byConversion: 305, byNewOnline: 609 });
  });

  it("tells only what is short as long as the days are not known", () => {
    const { ranking } = outlookFixture(LINES, half);
    const { units, total } = unitsOutlook(ranking, undefined, undefined, undefined);
    expect(units.every(({ outlook }) => outlook === undefined)).toBe(true);
    expect([total.outlook, total.short.added.byConversion]).toEqual([undefined, 476]);
  });
});
