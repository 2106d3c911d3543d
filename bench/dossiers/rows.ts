import { freshRows, type Fresh } from "../fresh";
import type { Case } from "../job";
import { below, oneOf, randomFrom } from "../random";
import { adversarialName, randomName, spelling, unitName } from "./unit-names";

/** id, unit, procedure, channel, received, due, resolved, inputs digitized, result digitized, payment. */
export type DossierRow = readonly [string, string, string, string, number, number, number | "", string, string, string];
export type Dossiers = Fresh<DossierRow>;

/** Days as spreadsheets count them: the year 2025 without December. */
export const FROM = 45_658;
export const UNTIL = FROM + 333;
const DAYS_OF_YEAR = 365;

export const CHANNELS = ["Trực tuyến toàn trình", "Trực tuyến một phần", "Trực tiếp", "Bưu chính công ích"] as const;
export const YES = "Có";
export const PAID_ONLINE = "Trực tuyến";
export const PAID_OTHERWISE = "Trực tiếp";

const PROCEDURES = Array.from({ length: 2400 }, (_, at) => `${1 + (at % 3)}.${String(1000 + at * 37).padStart(6, "0")}`);
/** Procedures in force; the other 400 have about one dossier in twelve. */
export const CATALOGUE: ReadonlySet<string> = new Set(PROCEDURES.slice(0, 2000));

/** Invented dossiers of a year; about one in eleven is received after the period. */
export function makeDossiers(of: Case, seed: number): Dossiers {
  const random = randomFrom(seed);
  const units = of.units ?? 3321;
  const name = of.kind === "adversarial" ? adversarialName : of.kind === "randomNames" ? randomName : undefined;
  return freshRows(of.rows, (at): DossierRow => {
    const unit = of.kind === "sorted" ? Math.floor((at * units) / of.rows) : below(random, units);
    const received = FROM + below(random, DAYS_OF_YEAR);
    const listed = random() < 0.92;
    return [
      `H56.${10 + (unit % 90)}-${250_000 + (received - FROM)}-${String(at).padStart(7, "0")}`,
      name === undefined ? spelling(unitName(unit), random) : name(unit),
      PROCEDURES[listed ? below(random, 2000) : 2000 + below(random, 400)] ?? "",
      oneOf(random, CHANNELS),
      received,
      received + 5 + below(random, 16),
      random() < 0.85 ? received + 1 + below(random, 25) : "",
      random() < 0.6 ? YES : "Không",
      random() < 0.5 ? YES : "Không",
      random() < 0.3 ? PAID_ONLINE : random() < 0.5 ? PAID_OTHERWISE : "",
    ];
  });
}
