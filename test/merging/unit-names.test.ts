import { canonicalUnitName } from "../../shared/tables/unit-name";
import { drawMerged, drawnSource, mergeDrawn, place } from "./sources";
import { mergeTables } from "../../shared/merging/merge-tables";

/** A table of two columns; a line is a unit and its total. */
function table(...lines: readonly string[]): string {
  return ["| Đơn vị | Tổng số tiếp nhận |", ...lines.map((line) => "| " + line.replace(":", " |") + " |")].join("\n");
}

describe("spellings of one unit", () => {
  it("are joined by exact rules, shown as the first source spells them", () => {
    const merged = mergeDrawn(
      [
        table("Xã Hoà Bình: 1", "TT. Vạn Giã: 10", "Sở TT&TT: 5"),
        table("UBND xã Hòa Bình: 2", "Thị trấn Vạn Giã: 20"),
        table("XÃ HÒA BÌNH: 4", "thị  trấn vạn giã: 40"),
      ],
      { mode: "add" },
    );
    expect(drawMerged(merged)).toEqual(["receivedTotal", "Xã Hòa Bình: 7", "Thị trấn Vạn Giã: 70", "Sở TT&TT: 5"]);
    expect(merged.names).toEqual([]);
  });

  it("are joined where one writes & for và", () => {
    const merged = mergeDrawn([table("Sở Nông nghiệp và Môi trường: 1"), table("Sở Nông nghiệp & Môi trường: 2")], {
      mode: "add",
    });
    expect(drawMerged(merged).slice(1)).toEqual(["Sở Nông nghiệp và Môi trường: 3"]);
  });

  it("are of one period where one writes a zero before the month", () => {
    const sources = ["Tháng 5/2025", "tháng 05/2025"].map((period) => drawnSource(table("Xã A: 1"), period));
    const merged = mergeTables(sources, {}, { mode: "add", acrossGroups: false });
    expect(drawMerged(merged).slice(1)).toEqual(["Xã A {Tháng 5/2025}: 2"]);
  });

  it("join a name without a type to the only typed name that it fits, whichever comes first", () => {
    const typed = table("Xã Vạn Phú: 3");
    const untyped = table("Vạn Phú: 4");
    for (const drawings of [
      [typed, untyped],
      [untyped, typed],
    ])
      expect(mergeDrawn(drawings, { mode: "add" }).rows.map(({ values }) => values)).toEqual([[7]]);
  });

  it("leave a name without a type apart where it fits two units, and ask", () => {
    const merged = mergeDrawn([table("Xã Vạn Phú: 3", "Phường Vạn Phú: 4"), table("Vạn Phú: 5")], { mode: "add" });
    expect(drawMerged(merged).slice(1)).toEqual(["Xã Vạn Phú: 3", "Phường Vạn Phú: 4", "Vạn Phú: 5"]);
    expect(merged.names).toEqual([
      {
        name: "Vạn Phú",
        at: { source: 1, row: 1, column: 0 },
        match: { is: "suggested", names: ["Xã Vạn Phú", "Phường Vạn Phú"] },
      },
    ]);
  });

  it("never join names that differ in marks or type: Tân Thạnh and Tân Thành stay two, as do xã and thị trấn", () => {
    const merged = mergeDrawn(
      [table("Xã Tân Thạnh: 1", "Xã Yên Viên: 2"), table("Xã Tân Thành: 10", "Thị trấn Yên Viên: 20")],
      { mode: "add" },
    );
    expect(merged.rows.map(({ values }) => values[0])).toEqual([1, 2, 10, 20]);
  });

  it("ask about a name that lost its marks, at its cell, and stay apart until the answer", () => {
    const drawings = [table("Xã Vạn Phú: 3"), table("Xã Van Phu: 4")];
    const open = mergeDrawn(drawings, { mode: "add" });
    expect(drawMerged(open).slice(1)).toEqual(["Xã Vạn Phú: 3", "Xã Van Phu: 4"]);
    expect(open.names.map(({ name, at, match }) => [name, place(at), match])).toEqual([
      ["Xã Van Phu", "2!A2", { is: "suggested", names: ["Xã Vạn Phú"] }],
    ]);
    const confirmed = mergeDrawn(drawings, { mode: "add" }, { "xã van phu": "Xã Vạn Phú" });
    expect(drawMerged(confirmed).slice(1)).toEqual(["Xã Vạn Phú: 7"]);
    expect(confirmed.names.map(({ match }) => match)).toEqual([{ is: "confirmed", name: "Xã Vạn Phú" }]);
    const refused = mergeDrawn(drawings, { mode: "add" }, { "xã van phu": null });
    expect(drawMerged(refused).slice(1)).toEqual(["Xã Vạn Phú: 3", "Xã Van Phu: 4"]);
    expect(refused.names.map(({ match }) => match)).toEqual([{ is: "refused" }]);
  });

  it("do not ask about names that stand beside each other in one source: they are two units", () => {
    const both = table("Xã Tân Thạnh: 1", "Xã Tân Thành: 2");
    expect(mergeDrawn([both, both]).names).toEqual([]);
  });

  it("join two names that the user has decided to be the same third one", () => {
    const decisions = { "van phu": "Xã Vạn Phú", "v. phú": "Xã Vạn Phú" };
    const merged = mergeDrawn([table("Van Phu: 3"), table("V. Phú: 4")], { mode: "add" }, decisions);
    expect(drawMerged(merged).slice(1)).toEqual(["Xã Vạn Phú: 7"]);
  });

  it("show each unit in its official spelling", () => {
    const { rows } = mergeDrawn([table("ubnd xã hoà bình: 1")]);
    expect(rows[0]?.name).toBe(canonicalUnitName("xã hòa bình"));
  });
});

describe("peer groups", () => {
  const grouped = (first: string, second: string): string =>
    table(
      "I. " + first + ":",
      "Xã Tân Hòa: 1",
      "Xã Tân Bình: 3",
      "II. " + second + ":",
      "Xã Tân Hòa: 2",
      "Xã Tân An: 4",
    );

  it("keep units of one name in two districts apart", () => {
    const one = grouped("Huyện Vạn Ninh", "Huyện Diên Khánh");
    expect(drawMerged(mergeDrawn([one, one])).slice(1)).toEqual([
      "Xã Tân Hòa [Huyện Vạn Ninh]: 1",
      "Xã Tân Bình [Huyện Vạn Ninh]: 3",
      "Xã Tân Hòa [Huyện Diên Khánh]: 2",
      "Xã Tân An [Huyện Diên Khánh]: 4",
    ]);
  });

  it("take in a unit from a source without groups, unless several groups have its name", () => {
    const merged = mergeDrawn([table("Xã Tân An: 4", "Xã Tân Hòa: 9"), grouped("Huyện Vạn Ninh", "Huyện Diên Khánh")], {
      mode: "add",
    });
    expect(drawMerged(merged).slice(1)).toEqual([
      "Xã Tân An [Huyện Diên Khánh]: 8",
      "Xã Tân Hòa []: 9",
      "Xã Tân Hòa [Huyện Vạn Ninh]: 1",
      "Xã Tân Bình [Huyện Vạn Ninh]: 3",
      "Xã Tân Hòa [Huyện Diên Khánh]: 2",
    ]);
    expect(merged.apart).toEqual([
      { name: "Xã Tân Hòa", groups: ["", "Huyện Vạn Ninh", "Huyện Diên Khánh"], joinable: false },
    ]);
  });

  it("that are worded differently stay apart and are named; they are one when the user says so", () => {
    const drawings = [
      table("I. Các xã:", "Xã Vạn Phú: 1", "Xã Vạn Thọ: 5"),
      table("I. Khối xã:", "Xã Vạn Phú: 2", "Xã Vạn Thọ: 6"),
      table("I. Khu vực nông thôn:", "Xã Vạn Phú: 4", "Xã Vạn Thọ: 7"),
    ];
    const apart = mergeDrawn(drawings, { mode: "add" });
    expect(drawMerged(apart).slice(1)).toEqual([
      "Xã Vạn Phú [Các xã]: 3",
      "Xã Vạn Thọ [Các xã]: 11",
      "Xã Vạn Phú [Khu vực nông thôn]: 4",
      "Xã Vạn Thọ [Khu vực nông thôn]: 7",
    ]);
    expect(apart.apart.map(({ joinable }) => joinable)).toEqual([true, true]);
    const one = mergeDrawn(drawings, { mode: "add", acrossGroups: true });
    expect(drawMerged(one).slice(1)).toEqual(["Xã Vạn Phú [Các xã]: 7", "Xã Vạn Thọ [Các xã]: 18"]);
  });
});

describe("periods", () => {
  it("give one row per unit and period, period after period", () => {
    const april = drawnSource(table("Xã Vạn Phú: 1", "Xã Vạn Thọ: 2"), "Tháng 4/2024");
    const may = drawnSource(table("Xã Vạn Thọ: 20", "Xã Vạn Phú: 10"), "Tháng 5/2024");
    const mayAgain = drawnSource(table("Xã Vạn Phú: 10", "Xã Vạn Bình: 30"), "tháng 5/2024");
    const merged = mergeTables([april, may, mayAgain], {}, { mode: "join", acrossGroups: false });
    expect(drawMerged(merged).slice(1)).toEqual([
      "Xã Vạn Phú {Tháng 4/2024}: 1",
      "Xã Vạn Thọ {Tháng 4/2024}: 2",
      "Xã Vạn Thọ {Tháng 5/2024}: 20",
      "Xã Vạn Phú {Tháng 5/2024}: 10",
      "Xã Vạn Bình {Tháng 5/2024}: 30",
    ]);
    expect(merged.missing.map(({ row, sources }) => [row.name, row.period, sources])).toEqual([
      ["Xã Vạn Thọ", "Tháng 5/2024", [2]],
      ["Xã Vạn Bình", "Tháng 5/2024", [1]],
    ]);
  });
});
