/**
 * Dossiers counted as simply as can be: an object a row, and a filter a count and unit. Slow, and plain enough to be
 * checked by reading; the counter must come to the same.
 */
import { rowsLeftOut, type DossierFacts, type DossierField, type RowLeftOut } from "../../shared/domain/dossier";
import { dossierCounts, isTold, takes } from "../../shared/domain/dossier-counts";
import { placeDossier } from "../../shared/domain/place-dossier";
import type { DossierBlock } from "../../shared/dossiers/dossier-block";
import type { DossierGrouping, DossierPlan } from "../../shared/dossiers/dossier-plan";
import type { DossierTally, TallyGroup } from "../../shared/dossiers/dossier-tally";
import * as words from "../../shared/dossiers/dossier-words";
import { isNoDue } from "../../shared/dossiers/no-due";
import { readDayNumber } from "../../shared/dossiers/read-day";
import type { CellValue } from "../../shared/tables/grid";
import { foldedName } from "../../shared/tables/name-spelling";
import { readProcedureCode } from "../../shared/tables/procedure-code";

interface Row {
  readonly row: number;
  readonly keys: Readonly<Record<DossierGrouping, string>>;
  readonly cells: Readonly<Record<DossierGrouping, CellValue>>;
  readonly outcome: { readonly facts: DossierFacts; readonly hasDue: boolean } | { readonly leftOut: RowLeftOut };
  readonly unknown: readonly { readonly field: "channel" | "status"; readonly word: string }[];
}

const NO_DOUBT: readonly RowLeftOut[] = ["blank", "notADossier", "repeated", "later", "earlier", "notListed"];

export function simplyCounted(plan: DossierPlan, blocks: readonly DossierBlock[]): DossierTally {
  const ids = new Set<string>();
  const rows = blocks.flatMap((block) =>
    Array.from({ length: block.rows }, (_, at) => {
      const cell = (field: DossierField): CellValue => {
        const column = block.columns.get(field);
        return plan.fields.has(field) && column !== undefined ? (column.values[at]?.[column.column] ?? "") : "";
      };
      return readRow(plan, block.firstRow + at, cell, ids);
    }),
  );
  const counted = rows.flatMap(({ outcome }) => ("facts" in outcome ? [outcome] : []));
  const saysOnlyOnline = counted.some(({ facts }) => facts.channel === "online");
  const counts = dossierCounts.filter(
    (count) =>
      isTold(count, plan.fields, plan.judgeProcedure !== undefined) &&
      (plan.counts?.has(count.count) ?? true) &&
      !(saysOnlyOnline && (count.count === "receivedFullOnline" || count.count === "receivedPartOnline")),
  );
  const groupsBy = (by: DossierGrouping): TallyGroup[] => {
    const named = rows.filter(({ outcome, keys }) => !isLeftOut(outcome, "blank") && !(by === "unit" && keys.unit === ""));
    return [...new Set(named.map(({ keys }) => keys[by]))].map((key) => {
      const own = named.filter(({ keys }) => keys[by] === key);
      const written = own.map(({ cells }) => cells[by]);
      const uses = (cell: CellValue): number => written.filter((each) => each === cell).length;
      return {
        key,
        shown: String([...new Set(written)].sort((one, other) => uses(other) - uses(one))[0] ?? ""),
        spellings: [...new Set(written.map(String))].slice(0, 20),
        counts: counts.map((count) => {
          const taken = own.filter(({ outcome }) => "facts" in outcome && takes(count, outcome.facts));
          if (count.distinct === undefined) return taken.length;
          return new Set(taken.map(({ keys }) => keys.procedure).filter((procedure) => procedure !== "")).size;
        }),
        doubtful: own.filter(({ outcome }) => "leftOut" in outcome && !NO_DOUBT.includes(outcome.leftOut)).length,
      };
    });
  };
  return {
    rows: rows.length,
    counted: counted.length,
    leftOut: Object.fromEntries(
      rowsLeftOut.map((reason) => {
        const own = rows.filter(({ outcome }) => isLeftOut(outcome, reason)).map(({ row }) => row);
        return [reason, { rows: own.length, first: own.slice(0, 20) }];
      }),
    ) as unknown as DossierTally["leftOut"],
    counts: counts.map(({ count }) => count),
    groups: new Map(plan.groupBy.map((by) => [by, groupsBy(by)])),
    withoutDue: plan.fields.has("due") ? counted.filter(({ hasDue }) => !hasDue).length : 0,
    unknownWords: unknownWords(rows.filter(({ outcome }) => !isLeftOut(outcome, "blank"))),
  };
}

function readRow(plan: DossierPlan, row: number, cell: (field: DossierField) => CellValue, ids: Set<string>): Row {
  const { fields, meanings, judgeProcedure } = plan;
  const days = [cell("received"), isNoDue(cell("due")) ? "" : cell("due"), cell("resolved")].map(readDayNumber);
  const [received, due, resolved] = days.map((day) => (day === "unreadable" ? undefined : day));
  const meaning = <Meaning>(field: DossierField, said: ReadonlyMap<string, Meaning>, known: (value: CellValue) => Meaning | undefined) =>
    (isBlank(cell(field)) ? undefined : said.get(words.wordKey(String(cell(field))))) ?? known(cell(field));
  const channel = meaning("channel", meanings.channel, words.channelOf);
  const status = meaning("status", meanings.status, words.statusOf);
  const inputs = words.digitizationOf(cell("inputsDigitized"));
  const result = words.answerOf(cell("resultDigitized"));
  const feeDue = words.feeDueOf(cell("feeDue"));
  const payment = words.paymentOf(cell("payment"));
  const online = words.answerOf(cell("paidOnline"));
  const eReceipt = words.answerOf(cell("eReceipt"));
  const fee = fields.has("payment")
    ? payment === "unpaid" && fields.has("feeDue") && feeDue === false ? "none" : payment
    : online ? "paidOnline" : feeDue ? "unpaid" : "none";
  const id = isBlank(cell("dossierId")) ? "" : String(cell("dossierId")).trim().toUpperCase();
  const procedure = cell("procedure");
  const verdict = judgeProcedure?.(typeof procedure === "boolean" ? String(procedure) : procedure) ?? "listed";
  const placed = placeDossier({ received, due, resolved }, status ?? "unsaid", plan.period, fields);
  const telling = (["dossierId", "unit", "received", "due", "resolved"] as const).filter((field) => fields.has(field));
  const is: Readonly<Record<RowLeftOut, boolean>> = {
    blank: (telling.length > 0 ? telling : [...fields]).every((field) => isBlank(cell(field))),
    notADossier: false,
    unitMissing: plan.groupBy.includes("unit") && isBlank(cell("unit")),
    receivedMissing: fields.has("received") && isBlank(cell("received")),
    dayUnreadable: days.includes("unreadable"),
    channelUnknown: channel === undefined,
    statusUnknown: status === undefined,
    answerUnknown: [inputs, result, feeDue, payment, online, eReceipt].includes(undefined),
    daysOutOfOrder: isLeftOut(placed, "daysOutOfOrder"),
    doneWithoutDay: isLeftOut(placed, "doneWithoutDay"),
    repeated: id !== "" && ids.has(id),
    later: isLeftOut(placed, "later"),
    earlier: isLeftOut(placed, "earlier"),
    procedureUnclear: verdict === "unclear",
    notListed: verdict === "notListed" && plan.onlyListed,
  };
  const leftOut = rowsLeftOut.find((reason) => is[reason]);
  if (leftOut === undefined && id !== "") ids.add(id);
  return {
    row,
    cells: { unit: cell("unit"), procedure, area: cell("area") },
    keys: { unit: nameKey(cell("unit")), procedure: procedureKey(procedure), area: nameKey(cell("area")) },
    outcome:
      leftOut !== undefined || "leftOut" in placed
        ? { leftOut: leftOut ?? "blank" }
        : {
            facts: {
              ...placed,
              channel: channel ?? "unsaid",
              listed: verdict === "listed",
              inputs: inputs ?? "none",
              resultDigitized: result ?? false,
              fee: fee ?? "none",
              eReceipt: eReceipt ?? false,
            },
            hasDue: due !== undefined,
          },
    unknown: [
      ...(channel === undefined ? [{ field: "channel" as const, word: String(cell("channel")) }] : []),
      ...(status === undefined ? [{ field: "status" as const, word: String(cell("status")) }] : []),
    ],
  };
}

function unknownWords(rows: readonly Row[]): DossierTally["unknownWords"] {
  const all = rows.flatMap(({ unknown }) => unknown.map((said) => ({ ...said, key: words.wordKey(said.word) })));
  const same = (one: (typeof all)[number], other: (typeof all)[number]): boolean => one.field === other.field && one.key === other.key;
  return all
    .filter((said, at) => all.findIndex((other) => same(said, other)) === at)
    .map((said) => ({ ...said, rows: all.filter((other) => same(said, other)).length }));
}

function isLeftOut(outcome: object, reason: RowLeftOut): boolean {
  return "leftOut" in outcome && outcome.leftOut === reason;
}

function isBlank(value: CellValue): boolean {
  return typeof value === "string" && /^\s*[-\u2013\u2014]?\s*$/.test(value);
}

function nameKey(value: CellValue): string {
  return isBlank(value) ? "" : foldedName(String(value));
}

function procedureKey(value: CellValue): string {
  const code = readProcedureCode(value);
  return code.is === "code" ? code.key : nameKey(value);
}
