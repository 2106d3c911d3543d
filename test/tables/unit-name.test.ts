import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { unitMatcher } from "../../shared/tables/match-unit";
import { canonicalUnitName, foldTones, olderTonePosition, unitKey } from "../../shared/tables/unit-name";

describe("foldTones", () => {
  it.each([
    ["Hoà", "Hòa"],
    ["Thuỵ", "Thụy"],
    ["khoẻ", "khỏe"],
    ["quý", "qúy"],
  ])("folds %s and %s alike", (one, other) => expect(foldTones(one)).toBe(foldTones(other)));

  it.each([
    ["Hòa", "Hoa"],
    ["Thạnh", "Thành"],
    ["Mỹ Tho", "Mỹ Thọ"],
    ["Lộng", "Lồng"],
    ["Ân", "Ăn"],
  ])("keeps %s and %s apart", (one, other) => expect(foldTones(one)).not.toBe(foldTones(other)));
});

describe("olderTonePosition", () => {
  it.each([
    ["Hoà", "Hòa"],
    ["hoàn suýt huỳnh quý thuý", "hoàn suýt huỳnh quý thúy"],
    ["Toàn Thắng", "Toàn Thắng"],
    ["THUỴ", "THỤY"],
  ])("writes %s as %s", (text, expected) => expect(olderTonePosition(text)).toBe(expected));
});

describe("unitKey", () => {
  it.each([
    ["Xã Hòa Phú", "UBND  xã Hoà Phú"],
    ["Xã Hòa Phú", "X. HÒA PHÚ"],
    ["Thị trấn Vạn Giã", "TT.Vạn Giã"],
    ["Thị trấn Vạn Giã", "TT Vạn Giã"],
    ["Xã Hòa Phú", "Uỷ ban nhân dân xã Hòa Phú"],
    ["Phường 1 Bảo Lộc", "P. 1 Bảo Lộc"],
    ["Xã Chân Mây - Lăng Cô", "xã Chân Mây – Lăng Cô"],
  ])("is the same for %s and %s", (one, other) => expect(unitKey(one)).toEqual(unitKey(other)));

  it("does not depend on composed or decomposed Unicode", () => {
    fc.assert(
      fc.property(fc.constantFrom("Xã Yên Hoà", "Phường Ngọc Hà", "Đặc khu Phú Quý"), (name) => {
        expect(unitKey(name.normalize("NFD"))).toEqual(unitKey(name));
      }),
    );
  });
});

describe("canonicalUnitName", () => {
  it.each([
    ["ubnd phường ngọc hà", "Phường Ngọc Hà"],
    ["Ban QL các KCN", "Ban QL các KCN"],
    ["TT Y tế huyện Vạn Ninh", "TT Y tế huyện Vạn Ninh"],
    ["P. Nội vụ", "P. Nội vụ"],
    ["TT Phục vụ HCC xã Vạn Phú", "Xã Vạn Phú"],
    ["Xã", "Xã"],
    ["", ""],
  ])("writes %j as %j", (name, expected) => expect(canonicalUnitName(name)).toBe(expected));

  it("changes nothing when applied twice", () => {
    for (const name of ["UBND xã  hoà phú", "TT. Vạn Giã", "Sở Y tế", "PHƯỜNG THUỴ KHUÊ"]) {
      expect(canonicalUnitName(canonicalUnitName(name))).toBe(canonicalUnitName(name));
    }
  });
});

describe("unitMatcher", () => {
  it("never takes one accented name for another", () => {
    const match = unitMatcher(["Xã Tân Thành", "Phường Mỹ Tho"]);
    expect(match("Xã Tân Thạnh")).toBeUndefined();
    expect(match("Xã Mỹ Thọ")).toBeUndefined();
    expect(match("Tan Thanh")).toBeUndefined();
  });

  it("answers nothing when two names fit", () => {
    expect(unitMatcher(["Xã Yên Viên", "Thị trấn Yên Viên"])("Yên Viên")).toBeUndefined();
  });

  it("finds both spellings of the real variants by tone position or letter case", () => {
    const file = path.join(__dirname, "name-variants.csv");
    const pairs = readFileSync(file, "utf8").trim().split("\n").slice(1).map((line) => line.split(","));
    expect(pairs.length).toBeGreaterThan(100);
    for (const [one = "", other = ""] of pairs) expect(unitMatcher([other])(one)).toBe(other);
  });
});
