import { parts766 } from "../../shared/domain/index766";
import type { Score } from "../../shared/domain/meaning";
import { describeDetail } from "../../shared/texts/describe-failure";
import type { Measure } from "../../shared/ranking/scorecard";
import { summarizeScorecard, targetsOf } from "../../shared/ranking/scorecard-summary";
import { bands766 } from "../../shared/texts/bands-vi";
import {
  drawnTable,
  drawUnit,
  ducThoTable,
  measureOf,
  scorecardOf,
  unitNamed,
  unitsOf,
  vinhLinhTable,
} from "./scorecard-fixture";

const communes = drawnTable(`
  | STT | Đơn vị | Tổng số tiếp nhận | Tiếp nhận trực tuyến | Tổng số đã giải quyết | Đã giải quyết quá hạn | Hồ sơ có nghĩa vụ tài chính | Hồ sơ thanh toán trực tuyến |
  | 1   | Xã A   | 100 | 80 | 90 | 0 | 10 | 5 |
  | 2   | Xã B   | 200 | 90 | 90 | 1 | 10 | 9 |
  | 3   | Xã C   | 50  | 45 | 40 | 0 | 0  | 0 |
  | 4   | Xã D   | 10  | 12 | 9  | 0 | 4  | 4 |
  | 5   | Xã E   | 0   | 0  | 0  | 0 | 0  | 0 |
`);
const three = [
  measureOf(communes, "onlineOfReceived", "50%"),
  measureOf(communes, "late", "0%"),
  measureOf(communes, "paidOnline", "50%"),
];

describe("a verdict for each indicator and one for all", () => {
  const card = scorecardOf(communes, three);

  it("is met where all that could be judged are met, and missed where one is", () => {
    expect(unitsOf(card).map(drawUnit)).toEqual([
      "1 | Xã C | ++0 | met | 95",
      "2 | Xã B | --+ | missed | 77.963",
      "3 | Xã A | +++ | met | 76.6667",
      "– | Xã D | ?++ | unclear | none",
      "– | Xã E | 000 | nothing | none",
    ]);
  });

  it("holds overdue = 0 as a target: 0 late dossiers keep it, 1 of 90 does not", () => {
    expect(unitNamed(card, "Xã A").results[1]).toMatchObject({ part: 0, whole: 90, met: true });
    expect(unitNamed(card, "Xã B").results[1]).toMatchObject({ part: 1, whole: 90, met: false });
  });

  it("names the cell and the reason of a doubtful figure, and still judges the unit by the others", () => {
    const [online, late] = unitNamed(card, "Xã D").results;
    expect(online).toMatchObject({ is: "toReview", cell: "D5", detail: { code: "partExceedsWhole", part: 12, whole: 10 } });
    expect(late).toMatchObject({ met: true });
  });

  it("does not let a doubtful figure count in the sums, nor in the composite score", () => {
    expect(card.pooled).toEqual([{ part: 215, whole: 350 }, { part: 1, whole: 229 }, { part: 18, whole: 24 }]);
    expect(unitNamed(card, "Xã D").composite).toBeUndefined();
  });

  it("ranks the doubtful unit by an indicator of which its figures are sound", () => {
    const byLate = scorecardOf(communes, three, { rankBy: { by: "measure", measure: 1 } });
    expect(unitsOf(byLate).map(({ rank, name }) => [rank, name])).toEqual([
      [1, "Xã A"],
      [1, "Xã C"],
      [1, "Xã D"],
      [4, "Xã B"],
      [undefined, "Xã E"],
    ]);
  });

  it("counts how many units met all, some, none of what they were held against", () => {
    expect(summarizeScorecard(card)).toMatchObject({
      units: 5,
      ranked: 3,
      met: 2,
      missed: 1,
      unclear: 1,
      nothing: 1,
      byTargets: [
        { met: 3, judged: 3, units: 1 },
        { met: 2, judged: 2, units: 2 },
        { met: 1, judged: 3, units: 1 },
      ],
    });
    expect(targetsOf(unitNamed(card, "Xã C"))).toEqual({ judged: 2, met: 2 });
  });

  it.each([0, -1, 1.5, Number.NaN, 1001])("refuses %p as a weight", (weight) => {
    const measures = three.map((measure) => ({ ...measure, weight }));
    expect(() => scorecardOf(communes, measures)).toThrow("badWeight");
  });

  it("refuses to judge by nothing", () => {
    expect(() => scorecardOf(communes, [])).toThrow("noMeasure");
  });
});

describe("targets of the workbook's target table", () => {
  const assigned = new Map([
    [1, { target: { numerator: 9, denominator: 10 }, row: 2, document: "" }],
    [2, { code: "ambiguousTarget" as const, unit: "Xã B", rows: [3, 4] }],
  ]);
  const [first] = three;
  const measures = first === undefined ? [] : [{ ...first, target: { from: "table" as const, sheet: "Chỉ tiêu", grid: communes.grid, date: undefined, assigned } }];
  const card = scorecardOf(communes, measures);

  it("are each unit's own; a unit without one has no verdict, and one whose target cannot be told is to be reviewed", () => {
    expect(unitsOf(card).map(drawUnit)).toEqual([
      "1 | Xã C | . | nothing | 90",
      "2 | Xã A | - | missed | 80",
      "– | Xã B | ? | unclear | none",
      "– | Xã D | ? | unclear | none",
      "– | Xã E | 0 | nothing | none",
    ]);
    expect(unitNamed(card, "Xã B").results[0]).toMatchObject({ cell: "B3", detail: { code: "ambiguousTarget" } });
  });
});

describe("the composite score", () => {
  const scores = (reading: "rates" | "attainment", ...weights: number[]): (number | undefined)[] => {
    const measures = three.map((measure, index) => ({ ...measure, weight: weights[index] ?? 1 }));
    const card = scorecardOf(communes, measures, { reading });
    return ["Xã A", "Xã B", "Xã C"].map((name) => unitNamed(card, name).composite?.share);
  };

  it("by rates is the weighted mean of the rates; an indicator of which lower is better counts as what is left of 100%", () => {
    const [a, b] = scores("rates", 3, 2, 5);
    expect(a).toBeCloseTo((3 * 0.8 + 2 * 1 + 5 * 0.5) / 10, 14);
    expect(b).toBeCloseTo((3 * 0.45 + 2 * (89 / 90) + 5 * 0.9) / 10, 14);
  });

  it("by attainment gives nothing for what is above the target", () => {
    const [a, b] = scores("attainment");
    expect(a).toBe(1);
    expect(b).toBeCloseTo((0.45 / 0.5 + 89 / 90 + 1) / 3, 14);
  });

  it("leaves an indicator without activity out, and the weights of the others stand for all", () => {
    const card = scorecardOf(communes, three.map((measure, index) => ({ ...measure, weight: [3, 2, 5][index] ?? 1 })));
    const { composite } = unitNamed(card, "Xã C");
    expect(composite?.share).toBeCloseTo((3 * 0.9 + 2 * 1) / 5, 14);
    expect(composite?.leftOut).toEqual([2]);
    expect(unitNamed(card, "Xã A").composite?.leftOut).toEqual([]);
  });

  it("by attainment leaves out an indicator without a target", () => {
    const measures = [measureOf(communes, "onlineOfReceived", "50%"), measureOf(communes, "paidOnline")];
    const { composite } = unitNamed(scorecardOf(communes, measures, { reading: "attainment" }), "Xã B");
    expect([composite?.share, composite?.leftOut]).toEqual([0.9, [1]]);
  });

  it("takes a maximum of 100% and a minimum of 0% for attained by anybody", () => {
    const measures = [measureOf(communes, "late", "100%"), measureOf(communes, "onlineOfReceived", "0%")];
    const card = scorecardOf(communes, measures, { reading: "attainment" });
    expect(unitNamed(card, "Xã B").composite?.share).toBe(1);
  });
});

describe("ties", () => {
  const table = drawnTable(`
    | STT | Đơn vị | Tổng số tiếp nhận | Tiếp nhận trực tuyến | Tổng số đã giải quyết | Đã giải quyết quá hạn | Hồ sơ có nghĩa vụ tài chính | Hồ sơ thanh toán trực tuyến |
    | 1   | Xã A   | 10 | 5 | 8 | 2 | 10 | 6 |
    | 2   | Xã B   | 20 | 10| 8 | 1 | 10 | 6 |
    | 3   | Xã C   | 30 | 15| 8 | 1 | 10 | 7 |
    | 4   | Xã D   | 40 | 20| 8 | 3 | 10 | 6 |
    | 5   | Xã E   | 10 | 9 | 8 | 0 | 0  | 0 |
  `);
  const measures = [measureOf(table, "onlineOfReceived"), measureOf(table, "paidOnline")];
  const late = { by: "count", column: 5, better: "lower" } as const;
  const ranks = (tieBreakers: Parameters<typeof scorecardOf>[2] = {}, given = table): string =>
    unitsOf(scorecardOf(given, measures, { rankBy: { by: "measure", measure: 0 }, ...tieBreakers }))
      .map(({ rank, name }) => String(rank) + name.slice(-1))
      .join(" ");

  it("share a rank and the next is skipped", () => {
    expect(ranks()).toBe("1E 2A 2B 2C 2D");
  });

  it("are broken by further indicators and then by fewer overdue dossiers; what is left shares a rank", () => {
    expect(ranks({ tieBreakers: [{ by: "measure", measure: 1 }] })).toBe("1E 2C 3A 3B 3D");
    expect(ranks({ tieBreakers: [{ by: "measure", measure: 1 }, late] })).toBe("1E 2C 3B 4A 5D");
    expect(ranks({ tieBreakers: [late] })).toBe("1E 2B 2C 4A 5D");
  });

  it("are broken the other way round where the worst comes first", () => {
    expect(ranks({ tieBreakers: [late], first: "worst" })).toBe("1D 2A 3B 3C 5E");
  });

  it("are not broken by an indicator of which one of the tied units has no activity", () => {
    const { grid } = table;
    const values = grid.values.map((row) => (row[1] === "Xã B" ? [...row.slice(0, 6), 0, 0] : row));
    expect(ranks({ tieBreakers: [{ by: "measure", measure: 1 }, late] }, { ...table, grid: { ...grid, values } })).toBe(
      "1E 2B 2C 4A 5D",
    );
  });
});

describe("Đức Thọ, 2024", () => {
  const table = ducThoTable();
  const measures = [
    measureOf(table, "onlineOfReceived", 10),
    measureOf(table, "digitizedResults", 11),
    measureOf(table, "paidOnline", 12),
    measureOf(table, "late", "0%"),
  ];
  const card = scorecardOf(table, measures);

  it("finds only Đức Thọ and Quang Vĩnh at the plan for digitising, as the letter says", () => {
    const digitised = unitsOf(card).filter(({ results }) => results[1]?.is === "counted" && results[1].met === true);
    expect(digitised.map(({ name }) => name).sort()).toEqual(["Thị trấn Đức Thọ", "Xã Quang Vĩnh"]);
  });

  it("finds the three communes with overdue dossiers", () => {
    const late = unitsOf(card).filter(({ results }) => results[3]?.is === "counted" && results[3].met === false);
    expect(late.map(({ name }) => name).sort()).toEqual(["Xã Lâm Trung Thủy", "Xã Thanh Bình Thịnh", "Xã Tùng Châu"]);
  });

  it("puts Tân Hương under review for its online dossiers alone", () => {
    const unit = unitNamed(card, "Xã Tân Hương");
    expect(drawUnit(unit)).toBe("– | Xã Tân Hương | ?-++ | missed | none");
    const [review] = unit.results;
    expect(review?.is === "toReview" && review.cell + ": " + describeDetail(review.detail)).toBe(
      "D16: Tử số (64) lớn hơn mẫu số (46). Hãy kiểm tra lại số liệu của dòng này.",
    );
  });
});

describe("Vĩnh Linh, May 2024", () => {
  const table = vinhLinhTable();

  it("names the six units with all inputs and all results digitised, by counts", () => {
    const card = scorecardOf(table, [measureOf(table, "digitizedInputs"), measureOf(table, "digitizedResults")]);
    expect(summarizeScorecard(card).full.map(({ name }) => name)).toEqual([
      "Thị trấn Cửa Tùng",
      "Xã Vĩnh Chấp",
      "Xã Vĩnh Lâm",
      "Xã Vĩnh Long",
      "Xã Vĩnh Thái",
      "Xã Vĩnh Tú",
    ]);
  });

  it("adds up to the published rates: 33,8%, 76,9%, 98,7%, 76,4%, 89,4%", () => {
    const ids = ["fullOnline", "fullAndPartOnline", "digitizedResults", "paidOnline", "eReceipts"] as const;
    const card = scorecardOf(table, ids.map((id) => measureOf(table, id)));
    expect(card.pooled).toEqual([
      { part: 701, whole: 2074 },
      { part: 1595, whole: 2074 },
      { part: 1750, whole: 1773 },
      { part: 382, whole: 500 },
      { part: 447, whole: 500 },
    ]);
  });

  it("has full marks by counts, never by rounding: 99.999 of 100.000 is not full", () => {
    const close = drawnTable(`
      | STT | Đơn vị | Tổng số đã giải quyết | Số hóa kết quả giải quyết |
      | 1   | Xã A   | 100000 | 99999  |
      | 2   | Xã B   | 100000 | 100000 |
    `);
    const card = scorecardOf(close, [measureOf(close, "digitizedResults")]);
    expect(summarizeScorecard(card).full.map(({ name }) => name)).toEqual(["Xã B"]);
  });
});

describe("points of index 766", () => {
  const table = drawnTable(`
    | STT | Đơn vị | Công khai, minh bạch | Tiến độ giải quyết | Dịch vụ công trực tuyến | Thanh toán trực tuyến | Mức độ hài lòng | Số hóa hồ sơ |
    | 1   | Sở A   | 18   | 19.5 | 11   | 9.5  | 17   | 15     |
    | 2   | Sở B   | 18   | 19.5 | 11   | 9.5  | 17   | 14.999 |
    | 3   | Sở C   | 18   | 20   | 12   | 10   | 18   | 22.5   |
    | 4   | Sở D   | 18   | 20   | 12   |      | 18   | 22     |
  `);
  const measures = parts766.map(({ score, most }): Measure => {
    const column = table.table.columns.find(({ meaning }) => meaning === score)?.column ?? -1;
    return { of: { meaning: score as Score, column, most }, better: "higher", target: { from: "none" }, weight: most };
  });
  const card = scorecardOf(table, measures, { bands: bands766 });

  it("add up to the points of the index under its own weights, banded exactly: 89,999 is not 90", () => {
    expect(unitsOf(card).map((unit) => [unit.name, unit.composite && unit.composite.share * 100, unit.band?.name])).toEqual([
      ["Sở A", 90, "Xuất sắc"],
      ["Sở B", expect.closeTo(89.999, 10), "Tốt"],
      ["Sở C", undefined, undefined],
      ["Sở D", undefined, undefined],
    ]);
  });

  it("puts more points than there are, and a blank, under review", () => {
    expect(unitNamed(card, "Sở C").results[5]).toMatchObject({ cell: "H4", detail: { code: "pointsOutOfRange", text: "22.5", most: 22 } });
    expect(unitNamed(card, "Sở D").results[3]).toMatchObject({ cell: "F5", detail: { code: "missingValue" } });
  });
});
