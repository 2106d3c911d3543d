import { recallSeenText, seenTextToKeep } from "../../shared/reporting/kept-seen-text";
import { markSeen, nextReading, type SeenText } from "../../shared/reporting/seen-text";
import { sinceChanges } from "../../shared/reporting/since-changes";
import { sinceReading } from "../../shared/reporting/since-notices";
import { applyWording } from "../../shared/reporting/apply-wording";
import { NO_WORDING } from "../../shared/reporting/wording";
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
  const { worded } = sinceReading(applyWording([rate, list], NO_WORDING, { of: "", names: [] }), seen, [rate, list]);
  expect(worded.map(({ notices }) => notices)).toEqual([
    [{ is: "since", changes: [{ from: "33,8% (701/2.074 hồ sơ)", to: "33,85% (702/2.074 hồ sơ)" }] }],
    [{ is: "since", changes: [{ from: "2 đơn vị", to: "3 đơn vị" }, { from: "", to: "Kim Thạch" }] }],
  ]);
});

test.each<[string, string, string, readonly (readonly [string, string])[]]>([
  ["a number with what it counts", "gồm cả 1 đơn vị cần rà soát.", "gồm cả 2 đơn vị cần rà soát.", [["1 đơn vị cần rà soát", "2 đơn vị cần rà soát"]]],
  ["the last name of a list", "Có: A; B.", "Có: A; B; C.", [["", "C"]]],
  ["names as a whole", "Có: Vĩnh Hà; Vĩnh Ô; Hồ Xá.", "Có: Vĩnh Hà; Vĩnh Tú; Hồ Xá.", [["Vĩnh Ô", "Vĩnh Tú"]]],
  ["a name that is gone", "Có: A; B; C.", "Có: A; C.", [["B", ""]]],
  ["a rate with its counts", "đạt 33% (7/20 hồ sơ; gồm cả A).", "đạt 34% (8/20 hồ sơ; gồm cả A).", [["33% (7/20 hồ sơ)", "34% (8/20 hồ sơ)"]]],
  ["a remark in brackets", "Vĩnh Khê (1 hồ sơ).", "Vĩnh Khê (2 hồ sơ).", [["1 hồ sơ", "2 hồ sơ"]]],
  ["words", "tăng 8,8 điểm", "giảm 1,2 điểm", [["tăng 8,8", "giảm 1,2"]]],
])("what has changed is told as %s", (_, before, now, changes) => {
  expect(sinceChanges(before, now).map(({ from, to }) => [from, to])).toEqual(changes);
});

test("an edited paragraph tells its own changes; a paragraph that is gone stands apart", () => {
  const seen = nextReading(first, reading("2", body("rate", "Tỷ lệ đạt 40%.")));
  const edits = [{ key: "rate", kind: "body" as const, of: "", made: ["x"], text: ["y"] }];
  const { worded, gone } = sinceReading(applyWording([body("rate", "Tỷ lệ đạt 40%.")], { ...NO_WORDING, edits }, { of: "", names: [] }), seen, [body("rate", "Tỷ lệ đạt 40%.")]);
  expect(worded.flatMap(({ notices }) => notices.filter(({ is }) => is === "since"))).toEqual([]);
  expect(gone.map(({ key }) => key)).toEqual(["commend"]);
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
    const now = [body("long", "ngắn")];
    const notices = next && sinceReading(applyWording(now, NO_WORDING, { of: "", names: [] }), next, now).worded.map((each) => each.notices);
    expect(notices).toEqual([[{ is: "since", changes: undefined }]]);
  });

  test.each([undefined, null, [], { version: 2 }, { version: 1, of: 5 }])("what is damaged (%p) is not known", (kept) => {
    expect(recallSeenText(kept)).toBeUndefined();
  });
});
