import { settlePeriod } from "../../shared/tables/header-period";
import { readHeaders } from "../../shared/tables/match-columns";

/** What the headers are read as when only one period may speak; "?" after what is unsure. */
function read(...headers: string[]): string[] {
  const paths = headers.map((header) => header.split(" > "));
  return settlePeriod(paths, readHeaders(paths)).map(({ meaning, confidence }) =>
    meaning === undefined ? "-" : meaning + (confidence < 0.6 ? "?" : ""),
  );
}

describe("Counts of one table come from one period", () => {
  test("of two months told in two wordings the last is taken, as unsure", () =>
    expect(
      read(
        "Tháng 4 > Tổng số hồ sơ tiếp nhận",
        "Tháng 4 > Hồ sơ nộp trực tuyến",
        "Tháng 5 > Tổng số tiếp nhận",
        "Tháng 5 > Hồ sơ trực tuyến",
      ),
    ).toEqual(["-", "-", "receivedTotal?", "receivedOnline?"]));

  test.each([
    ["Tổng số hồ sơ tiếp nhận quý I", "Hồ sơ nộp trực tuyến quý II"],
    ["Tổng số hồ sơ tiếp nhận năm 2023", "Hồ sơ nộp trực tuyến năm 2024"],
    ["tong so tiep nhan thang 4", "tiep nhan truc tuyen thang 5"],
    ["Tổng số tiếp nhận 6 tháng", "Tiếp nhận trực tuyến tháng 6"],
    ["T4/2024 > Tổng số tiếp nhận", "T5/2024 > Hồ sơ nộp trực tuyến"],
    ["Tiếp nhận QI", "Tiếp nhận trực tuyến QII"],
    ["2023 > Tổng số tiếp nhận", "2024 > Hồ sơ nộp trực tuyến"],
    ["Từ 15/12/2023 đến 14/4/2024 > Tiếp nhận", "Từ 15/4/2024 đến 14/5/2024 > Tiếp nhận trực tuyến"],
  ])("%s and %s never make one rate", (total, online) =>
    expect(read(total, online)).toEqual(["-", "receivedOnline?"]),
  );

  test("the period with the most meanings goes before a later one", () =>
    expect(read("Tháng 4 > Tiếp nhận", "Tháng 4 > Trực tuyến", "Tháng 5 > Tiếp nhận")).toEqual([
      "receivedTotal?",
      "receivedOnline?",
      "-",
    ]));

  test("a single period goes before a cumulated or an earlier one", () => {
    expect(read("Tiếp nhận tháng 5", "Tiếp nhận lũy kế")).toEqual(["receivedTotal?", "-"]);
    expect(read("Tiếp nhận trực tuyến kỳ này", "Tiếp nhận trực tuyến kỳ trước")).toEqual(["receivedOnline?", "-"]);
  });

  test("what came in within the month is not set beside what has piled up", () =>
    expect(read("Tiếp nhận trong tháng", "Lũy kế tiếp nhận", "Tiếp nhận trực tuyến")).toEqual([
      "receivedNew?",
      "-",
      "receivedOnline?",
    ]));

  test("the date of a decision names no period", () =>
    expect(
      read("Theo Quyết định ngày 23/06/2022 > Tổng số tiếp nhận", "Theo Quyết định ngày 01/01/2024 > Tiếp nhận trực tuyến"),
    ).toEqual(["receivedTotal", "receivedOnline"]));

  test("one period alone, and what was carried over into it, are left as they are", () =>
    expect(read("Kỳ trước chuyển sang", "Tiếp nhận tháng 5", "Tiếp nhận trực tuyến tháng 5", "Đã giải quyết")).toEqual([
      "carriedOver",
      "receivedTotal",
      "receivedOnline",
      "resolvedTotal",
    ]));
});
