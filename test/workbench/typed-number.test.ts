import { numberForEditing, numberInEnUs } from "../../workbench/typed-number";

test.each([
  ["5.311", "5,311"],
  ["-1.234.567,5", "-1,234,567.5"],
  ["29,87", "29.87"],
  ["29,87%", "29.87%"],
  ["33,8 %", "33.8 %"],
  ["5.311%", "5,311%"],
])("%s is read as %s", (typed, enUs) => {
  expect(numberInEnUs(typed)).toBe(enUs);
});

test.each(["12.5", "2024", "1.2.3", "22/5/2024", "Xã 1,5", "1.2345", "0.5.311", ""])("%s is left as it is", (typed) => {
  expect(numberInEnUs(typed)).toBe(typed);
});

test("a number that is opened for a change is read again as the same number", () => {
  for (const value of [0.5, 5.311, -29.87, "29.87%"])
    expect(numberInEnUs(numberForEditing(value) ?? "")).toBe(String(value));
  expect([numberForEditing(5311), numberForEditing("Xã A")]).toEqual([undefined, undefined]);
});
