import { findTables } from "../../shared/tables/find-tables";
import { drawnGrid } from "../support/table";

/** The units that a drawing is read to have, in order. */
function unitsOf(drawing: string): string[] {
  return findTables(drawnGrid(drawing)).flatMap(({ rows }) =>
    rows.filter(({ kind }) => kind === "unit").map(({ name }) => name),
  );
}

describe("A name typed over several rows", () => {
  test("is read as one, be the lines that go on joined by a word or not", () => {
    expect(
      unitsOf(`
        | STT | Đơn vị           | Tiếp nhận | Trực tuyến |
        | 1   | Ban Quản lý      | 50        | 40         |
        |     | khu kinh tế      |           |            |
        |     | và khu công nghệ |           |            |
        | 2   | SỞ NÔNG NGHIỆP   | 5         | 4          |
        |     | VÀ MÔI TRƯỜNG    |           |            |`),
    ).toEqual(["Ban Quản lý khu kinh tế và khu công nghệ", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"]);
  });

  test("where nothing is numbered, goes on only with a word that joins", () => {
    expect(
      unitsOf(`
        | Đơn vị         | Tiếp nhận | Trực tuyến |
        | Sở Nông nghiệp | 50        | 40         |
        | và Môi trường  |           |            |
        | Tân An         | 5         | 4          |
        | tân phú        |           |            |
        | Tân Hòa        | 5         | 4          |`),
    ).toEqual(["Sở Nông nghiệp và Môi trường", "Tân An", "tân phú", "Tân Hòa"]);
  });

  test("does not take in a line that has figures or a number", () => {
    expect(
      unitsOf(`
        | STT | Đơn vị         | Tiếp nhận | Trực tuyến |
        | 1   | Sở Nông nghiệp | 50        | 40         |
        | 2   | và Môi trường  |           |            |
        |     | và Công nghệ   | 5         | 4          |`),
    ).toEqual(["Sở Nông nghiệp", "và Môi trường", "và Công nghệ"]);
  });
});
