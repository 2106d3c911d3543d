import { dayFields, type DossierField } from "../domain/dossier";
import { noDuePhrases } from "../dossiers/dossier-vocabulary";
import { queryVi } from "../texts/query-vi";
import type { DossierQuestion, QuerySource } from "./dossier-question";
import { blankOf, dayOf, factColumns, fieldColumns, keyOf, STATUS, unreadableOf, wordsOf } from "./query-columns";
import type { DialectWords } from "./query-dialect";
import { addingStep, columnText, type QueryColumn, type QueryStep } from "./query-step";
import { calendarDay, dayOfIso, isoText } from "./spelled-day";
import { procedureKey, procedureSpellings } from "./spelled-procedure";
import { isUnsaid, smallSpelling, trimmed } from "./spelled-text";
import { answerCase, answerSteps, channelWords, feeDueCase, inputCase, meaningCase, paymentWords, statusWords } from "./word-phrases";

const wordFields = ["channel", "status", "inputsDigitized", "resultDigitized", "feeDue", "payment", "paidOnline", "eReceipt"] as const;
const answerFields: readonly DossierField[] = ["inputsDigitized", "resultDigitized", "feeDue", "paidOnline", "eReceipt"];
const namedFields = ["unit", "area"] as const;

export const SOURCE = "nguon";
/** The row's place in the order of rows that the user names, as the database has it. */
export const ORDER = "thu_tu_dong";
/** Answers and payment as their columns say, before they are one fact. */
export const feeAnswers = { feeDue: "f_fee_due", payment: "f_payment", paidOnline: "f_paid_online" } as const;
export const IS_CODE = "thu_tuc_la_ma";

/** The steps from the table to what each cell says; after the last, `READ`, nothing of the table's own is needed. */
export const READ = "doc_o";

export function readSteps(question: DossierQuestion, words: DialectWords): readonly QueryStep[] {
  const told = new Set(question.columns.keys());
  const texts = queryVi.steps;
  const isText = (question.days ?? "text") === "text";
  const days = dayFields.filter((field) => told.has(field));
  return [
    sourceStep(question, words),
    ...(answerFields.some((field) => told.has(field)) ? answerSteps(words) : []),
    addingStep(words, "chuan_hoa", texts.normalised, SOURCE, [
      ...[...told].filter((field) => isText || !isDay(field)).map((field) => blankColumn(words, field)),
      ...[...wordFields, ...namedFields].filter((field) => told.has(field)).map((field) => spelledColumn(words, field)),
      ...(told.has("procedure") ? procedureColumns(words) : []),
      ...(isText ? days.map((field) => ({ name: isoOf(field), value: isoText(words, column(field)) })) : []),
    ]),
    addingStep(words, "doc_ngay", texts.days, "chuan_hoa", days.map((field) => dayColumn(words, field, isText))),
    addingStep(words, READ, texts.read, "doc_ngay", [
      ...days.flatMap((field) => calendarColumns(field, isText)),
      ...factsOfWords(question, words, told),
      ...namedFields.filter((field) => told.has(field)).map(nameColumn),
      ...(told.has("procedure") ? procedureKeyColumns(words) : []),
      ...(told.has("dossierId") ? [idColumn()] : []),
    ]),
  ];
}

function sourceStep({ columns, source, days, orderColumn }: DossierQuestion, words: DialectWords): QueryStep {
  const read = [...columns].map(([field, name]): QueryColumn => {
    const value = `s.${words.name(name)}`;
    if (!isDay(field)) return { name: fieldColumns[field], value: trimmed(words, `COALESCE(${words.asText(value)}, '')`) };
    if ((days ?? "text") === "text") return { name: fieldColumns[field], value: trimmed(words, `COALESCE(${value}, '')`) };
    return { name: fieldColumns[field], value: days === "moment" ? words.inVietnam(value) : value };
  });
  const order = orderColumn === undefined ? [] : [{ name: ORDER, value: `s.${words.name(orderColumn)}` }];
  const list = [...read, ...order].map(columnText).join(",\n    ");
  return { name: SOURCE, note: queryVi.steps.source, body: `SELECT\n    ${list}\n  FROM ${tableText(source, words)} AS s` };
}

function tableText(source: QuerySource, words: DialectWords): string {
  if ("table" in source) return source.table.map(words.name).join(".");
  const file = words.literal(source.file);
  return /\.parquet$/i.test(source.file) ? `read_parquet(${file})` : `read_csv(${file}, header = true, all_varchar = true, quote = '"', escape = '"')`;
}

const isDay = (field: DossierField): boolean => dayFields.some((each) => each === field);
const column = (field: DossierField): string => `t.${fieldColumns[field]}`;
const isoOf = (field: DossierField): string => `${fieldColumns[field]}_iso`;
const plainOf = (field: DossierField): string => `${fieldColumns[field]}_thang`;

function blankColumn(words: DialectWords, field: DossierField): QueryColumn {
  const isBlank = isUnsaid(words, column(field));
  if (field !== "due") return { name: blankOf(field), value: isBlank };
  const none = noDuePhrases.map((phrase) => words.literal(phrase.toLowerCase())).join(", ");
  return { name: blankOf(field), value: `(${isBlank} OR ${smallSpelling(words, column(field))} IN (${none}))` };
}

function spelledColumn(words: DialectWords, field: DossierField): QueryColumn {
  return { name: wordsOf(field), value: smallSpelling(words, column(field)) };
}

function dayColumn(words: DialectWords, field: DossierField, isText: boolean): QueryColumn {
  return { name: plainOf(field), value: isText ? dayOfIso(words, `t.${isoOf(field)}`) : words.dayOfDate(column(field)) };
}

function calendarColumns(field: DossierField, isText: boolean): readonly QueryColumn[] {
  const day = calendarDay(`t.${plainOf(field)}`);
  const isBlank = isText ? `t.${blankOf(field)}` : `${column(field)} IS NULL`;
  return [
    { name: dayOf(field), value: day },
    { name: unreadableOf(field), value: `NOT (${isBlank}) AND (${day}) IS NULL` },
    ...(isText ? [] : [{ name: blankOf(field), value: isBlank }]),
  ];
}

function factsOfWords({ meanings }: DossierQuestion, words: DialectWords, told: ReadonlySet<DossierField>): readonly QueryColumn[] {
  const cell = (field: DossierField) => ({ blank: `t.${blankOf(field)}`, spelled: `t.${wordsOf(field)}` });
  const fact = (field: DossierField, name: string, value: string, untold?: string): readonly QueryColumn[] =>
    told.has(field) ? [{ name, value }] : untold === undefined ? [] : [{ name, value: untold }];
  const answer = (field: DossierField): string => answerCase(cell(field));
  return [
    ...fact("channel", factColumns.channel, meaningCase(words, channelWords(meanings?.channel ?? new Map()), cell("channel")), "'unsaid'"),
    ...fact("status", STATUS, meaningCase(words, statusWords(meanings?.status ?? new Map()), cell("status")), "'unsaid'"),
    ...fact("inputsDigitized", factColumns.inputs, inputCase(words, cell("inputsDigitized")), "'none'"),
    ...fact("resultDigitized", factColumns.resultDigitized, answer("resultDigitized"), "FALSE"),
    ...fact("eReceipt", factColumns.eReceipt, answer("eReceipt"), "FALSE"),
    ...fact("feeDue", feeAnswers.feeDue, feeDueCase(words, cell("feeDue"))),
    ...fact("payment", feeAnswers.payment, meaningCase(words, paymentWords, cell("payment"))),
    ...fact("paidOnline", feeAnswers.paidOnline, answer("paidOnline")),
  ];
}

/** A name with its tones where they are; `nameKeyStep` puts those together that differ by their places only. */
function nameColumn(field: DossierField): QueryColumn {
  return { name: keyOf(field), value: `CASE WHEN t.${blankOf(field)} THEN '' ELSE t.${wordsOf(field)} END` };
}

function procedureColumns(words: DialectWords): readonly QueryColumn[] {
  const { code, name } = procedureSpellings(words, column("procedure"));
  return [
    { name: `${fieldColumns.procedure}_ma`, value: code },
    { name: wordsOf("procedure"), value: name },
  ];
}

function procedureKeyColumns(words: DialectWords): readonly QueryColumn[] {
  const { key, isCode } = procedureKey(words, {
    text: column("procedure"),
    code: `${column("procedure")}_ma`,
    name: `t.${wordsOf("procedure")}`,
  });
  return [
    { name: keyOf("procedure"), value: key },
    { name: IS_CODE, value: isCode },
  ];
}

/** Ids are the same but for outer spaces and capitals, as `dossiers/dossier-prints` has it. */
function idColumn(): QueryColumn {
  return { name: keyOf("dossierId"), value: `CASE WHEN NOT t.${blankOf("dossierId")} THEN UPPER(${column("dossierId")}) END` };
}
