import type { ICellData } from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  LexerTreeBuilder,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { shownWithSemicolons, withCommas, withCommasInPlace } from "../shared/formulas/typed-formula";
import { numberForEditing, numberInEnUs } from "./typed-number";
import type { RunningUniver } from "./univer";

/** Before Univer's own readers of numbers and formulas. */
const FIRST = { priority: 1000 };

/**
 * Lets a person type as in vi-VN Excel: ";" between arguments, "5.311" and "29,87%". What is kept is the en-US
 * spelling; the editor shows it the Vietnamese way again. Call it once, after the first workbook is open.
 */
export function readTypedVietnamese({ injector }: RunningUniver): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    ...FIRST,
    handler: (cell, _location, next) => next(cell && asKept(cell)),
  });
  // An interceptor would come too early: Univer's own for formulas ends the chain.
  const fetchThrough = writeCellInterceptor.fetchThroughInterceptors.bind(writeCellInterceptor);
  writeCellInterceptor.fetchThroughInterceptors = (point, filter) => {
    const through = fetchThrough(point, filter);
    if (String(point) !== String(BEFORE_CELL_EDIT)) return through;
    return (cell, location) => {
      const shown = through(cell, location);
      return isCell(shown) ? (asShown(shown) as typeof shown) : shown;
    };
  };
  readSemicolonsWhileTyping(injector.get(LexerTreeBuilder));
}

/** `t` is set when Univer knows already that the cell holds text. */
function asKept<T extends ICellData>(cell: T): T {
  if (typeof cell.f === "string") return { ...cell, f: withCommas(cell.f) };
  if (typeof cell.v === "string" && cell.t == null) return { ...cell, v: numberInEnUs(cell.v) };
  return cell;
}

function asShown<T extends ICellData>(cell: T): T {
  if (typeof cell.f === "string") return { ...cell, f: shownWithSemicolons(cell.f) };
  if (cell.v == null || typeof cell.v === "boolean" || isText(cell)) return cell;
  const text = numberForEditing(cell.v);
  return text === undefined ? cell : { ...cell, v: text };
}

function isCell(value: unknown): value is ICellData {
  return typeof value === "object" && value !== null && !(value instanceof Promise);
}

function isText(cell: ICellData): boolean {
  return cell.t === 1 || cell.t === 4;
}

/**
 * While a formula is typed Univer colours its references, counts its brackets and tells which parameter is due: with
 * one object that splits formulas at ",". It is given the same formula with ";" written ",", of the same length.
 */
function readSemicolonsWhileTyping(lexer: LexerTreeBuilder): void {
  const { sequenceNodesBuilder, getFunctionAndParameter, checkIfAddBracket, treeBuilder } = lexer;
  lexer.sequenceNodesBuilder = (formula) => sequenceNodesBuilder.call(lexer, inPlace(formula));
  lexer.getFunctionAndParameter = (formula, at) => getFunctionAndParameter.call(lexer, inPlace(formula), at);
  lexer.checkIfAddBracket = (formula) => checkIfAddBracket.call(lexer, inPlace(formula));
  lexer.treeBuilder = (formula, ...rest) => treeBuilder.call(lexer, inPlace(formula), ...rest);
}

/** Univer asks with and without the leading "=". */
function inPlace(formula: string): string {
  if (!formula.includes(";")) return formula;
  return formula.startsWith("=") ? withCommasInPlace(formula) : withCommasInPlace(`=${formula}`).slice(1);
}
