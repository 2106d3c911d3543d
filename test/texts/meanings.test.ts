import { meanings } from "../../shared/tables/column-meaning";
import { scoreParts } from "../../shared/tables/score-vocabulary";
import { meaningGroupsEn, meaningsEn } from "../../shared/texts/meanings-en";
import { meaningGroupsVi, meaningsVi } from "../../shared/texts/meanings-vi";

const all = Object.keys(meaningsVi).sort();

test("every meaning stands in one group, once, in both languages", () => {
  expect(meaningGroupsVi.flatMap((group) => group.meanings).sort()).toEqual(all);
  expect(meaningGroupsEn.map((group) => group.meanings)).toEqual(meaningGroupsVi.map((group) => group.meanings));
});

test("no two meanings or groups share a name", () => {
  for (const names of [Object.values(meaningsVi), Object.values(meaningsEn)])
    expect(new Set(names).size).toBe(names.length);
  const english = meaningGroupsEn.map(({ label }) => label);
  expect(new Set(english).size).toBe(meaningGroupsVi.length);
  for (const { label } of meaningGroupsVi) expect(english).not.toContain(label);
});

test("names fit a select list of the pane", () => {
  for (const name of [...Object.values(meaningsVi), ...Object.values(meaningsEn)])
    expect(name.length).toBeLessThanOrEqual(45);
});

test("every meaning but those read without words of their own is in the vocabulary", () => {
  const known = new Set<string>([
    ...meanings.map(({ meaning }) => meaning),
    ...scoreParts.map(({ score }) => score),
    // By words for rates, and by words for points.
    ...["rate", "score", "scoreTotal"],
  ]);
  expect(all.filter((meaning) => !known.has(meaning))).toEqual([]);
});
