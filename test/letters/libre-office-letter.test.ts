import { writeLetter } from "../../shared/letters/write-letter";
import { findLibreOffice, wordsRead } from "../support/libre-office";
import { ducTho, narrowAnnex, report, sentences, wideAnnex } from "./sample-letter";

jest.setTimeout(120_000);

const program = findLibreOffice();
const missing = program === undefined ? " (SKIPPED: no soffice on this computer; set SOFFICE_PATH)" : "";

(program === undefined ? test.skip : test).each([
  ["a công văn", ducTho],
  ["a báo cáo", report],
])(`%s with two annexes is opened by LibreOffice, which reads every sentence and every cell of it${missing}`, async (_, form) => {
  const file = await writeLetter({ form, paragraphs: sentences, annexes: [narrowAnnex, wideAnnex] });
  const words = await wordsRead(program ?? "", file);
  const spaced = words.replace(/[\s\u00A0]+/g, " ");
  const said = sentences.map(({ pieces }) => pieces.map((piece) => (typeof piece === "string" ? piece : piece.shown)).join(""));
  for (const text of [...said, ...form.opening, ...form.closing, form.signature.name]) expect(spaced).toContain(text);
  const lines = new Set(words.split(/[\n\t]/).map((line) => line.replace(/[\s\u00A0]+/g, " ").trim()));
  for (const { rows } of [narrowAnnex, wideAnnex])
    for (const { cells } of rows) for (const { shown } of cells) expect(lines).toContain(shown);
});
