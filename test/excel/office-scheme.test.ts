import { schemeOfOffice } from "../../addin-excel/office-scheme";

test("the pane wears Office's theme", () => {
  expect(schemeOfOffice({ isDarkTheme: true }, false)).toBe("dark");
  expect(schemeOfOffice({ bodyBackgroundColor: "#FFFFFF" }, false)).toBe("light");
  expect(schemeOfOffice({ bodyBackgroundColor: "#262626" }, false)).toBe("dark");
});

test("where Office tells no theme, or Windows asks for contrast, the system decides", () => {
  expect(schemeOfOffice(undefined, false)).toBeUndefined();
  expect(schemeOfOffice({}, false)).toBeUndefined();
  expect(schemeOfOffice({ isDarkTheme: true }, true)).toBeUndefined();
});
