import type { Sum } from "../domain/count";
import { clearReasons, rowsLeftOut } from "../domain/dossier";
import type { DossierGrouping } from "../dossiers/dossier-plan";
import { queryVi } from "../texts/query-vi";
import { countValue } from "./count-column";
import { checkQuestion, type DossierQuestion } from "./dossier-question";
import { openingLines } from "./opening-lines";
import { COUNTS, PLACED, placeSteps, REASON } from "./place-steps";
import { blankOf, countHeading, DOUBTFUL, factColumns, fieldColumns, keyOf, rateHeadings } from "./query-columns";
import { dialectWords, type DialectWords } from "./query-dialect";
import { queryText, type QueryStep } from "./query-step";
import { readSteps } from "./read-steps";
import { toneKey } from "./spelled-text";
import { toldCounts, toldSides } from "./told-sides";

const ONLY_ONLINE = "chi_ghi_truc_tuyen";
const NAME_KEYS = "khoa_ten";
const COUNTED = "dem";

/**
 * SQL that counts dossiers by unit, procedure or area: a row for each, with the counts that the columns tell, rows in doubt,
 * and for each indicator that these counts give dossiers above and below the line and the rate (0..1, NULL when nothing is
 * below). It comes to what `dossiers/count-dossiers` comes to. Its headings are those of a table by unit.
 *
 * The query for BigQuery has been parsed, not run; its first lines say so.
 *
 * @throws Error as `checkQuestion`.
 */
export function dossierQuery(question: DossierQuestion): string {
  checkQuestion(question);
  const words = dialectWords[question.dialect];
  const { groupBy } = question;
  const fields = new Set(question.columns.keys());
  const name = fieldColumns[groupBy];
  const hasList = question.procedures !== undefined;
  const counts = toldCounts(fields, hasList);
  const told = question.indicators.flatMap((indicator) => toldSides(indicator, fields, hasList) ?? []);
  const doubts = rowsLeftOut.filter((reason) => !clearReasons.includes(reason)).map((reason) => `'${reason}'`);
  const columns = [
    `MIN(k.${name}) AS ${name}`,
    ...counts.map((count) => `${countValue(count, words, ONLY_ONLINE)} AS ${countHeading(count.count)}`),
    `${words.countWhere(`${REASON} IN (${doubts.join(", ")})`)} AS ${DOUBTFUL}`,
  ];
  const named = groupBy === "unit" ? `NOT k.${blankOf("unit")}` : `(${COUNTS} OR ${REASON} <> 'blank')`;
  const own = `k.${keyOf(groupBy)}`;
  // The key of a procedure is whole already: it may be a code.
  const [key, joined] = groupBy === "procedure" ? [own, ""] : ["g.khoa", `\n  JOIN ${NAME_KEYS} AS g ON g.chu = ${own}`];
  const counted: QueryStep = {
    name: COUNTED,
    note: queryVi.steps.counted,
    body: `SELECT\n    ${columns.join(",\n    ")}\n  FROM ${PLACED} AS k${joined}\n  WHERE ${named}\n  GROUP BY ${key}`,
  };
  const rates = told.flatMap(({ indicator, numerator, denominator }) => {
    const headings = rateHeadings(indicator);
    const [part, whole] = [sumText(numerator), sumText(denominator)];
    return [
      `${part} AS ${headings.numerator}`,
      `${whole} AS ${headings.denominator}`,
      `${words.asReal(part)} / NULLIF(${whole}, 0) AS ${headings.rate}`,
    ];
  });
  return queryText(
    openingLines(question, queryVi.byGroup[groupBy]),
    [...dossierSteps(question), ...(fields.has("channel") ? [onlyOnlineStep()] : []), ...(joined === "" ? [] : [nameKeyStep(groupBy, words)]), counted],
    `SELECT\n  ${["n.*", ...rates].join(",\n  ")}\nFROM ${COUNTED} AS n\nORDER BY n.${name}`,
  );
}

/** The steps from the table to `PLACED`, the same for every query. */
export function dossierSteps(question: DossierQuestion): readonly QueryStep[] {
  const words = dialectWords[question.dialect];
  return [...readSteps(question, words), ...placeSteps(question, words)];
}

/** What names are compared by, once for each way of writing: a table of a million rows has some thousands of these. */
function nameKeyStep(groupBy: DossierGrouping, words: DialectWords): QueryStep {
  const body = `SELECT d.chu, ${toneKey(words, "d.chu")} AS khoa\n  FROM (SELECT DISTINCT k.${keyOf(groupBy)} AS chu FROM ${PLACED} AS k) AS d`;
  return { name: NAME_KEYS, note: queryVi.steps.names, body };
}

function onlyOnlineStep(): QueryStep {
  const body = `SELECT COUNT(*) AS so FROM ${PLACED} WHERE ${COUNTS} AND ${factColumns.channel} = 'online'`;
  return { name: ONLY_ONLINE, note: queryVi.steps.onlyOnline, body };
}

function sumText(sum: Sum): string {
  const terms = sum.map((term) => (term.startsWith("-") ? ` - ${columnOf(term.slice(1))}` : ` + ${columnOf(term)}`));
  const text = terms.join("").replace(/^ \+ /, "");
  return sum.length > 1 ? `(${text})` : text;
}

function columnOf(count: string): string {
  return `n.${countHeading(count as Parameters<typeof countHeading>[0])}`;
}
