import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { unitFinder, unitMatcher } from "../../shared/tables/match-unit";
import { matchInProvince } from "../../shared/units/match-in-province";
import { nameMatcher, type NameMatch } from "../../shared/units/name-match";
import type { ProvinceUnits } from "../../shared/units/province-units";
import { provinces } from "../../shared/units/provinces";
import { allProvinces, provinceUnits } from "./province-lists";

const variants = readFileSync(path.resolve(__dirname, "../tables/name-variants.csv"), "utf8");

/** Without type and marks, as an office types it that has no Vietnamese keyboard. */
function withoutMarks(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D").toLowerCase();
}

function withoutType(name: string): string {
  return name.replace(/^(Xã|Phường|Thị trấn|Đặc khu) /, "");
}

/** A spelling that only the rule of letters that look alike can read: every small L as capital I, and every I as L. */
function likeLetters(name: string): string {
  return name.slice(0, -withoutType(name).length) + withoutType(name).replace(/[lI]/g, (letter) => (letter === "l" ? "I" : "l"));
}

/** Different names of a list that are one when written in another way. */
function collisions(names: readonly string[], written: (name: string) => string): readonly (readonly string[])[] {
  const groups = new Map<string, Set<string>>();
  for (const name of new Set(names)) groups.set(written(name), (groups.get(written(name)) ?? new Set()).add(name));
  return [...groups.values()].filter((group) => group.size > 1).map((group) => [...group]);
}

describe("the lists that are delivered", () => {
  test("hold 34 provinces with 3,321 units of today and 10,035 of before", () => {
    expect(allProvinces.map(({ code, name }) => ({ code, name }))).toEqual(provinces);
    expect(allProvinces.flatMap(({ units }) => units)).toHaveLength(3321);
    expect(allProvinces.flatMap(({ former }) => former)).toHaveLength(10035);
  });

  test("every name is composed, has its type in front and a capital on it", () => {
    const names = allProvinces.flatMap(({ units, former }) => [...units, ...former].map(({ name }) => name));
    expect(names.filter((name) => !/^(Xã|Phường|Thị trấn|Đặc khu) [\p{Lu}\d]/u.test(name))).toEqual([]);
    expect(names.filter((name) => name !== name.normalize("NFC") || /\s\s|^\s|\s$/.test(name))).toEqual([]);
  });

  test("a former unit went into units of its own province, undivided only into a single one", () => {
    for (const { units, former } of allProvinces) {
      const listed = new Set(units.map(({ name }) => name));
      for (const { into } of former) {
        expect(into.every(({ unit }) => listed.has(unit))).toBe(true);
        expect(into.some(({ whole }) => whole) && into.length > 1).toBe(false);
      }
    }
  });

  test("9,593 former units went whole into one unit, 439 in parts, of 3 it is not known", () => {
    const all = allProvinces.flatMap(({ former }) => former);
    const whole = all.filter(({ into }) => into[0]?.whole);
    expect([whole.length, all.filter(({ into }) => into.length > 0 && !into[0]?.whole).length]).toEqual([9593, 439]);
    expect(all.filter(({ into }) => into.length === 0).map(({ name }) => name)).toEqual([
      "Xã Thạch Lâm",
      "Xã Sáng Nhè",
      "Xã Hưng Yên",
    ]);
  });

  test.each([
    ["56", "Xã Vạn Ninh", ["Thị trấn Vạn Giã", "Xã Vạn Phú", "Xã Vạn Lương"]],
    ["44", "Xã Vĩnh Linh", ["Thị trấn Hồ Xá", "Xã Vĩnh Chấp", "Xã Vĩnh Long"]],
    ["42", "Xã Đức Thọ", ["Thị trấn Đức Thọ", "Xã Tùng Ảnh", "Xã Hòa Lạc", "Xã Tân Dân"]],
    // Two lists write these names differently; the unit of the same name elsewhere in the province is another one.
    ["51", "Xã Đăk Long", ["Xã Đắk Long"]],
    ["75", "Phường Long Khánh", ["Phường Xuân An", "Phường Xuân Bình", "Phường Xuân Hòa", "Phường Phú Bình", "Xã Bàu Trâm"]],
  ])("in province %s, %s is made of the communes that the press names", (code, unit, parts) => {
    const made = provinceUnits(code).former.filter(({ into }) => into.some((share) => share.unit === unit && share.whole));
    expect(made.map(({ name }) => name).sort()).toEqual([...parts].sort());
  });
});

describe("matching over all units", () => {
  test("each pair of real spellings is one unit by exact rules, in both directions", () => {
    const pairs = variants.trim().split("\n").slice(1).map((line) => line.split(","));
    expect(pairs.length).toBeGreaterThan(150);
    for (const [one = "", other = ""] of pairs) {
      expect(unitMatcher([other])(one)).toBe(other);
      expect(unitMatcher([one])(other)).toBe(one);
    }
  });

  test("no two different units of today match inside their province, also where letters that look alike are one", () => {
    for (const { units } of allProvinces) {
      const list = units.map(({ name }) => name);
      const find = unitFinder(list, (name) => name);
      for (const name of list) expect([name, find(name), find(likeLetters(name))]).toEqual([name, [name], [name]]);
    }
  });

  test("former units that match differ by nothing but the case of a letter", () => {
    for (const { former } of allProvinces) {
      const list = [...new Set(former.map(({ name }) => name))];
      const find = unitFinder(list, (name) => name);
      for (const name of list) {
        const found = new Set([...find(name), ...find(likeLetters(name))].map((other) => other.toLowerCase()));
        expect([...found]).toEqual([name.toLowerCase()]);
      }
    }
  });

  test("across provinces 245 full names are borne by several units: a list is of one province", () => {
    const bearers = new Map<string, Set<string>>();
    for (const { code, units } of allProvinces)
      for (const { name } of units) bearers.set(name, (bearers.get(name) ?? new Set()).add(code));
    expect([...bearers.values()].filter((codes) => codes.size > 1)).toHaveLength(245);
  });

  test("the ten pairs of one province that are one without type and marks stay apart", () => {
    const pairs = allProvinces.flatMap(({ units }) =>
      collisions(units.map(({ name }) => name), (name) => withoutMarks(withoutType(name))),
    );
    expect(pairs).toHaveLength(10);
    for (const [one = "", other = ""] of pairs) {
      const match = nameMatcher([one, other], {});
      expect([match(one), match(other)]).toEqual([{ is: "exact", name: one }, { is: "exact", name: other }]);
      expect(nameMatcher([other], {})(one).is).toBe("suggested");
      // Where one of the two has no marks at all ("Thanh An", "Thạnh An"), a name typed without marks may be either.
      const asked = match(withoutMarks(withoutType(one)));
      expect(asked).toEqual({ is: "suggested", names: expect.arrayContaining([one, other]) as string[] });
    }
  });

  test("the 44 pairs of one former district that are one without type and marks stay apart", () => {
    const districts = allProvinces.flatMap((province) => {
      const byDistrict = new Map<string, string[]>();
      for (const { name, district, province: then } of province.former) {
        const key = `${then} ${district}`;
        byDistrict.set(key, [...(byDistrict.get(key) ?? []), name]);
      }
      return [...byDistrict.values()];
    });
    const pairs = districts.flatMap((names) => collisions(names, (name) => withoutMarks(withoutType(name))));
    expect(pairs).toHaveLength(44);
    for (const [one = "", other = ""] of pairs) {
      expect(unitMatcher([other])(one)).toBeUndefined();
      expect(unitMatcher([one, other])(withoutType(one).toUpperCase())).not.toBe(other);
    }
  });
});

/** Ways in which offices write a name that do not make another of it. */
const spellings: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize("NFD"),
  (name) => name.normalize("NFD").toUpperCase(),
  (name) => `  ${name.replace(/ /g, " \u00A0")}\t`,
  (name) => name.replace(/ /g, "\n"),
  (name) => `UBND ${name}`,
  (name) => `Uỷ ban nhân dân ${name.toLowerCase()}`,
  (name) => `ỦY BAN NHÂN DÂN ${name.toUpperCase()}`,
  (name) => `Trung tâm PVHCC ${name}`,
  (name) => `TT. Phục vụ hành chính công ${name}`,
  (name) => `Bộ phận Một cửa của UBND ${name}`,
  (name) => `Điểm tiếp nhận ${name}`,
  (name) => name.replace(/^Phường /, "P. ").replace(/^Xã /, "X. ").replace(/^Đặc khu /, "ĐK. "),
  (name) => name.replace(/^Phường /, "P.").replace(/^Xã /, "X."),
  (name) => `12. ${name}`,
  (name) => `- ${name}`,
  (name) => `II. ${name};`,
  (name) => `01234 - ${name}`,
  (name) => `${name} (mới)`,
  (name) => `${name} (*)`,
  (name) => name.replace(/hoà/gi, "hòa").replace(/oa\u0300/g, "òa"),
  (name) => name.normalize("NFD").replace(/o(\u0300|\u0301|\u0309|\u0303|\u0323)a\b/g, "oa$1").normalize("NFC"),
  (name) => name.normalize("NFD").replace(/u(\u0300|\u0301|\u0309|\u0303|\u0323)y\b/g, "uy$1"),
  (name) => name.replace(/ - /g, "-").replace(/'/g, "’").replace(/Đ/g, "\u00D0"),
];

const matchers = new Map<ProvinceUnits, ReturnType<typeof matchInProvince>>();

function matcherOf(province: ProvinceUnits): ReturnType<typeof matchInProvince> {
  const match = matchers.get(province) ?? matchInProvince(province, {});
  matchers.set(province, match);
  return match;
}

/** Whether the unit and no other is found; "X. Thanh An" has no marks at all and may be Xã Thạnh An: that is asked. */
function isFound(found: NameMatch, written: string, name: string): boolean {
  const hasNoMarks = !/[^\0-\x7F]/.test(written);
  if (hasNoMarks && found.is === "suggested") return found.names.includes(name);
  return found.is === "exact" && found.name === name && found.formerUnit === undefined;
}

describe("honest spellings of a unit of today", () => {
  const anyUnit = fc
    .constantFrom(...allProvinces)
    .chain((province) => fc.record({ province: fc.constant(province), unit: fc.constantFrom(...province.units) }));

  test("every way of writing finds every unit, and that unit only", () => {
    for (const province of allProvinces) {
      const match = matcherOf(province);
      const wrong = province.units.flatMap(({ name }) =>
        spellings.map((write) => write(name)).filter((written) => !isFound(match(written), written, name)),
      );
      expect(wrong).toEqual([]);
    }
  });

  test("two ways at once do, too", () => {
    fc.assert(
      fc.property(
        anyUnit,
        fc.constantFrom(...spellings.slice(0, 6)),
        fc.constantFrom(...spellings.slice(6)),
        ({ province, unit }, spell, word) => {
          const written = spell(word(unit.name));
          expect([written, isFound(matcherOf(province)(written), written, unit.name)]).toEqual([written, true]);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("the province behind the name changes nothing, another province leaves a question", () => {
    for (const province of allProvinces) {
      const match = matcherOf(province);
      const elsewhere = provinces.find(({ code }) => code !== province.code)?.name ?? "";
      for (const { name } of province.units.slice(0, 20)) {
        expect(match(`${name}, ${province.name}`)).toEqual({ is: "exact", name });
        expect(match(`${name}, ${elsewhere}`).is).not.toBe("exact");
      }
    }
  });

  test("a letter changed anywhere never matches another unit silently", () => {
    fc.assert(
      fc.property(anyUnit, fc.nat(), fc.constantFrom(..."aeiouydhntgcm"), ({ province, unit }, at, letter) => {
        const core = withoutType(unit.name);
        const place = at % core.length;
        const written = unit.name.slice(0, -core.length) + core.slice(0, place) + letter + core.slice(place + 1);
        const found = matcherOf(province)(written);
        if (found.is !== "exact" || found.formerUnit !== undefined) return;
        const same = (name: string): string => name.toLowerCase().replace(/l/g, "i");
        expect(same(found.name)).toBe(same(written));
      }),
      { numRuns: 3000 },
    );
  });
});

describe("former units under their district", () => {
  test("each of the 10,035 leads to what it went into: undivided at once, else by a question", () => {
    for (const province of allProvinces) {
      const match = matcherOf(province);
      const wrong = province.former.filter(({ name, district, into }) => {
        const found = match(name, district);
        const may = into.map(({ unit }) => unit);
        if (found.is === "exact") return !(may.length === 1 && may[0] === found.name);
        if (found.is === "suggested") return !may.slice(0, 3).every((unit) => found.names.includes(unit));
        return found.is !== "unknown" || may.length > 0;
      });
      expect(wrong).toEqual([]);
    }
  });
});
