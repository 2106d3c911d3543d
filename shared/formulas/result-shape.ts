import { findCalls } from "./find-calls";
import type { FunctionCall } from "./function-call";
import { areaOf } from "./plain/area-reference";

/** How many cells a result fills. */
export interface ResultShape {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The arguments of our functions, counted from 0, whose ranges make a result of their shape: those that are worked through row by
 * row, and of the ranking the values. TYLE_CHUNG gives one figure whatever its ranges.
 */
const SHAPING: Readonly<Record<string, readonly number[]>> = {
  TYLE_TRUCTUYEN: [0, 1],
  TYLE_DUNGHAN: [0, 1],
  TYLE_SOHOA: [0, 1],
  TYLE_THANHTOAN: [0, 1],
  TYLE_BIENLAI: [0, 1],
  TYLE_PHATSINH: [0, 1],
  DAT_CHITIEU: [0, 1],
  CHITIEU_DONVI: [0, 2, 3, 4],
  CONTHIEU_HOSO: [0, 1, 2, 3],
  TANGGIAM_DIEM: [0, 1],
  CAU_TANGGIAM: [0, 1, 2],
  XEPHANG_DONVI: [0],
  XEPLOAI_DIEM: [0],
  CHUANHOA_DONVI: [0],
  KHOP_DONVI: [0],
  DOC_SO: [0],
};

/**
 * The shape of the result of a formula that is one call of ours, where ranges that are written out as such make it larger than one
 * cell. Undefined for all else: one cell, or a shape that cannot be told from the text.
 *
 * @param formula en-US, with its leading "="
 * @param names of the catalogue, in capitals
 */
export function resultShape(formula: string, names: readonly string[]): ResultShape | undefined {
  const [call] = findCalls(formula, names);
  const isWhole = call !== undefined && formula.slice(1, call.start).trim() === "" && formula.slice(call.end).trim() === "";
  return isWhole ? shapeOf(call, names) : undefined;
}

function shapeOf({ name, args }: FunctionCall, names: readonly string[]): ResultShape | undefined {
  const shapes = (SHAPING[name] ?? []).flatMap((index) => shapeOfArgument(args[index] ?? "", names) ?? []);
  const [first] = shapes;
  return shapes.every(({ rows, columns }) => rows === first?.rows && columns === first.columns) ? first : undefined;
}

function shapeOfArgument(argument: string, names: readonly string[]): ResultShape | undefined {
  const area = areaOf(argument);
  if (area === undefined) return resultShape("=" + argument, names);
  return area.rows === 1 && area.columns === 1 ? undefined : { rows: area.rows, columns: area.columns };
}
