import { arrivals, channels, digitizations, endings, fees, type DossierFacts } from "../domain/dossier";
import type { DossierCondition, DossierCount } from "../domain/dossier-counts";
import { COUNTS } from "./place-steps";
import { factColumns, keyOf } from "./query-columns";
import type { DialectWords } from "./query-dialect";

const values: Readonly<Record<Exclude<keyof DossierFacts, "listed" | "resultDigitized" | "eReceipt">, readonly string[]>> = {
  arrival: arrivals,
  channel: channels,
  ending: endings,
  inputs: digitizations,
  fee: fees,
};

/** The value of a count in a group of rows. Full and part online are NULL where some dossier says only "online". */
export function countValue({ count, where, distinct }: DossierCount, words: DialectWords, onlyOnline: string): string {
  const condition = [COUNTS, ...conditions(where)].join(" AND ");
  const key = keyOf("procedure");
  if (distinct !== undefined) return `COUNT(DISTINCT CASE WHEN ${condition} AND ${key} <> '' THEN ${key} END)`;
  const counted = words.countWhere(condition);
  const needsLevels = count === "receivedFullOnline" || count === "receivedPartOnline";
  return needsLevels ? `CASE WHEN (SELECT c.so FROM ${onlyOnline} AS c) = 0 THEN ${counted} END` : counted;
}

/** What is asked of dossiers, fact by fact. */
function conditions(where: DossierCondition): readonly string[] {
  return (Object.keys(where) as (keyof DossierFacts)[]).flatMap((fact) => {
    const wanted: readonly unknown[] | undefined = where[fact];
    if (wanted === undefined) return [];
    const name = factColumns[fact];
    if (fact === "listed" || fact === "resultDigitized" || fact === "eReceipt")
      return wanted.length === 2 ? [] : [wanted[0] === true ? name : `NOT ${name}`];
    const all = values[fact];
    const others = all.filter((value) => !wanted.includes(value));
    const isShorter = others.length < wanted.length;
    const list = (isShorter ? others : all.filter((value) => wanted.includes(value))).map((value) => `'${value}'`);
    if (list.length === 1) return [`${name} ${isShorter ? "<>" : "="} ${list[0] ?? ""}`];
    return [`${name} ${isShorter ? "NOT IN" : "IN"} (${list.join(", ")})`];
  });
}
