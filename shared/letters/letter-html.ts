import type { Annex, AnnexKind, AnnexRow } from "../reports/annex";
import { partTitle } from "../reports/annex-title";
import { eachInSteps, finish, type Steps } from "../tables/steps";
import { headingRows } from "./annex-headings";
import { annexCount, type HeadedAnnex, headedAnnexes } from "./headed-annexes";
import type { Letter } from "./letter";
import { letterOutline, type LetterOutline } from "./letter-outline";
import { LETTER_WORDS } from "./letter-words";
import { plainText } from "./plain-text";
import { unbroken } from "./unbroken";

const FONT = "font-family:'Times New Roman',serif;color:#000;margin:0";
const CENTRE = "text-align:center";
const PAGE = "page-break-before:always";
const CELL = "border:1px solid #000;padding:1pt 4pt";

const ALIGNMENTS: Readonly<Partial<Record<AnnexKind, string>>> = {
  ordinal: CENTRE,
  count: "text-align:right",
  rate: "text-align:right",
  target: "text-align:right",
  points: "text-align:right",
  verdict: CENTRE,
  rank: CENTRE,
  rankChange: CENTRE,
};

/**
 * A whole letter with its annexes as HTML to be pasted into Word where no file can be downloaded: the heading in two columns,
 * the annex as a table. Sizes after NĐ 30/2020/NĐ-CP, Phụ lục I; margins are those of the document it is pasted into. All
 * text is escaped.
 */
export function letterHtml(letter: Letter): string {
  return finish(letterHtmlInSteps(letter));
}

/** `letterHtml`, with a pause every 250 rows of an annex. */
export function* letterHtmlInSteps(letter: Letter): Steps<string> {
  const outline = letterOutline(letter, annexCount(letter.annexes));
  const annexes: string[] = [];
  for (const annex of headedAnnexes(letter.annexes)) annexes.push(yield* annexHtml(annex, outline));
  return "<html><body>" + letterPages(outline) + annexes.join("") + "</body></html>";
}

function letterPages({ parent, body, number, about, dated, title, to, text, copies, signed, signer }: LetterOutline): string {
  const issuer = [...parent.map((line) => printed(line, 13, CENTRE)), ...body.map((line) => printed(line, 13, CENTRE, "b"))].join("");
  const country = printed(LETTER_WORDS.country, 13, CENTRE, "b") + printed(LETTER_WORDS.motto, 14, CENTRE, "b", "u");
  const numbered = printed(number, 13, CENTRE) + (about === "" ? "" : printed(about, 12, CENTRE));
  const first = to.length === 1;
  return [
    columns([issuer, country], [numbered, printed(dated, 14, CENTRE, "i")]),
    ...title.map((line) => printed(line, 14, CENTRE, "b")),
    ...to.map((line) => printed(line, 14, first ? CENTRE : "margin-left:4cm")),
    ...text.map(({ kind, text: words }) => {
      const look = "text-align:justify;text-indent:1.27cm;margin-bottom:6pt";
      return kind === "heading" ? printed(words, 14, look, "b") : printed(words, 14, look);
    }),
    columns([
      printed(LETTER_WORDS.copies, 12, "", "b", "i") + copies.map((line) => printed(line, 11, "")).join(""),
      [...signed, ...(signer === "" ? [] : ["\u00A0", "\u00A0", "\u00A0", signer])].map((line) => printed(line, 14, CENTRE, "b")).join(""),
    ]),
  ].join("");
}

function* annexHtml({ annex, heading }: HeadedAnnex, { enclosed }: LetterOutline): Steps<string> {
  const head = headingRows(annex.columns).map((cells) =>
    row(cells.map(({ text, columns: wide, rows: high }) => cell(text, CENTRE, "b", ` colspan="${String(wide)}" rowspan="${String(high)}"`))),
  );
  const numbers = row(annex.columns.map((_, at) => cell(`(${String(at + 1)})`, CENTRE, "i")));
  const rows: string[] = [];
  yield* eachInSteps(annex.rows.length, (at) => annex.rows.slice(at, at + 1).forEach((each) => rows.push(row(cellsOf(each, annex.columns)))));
  const notes = [...annex.definitions.map(({ name, text }) => LETTER_WORDS.definition(name, text)), ...annex.notes];
  const period = annex.period === "" ? "" : printed(annex.period, 14, CENTRE);
  const part = (look: string): string => (annex.part === undefined ? "" : printed(partTitle(annex.part), 14, look, "b"));
  const headed = (word: string): string =>
    printed(word, 14, CENTRE + ";" + PAGE, "b") + printed(annex.title, 14, CENTRE, "b") + period + printed(enclosed, 14, CENTRE, "i") + part(CENTRE);
  return [
    heading === undefined ? part(CENTRE + ";" + PAGE) + period : headed(heading),
    printed(annex.unitOfMeasure, 12, "text-align:right", "i"),
    `<table style="border-collapse:collapse;width:100%"><thead>${head.join("")}${numbers}</thead><tbody>${rows.join("")}</tbody></table>`,
    printed(LETTER_WORDS.notes, 12, "", "b"),
    ...notes.map((note) => printed("- " + note, 12, "text-align:justify")),
  ].join("");
}

function cellsOf({ is, cells }: AnnexRow, columns: Annex["columns"]): string[] {
  return columns.map(({ kind }, at) => cell(unbroken(cells[at]?.shown ?? ""), ALIGNMENTS[kind] ?? "", ...(is === "unit" ? [] : ["b"])));
}

function columns(...rows: readonly (readonly [string, string])[]): string {
  const cells = (each: readonly [string, string]): string => each.map((content) => `<td style="width:50%;vertical-align:top">${content}</td>`).join("");
  return `<table style="width:100%;border-collapse:collapse">${rows.map((each) => row([cells(each)])).join("")}</table>`;
}

function row(cells: readonly string[]): string {
  return "<tr>" + cells.join("") + "</tr>";
}

/** @param tag "b" or "i", or nothing and attributes. */
function cell(text: string, style: string, tag = "", attributes = ""): string {
  return `<td style="${CELL};${style}"${attributes}>${printed(text, 11, style, ...(tag === "" ? [] : [tag]))}</td>`;
}

function printed(text: string, size: number, style: string, ...tags: readonly string[]): string {
  const marked = tags.reduce((inner, tag) => `<${tag}>${inner}</${tag}>`, escaped(text));
  return `<p style="${FONT};font-size:${String(size)}pt;${style}">${marked}</p>`;
}

function escaped(text: string): string {
  return plainText(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
