import type { CellValue } from "../tables/grid";
import type { PrintedDefinition } from "./report-sheet";

/**
 * An annex as it is printed, before it is drawn: the sheet (`annex-sheet`) and the Word table (`letters/`) are drawn from
 * one and the same annex, so that they cannot differ.
 */
export interface Annex {
  /** "KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ TRỰC TUYẾN"; the word "PHỤ LỤC" and its number are added where it is drawn. */
  readonly title: string;
  /** "Tháng 5/2024, so với tháng 4/2024"; "" when no period is known. */
  readonly period: string;
  /** Which table of the annex this is, where it has several; those after the first go on with it. */
  readonly part?: AnnexPart;
  /** "Đơn vị tính: hồ sơ, %". */
  readonly unitOfMeasure: string;
  readonly columns: readonly AnnexColumn[];
  readonly rows: readonly AnnexRow[];
  /** What stands below the table: units apart, doubts, how hidden rows were counted. */
  readonly notes: readonly string[];
  readonly definitions: readonly [PrintedDefinition, ...PrintedDefinition[]];
}

/** One of several tables of an annex: "Biểu số 2". */
export interface AnnexPart {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** The indicators in it. */
  readonly about: string;
  /** The indicator by whose ranks the units of all tables may stand. */
  readonly orderedBy: string;
}

export type AnnexKind =
  | "ordinal"
  | "name"
  | "count"
  | "rate"
  | "target"
  | "verdict"
  | "points"
  | "rank"
  | "rankChange"
  | "text";

export interface AnnexColumn {
  /** From top to bottom; neighbours with the same word on a level stand under one merged heading. */
  readonly headings: readonly string[];
  readonly kind: AnnexKind;
  /** In characters. */
  readonly width: number;
}

export interface AnnexRow {
  readonly is: "group" | "unit" | "subtotal" | "total";
  /** One a column; a group has its name in the column of names. */
  readonly cells: readonly AnnexCell[];
}

export interface AnnexCell {
  readonly value: CellValue;
  /** As it is read on paper, with decimal comma; equal to what the sheet shows. */
  readonly shown: string;
}
