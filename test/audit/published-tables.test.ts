import { auditOf, caseDrawing, findingsOf } from "./audit-drawing";

describe("published tables whose figures do not balance are shown as they are", () => {
  test("Lâm Đồng, first quarter of 2020: late ones, pending ones and the total of those on time", () => {
    expect(findingsOf(caseDrawing("lam-dong-2020-by-level"))).toEqual([
      "wrong B2,C2,H2 unbalanced resolvedAndPending 659245 650444 · Toàn tỉnh",
      "wrong C2,D2,F2 unbalanced resolvedByDeadline 643272 643270 · Toàn tỉnh",
      "wrong D2,D3:D5 wrongTotal 635593 635595 · Toàn tỉnh",
      "doubtful B3,C3,H3 unbalanced resolvedAndPending 54575 54580 · Cấp tỉnh",
      "wrong B4,C4,H4 unbalanced resolvedAndPending 340060 333001 · Cấp huyện (12 huyện, TP)",
      "note F5,H5,I5,J5 blankCounts",
      "note F5,C5,D5 blankPart resolvedByDeadline 261896 260612 likely 1284 · Cấp xã",
      "note F5,F2 totalOverBlanks 7677 6393 likely 1284 · Toàn tỉnh",
      "note H5,B5,C5 blankPart resolvedAndPending 264610 261896 likely 2714 · Cấp xã",
      "note H5,H2 totalOverBlanks 7172 6205 likely 967 · Toàn tỉnh",
      "note I5,I2 totalOverBlanks 5950 5108 likely 842 · Toàn tỉnh",
      "note J5,J2 totalOverBlanks 1222 1097 likely 125 · Toàn tỉnh",
    ]);
  });

  test("Điện Biên, 2025: 31 resolved dossiers that the article does not mention, and cells it leaves out", () => {
    expect(findingsOf(caseDrawing("dien-bien-2025"))).toEqual([
      "doubtful F2,G2,H2 remainder resolvedByDeadline 5583 5552 · Phường Điện Biên Phủ",
      "note E3,F3,G3,H3,I3,E4,G4,H4,I4 blankCounts",
      "note E3,C3,D3 blankPart receivedByChannel 976 891 likely 85 · Xã Mường Mùn",
      "note E4,C4,D4 blankPart receivedByChannel 193 155 likely 38 · Huyện Mường Chà + 12 xã, thị trấn",
      "note I4,C4,F4 blankPart resolvedAndPending 193 189 likely 4 · Huyện Mường Chà + 12 xã, thị trấn",
    ]);
  });

  test("EMC 2024: an approximate count, and a blank beside it; the printed rates agree", () => {
    expect(findingsOf(caseDrawing("emc-2024"))).toEqual([
      "doubtful D6 unreadable approximateCount · Bộ Công Thương",
      "note E6 blankCounts",
    ]);
  });

  test("Bắc Ninh 2025: weeks below one another repeat their units", () => {
    expect(findingsOf(caseDrawing("bac-ninh-2025-index"))).toEqual([
      "doubtful C2,C11,C14 repeatedUnit · Văn phòng UBND tỉnh",
      "doubtful C4,C13 repeatedUnit · Xã Hợp Thịnh",
      "doubtful C9,C15,C19 repeatedUnit · Sở Dân tộc và Tôn giáo",
    ]);
  });
});

describe("no false alarm", () => {
  test.each([
    "hai-phong-2025-parindex",
    "khanh-hoa-2020-targets",
    "vinh-linh-2024-units",
    "van-ninh-2024-annex",
    "duc-tho-2024-rates",
    "old-levels-and-one-stop",
    "new-and-carried-over",
    "nested-groups",
    "same-heading-in-two-regions",
    "marked-units-after-a-group",
    "districts-with-subtotals",
    "group-column-subtotals",
    "groups-without-numbers",
    "several-rows-per-unit",
    "totals-and-comparisons",
    "small-clerk-table",
    "rates-under-a-rate-heading",
    "decision-766-online",
    "form-ii-06a",
    "hanoi-period-report",
  ])("in %s", (name) => {
    expect(findingsOf(caseDrawing(name))).toEqual([]);
  });

  test("and what could not be checked is said: a table of rates alone is not clean", () => {
    const { checks } = auditOf(caseDrawing("duc-tho-2024-rates"));
    expect(checks.filter(({ compared }) => compared > 0).map(({ check }) => check)).toEqual(["names"]);
    expect(checks.find(({ check }) => check === "rates")?.why).toBe("ratesUnknown");
    expect(checks.find(({ check }) => check === "resolvedByDeadline")?.why).toBe("columns");
  });

  test("in the figures that the news of Vĩnh Linh and the annex of Vạn Ninh print, which are all compared", () => {
    const compared = (name: string, check: string) =>
      auditOf(caseDrawing(name)).checks.find((made) => made.check === check)?.compared;
    expect(compared("vinh-linh-2024-units", "rates")).toBe(4);
    expect(compared("vinh-linh-2024-units", "totals")).toBe(8);
    expect(compared("van-ninh-2024-annex", "rates")).toBe(4);
  });
});
