import type { DossierPeriod } from "../domain/place-dossier";
import { serialOfDay } from "./day-serial";

/** The period from one ISO day to another; undefined where one is missing or out of what can be meant, or they are in the wrong order. */
export function periodOfDays(from: string | undefined, until: string | undefined): DossierPeriod | undefined {
  const [first, last] = [from, until].map(serialOfIsoDay);
  return first === undefined || last === undefined || last < first ? undefined : { from: first, until: last };
}

function serialOfIsoDay(day: string | undefined): number | undefined {
  const [year = 0, month = 0, date = 0] = (day ?? "").split("-").map(Number);
  return serialOfDay(year, month, date);
}
