import zlib from "node:zlib";
import { Document, Packer as DocxPacker, Paragraph, TextRun } from "docx";
import { documentXml } from "../../shared/letters/document-xml";
import type { LetterPace } from "../../shared/letters/letter-pace";
import { withReplacedEntry } from "../../shared/letters/replaced-entry";
import { writeLetter } from "../../shared/letters/write-letter";
import type { Letter } from "../../shared/letters/letter";
import { checkSum } from "../../shared/tables/check-sum";
import { finish, type Steps } from "../../shared/tables/steps";
import { unzipped } from "./read-docx";
import { ducThoLetter, narrowAnnex, wideAnnex } from "./sample-letter";

/** Packs as a browser does beside the pane, and counts the pieces. */
function pace(): LetterPace & { pieces: number; pauses: number } {
  const counted = {
    pieces: 0,
    pauses: 0,
    async run<Result>(steps: Steps<Result>): Promise<Result> {
      for (;;) {
        const step = steps.next();
        if (step.done === true) return step.value;
        counted.pauses += 1;
      }
    },
    packer: () => {
      const texts: Buffer[] = [];
      return {
        add(text: string) {
          counted.pieces += 1;
          texts.push(Buffer.from(text, "utf8"));
        },
        async end() {
          const all = Buffer.concat(texts);
          return { bytes: new Uint8Array(zlib.deflateRawSync(all)), size: all.length, crc: texts.reduce((sum, text) => checkSum(text, sum), 0) };
        },
      };
    },
  };
  return counted;
}

const rows = Array.from({ length: 3_321 }, () => narrowAnnex.rows).flat().slice(0, 3_321);
const LONG: Letter = { ...ducThoLetter, annexes: [{ ...narrowAnnex, rows }] };

it("a document is written as docx writes it, what XML cannot hold and its own signs included", async () => {
  const children = [
    new Paragraph({ children: [new TextRun({ text: "“A” & <B> 'C' \u0001 ệ\t1.000.000", bold: true, size: 26 })], keepNext: true }),
    new Paragraph({}),
  ];
  const document = new Document({ sections: [{ children }, { children: [new Paragraph("Hết.")] }] });
  let own = "";
  finish(documentXml(document, (text) => (own += text)));
  const files = new Map(unzipped(await DocxPacker.pack(document, "uint8array")));
  expect(own).toBe(files.get("word/document.xml"));
});

it.each<[string, Letter]>([
  ["without annexes", ducThoLetter],
  ["with two annexes", { ...ducThoLetter, annexes: [narrowAnnex, wideAnnex] }],
])("a letter %s has the same files, in the same order, whoever packs it", async (_, letter) => {
  expect(unzipped(await writeLetter(letter, pace()))).toEqual(unzipped(await writeLetter(letter)));
});

it("the annex of 3.321 units is written in many pieces, with a pause between them", async () => {
  const slow = pace();
  const file = await writeLetter(LONG, slow);
  expect(slow.pieces).toBeGreaterThan(20);
  expect(slow.pauses).toBeGreaterThanOrEqual(slow.pieces - 1);
  const text = new Map(unzipped(file)).get("word/document.xml") ?? "";
  expect(text.match(/<w:tr>/g)?.length).toBeGreaterThan(3_321);
});

it("a letter that is stopped is not written", async () => {
  const stopped = new Error("stopped");
  await expect(writeLetter(LONG, { ...pace(), run: () => Promise.reject(stopped) })).rejects.toBe(stopped);
});

it("what is no zip file of docx, or has no such file, is refused", async () => {
  const packed = { bytes: new Uint8Array(2), size: 0, crc: 0 };
  const zip = await writeLetter(ducThoLetter);
  expect(() => withReplacedEntry(zip, "word/other.xml", packed)).toThrow("no word/other.xml");
  expect(() => withReplacedEntry(new Uint8Array(40), "word/document.xml", packed)).toThrow("not a zip file");
});
