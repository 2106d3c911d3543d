import type { CellValue } from "../../../shared/tables/grid";
import { addressOf, type AgreementSheet, type Case } from "./agreement-rows";

/** Percentage points are rounded at 10 decimals, from rates that differ in their last digits. */
const POINTS = 1.5e-10;

/** Whether a cell shows a failure: an error value, or the text of a bad row. */
function isFailure(value: CellValue): boolean {
  return typeof value === "string" && /^(#|Lỗi: )/.test(value);
}

/** How much two figures may differ by, as a share of their size. */
const NOISE = 4e-16;

function same(expected: CellValue, got: CellValue, ours: string, noise: number): boolean {
  if (typeof expected !== "number" || typeof got !== "number") return expected === got;
  const tolerance = ours.includes("TANGGIAM_DIEM") ? POINTS : Math.abs(expected) * noise;
  return Math.abs(expected - got) <= tolerance;
}

/** What went wrong with one case; undefined when the plain formula did what it claims. */
function complaint(one: Case, got: CellValue, inputs: readonly CellValue[], noise: number): string | undefined {
  const failed = isFailure(got);
  const fine = isFailure(one.expected) ? failed : failed ? !one.claimed : same(one.expected, got, one.ours, noise);
  if (fine) return undefined;
  return `${addressOf(one)} ${one.ours} ours ${JSON.stringify(one.expected)} plain ${JSON.stringify(got)} of ${JSON.stringify(inputs)}`;
}

/** How a run of cases came out. */
export interface Agreement {
  readonly complaints: readonly string[];
  /** Cases by function in which both gave the same value, and in which both failed. */
  readonly agreed: Readonly<Record<string, number>>;
  readonly failedAlike: number;
}

/** Compares what the plain formulas came to with what our functions give; `noise` is a share of the figure's size. */
export function agreementOf(
  sheet: AgreementSheet,
  cases: readonly Case[],
  value: (one: Case) => CellValue,
  noise = NOISE,
): Agreement {
  const complaints: string[] = [];
  const agreed: Record<string, number> = {};
  let failedAlike = 0;
  for (const one of cases) {
    const got = value(one);
    const wrong = complaint(one, got, sheet.values[one.row] ?? [], noise);
    if (wrong !== undefined) complaints.push(wrong);
    else if (isFailure(one.expected)) failedAlike++;
    else if (!isFailure(got)) {
      const name = one.ours.slice(1, one.ours.indexOf("("));
      agreed[name] = (agreed[name] ?? 0) + 1;
    }
  }
  return { complaints, agreed, failedAlike };
}
