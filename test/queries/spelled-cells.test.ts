import fc from "fast-check";
import { unitKey, procedureKey as coreKey } from "../../shared/dossiers/name-keys";
import { keyOfCell } from "../support/key-of-cell";
import { channelPhrases, feePhrases, inputPhrases, noPhrases, statusPhrases, yesPhrases } from "../../shared/dossiers/dossier-vocabulary";
import { wordKey } from "../../shared/dossiers/dossier-words";
import { readDayNumber } from "../../shared/dossiers/read-day";
import { dialectWords } from "../../shared/queries/query-dialect";
import { calendarDay, dayNumber, dayOfIso, isoText } from "../../shared/queries/spelled-day";
import { procedureKey, procedureSpellings } from "../../shared/queries/spelled-procedure";
import { isUnsaid, smallSpelling, toneKey, trimmed } from "../../shared/queries/spelled-text";
import { toneSpellings } from "../../shared/queries/tone-spellings";
import { DuckDatabase } from "./duck-database";

const words = dialectWords.duckdb;
let database: DuckDatabase;

beforeAll(async () => {
  database = await DuckDatabase.open();
});
afterAll(() => database.close());

/** What expressions of a text `x` come to, for each of some texts. */
async function evaluated(texts: readonly string[], layers: readonly string[]): Promise<readonly unknown[]> {
  await database.fill("o", ["n", "x"], texts.map((text, at) => [String(at).padStart(5, "0"), text]));
  const query = layers.reduce((from, layer) => `SELECT n, ${layer} AS x FROM (${from})`, "SELECT n, x FROM o");
  return (await database.rows(`SELECT x FROM (${query}) ORDER BY n`)).map((row) => row.get("x"));
}

describe("names in SQL", () => {
  const letter = fc.constantFrom(..."aàáảãạăằâầêệeiìoòóôơờuủưựyỳđĐÐðAÀÂỪ bcnpht1.,'’-–\u00a0");
  const name = fc.oneof(
    fc.string({ unit: letter, maxLength: 12 }),
    fc.constantFrom("Hoà", "Hòa", "HOÀ", "Hoa", "hoà\u0300", "Thuỵ", "Thụy", "Quý", "Qúy", "Ia Đal'", "Ia Ðal´", "xã  An ", "X\u00e3 An", "Xa\u0303 An", "-", "", "a|b", "a b|"),
  );

  it("are the same where they are the same to the core, whichever letter of a word bears the tone", async () => {
    const pairs = fc.sample(fc.array(name, { minLength: 2, maxLength: 2 }), { numRuns: 3000, seed: 1 }).flat().filter(hasOneToneAWord);
    const keys = await evaluated(pairs, [trimmed(words, "x"), `CASE WHEN ${isUnsaid(words, "x")} THEN NULL ELSE ${toneKey(words, smallSpelling(words, "x"))} END`]);
    const [bySql, byCore] = [new Map<unknown, unknown>(), new Map<unknown, unknown>()];
    pairs.forEach((text, at) => {
      const [own, core] = [keys[at], keyOfCell(unitKey, text)];
      expect([text, bySql.get(own) ?? core]).toEqual([text, core]);
      expect([text, byCore.get(core) ?? own]).toEqual([text, own]);
      bySql.set(own, core);
      byCore.set(core, own);
    });
    expect(bySql.size).toBeGreaterThan(500);
  });

  it("of procedures are told from codes as the core tells them", async () => {
    const texts = ["1.004203", "1,004203", "1 . 004203", "1.004203.000.00.00.H32", "1.004203.00.H1", "1.0042", "1.42.000.H32", "T-KHA-123456-TT", "btp-277294", "1.004203.", "Cấp bản sao", "CẤP  bản sao", "", " - ", "12.004203", "A/B", "1/B", "Đ-1", "2025"];
    const name = smallSpelling(words, "ten");
    const { code } = procedureSpellings(words, "ten");
    await database.fill("o", ["n", "x"], texts.map((text, at) => [String(at).padStart(5, "0"), text]));
    const { key } = procedureKey(words, { text: "ten", code: "ma", name: "chu" });
    const rows = await database.rows(`SELECT ${key} AS k FROM (SELECT *, ${code} AS ma, ${name} AS chu FROM (SELECT n, ${trimmed(words, "x")} AS ten FROM o)) ORDER BY n`);
    const keys = rows.map((row) => String(row.get("k")));
    const folded = (text: string): string => (text.includes("|") ? "a name" : text);
    expect(keys.map(folded)).toEqual(texts.map((text) => keyOfCell(coreKey, text) ?? "").map((key) => (/^(|\d\.\d{6}|[A-Z\u0110\d]+([./-][A-Z\u0110\d]+)+)$/.test(key) && !/^\d\.\d{1,5}(\.|$)/.test(key) ? key : "a name")));
    expect(keys[10]).toBe(keys[11]);
  });
});

describe("days in SQL", () => {
  const part = (texts: readonly string[]) => fc.constantFrom(...texts);
  const date = fc.tuple(part(["5", "05", "31", "29", "0", "2025", "123"]), part(["/", "-", ".", " "]), part(["6", "06", "2", "13", "0"]), part(["/", "-", "."]), part(["2025", "2024", "2100", "25", "5", "05", "1953", "2174"])).map((parts) => parts.join(""));
  const time = part(["8:05", "08:05:09", "08:05:09.123Z", "02:30 PM", "02:30pm", "14:30:00+07:00", "14:30:00+0700", "14:30+07", "8h30", "24", "2:3", "08:05.5"]);
  const cell = fc.oneof(date, fc.tuple(date, part([" ", "T", "  ", " T", "T "]), time).map((parts) => parts.join("")), fc.tuple(time, part([" ", "T"]), date).map((parts) => parts.join("")), part(["", " ", "-", "—", "không có", "45817"]));

  it("are read from a text where the core reads them, and from no other", async () => {
    const likely = fc.constantFrom("5/6/2025", "29.02.2024", "2025-06-05", "31-12-2025", "29/02/2100", "03/10/1954", "02/10/1954", "14/10/2173", "15/10/2173");
    const withTime = fc.tuple(likely, part([" ", "T", "T "]), time).map((parts) => parts.join(""));
    const texts = fc.sample(fc.oneof(cell, likely, withTime, withTime.map((text) => text.split(" ").reverse().join(" "))), { numRuns: 4000, seed: 4 });
    const read = await evaluated(texts, [trimmed(words, "x"), isoText(words, "x"), dayOfIso(words, "x"), calendarDay("x")]);
    const expected = texts.map((text) => readDayNumber(text)).map((day) => (typeof day === "number" ? dayNumber(day) : undefined));
    expect(texts.map((text, at) => [text, read[at]])).toEqual(texts.map((text, at) => [text, expected[at]]));
    expect(new Set(expected).size).toBeGreaterThan(8);
  });
});

describe("words in SQL", () => {
  it("are given in both honest spellings, and each is small letters already", async () => {
    const phrases = [channelPhrases, statusPhrases, inputPhrases, feePhrases].flatMap((own) => Object.values(own).flat());
    const all = [...phrases, ...yesPhrases, ...noPhrases];
    const spellings = all.flatMap((phrase) => toneSpellings(wordKey(phrase)));
    expect(await evaluated(spellings, [smallSpelling(words, trimmed(words, "x"))])).toEqual(spellings);
    const own = await evaluated(all, [smallSpelling(words, trimmed(words, "x"))]);
    all.forEach((phrase, at) => expect(toneSpellings(wordKey(phrase))).toContain(own[at]));
    expect(toneSpellings(wordKey("Đã số hoá"))).toEqual(["đã số hóa", "đã số hoá"]);
    expect(toneSpellings(wordKey("Huỷ quý thuỷ"))).toEqual(["hủy quý thủy", "huỷ quý thuỷ"]);
    expect(toneSpellings(wordKey("Hoàn toàn"))).toEqual(["hoàn toàn"]);
  });
});

/** A word of two tones is none of Vietnamese: the core keeps the first, SQL keeps both. */
function hasOneToneAWord(text: string): boolean {
  const marks = text.normalize("NFC").match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return marks.every((word) => (word.normalize("NFD").match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? []).length <= 1);
}
