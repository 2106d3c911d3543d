import fc from "fast-check";
import type { RegisteredLevel } from "../../shared/domain/countryside-level";
import type { CountrysideAssessment } from "../../shared/ranking/countryside-assessment";
import { criteriaOfLetter, standingOf } from "../../shared/ranking/countryside-criteria";
import { readTarget } from "../../shared/ranking/fit-indicator";
import { assessed, readAnnex } from "./countryside-fixture";

/** One line a unit: name, what is said of it, and with a verdict counts, minimum, shortfalls. */
function drawn({ units }: CountrysideAssessment): string[] {
  return units.map(({ name, registration: { by }, result }) => {
    const level = "level" in result ? [result.level + " (" + by + ")"] : [];
    const counts = "part" in result ? [`${result.part}/${result.whole}`] : [];
    if (result.is !== "judged") return [name, result.is, ...level, ...counts].join(" | ");
    const { minimum, met, shortByConversion, shortByNewOnline } = result;
    const shorts = [shortByConversion, shortByNewOnline ?? "out of reach"];
    return [name, met ? "met" : "not met", ...level, ...counts, minimum.numerator, ...shorts].join(" | ");
  });
}

/** Names and one line each for a drawing of units without registered levels. */
function annexOf(...names: readonly string[]): string {
  const rows = names.map((name) => `| ${name} | 1 | 2 |`);
  return ["| Đơn vị | Hồ sơ giải quyết trực tuyến | Tổng số hồ sơ giải quyết |", ...rows].join("\n");
}

describe("the new-countryside criterion by commune", () => {
  it("holds each commune against the minimum of the level it has registered for", () => {
    expect(drawn(assessed(readAnnex()))).toEqual([
      "Xã Đại Lãnh | met | advanced (column) | 206/412 | 50 | 0 | 0",
      "Xã Vạn Phú | not met | advanced (column) | 364/730 | 50 | 1 | 2",
      "Xã Vạn Thọ | met | standard (column) | 81/268 | 30 | 0 | 0",
      "Xã Vạn Long | not met | standard (column) | 113/377 | 30 | 1 | 1",
      "Xã Vạn Thạnh | noActivity | standard (column)",
      "Xã Xuân Sơn | toReview | standard (column)",
      "Xã Vạn Bình | notRegistered",
      "Xã Vạn Hưng | noMinimum | model (column) | 341/655",
      "Thị trấn Vạn Giã | notSubject",
    ]);
  });

  it("puts what the user has set before what the table says, also for a town", () => {
    const set = { "Xã Vạn Phú": "standard", "Xã Vạn Bình": "advanced", "Xã Vạn Thọ": "none", "Thị trấn Vạn Giã": "standard" } as const;
    const units = drawn(assessed(readAnnex(), { set }));
    expect(units[1]).toBe("Xã Vạn Phú | met | standard (user) | 364/730 | 30 | 0 | 0");
    expect(units[2]).toBe("Xã Vạn Thọ | notRegistered");
    expect(units[6]).toBe("Xã Vạn Bình | met | advanced (user) | 249/498 | 50 | 0 | 0");
    expect(units[8]).toBe("Thị trấn Vạn Giã | met | standard (user) | 742/1536 | 30 | 0 | 0");
  });

  it.each(["UBND xã Vạn Phú", "X. VẠN PHÚ", "1. Xã  Vạn Phú"])("knows %s by what was set for Xã Vạn Phú", (name) => {
    expect(drawn(assessed(readAnnex(annexOf(name, "Xã Vạn Thọ")), { set: { "Xã Vạn Phú": "standard" } }))[0]).toMatch(/ \| met \| /);
  });

  it("keeps two communes of one name in two groups apart", () => {
    const drawing = `
      | TT | Đơn vị            | Hồ sơ giải quyết trực tuyến | Tổng số hồ sơ giải quyết |
      | I  | Huyện Lấp Vò      |                             |                          |
      | 1  | Xã Tân Thành      | 10                          | 20                       |
      | 2  | Xã Mỹ An          | 10                          | 20                       |
      | II | Huyện Lai Vung    |                             |                          |
      | 1  | Xã Tân Thành      | 5                           | 20                       |
    `;
    const { units } = assessed(readAnnex(drawing));
    expect(new Set(units.map(({ registration }) => registration.key)).size).toBe(3);
  });

  it.each([
    ["Xã Vạn Phú", "notRegistered"],
    ["Vạn Phú", "notRegistered"],
    ["Phường Vĩnh Hải", "notSubject"],
    ["Thị trấn Vạn Giã", "notSubject"],
    ["Đặc khu Trường Sa", "notSubject"],
    ["Sở Nội vụ", "notSubject"],
  ])("takes %s, of which nobody has said a level, as %s", (name, is) => {
    expect(assessed(readAnnex(annexOf(name, "Xã Vạn Thọ"))).units[0]?.result.is).toBe(is);
  });

  it("judges nobody by a level that the table does not state clearly", () => {
    const drawing = `
      | Xã         | Đăng ký             | Hồ sơ giải quyết trực tuyến | Tổng số hồ sơ giải quyết |
      | Xã Vạn Phú | NTM và NTM nâng cao | 10                          | 20                       |
      | Xã Vạn Thọ | NTM                 | 10                          | 20                       |
    `;
    expect(drawn(assessed(readAnnex(drawing)))).toEqual(["Xã Vạn Phú | unclear", "Xã Vạn Thọ | met | standard (column) | 10/20 | 30 | 0 | 0"]);
  });

  it("judges the model level by a minimum that the office has typed", () => {
    const criteria = { ...criteriaOfLetter, minima: { ...criteriaOfLetter.minima, model: readTarget("52,5%") } };
    expect(drawn(assessed(readAnnex(), { criteria }))[7]).toBe("Xã Vạn Hưng | not met | model (column) | 341/655 | 525 | 3 | 7");
  });

  it("says that new dossiers alone never reach 100%", () => {
    const criteria = { ...criteriaOfLetter, minima: { advanced: readTarget("100%") } };
    expect(drawn(assessed(readAnnex(), { criteria }))[0]).toBe(
      "Xã Đại Lãnh | not met | advanced (column) | 206/412 | 1 | 206 | out of reach",
    );
  });

  it("names blank cells of registered communes only", () => {
    const drawing = `
      | Xã         | Đăng ký | Hồ sơ giải quyết trực tuyến | Tổng số hồ sơ giải quyết |
      | Xã Vạn Phú | NTM     |                             | 20                       |
      | Xã Vạn Thọ |         |                             | 20                       |
      | Xã Vạn Hưng | NTM    | 8                           | 20                       |
    `;
    expect(assessed(readAnnex(drawing)).blanks).toEqual(["C2"]);
  });

  it("gives every unit of the table one result, and changes no other when one level changes", () => {
    const read = readAnnex();
    const all = assessed(read);
    const before = drawn(all);
    const level = fc.constantFrom<RegisteredLevel>("standard", "advanced", "model", "none");
    fc.assert(
      fc.property(fc.nat(8), level, (index, chosen) => {
        const after = drawn(assessed(read, { set: { [all.units[index]?.name ?? ""]: chosen } }));
        expect(after).toHaveLength(9);
        expect(after.filter((_, at) => at !== index)).toEqual(before.filter((_, at) => at !== index));
      }),
    );
  });

  it("agrees with integer arithmetic for any counts, one dossier fewer being too few", () => {
    const line = fc.tuple(fc.nat(2000), fc.nat(2000), fc.constantFrom("NTM", "NTM nâng cao"));
    fc.assert(
      fc.property(line, ([first, second, level]) => {
        const [part, whole] = [Math.min(first, second), Math.max(first, second, 1)];
        const drawing = `
          | Xã         | Đăng ký  | Hồ sơ giải quyết trực tuyến | Tổng số hồ sơ giải quyết |
          | Xã Vạn Phú | ${level} | ${part}                     | ${whole}                 |
          | Xã Vạn Thọ | NTM      | 1                           | 20                       |
        `;
        const result = assessed(readAnnex(drawing)).units[0]?.result;
        if (result?.is !== "judged") throw new Error("not judged");
        const percent = level === "NTM" ? 30 : 50;
        const meets = (online: number, all: number): boolean => online * 100 >= percent * all;
        expect(result.met).toBe(meets(part, whole));
        const { shortByConversion: turned, shortByNewOnline: added = 0 } = result;
        expect(meets(part + turned, whole) && meets(part + added, whole + added)).toBe(true);
        if (turned > 0) expect(meets(part + turned - 1, whole)).toBe(false);
        if (added > 0) expect(meets(part + added - 1, whole + added - 1)).toBe(false);
      }),
    );
  });
});

describe("criteria in time", () => {
  it.each([
    ["2021-12-31", "notYet"],
    ["2022-01-01", "inForce"],
    ["2025-12-31", "inForce"],
    ["2026-01-01", "ended"],
    [undefined, "noDay"],
  ] as const)("on %s those of 2022 to 2025 are: %s", (day, standing) => {
    expect(standingOf(criteriaOfLetter, day)).toBe(standing);
  });

  it("without days of their own are always in force", () => {
    expect(standingOf({ minima: {}, source: "" }, undefined)).toBe("inForce");
    expect(standingOf({ minima: {}, source: "" }, "2030-01-01")).toBe("inForce");
  });

  it.each(["2026-01-01", undefined])("judge nobody on %s", (assessedOn) => {
    const assessment = assessed(readAnnex(), { assessedOn });
    expect(assessment.units.some(({ result }) => result.is === "judged")).toBe(false);
    expect(drawn(assessment)[0]).toBe("Xã Đại Lãnh | noMinimum | advanced (column) | 206/412");
  });
});
