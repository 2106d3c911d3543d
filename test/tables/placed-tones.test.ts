import fs from "node:fs";
import path from "node:path";
import { foldedName, olderTonePosition, tidyName } from "../../shared/tables/name-spelling";
import { placedTones } from "../../shared/tables/placed-tones";
import { markedKey } from "../../shared/tables/word-keys";

const folder = path.join(__dirname, "../../data/units");
const names = fs.readdirSync(folder).filter((file) => file.endsWith(".json")).flatMap((file) => {
  const { units, former } = JSON.parse(fs.readFileSync(path.join(folder, file), "utf8")) as Record<string, { name: string }[]>;
  return [...(units ?? []), ...(former ?? [])].map(({ name }) => name);
});

test("every name of a unit, folded to be compared, is told with its tones where offices write them", () => {
  expect(names.length).toBeGreaterThan(10_000);
  const written = (name: string): string => olderTonePosition(tidyName(name).toLowerCase());
  const wrong = [...new Set(names)].filter((name) => placedTones(foldedName(name)) !== written(name));
  // Two syllables of another language, written as one word.
  expect(wrong).toEqual(["Xã Eachà Rang"]);
});

test.each(["Hồ sơ trực tuyến toàn trình", "Tỷ lệ quá hạn", "Giải quyết trước hạn", "Nghĩa vụ tài chính", "Khuyến nghị", "Số hóa, quý trước", "Của xã, gìn giữ"])(
  "the words of “%s” come back from their key",
  (text) => {
    expect(placedTones(markedKey(text)).trim()).toBe(text.toLowerCase().replace(/,/g, "").normalize("NFC"));
  },
);

test("what is no syllable stays as it is", () => {
  expect(placedTones("trung tâm hcc 766 e\u0301a\u0300")).toBe("trung tâm hcc 766 éà");
});
