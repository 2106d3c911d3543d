import { csvRecords } from "./csv-records";

/** On a tie the first one: numbers have commas in them, and no figures have tabs. */
const SEPARATORS = ["\t", ";", ","] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Enough to know the separator by. */
const FIRST_CHARACTERS = 20_000;

/** What separates the fields of a .csv text, and where its first record begins: behind "sep=;", which Excel writes. */
export interface CsvForm {
  readonly separator: Separator;
  readonly begin: number;
}

/** The form of a .csv text, known by its first line or by its first 20,000 letters. */
export function csvForm(text: string): CsvForm {
  const [line = "", named] = /^sep=([\t;,])\r?\n/i.exec(text) ?? [];
  return { separator: (named as Separator | undefined) ?? separatorOf(text.slice(0, FIRST_CHARACTERS)), begin: line.length };
}

/** The number of fields that most records of two and more have; 1 when there are none. */
export function commonWidth(records: readonly (readonly string[])[]): number {
  return widthAndRecords(records)[0];
}

function separatorOf(start: string): Separator {
  const worths = SEPARATORS.map((separator) => {
    const [width, lines] = widthAndRecords(csvRecords(start, separator));
    return (width - 1) * lines;
  });
  return SEPARATORS[worths.indexOf(Math.max(...worths))] ?? ",";
}

function widthAndRecords(records: readonly (readonly string[])[]): readonly [width: number, records: number] {
  const widths = new Map<number, number>();
  for (const { length } of records) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  return [...widths].reduce((most, one) => (one[1] > most[1] ? one : most), [1, 0]);
}
