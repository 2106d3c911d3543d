import { recallSeenText, seenTextToKeep } from "../../shared/reporting/kept-seen-text";
import { changesSince, markSeen, nextReading, type SeenText } from "../../shared/reporting/seen-text";
import type { Paragraph } from "../../shared/reporting/statement";

const body = (key: string, text: string): Paragraph => ({ key, kind: "body", pieces: [text] });
const MAY = { of: "T5\ntháng 5/2024\n4-abc" };
const RATE = body("rate", "Tỷ lệ đạt 33,8% (701/2.074 hồ sơ).");
const LIST = body("commend", "Biểu dương 2 đơn vị: Hồ Xá; Vĩnh Ô.");

const reading = (hash: string, ...paragraphs: readonly Paragraph[]) => ({ ...MAY, sources: { now: hash }, paragraphs });
const first = nextReading(undefined, reading("1", RATE, LIST));
const was = (seen: SeenText): (string | undefined)[] => seen.was.map(({ key, words }) => key + ": " + String(words));

test("of the first reading nothing has changed, and reading the same again is the same", () => {
  expect(first.was).toEqual([]);
  expect(nextReading(first, reading("1", RATE, LIST))).toBe(first);
});

test("numbers and lists that change with the sheet are told from what they were to what they are", () => {
  const [rate, list] = [body("rate", "Tỷ lệ đạt 33,85% (702/2.074 hồ sơ)."), body("commend", "Biểu dương 3 đơn vị: Hồ Xá; Kim Thạch; Vĩnh Ô.")];
  const seen = nextReading(first, reading("2", rate, list));
  expect(was(seen)).toEqual(["rate: Tỷ lệ đạt 33,8% (701/2.074 hồ sơ).", "commend: Biểu dương 2 đơn vị: Hồ Xá; Vĩnh Ô."]);
  const [before, beforeList] = seen.was;
  expect(before && changesSince(before, rate)).toEqual([{ from: "33,8%", to: "33,85%" }, { from: "701", to: "702" }]);
  expect(beforeList && changesSince(beforeList, list)).toEqual([{ from: "2", to: "3" }, { from: "", to: "Kim Thạch" }]);
});

test("a change stays until it is seen, over further readings too, and goes when the sheet is put back", () => {
  const second = nextReading(first, reading("2", body("rate", "Tỷ lệ đạt 40%."), LIST));
  const third = nextReading(second, reading("3", body("rate", "Tỷ lệ đạt 41%."), LIST));
  expect(was(third)).toEqual(["rate: Tỷ lệ đạt 33,8% (701/2.074 hồ sơ)."]);
  expect(markSeen(third, "rate").was).toEqual([]);
  expect(nextReading(third, reading("1", RATE, LIST)).was).toEqual([]);
});

test("what changes while the sheet does not is the user's own doing", () => {
  const byRules = nextReading(first, reading("1", body("rate", "Tỷ lệ đạt 33,80%."), body("remind", "Nhắc nhở 1 đơn vị: A.")));
  expect(byRules.was).toEqual([]);
  expect(was(nextReading(byRules, reading("2", body("rate", "Tỷ lệ đạt 40%."), body("remind", "Nhắc nhở 1 đơn vị: A."))))).toEqual(["rate: Tỷ lệ đạt 33,80%."]);
});

test("a change that is not seen yet outlives other rules, unless they take its paragraph away", () => {
  const pending = nextReading(first, reading("2", body("rate", "Tỷ lệ đạt 40%."), LIST));
  expect(was(nextReading(pending, reading("2", body("rate", "Tỷ lệ đạt 40,0%."))))).toEqual(["rate: Tỷ lệ đạt 33,8% (701/2.074 hồ sơ)."]);
  expect(nextReading(pending, reading("2", LIST)).was).toEqual([]);
});

test("a paragraph that comes or goes with the figures is told, a heading is not", () => {
  const seen = nextReading(first, reading("2", { ...body("h", "Khác"), kind: "heading" }, RATE, body("contested", "Xem xét riêng.")));
  expect(was(seen)).toEqual(["contested: ", "commend: Biểu dương 2 đơn vị: Hồ Xá; Vĩnh Ô."]);
});

test("a table of the period before that is read only now changes no figure that was there", () => {
  const seen = nextReading(first, { ...reading("1", body("rate", "Tỷ lệ đạt 33,8%, tăng 8,8 điểm phần trăm."), LIST), sources: { now: "1", before: "7" } });
  expect(seen.was).toEqual([]);
  expect(was(nextReading(seen, { ...reading("1", RATE, LIST), sources: { now: "1", before: "8" } }))).toHaveLength(1);
});

test("another report begins anew", () => {
  expect(nextReading(first, { ...reading("2", body("rate", "Tỷ lệ đạt 1%.")), of: "T6" }).was).toEqual([]);
});

describe("kept with the workbook", () => {
  const pending = nextReading(first, reading("2", body("rate", "Tỷ lệ đạt 40%."), LIST));
  const sums = (seen: SeenText): SeenText => ({ ...seen, sources: { now: "0".repeat(14) } });

  test("it comes back from plain JSON as it was", () => {
    const seen = sums(pending);
    expect(recallSeenText(JSON.parse(JSON.stringify(seenTextToKeep(seen))))).toEqual(seen);
  });

  test("of more than 14,000 bytes the longest paragraphs are kept without their words: that they change is told all the same", () => {
    const long = body("long", "ệ".repeat(6_000));
    const seen = sums(nextReading(undefined, reading("1", RATE, long)));
    const recalled = recallSeenText(seenTextToKeep(seen));
    expect(recalled?.paragraphs.map(({ key, words }) => [key, words === undefined])).toEqual([["rate", false], ["long", true]]);
    const next = recalled && nextReading(recalled, { ...reading("1".repeat(14), RATE, body("long", "ngắn")) });
    expect(next?.was.map((each) => changesSince(each, body("long", "ngắn")))).toEqual([undefined]);
  });

  test.each([undefined, null, [], { version: 2 }, { version: 1, of: 5 }])("what is damaged (%p) is not known", (kept) => {
    expect(recallSeenText(kept)).toBeUndefined();
  });
});
