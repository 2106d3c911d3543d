import { indicators } from "../../shared/domain/indicator";
import { availableIndicators, fitIndicator, lackingCounts } from "../../shared/ranking/fit-indicator";
import { findTables } from "../../shared/tables/find-tables";
import { columnLetters } from "../../shared/tables/grid";
import { drawnGrid } from "../support/table";

/** The indicators of a drawn table, each with the columns it would be computed from: "onlineOfNew D / C". */
function offered(drawing: string): string[] {
  const [table] = findTables(drawnGrid(drawing));
  if (table === undefined) return [];
  return availableIndicators(table).map(({ id, numerator, denominator }) => {
    const side = (terms: typeof numerator): string => terms.map(({ column }) => columnLetters(column)).join("+");
    return `${id} ${side(numerator)} / ${side(denominator)}`;
  });
}

test("what is headed as newly received is the denominator of new dossiers, and no total", () =>
  expect(
    offered(`
      | STT | Đơn vị | Kỳ trước chuyển sang | Tiếp nhận mới | Trực tuyến | Đã giải quyết |
      | 1   | Xã A   | 10                   | 100           | 60         | 90            |
    `),
  ).toEqual(["onlineOfNew E / D"]));

test("all the ways in together go before the stated number of new ones, and that before some of them", () => {
  expect(
    offered(`
      | STT | Đơn vị | Tiếp nhận mới | Tiếp nhận trực tuyến | Tiếp nhận trực tiếp | Tiếp nhận qua BCCI |
      | 1   | Xã A   | 100           | 60                   | 35                  | 5                  |
    `),
  ).toContain("onlineOfNew D / D+E+F");
  expect(
    offered(`
      | STT | Đơn vị | Tiếp nhận mới | Tiếp nhận trực tuyến | Tiếp nhận trực tiếp |
      | 1   | Xã A   | 100           | 60                   | 35                  |
    `),
  ).toContain("onlineOfNew D / C");
});

test("full online is measured against the stated total, and against the new ones only where no total is stated", () => {
  expect(
    offered(`
      | STT | Đơn vị | Tổng số tiếp nhận | Tiếp nhận mới | Tiếp nhận toàn trình |
      | 1   | Xã A   | 110               | 100           | 60                   |
    `),
  ).toContain("fullOnline E / C");
  expect(
    offered(`
      | STT | Đơn vị | Tiếp nhận mới | Tiếp nhận toàn trình |
      | 1   | Xã A   | 100           | 60                   |
    `),
  ).toContain("fullOnline D / C");
});

test("services offered in full or in part are no denominator alone, nor are procedures that are not online", () =>
  expect(
    offered(`
      | STT | Đơn vị | Tổng số TTHC | Số DVCTT toàn trình | Số DVCTT phát sinh hồ sơ trực tuyến |
      | 1   | Sở A   | 130          | 80                  | 60                                  |
    `),
  ).toEqual([]));

test("points of payment are no dossiers paid online", () =>
  expect(
    offered(`
      | STT | Đơn vị | Công khai, minh bạch | Hồ sơ có nghĩa vụ tài chính | Thanh toán trực tuyến | Mức độ hài lòng |
      | 1   | Xã A   | 17                   | 20                          | 8                     | 18              |
    `),
  ).toEqual([]));

test("late dossiers are taken from all received, carried-over ones among them, and each minus is kept as one", () => {
  const drawing = `
    | STT | Đơn vị | Tiếp nhận > Trực tuyến | Tiếp nhận > Trực tiếp | Tiếp nhận > Bưu chính công ích | Tiếp nhận > Kỳ trước chuyển sang | Đã giải quyết > Quá hạn | Đang giải quyết > Quá hạn |
    | 1   | Xã A   | 60                     | 30                    | 5                              | 5                                | 1                       | 2                         |
  `;
  expect(offered(drawing)).toEqual(expect.arrayContaining(["onTimeOfAll C+D+E+F+G+H / C+D+E+F", "lateOfAll G+H / C+D+E+F"]));
  const [table] = findTables(drawnGrid(drawing));
  const fitted = table && fitIndicator("onTimeOfAll", table);
  expect(fitted?.numerator.map(({ sign }) => sign)).toEqual([1, 1, 1, 1, -1, -1]);
});

test("post is left out only where it has a column of its own to be left out", () => {
  const of = (inPerson: string): string[] =>
    offered(`
      | STT | Đơn vị | Tiếp nhận trực tuyến | ${inPerson} |
      | 1   | Xã A   | 60                   | 35          |
    `);
  expect(of("Tiếp nhận trực tiếp")).toContain("onlineWithoutPost C / C+D");
  expect(of("Tiếp nhận trực tiếp và qua BCCI")).not.toContain("onlineWithoutPost C / C+D");
});

test("what is due, procedures with a fee and procedures on a list are denominators of their own", () => {
  expect(
    offered(`
      | STT | Đơn vị | Hồ sơ đến hạn giải quyết | Đã giải quyết trước và đúng hạn |
      | 1   | Xã A   | 60                       | 35                              |
    `),
  ).toEqual(["onTimeOfDue D / C"]);
  expect(
    offered(`
      | STT | Đơn vị | Tổng số hồ sơ của TTHC mức độ 3, 4 | Tiếp nhận trực tuyến mức độ 3, 4 |
      | 1   | Sở A   | 60                                 | 35                               |
    `),
  ).toEqual(["listedOnline D / C"]);
  expect(
    offered(`
      | STT | Đơn vị | Hồ sơ thuộc thủ tục có phí, lệ phí | Hồ sơ thanh toán trực tuyến |
      | 1   | Xã A   | 60                                 | 35                          |
    `),
  ).toEqual(["paidOnlineOfFee D / C"]);
});

test("what a table lacks for an indicator is said in the spelling it comes nearest to", () => {
  const [table] = findTables(
    drawnGrid(`
      | STT | Đơn vị | Tổng số tiếp nhận | Đã giải quyết > Quá hạn |
      | 1   | Xã A   | 60                | 3                       |
    `),
  );
  const [late, lateOfAll] = ["late", "lateOfAll"].map((id) => indicators.find((indicator) => indicator.id === id));
  expect(table && late && lackingCounts(late, table)).toEqual(["resolvedTotal"]);
  expect(table && lateOfAll && lackingCounts(lateOfAll, table)).toEqual(["pendingLate"]);
});

describe("a stated total beside dossiers carried over", () => {
  const overdue = "Trễ hạn đã xử lý | Trễ hạn đang xử lý";
  const ofAll = (drawing: string): string[] => {
    const grid = drawnGrid(drawing);
    const [table] = findTables(grid);
    if (table === undefined) throw new Error("the drawing has no table");
    return availableIndicators(table, grid)
      .filter(({ id }) => id === "lateOfAll" || id === "onTimeOfAll")
      .map(({ id, denominator }) => `${id} ${denominator.map(({ column }) => columnLetters(column)).join("+")}`);
  };

  it("that nothing tells apart gives no share of all", () => {
    expect(
      ofAll(`
        | STT | Đơn vị | Số hồ sơ tiếp nhận | Tồn kỳ trước | ${overdue} |
        | 1   | Xã A   | 50                 | 50           | 10 | 5     |
        | 2   | Xã B   | 80                 | 20           | 1  | 0     |
      `),
    ).toEqual([]);
  });

  it.each([
    ["holds them by the balance", "100 | 50 | 85 | 15", "80 | 20 | 60 | 20", ["onTimeOfAll C", "lateOfAll C"]],
    ["stands beside them by the balance", "50 | 50 | 85 | 15", "60 | 20 | 60 | 20", ["onTimeOfAll C+D", "lateOfAll C+D"]],
    ["holds them in one unit only", "100 | 50 | 85 | 15", "60 | 20 | 60 | 20", []],
    ["does not balance in one unit", "100 | 50 | 85 | 15", "80 | 20 | 61 | 20", []],
  ])("%s", (_, first, second, expected) => {
    expect(
      ofAll(`
        | STT | Đơn vị | Số hồ sơ tiếp nhận | Tồn kỳ trước | Đã giải quyết | Đang giải quyết | ${overdue} |
        | 1   | Xã A   | ${first}  | 10 | 5 |
        | 2   | Xã B   | ${second} | 1  | 0 |
        | 3   | Xã C   | 9 | 0 | 8 | 1 | 1  | 0 |
      `),
    ).toEqual(expected);
  });

  it("holds them where both stand under one heading, or where it says so", () => {
    expect(
      ofAll(`
        | STT | Đơn vị | Hồ sơ tiếp nhận > Tổng số | Hồ sơ tiếp nhận > Kỳ trước chuyển sang | ${overdue} |
        | 1   | Xã A   | 50                        | 5                                      | 10 | 5     |
      `),
    ).toEqual(["onTimeOfAll C", "lateOfAll C"]);
    expect(
      ofAll(`
        | STT | Đơn vị | Số hồ sơ tiếp nhận (gồm cả kỳ trước) | Tồn kỳ trước | ${overdue} |
        | 1   | Xã A   | 50                                   | 5            | 10 | 5     |
      `),
    ).toEqual(["onTimeOfAll C", "lateOfAll C"]);
  });
});
