import { readingPages } from "../../addin-excel/reading-pages";
import { writingPages } from "../../addin-excel/writing-pages";
import { area } from "../contract/sample-workbook";

test("an area is read in blocks of whole rows that together are the area", () => {
  expect(readingPages(area(2, 1, 7, 3), 9)).toEqual([area(2, 1, 3, 3), area(5, 1, 3, 3), area(8, 1, 1, 3)]);
  expect(readingPages(area(0, 0, 2, 50), 10)).toEqual([area(0, 0, 1, 50), area(1, 0, 1, 50)]);
  expect(readingPages(area(0, 0, 0, 0), 10)).toEqual([]);
});

test("contents are written in blocks that keep within the bytes, each with the area it belongs to", () => {
  const contents = [
    ["Xã Hòa Bình", 1],
    ["Xã Vạn Thạnh", 2],
    ["Xã Vạn Thọ", 3],
  ];
  expect(writingPages(area(4, 0, 3, 2), contents, 50)).toEqual([
    { area: area(4, 0, 2, 2), contents: contents.slice(0, 2) },
    { area: area(6, 0, 1, 2), contents: contents.slice(2) },
  ]);
  expect(writingPages(area(4, 0, 3, 2), contents, 1).length).toBe(3);
});
