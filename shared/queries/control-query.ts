import { rowsLeftOut, type DossierField } from "../domain/dossier";
import { queryVi } from "../texts/query-vi";
import { checkQuestion, type DossierQuestion } from "./dossier-question";
import { dossierSteps } from "./dossier-query";
import { openingLines } from "./opening-lines";
import { COUNTS, PLACED, REASON } from "./place-steps";
import { dayOf, factColumns, fieldColumns, STATUS, wordsOf } from "./query-columns";
import { dialectWords } from "./query-dialect";
import { queryText } from "./query-step";

const BY_REASON = "theo_ly_do";

/**
 * SQL for the figures that prove that nothing is dropped in silence, a row each: `ma` is "rows", "counted", one of
 * `rowsLeftOut` (counted and left out add up to the rows), "withoutDue", "onlyOnline" where the columns tell them, or
 * "channelWord" and "statusWord" with a word (`noi_dung`) that nobody has told the meaning of; `so_dong` is how many rows.
 *
 * @throws Error as `checkQuestion`.
 */
export function controlQuery(question: DossierQuestion): string {
  checkQuestion(question);
  const words = dialectWords[question.dialect];
  const fields = new Set(question.columns.keys());
  const texts = queryVi.control;
  const line = (place: number, code: string, text: string, rows: string): string =>
    `SELECT ${String(place)} AS thu_tu, '${code}' AS ma, ${words.literal(text)} AS noi_dung, ${rows} AS so_dong FROM ${PLACED} AS k`;
  const reasons = rowsLeftOut.map((reason, place) => line(place + 3, reason, texts.leftOut[reason], words.countWhere(`k.${REASON} = '${reason}'`)));
  const unknown = (place: number, field: DossierField, fact: string, code: string): readonly string[] =>
    fields.has(field)
      ? [
          `SELECT ${String(place)} AS thu_tu, '${code}' AS ma, MIN(k.${fieldColumns[field]}) AS noi_dung, COUNT(*) AS so_dong FROM ${PLACED} AS k` +
            ` WHERE k.${fact} IS NULL AND (k.${COUNTS} OR k.${REASON} <> 'blank') GROUP BY k.${wordsOf(field)}`,
        ]
      : [];
  const lines = [
    line(1, "rows", texts.rows, "COUNT(*)"),
    line(2, "counted", texts.counted, words.countWhere(`k.${COUNTS}`)),
    ...reasons,
    ...(fields.has("due") ? [line(50, "withoutDue", texts.withoutDue, words.countWhere(`k.${COUNTS} AND k.${dayOf("due")} IS NULL`))] : []),
    ...(fields.has("channel")
      ? [line(51, "onlyOnline", texts.onlyOnline, words.countWhere(`k.${COUNTS} AND k.${factColumns.channel} = 'online'`))]
      : []),
    ...unknown(60, "channel", factColumns.channel, "channelWord"),
    ...unknown(70, "status", STATUS, "statusWord"),
  ];
  const body = lines.join("\n  UNION ALL\n  ");
  const steps = [...dossierSteps(question), { name: BY_REASON, note: queryVi.steps.control, body }];
  return queryText(openingLines(question, queryVi.controlOf), steps, `SELECT c.ma, c.noi_dung, c.so_dong\nFROM ${BY_REASON} AS c\nORDER BY c.thu_tu, c.noi_dung`);
}
