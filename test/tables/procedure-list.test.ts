import { readCalendarSpan } from "../../shared/tables/calendar-span";
import { readProcedureCode } from "../../shared/tables/procedure-code";
import { readProcedureLevel } from "../../shared/tables/procedure-level";
import { readProcedureList } from "../../shared/tables/read-procedure-list";
import { drawnGrid, gridOf } from "../support/table";

describe("A list of procedures", () => {
  const list = readProcedureList(
    drawnGrid(`
      sheet: Danh mục TTHC
      at: B2
      | DANH MỤC THỦ TỤC HÀNH CHÍNH | | | | | | |
      | Mã TTHC | Tên TTHC | Mức độ | Quyết định công bố | Công bố lần đầu | Hiệu lực từ | Hiệu lực đến |
      | I. Lĩnh vực xây dựng | | | | | | |
      | 1.004203.000.00.00.H32 | Cấp giấy phép xây dựng | Mức độ 3 | 1702/QĐ-UBND | 2019 | 03/6/2019 | |
      | 2.000889 | Thẩm định dự án | 4 | 1702/QĐ-UBND | 43619 | | 31/12/2020 |
      | | Đăng ký khai sinh | toàn trình | | 6/2019 | | |
      | 1.004203 | Cấp lại giấy phép | mức 3, 4 | | 31/02/2020 | 01/01/2021 | 01/01/2020 |
      | chưa có | Cấp đổi | một phần | | | | |
      | | | một phần | | | | |`),
  );

  test("has its header anywhere in the first rows; headings between its rows are passed over", () => {
    expect([...(list?.columns.keys() ?? [])]).toEqual(["code", "name", "level", "decision", "firstPublished", "validFrom", "validTo"]);
    expect(list?.area).toEqual({ row: 2, column: 1, rows: 7, columns: 7 });
    expect(list?.procedures.map(({ row, codeKey, name, level }) => [row + 1, codeKey, name, level])).toEqual([
      [5, "1.004203", "Cấp giấy phép xây dựng", "level3"],
      [6, "2.000889", "Thẩm định dự án", "level4"],
      [7, "", "Đăng ký khai sinh", "full"],
      [8, "1.004203", "Cấp lại giấy phép", undefined],
      [9, "", "Cấp đổi", "part"],
    ]);
    expect(list?.procedures[1]?.firstPublished).toEqual({ first: "2019-06-03", last: "2019-06-03" });
    expect(list?.procedures[2]?.firstPublished).toEqual({ first: "2019-06-01", last: "2019-06-30" });
  });

  test("names each cell that cannot be read, a code that stands twice, and an end before the beginning", () => {
    expect(list?.problems.map(({ cell, problem }) => `${cell} ${problem.code}`)).toEqual([
      "D8 levelUnknown",
      "F8 dateUnreadable",
      "H8 endsBeforeItBegins",
      "B9 codeUnreadable",
      "B10 nothingNamed",
      "B8 codeTwice",
    ]);
    expect(list?.procedures.map(({ unreadable }) => unreadable)).toEqual([false, false, false, true, true]);
  });

  test("is none without a column of codes or names, or with nothing beside them", () => {
    expect(readProcedureList(gridOf([["STT", "Đơn vị", "Tiếp nhận"], [1, "Xã A", 5]]))).toBeUndefined();
    expect(readProcedureList(gridOf([["Tên TTHC"], ["Đăng ký khai sinh"]]))).toBeUndefined();
    expect(readProcedureList(gridOf([]))).toBeUndefined();
  });
});

describe("A code of a procedure", () => {
  test.each([
    ["1.004203", "1.004203"],
    ["1.004203.000.00.00.H32", "1.004203"],
    [" 1.004203.000.00.00.h32 ", "1.004203"],
    ["1,004203", "1.004203"],
    [1.0042, "1.004200"],
    [2.000889, "2.000889"],
    ["T-KHA-123456-TT", "T-KHA-123456-TT"],
    ["1.004203.001.00.00.H32", "1.004203.001.00.00.H32"],
  ])("%s is compared as %s", (value, key) => expect(readProcedureCode(value)).toMatchObject({ is: "code", key }));

  test.each(["chưa có", "Cấp giấy phép", "#N/A", 7, 1004203, 12.5, 1.0000001, "H32"])("%s is none", (value) =>
    expect(readProcedureCode(value)).toEqual({ is: "unreadable" }),
  );

  test.each([
    ["1.00942", "1.009420"],
    ["1,0042", "1.004200"],
    ["2.001.000.00.00.H32", "2.001000"],
  ])("%s has lost digits, zeros at its end it may be: perhaps %s, and never a code of its own", (value, perhaps) =>
    expect(readProcedureCode(value)).toEqual({ is: "shortened", perhaps, shown: value }),
  );

  test("that has lost digits is a problem of the list, and its row cannot be relied on", () => {
    const list = readProcedureList(drawnGrid(`
      | Mã TTHC  | Tên TTHC | Mức độ |
      | '1.00942 | Công bố  | 4      |`));
    expect(list?.problems).toEqual([{ cell: "A2", problem: { code: "codeShortened", text: "1.00942", perhaps: "1.009420" } }]);
    expect(list?.procedures).toMatchObject([{ codeKey: "1.009420", unreadable: true }]);
  });

  test("is missing in a blank cell and behind a dash", () => {
    expect([readProcedureCode(""), readProcedureCode("–")]).toEqual([{ is: "blank" }, { is: "blank" }]);
  });
});

describe("A date of a list", () => {
  test.each([
    [43619, "2019-06-03", "2019-06-03"],
    ["03/6/2019", "2019-06-03", "2019-06-03"],
    ["2019-06-03T00:00:00.000Z", "2019-06-03", "2019-06-03"],
    ["29/02/2020", "2020-02-29", "2020-02-29"],
    ["6/2019", "2019-06-01", "2019-06-30"],
    ["tháng 02/2020", "2020-02-01", "2020-02-29"],
    ["năm 2020", "2020-01-01", "2020-12-31"],
    [2020, "2020-01-01", "2020-12-31"],
  ])("%s is from %s to %s", (value, first, last) => expect(readCalendarSpan(value)).toEqual({ first, last }));

  test.each(["29/02/2019", "05/13/2020", "sắp công bố", 12, "13/2020", "31/4/2020"])("%s is unreadable", (value) =>
    expect(readCalendarSpan(value)).toBe("unreadable"),
  );
});

describe("A level of a list", () => {
  test.each([
    ["Toàn trình", "full"],
    ["DVC trực tuyến một phần", "part"],
    ["Toàn trình (mức độ 4)", "full"],
    ["Mức độ 3", "level3"],
    ["mức 4", "level4"],
    [4, "level4"],
    ["2", "information"],
    ["", undefined],
    ["mức độ 3, 4", "unknown"],
    ["toàn trình, một phần", "unknown"],
    ["có", "unknown"],
    ["Không phải toàn trình", "unknown"],
    ["chưa toàn trình", "unknown"],
    ["KHÔNG TOÀN TRÌNH", "unknown"],
    ["Toàn trình: không", "unknown"],
    ["DVC trực tuyến (trừ toàn trình)", "unknown"],
    ["chưa đạt mức độ 4", "unknown"],
    ["mức độ 3 trở lên", "unknown"],
    ["Không trực tuyến (chỉ cung cấp thông tin)", "information"],
  ])("%s is %s", (value, level) => expect(readProcedureLevel(value)).toBe(level));
});
