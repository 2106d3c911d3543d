import { plainFormula } from "../../../shared/formulas/plain/plain-formula";
import { catalogue } from "../../../shared/functions/catalogue";
import { FUNCTION_NAMES } from "../../../shared/functions/function-names";
import type { ArgumentInput, CellResult } from "../../../shared/functions/sheet-function";
import { cellAddress, type CellValue } from "../../../shared/tables/grid";

/**
 * Rows on which our functions and their plain formulas must agree: columns A to G hold a part, a whole, two rates, a
 * target, a score and a group; each case has a column of its own from `FIRST_FORMULA` on. Groups of `BLOCK` rows are
 * ranked and pooled together.
 */
export const FIRST_FORMULA = 12;
export const BLOCK = 20;
/** A table of bands, beside the rows: two columns. */
const BANDS: readonly (readonly [number, string])[] = [[60, "Đạt yêu cầu"], [94.01, "Xuất sắc"], [0, "Cần cải thiện"], [80, "Tốt"]];
const BANDS_COLUMN = 8;

/** What a cell holds, and whether plain formulas claim to understand it. */
export interface Input {
  readonly value: CellValue;
  readonly claimed: boolean;
}

/** A plain formula on the sheet with what our function makes of the same cells. */
export interface Case {
  readonly row: number;
  readonly column: number;
  /** Ours; the plain one stands on the sheet. */
  readonly ours: string;
  readonly plain: string;
  /** What ours gives; a failure is the text "Lỗi: …". */
  readonly expected: CellResult;
  /** Whether the plain formula must give it, and not an error. */
  readonly claimed: boolean;
}

/** Seeded, so that a failure can be repeated (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
const pick = <T>(random: Random, options: readonly T[]): T => options[Math.floor(random() * options.length)] as T;
const yes = (value: CellValue): Input => ({ value, claimed: true });
const no = (value: CellValue): Input => ({ value, claimed: false });

const TARGETS = [0.45, 0.5, 0.2987, 0.333333, 0.25, 45, 29.87, 1, 100, 0, 0.29, 0.005];
const BLANKS = ["", "", "-", "–"].map(yes);
const ODD_COUNTS = [...["5.311", "12", "abc", "15 hồ sơ", " ", true, "#N/A", "Không phát sinh"].map(no), yes(17.5), yes(-3)];
const ODD_RATES = [...["29,87%", "abc", true, "#DIV/0!", "0,5", " Không phát sinh "].map(no), yes(-0.1), yes(101)];
/** Noise that a person never typed: counted as the number itself. */
const NOISY = [0.1 + 0.2, 1 - 0.9, 0.7 + 0.2 + 0.1, 0.29 * 100, 1.1 * 1.1 - 1, 1.0000000000000002, 100.00000000000001];

function counts(random: Random): [Input, Input] {
  if (random() < 0.12) return [pick(random, [...ODD_COUNTS, ...BLANKS, yes(5)]), pick(random, [...ODD_COUNTS, ...BLANKS, yes(7), yes(7)])];
  if (random() < 0.05) return [yes(0), pick(random, [yes(0), ...BLANKS])];
  const whole = Math.floor(pick(random, [10, 100, 1000, 20_000, 999_999]) * random()) + 1;
  const edge = Math.ceil(pick(random, TARGETS.filter((target) => target < 1)) * whole);
  const part = random() < 0.5 ? edge - Math.floor(random() * 2) : Math.floor(random() * (whole + 1));
  return [yes(random() < 0.03 ? whole + 1 : Math.max(0, part)), yes(whole)];
}

function rate(random: Random): Input {
  const chance = random();
  if (chance < 0.06) return pick(random, BLANKS);
  if (chance < 0.12) return yes("Không phát sinh");
  if (chance < 0.22) return pick(random, ODD_RATES);
  if (chance < 0.3) return yes(pick(random, NOISY));
  if (chance < 0.42) return yes(pick(random, TARGETS) * pick(random, [1, 1, 1 - 2.3e-16, 1 + 2.3e-16, 1 - 1e-9, 0.5]));
  // Nearer to a target than any rate of counts: here formulas may fail, but must not say another thing.
  if (chance < 0.46) return no(pick(random, TARGETS) * (1 - pick(random, [2e-14, 5e-14, 1e-13, 4e-13])));
  if (chance < 0.7) return yes(Math.round(random() * 10_000) / pick(random, [100, 10_000]));
  const whole = Math.floor(random() * 50_000) + 1;
  return yes(Math.floor(random() * (whole + 1)) / whole);
}

function target(random: Random): Input {
  if (random() < 0.1) return pick(random, [no("45%"), no("cao"), no(true), yes(-1), yes(101), yes(""), no(2 / 3)]);
  return yes(pick(random, TARGETS) * pick(random, [1, 1, 1 + 2.3e-16]));
}

function score(random: Random): Input {
  const chance = random();
  if (chance < 0.1) return pick(random, BLANKS);
  if (chance < 0.15) return yes("Không phát sinh");
  // A column may hold no text at all: such a row spoils the ranks of its block.
  if (chance < 0.155) return pick(random, [no("93,57"), no("abc"), no(true), no("#N/A")]);
  if (chance < 0.3) return yes(pick(random, [90, 80, 70, 50, 89.99, 89.99999999999999, 94.01, 60, 0, -1, 0.1 * 3 * 100]));
  return yes(Math.round(random() * 10_000) / 100);
}

const GROUPS = ["Sở, ban, ngành", "Xã", "Phường", "PHƯỜNG", " xã "];

interface Row {
  readonly part: Input;
  readonly whole: Input;
  readonly now: Input;
  readonly before: Input;
  readonly target: Input;
  readonly score: Input;
  readonly group: Input;
}

/** A sheet of rows and the cases on it. */
export interface AgreementSheet {
  /** Values by row, columns A to J. */
  readonly values: readonly (readonly CellValue[])[];
  readonly cases: readonly Case[];
}

/**
 * `rows` random rows, a multiple of `BLOCK`; the same seed gives the same rows.
 *
 * @param keeps what a program is asked about: other cells are left blank
 */
export function agreementSheet(rows: number, seed: number, keeps: (input: Input) => boolean = () => true): AgreementSheet {
  const random = generator(seed);
  const kept = (input: Input): Input => (keeps(input) ? input : yes(""));
  const drawn = Array.from({ length: rows }, (): Row => {
    const [part, whole] = counts(random).map(kept) as [Input, Input];
    const group = random() < 0.02 ? pick(random, [no(""), no("-")]) : yes(pick(random, GROUPS));
    const [now, before, assigned, points] = [rate(random), rate(random), target(random), score(random)].map(kept) as [Input, Input, Input, Input];
    return { part, whole, now, before, target: assigned, score: points, group };
  });
  const values = drawn.map((row, index) => {
    const bands = BANDS[index] ?? ["", ""];
    return [...[row.part, row.whole, row.now, row.before, row.target, row.score, row.group].map(({ value }) => value), "", ...bands];
  });
  const cases = drawn.flatMap((row, index) => [
    ...ofRow(row, index),
    ...ofBlock(drawn.slice(index - (index % BLOCK), index - (index % BLOCK) + BLOCK), index),
  ]);
  return { values, cases };
}

function ofRow({ part, whole, now, before, target: assigned, score: points }: Row, row: number): Case[] {
  const [a, b, c, d, e, f] = ["A", "B", "C", "D", "E", "F"].map((letter) => letter + String(row + 1));
  const bands = `$I$1:$J$${BANDS.length}`;
  const counted = [part, whole];
  let column = FIRST_FORMULA;
  const one = (ours: string, inputs: readonly Input[], expected: () => CellResult): Case => ({
    row,
    column: column++,
    ours,
    plain: plainAt(ours, 0),
    expected: outcome(expected),
    claimed: inputs.every(({ claimed }) => claimed),
  });
  return [
    one(`=TYLE_TRUCTUYEN(${a},${b})`, counted, () => call("TYLE_TRUCTUYEN", part, whole)),
    one(`=DAT_CHITIEU(${c},${e})`, [now, assigned], () => call("DAT_CHITIEU", now, assigned)),
    one(`=DAT_CHITIEU(${c},45%)`, [now], () => call("DAT_CHITIEU", now, 0.45)),
    one(`=DAT_CHITIEU(TYLE_SOHOA(${a},${b}),${e})`, [...counted, assigned], () =>
      call("DAT_CHITIEU", call("TYLE_SOHOA", part, whole), assigned)),
    one(`=CONTHIEU_HOSO(${a},${b},${e})`, [...counted, assigned], () => call("CONTHIEU_HOSO", part, whole, assigned)),
    one(`=CONTHIEU_HOSO(${a},${b},29.87%,"phát sinh mới")`, counted, () =>
      call("CONTHIEU_HOSO", part, whole, 0.2987, "phát sinh mới")),
    one(`=CONTHIEU_HOSO(${a},${b},${e},"phát sinh mới")`, [...counted, assigned], () =>
      call("CONTHIEU_HOSO", part, whole, assigned, "phát sinh mới")),
    one(`=TANGGIAM_DIEM(${c},${d})`, [now, before], () => call("TANGGIAM_DIEM", now, before)),
    one(`=TANGGIAM_DIEM(TYLE_CHUNG(${a},${b}),${d})`, [...counted, before], () =>
      call("TANGGIAM_DIEM", call("TYLE_CHUNG", part, whole), before)),
    one(`=CAU_TANGGIAM(${c},${d})`, [now, before], () => call("CAU_TANGGIAM", now, before)),
    one(`=CAU_TANGGIAM(${c},${d},${row % 7})`, [now, before], () => call("CAU_TANGGIAM", now, before, row % 7)),
    one(`=XEPLOAI_DIEM(${f})`, [points], () => call("XEPLOAI_DIEM", points)),
    one(`=XEPLOAI_DIEM(${f},${bands})`, [points], () => call("XEPLOAI_DIEM", points, BANDS)),
  ];
}

/** The row of results that stand in a column: ranks in the block, and rates that spill. */
function ofBlock(block: readonly Row[], row: number): Case[] {
  const first = row - (row % BLOCK);
  const within = row - first;
  const area = (letter: string): string => `${letter}${first + 1}:${letter}${first + BLOCK}`;
  const all = (read: (row: Row) => Input): CellValue[][] => block.map((one) => [read(one).value]);
  const scores = all(({ score: points }) => points);
  const groups = all(({ group }) => group);
  const ranked = block.every(({ score: points }) => points.claimed);
  const [parts, wholes] = [all(({ part }) => part), all(({ whole }) => whole)];
  const own = block[within] as Row;
  let column = FIRST_FORMULA + 13;
  const spilt = (ours: string, claimed: boolean, expected: () => CellResult | CellResult[][]): Case => ({
    row,
    column: column++,
    ours,
    plain: plainAt(ours, within),
    expected: outcome(() => (expected() as CellResult[][])[within]?.[0] ?? ""),
    claimed,
  });
  const cases = [
    spilt(`=TYLE_DUNGHAN(${area("A")},${area("B")})`, own.part.claimed && own.whole.claimed, () => raw("TYLE_DUNGHAN", parts, wholes)),
    spilt(`=XEPHANG_DONVI(${area("F")})`, ranked, () => raw("XEPHANG_DONVI", scores)),
    spilt(`=XEPHANG_DONVI(${area("F")},${area("G")})`, ranked, () => raw("XEPHANG_DONVI", scores, groups)),
    spilt(`=XEPHANG_DONVI(${area("F")},,"tăng dần")`, ranked, () => raw("XEPHANG_DONVI", scores, undefined, "tăng dần")),
    spilt(`=XEPHANG_DONVI(${area("C")},${area("G")})`, false, () => raw("XEPHANG_DONVI", all(({ now }) => now), groups)),
  ];
  if (within > 3) return cases;
  // Pooled over the rows from this one on, so that some ranges are clean.
  const rest = block.slice(within * 5, within * 5 + 3);
  const range = (letter: string): string => `${letter}${first + within * 5 + 1}:${letter}${first + within * 5 + 3}`;
  const numbers = rest.flatMap(({ part, whole }) => [part, whole]);
  const ours = `=TYLE_CHUNG(${range("A")},${range("B")})`;
  const pooled = outcome(() => raw("TYLE_CHUNG", rest.map(({ part }) => [part.value]), rest.map(({ whole }) => [whole.value])) as CellResult);
  const claimed = numbers.every(({ value, claimed: known }) => known && (value === "" || typeof value === "number"));
  return [...cases, { row, column, ours, plain: plainAt(ours, 0), expected: pooled, claimed }];
}

function plainAt(ours: string, row: number): string {
  const written = plainFormula(ours, { row, column: 0 }, FUNCTION_NAMES);
  if (written.kind === "none") throw new Error(`${ours}: ${written.reason}`);
  return written.formula;
}

function raw(name: string, ...args: ArgumentInput[]): CellResult | CellResult[][] {
  const found = catalogue.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found.call(args);
}

function call(name: string, ...args: (Input | ArgumentInput)[]): CellResult {
  return raw(name, ...args.map((arg) => (isInput(arg) ? arg.value : arg))) as CellResult;
}

function isInput(arg: Input | ArgumentInput): arg is Input {
  return typeof arg === "object" && arg !== null && "claimed" in arg;
}

function outcome(calculate: () => CellResult): CellResult {
  try {
    return calculate();
  } catch (error) {
    return `Lỗi: ${String(error)}`;
  }
}

/** Where a case stands: "M7". */
export function addressOf({ row, column }: Case): string {
  return cellAddress(row, column);
}

export { BANDS_COLUMN };
