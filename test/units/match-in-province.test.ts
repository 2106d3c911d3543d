import { decisionKey } from "../../shared/units/name-decisions";
import { matchInProvince } from "../../shared/units/match-in-province";
import type { FormerUnit, ProvinceUnits } from "../../shared/units/province-units";
import { provinceUnits } from "./province-lists";

const khanhHoa = matchInProvince(provinceUnits("56"), {});
const hanoi = matchInProvince(provinceUnits("01"), {});

function former(name: string, district: string, ...into: readonly string[]): FormerUnit {
  return { name, district, province: "Tỉnh Khánh Hòa", into: into.map((unit) => ({ unit, whole: into.length === 1 })) };
}

/** A small province with every trap. */
const small: ProvinceUnits = {
  code: "56",
  name: "Tỉnh Khánh Hòa",
  units: [
    { code: "00001", name: "Xã Tân Thành" },
    { code: "00002", name: "Xã Tân Thạnh" },
    { code: "00003", name: "Phường Hòa Phú" },
    { code: "00004", name: "Xã An Lạc" },
    { code: "00005", name: "Phường An Lạc" },
  ],
  former: [
    former("Xã Tân Thành", "Huyện Một", "Phường Hòa Phú"),
    former("Xã Tân Thành", "Huyện Hai", "Xã Tân Thành"),
    former("Xã Tân Mỹ", "Huyện Một", "Xã Tân Thạnh"),
    former("Xã Tân Mỹ", "Huyện Hai", "Xã An Lạc"),
    former("Xã Tân Chia", "Huyện Hai", "Xã Tân Thành", "Xã An Lạc"),
    former("Thị trấn Một", "Huyện Một", "Phường Hòa Phú"),
    former("Xã Tân Mất", "Huyện Một"),
  ],
};
const inSmall = matchInProvince(small, {});

describe("a name of today", () => {
  test.each([
    ["UBND xã Vạn Thắng", "Xã Vạn Thắng"],
    ["Trung tâm Phục vụ hành chính công phường Nha Trang", "Phường Nha Trang"],
    ["Vạn Hưng", "Xã Vạn Hưng"],
    ["xã Vạn Thắng, tỉnh Khánh Hoà", "Xã Vạn Thắng"],
    ["Xã Vạn Thắng (mới)", "Xã Vạn Thắng"],
  ])("%s is %s", (name, unit) => expect(khanhHoa(name)).toEqual({ is: "exact", name: unit }));

  test("of another province is none of this one", () => {
    expect(khanhHoa("Xã Vạn Thắng, tỉnh Lâm Đồng")).toEqual({ is: "suggested", names: ["Xã Vạn Thắng"] });
    expect(hanoi("Phường Bạch Mai, TP Hà Nội")).toEqual({ is: "exact", name: "Phường Bạch Mai" });
  });

  test("without a type that a xã and a phường share is asked", () => {
    expect(inSmall("An Lạc")).toEqual({ is: "suggested", names: ["Xã An Lạc", "Phường An Lạc"] });
    expect(inSmall("P. An Lạc")).toEqual({ is: "exact", name: "Phường An Lạc" });
  });

  test("of another type than the list has is asked", () => {
    expect(inSmall("Xã Hòa Phú")).toEqual({ is: "suggested", names: ["Phường Hòa Phú"] });
  });
});

describe("a name of before 1/7/2025", () => {
  test("resolves when the unit went undivided into one of today, and says so", () => {
    expect(khanhHoa("TT. Vạn Giã")).toEqual({
      is: "exact",
      name: "Xã Vạn Ninh",
      formerUnit: "Thị trấn Vạn Giã, Huyện Vạn Ninh",
    });
    expect(hanoi("Thị trấn Yên Viên")).toMatchObject({ is: "exact", name: "Xã Phù Đổng" });
  });

  test("is asked when the unit was divided, with the units that took a part", () => {
    expect(inSmall("Xã Tân Chia")).toEqual({
      is: "suggested",
      names: ["Xã Tân Thành", "Xã An Lạc"],
      dividedUnit: "Xã Tân Chia, Huyện Hai",
    });
  });

  test("is asked when several districts had such a unit, and settled by the district it stands under", () => {
    expect(inSmall("Xã Tân Mỹ")).toEqual({ is: "suggested", names: ["Xã Tân Thạnh", "Xã An Lạc"] });
    expect(inSmall("Xã Tân Mỹ", "II. HUYỆN HAI")).toMatchObject({ is: "exact", name: "Xã An Lạc" });
    expect(inSmall("Xã Tân Mỹ, huyện Một")).toMatchObject({ is: "exact", name: "Xã Tân Thạnh" });
  });

  test("is not known when the sources do not say what became of the unit", () => {
    expect(inSmall("Xã Tân Mất")).toEqual({ is: "unknown" });
  });

  test("that a unit of today bears as well is asked where the table says that it is of then", () => {
    expect(inSmall("Xã Tân Thành")).toEqual({ is: "exact", name: "Xã Tân Thành" });
    const asked = { is: "suggested", names: ["Phường Hòa Phú", "Xã Tân Thành"] };
    expect(inSmall("Xã Tân Thành", "Huyện Một")).toMatchObject(asked);
    expect(inSmall("Xã Tân Thành, huyện Một")).toMatchObject(asked);
    expect(inSmall("Xã Tân Thành", "Huyện Hai")).toEqual({ is: "exact", name: "Xã Tân Thành" });
    expect(inSmall("Xã Tân Thành (cũ)", "Huyện Một")).toMatchObject({ is: "exact", name: "Phường Hòa Phú" });
    const ofThen = matchInProvince(small, {}, ["Xã Tân Thành", "Xã Tân Mỹ", "Thị trấn Một"]);
    expect(ofThen("Xã Tân Thành")).toMatchObject(asked);
  });

  test("stays of today in a table of today with a single stray name of then", () => {
    const table = [...Array.from({ length: 20 }, () => "Xã Tân Thạnh"), "Thị trấn Một"];
    expect(matchInProvince(small, {}, table)("Xã Tân Thành")).toEqual({ is: "exact", name: "Xã Tân Thành" });
  });

  test("of a commune of then under its district, for every one of Gia Lâm", () => {
    const { former: units } = provinceUnits("01");
    const giaLam = units.filter(({ district }) => district === "Huyện Gia Lâm");
    expect(giaLam.length).toBeGreaterThan(10);
    for (const { name, into } of giaLam) {
      const found = hanoi(name, "Huyện Gia Lâm");
      const may = new Set(into.map(({ unit }) => unit));
      if (found.is === "exact") expect(may).toEqual(new Set([found.name]));
      else expect(found).toMatchObject({ is: "suggested", names: expect.arrayContaining([...may]) as string[] });
    }
  });
});

describe("what no exact rule settles", () => {
  test("is suggested without marks, with look-alike letters and with one slip", () => {
    const alike = ["Xã Tân Thành", "Xã Tân Thạnh"];
    // The former Xã Tân Thành of Huyện Một went into Phường Hòa Phú.
    expect(inSmall("Tan Thanh")).toEqual({ is: "suggested", names: [...alike, "Phường Hòa Phú"] });
    expect(inSmall("Phường Hoà Phũ")).toMatchObject({ is: "suggested", names: ["Phường Hòa Phú"] });
    expect(inSmall("Xã Tân Thàh")).toMatchObject({ names: [...alike, "Phường Hòa Phú"] });
    expect(inSmall("Thi tran Mot")).toEqual({ is: "unknown" });
    expect(khanhHoa("Thị trấn Van Gia")).toMatchObject({ is: "suggested", names: ["Xã Vạn Ninh"] });
  });

  test.each(["", "  ", "Công an xã Vạn Thắng", "Trạm Y tế xã Vạn Thắng", "Tổng cộng", "UBND tỉnh"])(
    "%j is no unit",
    (name) => expect(khanhHoa(name)).toEqual({ is: "unknown" }),
  );
});

describe("what the user has decided", () => {
  test("comes before every rule, and a refusal holds", () => {
    const match = matchInProvince(small, { [decisionKey("tan thanh")]: "Xã Tân Thạnh", [decisionKey("An Lạc")]: null });
    expect(match("TAN  THANH")).toEqual({ is: "confirmed", name: "Xã Tân Thạnh" });
    expect(match("An Lạc")).toEqual({ is: "refused" });
  });

  test("about a unit of one district says nothing of its namesake of another", () => {
    const asked = inSmall("Xã Tân Thành", "Huyện Một");
    const key = asked.is === "suggested" ? (asked.key ?? "") : "";
    expect(key).toBe(decisionKey("Xã Tân Thành", "Huyện Một"));
    const match = matchInProvince(small, { [key]: "Phường Hòa Phú" });
    expect(match("Xã Tân Thành", "Huyện Một")).toEqual({ is: "confirmed", name: "Phường Hòa Phú", key });
    expect(match("Xã Tân Thành", "Huyện Hai")).toEqual({ is: "exact", name: "Xã Tân Thành" });
  });

  test("for a name that is not in the list is passed over", () => {
    expect(matchInProvince(small, { [decisionKey("An Lạc")]: "Xã Đã Bỏ" })("An Lạc").is).toBe("suggested");
  });
});
