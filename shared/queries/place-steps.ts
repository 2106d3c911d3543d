import { dayFields, rowsLeftOut, type DossierField, type RowLeftOut } from "../domain/dossier";
import { queryVi } from "../texts/query-vi";
import type { DossierQuestion, QueryProcedures } from "./dossier-question";
import { placedCases } from "./placed-cases";
import { blankOf, dayOf, factColumns, fieldColumns, keyOf, STATUS, unreadableOf } from "./query-columns";
import type { DialectWords } from "./query-dialect";
import { addingStep, anyOf, caseOf, type QueryStep } from "./query-step";
import { feeAnswers, IS_CODE, ORDER, READ } from "./read-steps";
import { listedKey, procedureSpellings } from "./spelled-procedure";
import { trimmed } from "./spelled-text";

/** The rows as they are counted, one for each row of the table, with `REASON` and `COUNTS`. */
export const PLACED = "ho_so";
/** Why a row is in no count, one of `rowsLeftOut`; NULL when it counts. */
export const REASON = "ly_do";
/** Whether a row counts. */
export const COUNTS = "duoc_tinh";

const VERDICT = "f_verdict";
/** The reasons that go before "repeated", and those behind it: a row that came before counts only if it has neither. */
const [BEFORE, BEHIND] = ["ly_do_truoc", "ly_do_sau"];
const [PLACE, FIRST] = ["thu_tu_trong_ma", "dong_dau_duoc_tinh"];
const ANSWERS: readonly (readonly [DossierField, string])[] = [
  ["inputsDigitized", factColumns.inputs],
  ["resultDigitized", factColumns.resultDigitized],
  ["feeDue", feeAnswers.feeDue],
  ["payment", feeAnswers.payment],
  ["paidOnline", feeAnswers.paidOnline],
  ["eReceipt", factColumns.eReceipt],
];

/** The steps from what cells say to where dossiers stand and why rows are left out. */
export function placeSteps(question: DossierQuestion, words: DialectWords): readonly QueryStep[] {
  const { columns, period, procedures } = question;
  const told = new Set(columns.keys());
  const texts = queryVi.steps;
  const placed = placedCases(told, period);
  const reasons = reasonConditions(question, told, placed.leftOut);
  const repeated = rowsLeftOut.indexOf("repeated");
  const hasId = told.has("dossierId");
  return [
    ...(procedures === undefined ? [] : listSteps(procedures, words)),
    addingStep(words, "xep_ho_so", texts.placed, READ, [
      { name: factColumns.arrival, value: placed.arrival },
      { name: factColumns.ending, value: placed.ending },
      { name: factColumns.fee, value: feeCase(told) },
      ...(procedures === undefined ? [] : [{ name: VERDICT, value: verdictCase(procedures) }]),
    ]),
    addingStep(words, "xet_ly_do", texts.reasons, "xep_ho_so", [
      { name: factColumns.listed, value: procedures === undefined ? "TRUE" : `${VERDICT} = 'listed'` },
      { name: BEFORE, value: reasonCase(rowsLeftOut.slice(0, repeated), reasons, words) },
      { name: BEHIND, value: reasonCase(rowsLeftOut.slice(repeated + 1), reasons, words) },
    ]),
    ...(hasId ? repeatedSteps(question, words) : []),
    addingStep(words, "lay_ly_do", texts.reason, hasId ? "tim_dong_dau" : "xet_ly_do", [
      { name: REASON, value: caseOf([[`${BEFORE} IS NOT NULL`, BEFORE], ...(hasId ? [[`${PLACE} > ${FIRST}`, "'repeated'"] as const] : [])], BEHIND) },
    ]),
    addingStep(words, PLACED, texts.outcome, "lay_ly_do", [{ name: COUNTS, value: `${REASON} IS NULL` }]),
  ];
}

/**
 * A dossier that is there several times counts once, by its first row that has no reason of its own; rows before that one
 * keep their own reasons.
 */
function repeatedSteps({ columns, orderColumn }: DossierQuestion, words: DialectWords): readonly QueryStep[] {
  const key = keyOf("dossierId");
  const first = orderColumn !== undefined ? [ORDER] : columns.has("received") ? [`COALESCE(${dayOf("received")}, 99999999)`] : [];
  const order = [...first, ...[...columns.keys()].map((field) => fieldColumns[field])].join(", ");
  const note = orderColumn === undefined ? queryVi.steps.orderByDay : queryVi.steps.orderByColumn;
  const firstCounting = `MIN(CASE WHEN ${BEFORE} IS NULL AND ${BEHIND} IS NULL THEN ${PLACE} END)`;
  return [
    addingStep(words, "xep_thu_tu", note, "xet_ly_do", [{ name: PLACE, value: `ROW_NUMBER() OVER (PARTITION BY ${key} ORDER BY ${order})` }]),
    addingStep(words, "tim_dong_dau", queryVi.steps.repeated, "xep_thu_tu", [
      { name: FIRST, value: `CASE WHEN ${key} IS NOT NULL THEN ${firstCounting} OVER (PARTITION BY ${key}) END` },
    ]),
  ];
}

function reasonConditions(
  { groupBy, procedures, onlyListed }: DossierQuestion,
  told: ReadonlySet<DossierField>,
  placed: Readonly<Partial<Record<RowLeftOut, string>>>,
): Readonly<Partial<Record<RowLeftOut, string>>> {
  const telling = (["dossierId", "unit", ...dayFields] as const).filter((field) => told.has(field));
  const days = dayFields.filter((field) => told.has(field));
  const answers = ANSWERS.filter(([field]) => told.has(field)).map(([, name]) => `${name} IS NULL`);
  return {
    ...placed,
    blank: (telling.length > 0 ? telling : [...told]).map(blankOf).join(" AND "),
    ...(groupBy === "unit" ? { unitMissing: blankOf("unit") } : {}),
    ...(told.has("received") ? { receivedMissing: blankOf("received") } : {}),
    ...(days.length > 0 ? { dayUnreadable: anyOf(days.map(unreadableOf)) } : {}),
    ...(told.has("channel") ? { channelUnknown: `${factColumns.channel} IS NULL` } : {}),
    ...(told.has("status") ? { statusUnknown: `${STATUS} IS NULL` } : {}),
    ...(answers.length > 0 ? { answerUnknown: anyOf(answers) } : {}),
    ...(procedures === undefined ? {} : { procedureUnclear: `${VERDICT} = 'unclear'` }),
    ...(onlyListed ? { notListed: `${VERDICT} = 'notListed'` } : {}),
  };
}

function reasonCase(
  reasons: readonly RowLeftOut[],
  conditions: Readonly<Partial<Record<RowLeftOut, string>>>,
  words: DialectWords,
): string {
  const branches = reasons.flatMap((reason) => {
    const condition = conditions[reason];
    return condition === undefined ? [] : [[condition, `'${reason}'`] as const];
  });
  return caseOf(branches, words.asText("NULL"));
}

/** The rule of `dossiers/fee-of-answers`. */
function feeCase(told: ReadonlySet<DossierField>): string {
  const { feeDue, payment, paidOnline } = feeAnswers;
  if (told.has("payment"))
    return told.has("feeDue") ? caseOf([[`${payment} = 'unpaid' AND NOT ${feeDue}`, "'none'"]], payment) : payment;
  return caseOf(
    [
      ...(told.has("paidOnline") ? [[paidOnline, "'paidOnline'"] as const] : []),
      ...(told.has("feeDue") ? [[feeDue, "'unpaid'"] as const] : []),
    ],
    "'none'",
  );
}

function verdictCase(procedures: QueryProcedures): string {
  const isIn = (list: string): string => `${keyOf("procedure")} IN (SELECT d.ma FROM ${list} AS d)`;
  return caseOf(
    [
      ...("counted" in procedures && (procedures.unclear ?? []).length > 0 ? [[isIn(UNCLEAR), "'unclear'"] as const] : []),
      [isIn(LISTED), "'listed'"],
      [IS_CODE, "'notListed'"],
    ],
    "'unclear'",
  );
}

const LISTED = "danh_muc";
const UNCLEAR = "danh_muc_chua_ro";

function listSteps(procedures: QueryProcedures, words: DialectWords): readonly QueryStep[] {
  if ("table" in procedures) {
    const value = words.asText(`d.${words.name(procedures.column)}`);
    return keySteps(LISTED, `SELECT ${value} AS ma FROM ${procedures.table.map(words.name).join(".")} AS d`, words);
  }
  const { counted, unclear = [] } = procedures;
  return [
    ...keySteps(LISTED, words.relation(counted.length > 0 ? counted : [""]), words),
    ...(unclear.length > 0 ? keySteps(UNCLEAR, words.relation(unclear), words) : []),
  ];
}

/** A list of procedures as its keys; a blank entry is none. */
function keySteps(name: string, source: string, words: DialectWords): readonly QueryStep[] {
  const [raw, text, spelled] = [`${name}_goc`, `${name}_ten`, `${name}_viet`];
  const { code, name: small } = procedureSpellings(words, "t.ten");
  return [
    { name: raw, note: queryVi.steps.list, body: source },
    { name: text, note: queryVi.steps.listSpelled, body: `SELECT ${trimmed(words, "COALESCE(t.ma, '')")} AS ten FROM ${raw} AS t` },
    addingStep(words, spelled, queryVi.steps.listSpelled, text, [
      { name: "ma_viet_hoa", value: code },
      { name: "ten_chu", value: small },
    ]),
    {
      name,
      note: queryVi.steps.listKeys,
      body: `SELECT k.ma FROM (SELECT ${listedKey(words).map(({ name: own, value }) => `${value} AS ${own}`).join(", ")} FROM ${spelled} AS t) AS k WHERE k.ma <> ''`,
    },
  ];
}
