import { remembered } from "../tables/remembered";
import { canonicalUnitName } from "../tables/unit-name";
import { unitParts, type UnitParts } from "../tables/unit-parts";

/** More units than that in one workbook are rare. */
const MOST_UNITS = 4000;

/** A name in its canonical spelling, whole and taken apart. Every list asks for the same ones, and taking apart is slow. */
export const namedParts: (name: string) => UnitParts & { readonly whole: string } = remembered((name) => {
  const whole = canonicalUnitName(name);
  return { ...unitParts(whole), whole };
}, MOST_UNITS);
