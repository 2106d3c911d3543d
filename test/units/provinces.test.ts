import { guessProvince } from "../../shared/units/guess-province";
import { provinceName, provinces } from "../../shared/units/provinces";

describe("guessProvince", () => {
  test.each([
    ["UBND TỈNH KHÁNH HÒA", "56"],
    ["ỦY BAN NHÂN DÂN TỈNH KHÁNH HOÀ\nVĂN PHÒNG", "56"],
    ["Sở Nội vụ tỉnh Ninh Thuận", "56"],
    ["BÁO CÁO CỦA THÀNH PHỐ HỒ CHÍ MINH", "79"],
    ["UBND TP.HCM", "79"],
    ["Tỉnh Bà Rịa – Vũng Tàu", "79"],
    ["Kết quả chuyển đổi số Thừa Thiên Huế", "46"],
    ["Xã Hòa Bình, tỉnh Bạc Liêu", "96"],
    ["Phường Hà Nam, tỉnh Ninh Bình", "37"],
    ["Tỉnh Hà Giang và tỉnh Tuyên Quang", "08"],
    ["UBND huyện Vĩnh Linh tỉnh Quảng Trị", "44"],
  ])("%j speaks of %s", (title, code) => expect(guessProvince(title)).toBe(code));

  test.each(["", "BÁO CÁO THÁNG 5", "Xã Hòa Bình", "Phường Hà Nam", "Tỉnh Lào Cai, tỉnh Lai Châu", "huyện Quảng Ninh"])(
    "%j speaks of none for certain",
    (title) => expect(guessProvince(title)).toBeUndefined(),
  );

  test("every province is found by its own name", () => {
    for (const { code, name } of provinces) expect([name, guessProvince(`UBND ${name.toUpperCase()}`)]).toEqual([name, code]);
  });
});

test("a code that is none has no name", () => {
  expect([provinceName("56"), provinceName("99"), provinceName("toString")]).toEqual(["Tỉnh Khánh Hòa", undefined, undefined]);
});
