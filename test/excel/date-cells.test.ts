import { dateText, isDateFormat } from "../../addin-excel/date-cells";

test.each(["dd/mm/yyyy", "mmm-yy", "[$-42A]dd mmmm yyyy;@", "h:mm", "m/d/yyyy"])("%s shows a date", (format) => {
  expect(isDateFormat(format)).toBe(true);
});

test.each(["0.00%", "#,##0", "@", '#,##0 "hồ sơ đã nhận"', "[Red]0.0", "#,##0_d", "0\\d", "0.00E+00"])(
  "%s shows a number",
  (format) => {
    expect(isDateFormat(format)).toBe(false);
  },
);

test.each([
  ["in a workbook with the date system of 1900", 43_894],
  ["in a workbook with the date system of 1904", 43_894 - 1462],
])("4 March that a cell shows as 3/4/2020 is 04/03/2020 %s", (_, serial) => {
  expect(dateText(serial, "3/4/2020")).toBe("04/03/2020");
});

test("a date is told as the cell shows it, or as day/month/year where the column is too narrow to show it", () => {
  expect(dateText(45_413, "tháng 5/2024")).toBe("tháng 5/2024");
  expect(dateText(45_413.75, "#####")).toBe("01/05/2024");
});
