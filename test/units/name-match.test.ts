import { unitMatcher } from "../../shared/tables/match-unit";
import { decisionKey, withDecisions } from "../../shared/units/name-decisions";
import { checkedDecisions } from "../../shared/units/saved-decisions";
import { nameMatcher } from "../../shared/units/name-match";
import { nameQuestions } from "../../shared/units/name-questions";
import { processorTime } from "../support/processor-time";

describe("nameMatcher", () => {
  const list = ["Xã Tân Thành", "Xã Tân Thạnh", "Thị trấn Yên Viên", "Xã Yên Viên", "Sở Y tế", "Sở Tài chính"];
  const match = nameMatcher(list, {});

  test.each([
    ["sở y  tế", "Sở Y tế"],
    ["2. UBND Xã Tân Thành.", "Xã Tân Thành"],
    ["TT. Yên Viên", "Thị trấn Yên Viên"],
    ["Xã Yên Viên, huyện Gia Lâm", "Xã Yên Viên"],
  ])("finds %s as %s", (name, expected) => expect(match(name)).toEqual({ is: "exact", name: expected }));

  test.each([
    ["Yên Viên", ["Thị trấn Yên Viên", "Xã Yên Viên"]],
    ["Xa Tan Thanh", []],
    ["Tan Thanh", ["Xã Tân Thành", "Xã Tân Thạnh"]],
    ["Xã Tân Thah", ["Xã Tân Thành", "Xã Tân Thạnh"]],
    ["Sơ Y tế", ["Sở Y tế"]],
    ["Sở Tài chínhh", ["Sở Tài chính"]],
    ["Sở Y", []],
  ])("asks about %s", (name, names) =>
    expect(match(name)).toEqual(names.length > 0 ? { is: "suggested", names } : { is: "unknown" }),
  );

  test("names that say different districts are different units", () => {
    const two = unitMatcher(["Xã Tân Thành (huyện Một)", "Xã Tân Thành, huyện Hai"]);
    expect(two("Xã Tân Thành - H. Hai")).toBe("Xã Tân Thành, huyện Hai");
    expect(two("Xã Tân Thành")).toBeUndefined();
    expect(unitMatcher(["Xã Tân Thành, huyện Hai"])("Xã Tân Thành, huyện Một")).toBeUndefined();
  });

  test("the province's office and its one-stop centre are two units", () => {
    expect(unitMatcher(["UBND tỉnh"])("Trung tâm Phục vụ hành chính công tỉnh")).toBeUndefined();
  });

  test("at most five suggestions, each once", () => {
    const many = ["Á", "À", "Ả", "Ã", "Ạ", "Ă", "Á"].map((letter) => `Xã B${letter.toLowerCase()}c Hà`);
    const found = nameMatcher(many, {})("Xã Bac Ha");
    expect(found).toEqual({ is: "suggested", names: many.slice(0, 5) });
  });

  test("a name takes no longer with 30,000 names in the list than with 300: 100,000 names are a matter of seconds", () => {
    const time = (length: number): number => {
      const match = nameMatcher(Array.from({ length }, (_, index) => `Xã Số ${index} Tân Phú`), {});
      return processorTime(() => {
        for (let index = 0; index < 300; index += 1)
          if (match(`UBND xã Số ${index} Tân Phú`).is !== "exact") throw new Error(`${index} is not found`);
      });
    };
    expect(time(30_000)).toBeLessThan(5 * time(300));
  });
});

describe("decisions", () => {
  test("are added and taken back, and the rest stays", () => {
    const one = withDecisions({}, [["a", "Xã A"], ["b", null]]);
    expect(one).toEqual({ a: "Xã A", b: null });
    expect(withDecisions(one, [["a", undefined]])).toEqual({ b: null });
  });

  test("about a name such as “constructor” are only those the user took", () => {
    expect(nameMatcher(["Xã A"], {})("constructor").is).toBe("unknown");
    const odd = withDecisions({}, [["__proto__", null]]);
    expect(Object.keys(odd)).toEqual(["__proto__"]);
  });

  test.each([[null], [[]], [{ a: 1 }], [{ "": "Xã A" }], [{ a: "" }], [{ a: "x".repeat(201) }]])(
    "saved as %j are not sound",
    (saved) => expect(checkedDecisions(saved)).toBeUndefined(),
  );
});

describe("nameQuestions", () => {
  const match = nameMatcher(["Xã Tân Thành", "Xã Tân Thạnh", "Xã Hòa Phú"], {
    [decisionKey("Hoa Phu")]: "Xã Hòa Phú",
    [decisionKey("Xã Lạ")]: null,
  });

  test("asks each open name once, in the order of the table, and keeps what is settled", () => {
    const questions = nameQuestions(
      [
        { name: "Xã Hòa Phú", place: "B5" },
        { name: "Tan Thanh", place: "B6" },
        { name: "Hoa Phu", place: "B7" },
        { name: "tan  thanh", place: "B8" },
        { name: "Xã Lạ", place: "B9" },
        { name: "Đâu đó", place: "B10" },
      ],
      match,
    );
    expect(questions.map(({ name, place, cells, candidates, answer }) => [name, place, cells, candidates, answer])).toEqual([
      ["Tan Thanh", "B6", 2, ["Xã Tân Thành", "Xã Tân Thạnh"], undefined],
      ["Hoa Phu", "B7", 1, [], "Xã Hòa Phú"],
      ["Xã Lạ", "B9", 1, [], null],
      ["Đâu đó", "B10", 1, [], undefined],
    ]);
  });
});
