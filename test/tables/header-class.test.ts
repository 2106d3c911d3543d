import { settleClass } from "../../shared/tables/header-class";
import { readHeaders } from "../../shared/tables/match-columns";

/** What headers are read as side by side; "?" after what is unsure, "-" for what is left unread. */
function read(...headers: string[]): string[] {
  const paths = headers.map((header) => header.split(" > "));
  return settleClass(paths, readHeaders(paths)).map(({ meaning, confidence }) =>
    meaning === undefined ? "-" : meaning + (confidence < 0.6 ? "?" : ""),
  );
}

describe("Counts under several classes of units", () => {
  test("are read for one class, and never as certain", () => {
    expect(
      read("Cấp tỉnh > Tiếp nhận", "Cấp tỉnh > Trực tuyến", "Cấp xã > Tiếp nhận", "Cấp xã > Trực tuyến"),
    ).toEqual(["-", "-", "receivedTotal?", "receivedOnline?"]);
    expect(read("Tiếp nhận cấp tỉnh", "Tiếp nhận cấp xã")).toEqual(["-", "receivedTotal?"]);
    expect(read("Sở, ban, ngành > Tiếp nhận", "Phường, xã > Tiếp nhận")).toEqual(["-", "receivedTotal?"]);
  });

  test("are left to the columns without a class where those are as many", () => {
    expect(read("Tổng số > Tiếp nhận", "Cấp tỉnh > Tiếp nhận", "Cấp xã > Tiếp nhận")).toEqual([
      "receivedTotal?",
      "-",
      "-",
    ]);
  });

  test("do not take the certainty from a table of one class, nor from counts beside ranks in two", () => {
    expect(read("Cấp xã > Tiếp nhận", "Cấp xã > Trực tuyến")).toEqual(["receivedTotal", "receivedOnline"]);
    expect(read("Tiếp nhận", "Thứ hạng cấp tỉnh", "Thứ hạng cấp huyện")).toEqual(["receivedTotal", "-", "-"]);
  });
});
