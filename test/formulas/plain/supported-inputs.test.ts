import { BAND_WORDS, BAD_ROW, MET_WORD, NO_ACTIVITY_WORD, NOT_MET_WORD } from "../../../shared/formulas/plain/plain-texts";
import { equivalents } from "../../../shared/formulas/plain/equivalents";
import { supportedInputs } from "../../../shared/formulas/plain/supported-inputs";
import { catalogue } from "../../../shared/functions/catalogue";
import { MET_TEXT, NO_ACTIVITY_TEXT, NOT_MET_TEXT, ROW_FAILURE_PREFIX } from "../../../shared/functions/result-text";
import { bands766 } from "../../../shared/texts/bands-vi";
import { readFileSync } from "node:fs";

test("every function of the catalogue is declared, in its order", () => {
  expect(supportedInputs.map(({ name }) => name)).toEqual(catalogue.map(({ name }) => name));
  expect(supportedInputs.filter(({ plain }) => plain).map(({ name }) => name)).toEqual([...equivalents.keys()]);
});

test("an equivalent takes its arguments as the function does", () => {
  for (const { name, parameters } of catalogue) {
    const equivalent = equivalents.get(name);
    if (equivalent !== undefined) expect([name, equivalent.takes]).toEqual([name, parameters.map(({ takes }) => takes)]);
  }
});

test("plain formulas write the words of the functions", () => {
  expect([NO_ACTIVITY_WORD, MET_WORD, NOT_MET_WORD]).toEqual([NO_ACTIVITY_TEXT, MET_TEXT, NOT_MET_TEXT]);
  expect(BAD_ROW.startsWith('"' + ROW_FAILURE_PREFIX)).toBe(true);
  expect(BAND_WORDS).toEqual(bands766.map(({ from, name }) => [from, name]));
});

test("the page on plain formulas says of each function what is declared", () => {
  const page = readFileSync("docs/plain-formulas.md", "utf8");
  const rows = supportedInputs.map(({ name, plain, inputs }) => `| \`${name}\` | ${plain ? "có" : "không"} | ${inputs.vi} |`);
  expect(page).toContain(rows.join("\n"));
});
