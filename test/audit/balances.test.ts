import { findingsOf } from "./audit-drawing";

const FORM = `
| TT | Đơn vị | Tiếp nhận | < | < | < | Đã giải quyết | < | < | < | Đang giải quyết | < | < |
| ^ | ^ | Tổng số | Trực tuyến | Trực tiếp | Kỳ trước | Tổng số | Trước hạn | Đúng hạn | Quá hạn | Tổng số | Trong hạn | Quá hạn |`;

describe("a balance between the columns of a row", () => {
  test("is wrong with both figures, the whole first, when it fails", () => {
    expect(
      findingsOf(`${FORM}
        | 1 | Xã A | 100 | 60 | 30 | 10 | 90 | 40 | 48 | 2 | 10 | 9 | 1 |
        | 2 | Xã B | 100 | 60 | 35 | 10 | 90 | 40 | 48 | 2 | 10 | 9 | 1 |
        | 3 | Xã C | 100 | 60 | 30 | 10 | 90 | 40 | 48 | 7 | 10 | 9 | 1 |
        | 4 | Xã D | 100 | 60 | 30 | 10 | 90 | 40 | 48 | 2 | 10 | 8 | 1 |
        | 5 | Xã E | 101 | 61 | 30 | 10 | 90 | 40 | 48 | 2 | 10 | 9 | 1 |`),
    ).toEqual([
      "wrong C4,D4,E4,F4 unbalanced receivedByChannel 100 105 · Xã B",
      "wrong G5,H5,I5,J5 unbalanced resolvedByDeadline 90 95 · Xã C",
      "wrong K6,L6,M6 unbalanced pendingByDeadline 10 9 · Xã D",
      "wrong C7,G7,K7 unbalanced resolvedAndPending 101 100 · Xã E",
    ]);
  });

  test("is doubtful where a column that was not understood holds what is left over", () => {
    const findings = findingsOf(`
      | TT | Đơn vị | Tiếp nhận | Đã giải quyết | Đang giải quyết | Trả lại, rút |
      | 1 | Xã A | 100 | 80 | 20 | 0 |
      | 2 | Xã B | 90 | 80 | 10 | 0 |
      | 3 | Xã C | 100 | 80 | 15 | 5 |
      | 4 | Xã D | 100 | 80 | 15 | 4 |
      | 5 | Xã E | 70 | 60 | 10 | 0 |`);
    expect(findings).toEqual([
      "doubtful C4,D4,E4 unbalanced resolvedAndPending 100 95 · Xã C",
      "wrong C5,D5,E5 unbalanced resolvedAndPending 100 95 · Xã D",
    ]);
  });

  test("leaves the carried-over ones out where the table does so in several rows", () => {
    const rows = [1, 2, 3, 4, 5].map((n) => `| ${n} | Xã ${n} | ${90 + n} | ${60 + n} | 30 | 10 | 95 | 45 | 48 | 2 | ${5 + n} | ${4 + n} | 1 |`);
    expect(findingsOf([FORM, ...rows].join("\n"))).toEqual([]);
    const broken = [...rows.slice(0, 4), "| 5 | Xã 5 | 95 | 66 | 30 | 10 | 95 | 45 | 48 | 2 | 10 | 9 | 1 |"];
    expect(findingsOf([FORM, ...broken].join("\n"))).toEqual(["wrong C7,D7,E7 unbalanced receivedByChannel 95 96 · Xã 5"]);
  });

  test("is doubtful in a single row that leaves them out", () => {
    const [first] = findingsOf(`${FORM}
      | 1 | Xã A | 90 | 60 | 30 | 10 | 90 | 40 | 48 | 2 | 0 | 0 | 0 |`);
    expect(first).toBe("doubtful C3,D3,E3,F3 unbalanced receivedByChannel 90 100 · Xã A");
  });

  test("is one finding about the columns when it fails in most of at least four rows", () => {
    const rows = (online: number) =>
      [1, 2, 3, 4].map((n) => `| ${n} | Xã ${n} | ${100 + n} | ${online} | 30 | 10 | 90 | 40 | 48 | 2 | ${10 + n} | ${9 + n} | 1 |`);
    expect(findingsOf([FORM, ...rows(65)].join("\n"))).toEqual([
      "doubtful C3,D3,E3,F3 unbalancedThroughout receivedByChannel 101 105",
    ]);
    // Those that came by post may make up for it: the table has no column for them.
    expect(findingsOf([FORM, ...rows(60)].join("\n"))).toEqual([
      "note C3,D3,E3,F3 unbalancedThroughout receivedByChannel 101 100",
    ]);
  });

  test("names the blank cell that would mend it, and takes a blank for 0 where that fits", () => {
    expect(
      findingsOf(`${FORM}
        | 1 | Xã A | 100 | 60 | 30 | 10 | 90 | 40 | 48 |   | 10 | 9 | 1 |
        | 2 | Xã B | 90 | 60 | 30 |    | 90 | 42 | 48 |   | 0 |   |   |`),
    ).toEqual([
      "note J3,G3,H3,I3 blankPart resolvedByDeadline 90 88 likely 2 · Xã A",
      "note F4,L4,M4 blankCounts",
    ]);
  });

  test("does not call a remainder wrong when the table has no column for late ones, but an excess is", () => {
    expect(
      findingsOf(`
        | Đơn vị | Tổng số hồ sơ đã giải quyết | Giải quyết trước hạn | Giải quyết đúng hạn |
        | Xã A | 100 | 60 | 30 |
        | Xã B | 100 | 60 | 50 |`),
    ).toEqual([
      "doubtful B2,C2,D2 remainder resolvedByDeadline 100 90 · Xã A",
      "wrong B3,C3,D3 unbalanced resolvedByDeadline 100 110 · Xã B",
    ]);
  });

  test("of received, resolved and pending is doubtful where the carried-over ones may be missing", () => {
    expect(
      findingsOf(`
        | Đơn vị | Tổng số hồ sơ tiếp nhận | Tổng số đã giải quyết | Tổng số đang giải quyết |
        | Xã A | 100 | 95 | 10 |
        | Xã B | 100 | 85 | 10 |`),
    ).toEqual([
      "doubtful B2,C2,D2 unbalanced resolvedAndPending 100 105 · Xã A",
      "wrong B3,C3,D3 unbalanced resolvedAndPending 100 95 · Xã B",
    ]);
  });

  test("adds online dossiers up from full, part and other ones", () => {
    expect(
      findingsOf(`
        | Đơn vị | Tiếp nhận | < | < | < | < |
        | ^ | Tổng số | Trực tuyến toàn trình | Trực tuyến một phần | Trực tiếp | Bưu chính |
        | Xã A | 100 | 50 | 20 | 25 | 5 |
        | Xã B | 90 | 40 | 20 | 25 | 5 |
        | Xã C | 80 | 30 | 20 | 25 | 6 |`),
    ).toEqual(["wrong B5,C5,D5,E5,F5 unbalanced receivedByChannel 80 81 · Xã C"]);
  });
});
