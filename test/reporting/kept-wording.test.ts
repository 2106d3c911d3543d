import { NOTHING_KEPT, recallWording, wordingOf, wordingToKeep, withWording, type KeptWording } from "../../shared/reporting/kept-wording";
import { usualTextRules } from "../../shared/reporting/text-rules";
import { NO_WORDING, type Wording } from "../../shared/reporting/wording";

const words: Wording = {
  edits: [{ key: "remind", kind: "body", of: "tháng 5/2024", made: ["Có ", { key: "remind/count", shown: "3" }], text: [{ key: "remind/count", shown: "3", typed: "4" }, " xã"] }],
  removed: ["commend"],
  added: [{ key: "own/1", kind: "body", of: "tháng 5/2024", after: "", text: "Kính gửi." }],
};
const kept: KeptWording = { version: 1, rules: usualTextRules, forms: [{ form: "4-abc", wording: words }] };
const long = (form: string, letters: number): KeptWording["forms"][number] => ({
  form,
  wording: { ...NO_WORDING, added: [{ key: "own/1", kind: "body", of: "", after: "", text: "ệ".repeat(letters) }] },
});

it("rules and words come back from plain JSON as they were", () => {
  expect(recallWording(JSON.parse(JSON.stringify(wordingToKeep(kept))))).toEqual({ kept, damaged: false });
});

it("nothing kept is no damage", () => {
  expect(recallWording(undefined)).toEqual({ kept: NOTHING_KEPT, damaged: false });
});

it.each([
  ["of a later version", { ...kept, version: 2 }],
  ["with a rule that is none", { ...kept, rules: { ...usualTextRules, commend: { is: "friends" } } }],
  ["with a number among words", { ...kept, forms: [{ form: "4-abc", wording: { ...words, edits: [{ ...words.edits[0], text: [7] }] } }] }],
  ["with a key of a generated paragraph for an added one", { ...kept, forms: [{ form: "x", wording: { ...words, added: [{ ...words.added[0], key: "remind" }] } }] }],
  ["that is a list", []],
])("what is kept %s is not used at all, and said to be damaged", (_, damaged) => {
  expect(recallWording(damaged)).toEqual({ kept: NOTHING_KEPT, damaged: true });
});

it("words belong to the form of header they were written for; the form edited last is last; one without words is forgotten", () => {
  const two = withWording(withWording(kept, "5-def", words), "4-abc", { ...words, removed: [] });
  expect(two.forms.map(({ form }) => form)).toEqual(["5-def", "4-abc"]);
  expect(wordingOf(two, "4-abc").removed).toEqual([]);
  expect(wordingOf(two, "6-ghi")).toEqual(NO_WORDING);
  expect(withWording(two, "5-def", NO_WORDING).forms.map(({ form }) => form)).toEqual(["4-abc"]);
});

it("of more than 24,000 bytes the words edited longest ago are left out; those of one form alone are not cut", () => {
  const forms = [long("1-a", 3_000), long("2-b", 3_000), long("3-c", 3_000)];
  expect(wordingToKeep({ version: 1, forms })?.forms.map(({ form }) => form)).toEqual(["2-b", "3-c"]);
  expect(wordingToKeep({ version: 1, forms: [long("1-a", 7_990)] })).toBeUndefined();
});
