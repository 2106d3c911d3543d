import { countOf, type Sum } from "../domain/count";
import { dayFields } from "../domain/dossier";
import { RULE_VERSION } from "../domain/rule-version";
import { UNIX_EPOCH } from "../tables/serial-day";
import { plainDay } from "../tables/shown-date";
import { indicatorsVi } from "../texts/indicators-vi";
import { meaningsVi } from "../texts/meanings-vi";
import { queryVi } from "../texts/query-vi";
import type { DossierQuestion } from "./dossier-question";
import { fieldColumns } from "./query-columns";
import { toldSides } from "./told-sides";

/** The comment that a query begins with: what it counts, of when, by which rules, and where its data may live. */
export function openingLines(question: DossierQuestion, title: string): readonly string[] {
  const { dialect, columns, period, days, procedures, onlyListed } = question;
  const { counting } = queryVi;
  return [
    title,
    queryVi.period(shownDay(period.from), shownDay(period.until)),
    queryVi.rules(RULE_VERSION),
    queryVi.dialects[dialect],
    ...queryVi.place,
    ...(dialect === "bigquery" ? [queryVi.cloud] : []),
    queryVi.columns,
    ...[...columns].map(([field, name]) => queryVi.column(fieldColumns[field], name)),
    ...dayFields.some((field) => columns.has(field)) ? [queryVi.days[days ?? "text"]] : [],
    ...(procedures === undefined ? [counting.all] : [onlyListed ? counting.onlyListed : counting.listed, counting.unclear]),
    ...queryVi.folding,
    ...indicatorLines(question),
    ...(columns.has("channel") ? [queryVi.onlineDoubt] : []),
  ];
}

function indicatorLines({ indicators, columns, procedures }: DossierQuestion): readonly string[] {
  const fields = new Set(columns.keys());
  if (indicators.length === 0) return [];
  return [
    queryVi.indicators,
    ...indicators.flatMap((indicator) => {
      const { name, definition } = indicatorsVi[indicator.id];
      const told = toldSides(indicator, fields, procedures !== undefined);
      if (told === undefined) return [queryVi.untold(indicator.code, name)];
      const sides = queryVi.sides(sumWords(told.numerator), sumWords(told.denominator));
      return [queryVi.indicator(indicator.code, name, definition), sides];
    }),
  ];
}

function sumWords(sum: Sum): string {
  return sum
    .map((term, place) => (term.startsWith("-") ? " - " : place === 0 ? "" : " + ") + meaningsVi[countOf(term)])
    .join("");
}

function shownDay(serial: number): string {
  return plainDay(serial - UNIX_EPOCH);
}
