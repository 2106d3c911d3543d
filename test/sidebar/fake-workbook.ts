import type { SheetChanges } from "../../shared/application/cell-changes";
import type { FormulaCell, SheetFormulas } from "../../shared/application/formula-cells";
import type { CellsReplaced, CellsRewritten, Receipt, SheetAdded, UndoOutcome } from "../../shared/application/receipt";
import type { CopiedCells, Host, Workbook } from "../../shared/application/workbook";
import { Failure, type FailureDetail } from "../../shared/domain/failure";
import { sheetsWithin } from "../../shared/application/sheets-within";
import { mentionsAny } from "../../shared/formulas/mentions";
import { headRow, rowsBelowHead, takesRows, takesRowsByName } from "../../shared/reports/added-rows";
import type { ReportSheet } from "../../shared/reports/report-sheet";
import { columnSpans } from "../../shared/tables/column-spans";
import { cellAddress, type Area, type CellValue, type Grid } from "../../shared/tables/grid";
import { addressOnSheet, areaAround } from "../../shared/tables/single-cells";

/** A sheet as a test writes it, from A1 on. */
export interface FakeSheet {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly merges?: readonly Area[];
  /** Formulas by their A1 address; `values` holds what they come to. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** What formulas come to that are entered later, by their texts. */
  readonly results?: Readonly<Record<string, CellValue>>;
  /** Number formats by their A1 address. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Whether it is protected. */
  readonly locked?: boolean;
}

/** A workbook as a test wants it; the first sheet is in front, with A1 selected, unless told. */
export interface FakeBook {
  readonly sheets: readonly FakeSheet[];
  readonly active?: string;
  readonly selected?: Area;
  readonly settings?: unknown;
  /** Whether runs are recorded. Not unless a test is about it: a clerk has switched it off, so that calls and sheets are the work's alone. */
  readonly records?: boolean;
  /** Calls of these methods wait from the start. */
  readonly held?: readonly Method[];
  readonly host?: Partial<Host>;
  /** What `readFile` gives. */
  readonly file?: string;
}

export type Method = keyof Workbook;

/** A workbook in memory whose calls can be watched, held back and made to fail. */
export interface FakeWorkbook {
  readonly workbook: Workbook;
  /** Every call, in order: "readSelection", "show Tháng 5 C7"… */
  readonly calls: string[];
  sheetNames(): string[];
  valuesOf(sheet: string): CellValue[][];
  /** Formulas by their A1 address. */
  formulasOf(sheet: string): Record<string, string>;
  setCell(sheet: string, row: number, column: number, value: CellValue): void;
  /** Brings a sheet to the front with A1 or an area selected. */
  select(sheet: string, area?: Area): void;
  /** The next call of the method fails with this. */
  failNext(method: Method, detail: FailureDetail): void;
  /** Calls of the method wait until they are released. */
  hold(method: Method): void;
  /** Lets the oldest waiting call go on, or the one with this number, counted from 0 in the order of calling. */
  release(method: Method, call?: number): void;
  saved(): unknown;
  /** Takes the protection off a sheet. */
  unprotect(name: string): void;
  /** The files that were opened as new workbooks, as base64. */
  opened(): readonly string[];
}

const HOST: Host = {
  kind: "excel",
  locale: "vi-VN",
  argumentSeparator: ";",
  decimalSeparator: ",",
  customFunctions: true,
  charts: true,
  validation: true,
  downloads: true,
  files: true,
  opensFiles: false,
};

/** Plays the port faithfully for what the pane uses; formulas are kept and not worked out. */
export function fakeWorkbook(book: FakeBook): FakeWorkbook {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) => [...row]),
    formulas: { ...sheet.formulas } as Record<string, string>,
    /** What formulas came to, for when they are put back. */
    results: { ...sheet.results } as Record<string, CellValue>,
  }));
  let active = book.active ?? sheets[0]?.name ?? "";
  let selected = book.selected ?? { row: 0, column: 0, rows: 1, columns: 1 };
  let settings: unknown = book.records === true ? (book.settings ?? null) : switchedOff(book.settings ?? { version: 1 });
  const calls: string[] = [];
  const opened: string[] = [];
  const failures = new Map<Method, FailureDetail>();
  const held = new Map<Method, ((() => void) | undefined)[]>((book.held ?? []).map((method) => [method, []]));

  const find = (name: string): (typeof sheets)[number] => {
    const sheet = sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) throw new Failure({ code: "sheetGone", sheet: name });
    return sheet;
  };

  const usedBy = (name: string): Area => {
    const { values } = find(name);
    return { row: 0, column: 0, rows: values.length, columns: Math.max(0, ...values.map((row) => row.length)) };
  };

  const gridOf = (name: string, part?: Area): Grid => {
    const { values, hiddenRows = [], merges = [] } = find(name);
    const area = part ?? usedBy(name);
    const cells = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) => values[area.row + row]?.[area.column + column] ?? ""),
    );
    return { sheet: name, area, values: cells, merges, hiddenRows };
  };

  const copyOf = (name: string, area: Area): CopiedCells => {
    const { values } = gridOf(name, area);
    const { formats = {}, formulas } = find(name);
    const addresses = values.map((row, r) => row.map((_, c) => cellAddress(area.row + r, area.column + c)));
    return {
      values,
      formats: addresses.map((row) => row.map((address) => formats[address] ?? "General")),
      columnWidths: Array.from({ length: area.columns }, () => 12),
      formulas: addresses.flat().filter((address) => address in formulas).length,
    };
  };

  const contentsOf = (name: string, area: Area): CellValue[][] =>
    gridOf(name, area).values.map((row, r) =>
      row.map((value, c) => find(name).formulas[cellAddress(area.row + r, area.column + c)] ?? value),
    );

  const putContents = (name: string, area: Area, contents: readonly (readonly CellValue[])[]): void => {
    const { values, formulas, results } = find(name);
    contents.forEach((row, r) =>
      row.forEach((content, c) => {
        const [atRow, atColumn] = [area.row + r, area.column + c];
        const address = cellAddress(atRow, atColumn);
        while (values.length <= atRow) values.push([]);
        const line = values[atRow] as CellValue[];
        while (line.length <= atColumn) line.push("");
        const old = formulas[address];
        if (old !== undefined) results[old] = line[atColumn] ?? "";
        const isFormula = typeof content === "string" && content.startsWith("=");
        if (isFormula) formulas[address] = content;
        else delete formulas[address];
        line[atColumn] = isFormula ? (results[content] ?? "") : content;
      }),
    );
  };

  const undoCells = ({ name, area, before, after }: CellsReplaced): UndoOutcome => {
    const changedSince = contentsOf(name, area).flatMap((row, r) =>
      row.flatMap((content, c) => (content === after[r]?.[c] ? [] : [cellAddress(area.row + r, area.column + c)])),
    );
    if (changedSince.length === 0) putContents(name, area, before);
    return { undone: changedSince.length === 0, changedSince };
  };

  const formulasOn = (sheet: string, isMeant: (formula: string) => boolean): SheetFormulas[] => {
    const { formulas, hidden = false, locked = false } = find(sheet);
    if (Object.keys(formulas).length === 0) return [];
    const cells = gridOf(sheet).values.flatMap((line, row) =>
      line.flatMap((value, column): FormulaCell[] => {
        const formula = formulas[cellAddress(row, column)];
        return formula === undefined || !isMeant(formula) ? [] : [{ row, column, formula, value, locked }];
      }),
    );
    return cells.length === 0 ? [] : [{ sheet, hidden, cells }];
  };

  const contentOf = (name: string, row: number, column: number): CellValue =>
    contentsOf(name, { row, column, rows: 1, columns: 1 })[0]?.[0] ?? "";
  const putContent = (name: string, row: number, column: number, content: CellValue): void =>
    putContents(name, { row, column, rows: 1, columns: 1 }, [[content]]);

  const rewrite = (changes: readonly SheetChanges[]): CellsRewritten => {
    const locked = changes.find(({ sheet }) => find(sheet).locked === true);
    if (locked !== undefined) throw new Failure({ code: "sheetProtected", sheet: locked.sheet });
    const written = changes.map(({ sheet, cells }) => ({
      sheetId: sheet,
      name: sheet,
      cells: cells.map(({ row, column, content }) => {
        const before = contentOf(sheet, row, column);
        putContent(sheet, row, column, content);
        return { row, column, before, after: contentOf(sheet, row, column) };
      }),
    }));
    const [first] = changes;
    return { kind: "cellsRewritten", sheets: written, name: first?.sheet ?? "", area: areaAround(first?.cells ?? []) };
  };

  const undoRewriting = (receipt: CellsRewritten): UndoOutcome => {
    const all = receipt.sheets.flatMap(({ name, cells }) => cells.map((cell) => ({ ...cell, name })));
    const changedSince = all
      .filter(({ name, row, column, after }) => contentOf(name, row, column) !== after)
      .map(({ name, row, column }) => addressOnSheet(name, cellAddress(row, column)));
    if (changedSince.length === 0) for (const { name, row, column, before } of all) putContent(name, row, column, before);
    return { undone: changedSince.length === 0, changedSince };
  };

  const valuesOf = ({ cells }: Pick<ReportSheet, "cells">): CellValue[][] =>
    cells.map((row) => row.map((cell) => (typeof cell === "object" ? cell.value : cell)));

  const add = (report: ReportSheet): SheetAdded => {
    let name = report.name;
    for (let copy = 2; sheets.some((sheet) => sheet.name === name); copy++) name = `${report.name} (${copy})`;
    const after = valuesOf(report);
    sheets.push({ name, values: after.map((row) => [...row]), formulas: {}, results: {}, hidden: report.stays === "hidden" });
    const area = { row: 0, column: 0, rows: after.length, columns: after[0]?.length ?? 0 };
    if (report.stays === undefined) [active, selected] = [name, area];
    return { kind: "sheetAdded", sheetId: name, name, area, after };
  };

  /** Answers as the host would at the moment of the call, at the earliest when it is let go. */
  const answer = async <T>(method: Method, call: string, make: () => T): Promise<T> => {
    calls.push(call);
    const failure = failures.get(method);
    failures.delete(method);
    let result: { value: T } | { error: unknown };
    try {
      if (failure !== undefined) throw new Failure(failure);
      result = { value: make() };
    } catch (error) {
      result = { error };
    }
    const waiting = held.get(method);
    if (waiting !== undefined) await new Promise<void>((go) => waiting.push(go));
    if ("error" in result) throw result.error;
    return result.value;
  };

  const workbook: Workbook = {
    describe: () => answer("describe", "describe", () => ({ ...HOST, ...book.host })),
    sheets: () =>
      answer("sheets", "sheets", () =>
        sheets.map(({ name, hidden = false }) => ({ name, hidden, active: name === active })),
      ),
    readSelection: () => answer("readSelection", "readSelection", () => ({ grid: gridOf(active), selected })),
    readSheet: (name, part) => answer("readSheet", "readSheet " + name, () => gridOf(name, part)),
    show: (name, area) =>
      answer("show", ["show", name, area.row, area.column, area.rows, area.columns].join(" "), () => {
        active = find(name).name;
        selected = area;
      }),
    addSheet: (report) =>
      answer("addSheet", "addSheet " + report.name, () => add(report)),
    addRows: (report) =>
      answer("addRows", "addRows " + report.name, () => {
        const taking = sheets.find(({ name, values }) => takesRowsByName(report, name) && takesRows(report, values[headRow(report).row]));
        if (taking?.locked === true) throw new Failure({ code: "sheetProtected", sheet: taking.name });
        if (taking === undefined) add(report);
        else taking.values.push(...valuesOf(rowsBelowHead(report)));
      }),
    readCopy: (name, area) => answer("readCopy", "readCopy " + name, () => copyOf(name, area)),
    usedArea: (name) => answer("usedArea", "usedArea " + name, () => usedBy(name)),
    readColumns: (name, { columns, row, rows, withUsed }) =>
      answer("readColumns", ["readColumns", name, columns.join("+"), row, rows].join(" "), () => {
        const runs = columnSpans(columns, rows).map((span) => {
          return { column: span.column, values: gridOf(name, { ...span, row, rows }).values.map((line) => [...line]) };
        });
        return withUsed === true ? { runs, used: usedBy(name) } : { runs };
      }),
    readContents: (name, area) => answer("readContents", "readContents " + name, () => contentsOf(name, area)),
    replaceCells: ({ sheet, area, contents }) =>
      answer("replaceCells", "replaceCells " + sheet, (): CellsReplaced => {
        const before = contentsOf(sheet, area);
        putContents(sheet, area, contents);
        const after = contentsOf(sheet, area);
        return { kind: "cellsReplaced", sheetId: sheet, name: sheet, area, before, after };
      }),
    readFormulas: (mentions, within) =>
      answer("readFormulas", "readFormulas", () => {
        const sizeOf = ({ name }: { name: string }): number => usedBy(name).rows * usedBy(name).columns;
        return sheetsWithin(sheets, sizeOf, within).flatMap(([{ name, hidden = false }, fits]): SheetFormulas[] =>
          fits ? formulasOn(name, mentionsAny(mentions)) : [{ sheet: name, hidden, cells: [], unread: true }],
        );
      }),
    readFile: () => answer("readFile", "readFile", () => book.file ?? ""),
    openFile: (base64) => answer("openFile", "openFile", () => void opened.push(base64)),
    rewriteCells: (changes) => answer("rewriteCells", "rewriteCells " + changes.map(({ sheet }) => sheet).join(", "), () => rewrite(changes)),
    undo: (receipt: Receipt) =>
      answer("undo", "undo " + receipt.name, () => {
        if (receipt.kind === "cellsReplaced") return undoCells(receipt);
        if (receipt.kind === "cellsRewritten") return undoRewriting(receipt);
        const now = find(receipt.name).values;
        const changedSince = receipt.after.flatMap((row, r) =>
          row.flatMap((value, c) => (now[r]?.[c] === value ? [] : [String.fromCharCode(65 + c) + String(r + 1)])),
        );
        if (changedSince.length > 0) return { undone: false, changedSince };
        sheets.splice(sheets.findIndex((sheet) => sheet.name === receipt.name), 1);
        active = sheets[0]?.name ?? "";
        return { undone: true, changedSince };
      }),
    loadSettings: () => answer("loadSettings", "loadSettings", () => settings),
    saveSettings: (next) =>
      answer("saveSettings", "saveSettings", () => {
        settings = JSON.parse(JSON.stringify(next));
      }),
  };

  return {
    workbook,
    calls,
    sheetNames: () => sheets.map(({ name }) => name),
    valuesOf: (name) => find(name).values,
    formulasOf: (name) => find(name).formulas,
    setCell: (name, row, column, value) => {
      (find(name).values[row] as CellValue[])[column] = value;
    },
    select: (name, area = { row: 0, column: 0, rows: 1, columns: 1 }) => {
      active = find(name).name;
      selected = area;
    },
    failNext: (method, detail) => void failures.set(method, detail),
    hold: (method) => void held.set(method, []),
    release: (method, call) => {
      const waiting = held.get(method) ?? [];
      const at = call ?? waiting.findIndex((go) => go !== undefined);
      const go = waiting[at];
      if (go === undefined) throw new Error("no call of " + method + " is waiting");
      waiting[at] = undefined;
      go();
    },
    unprotect: (name) => void Object.assign(find(name), { locked: false }),
    saved: () => (book.records === true ? settings : withoutSwitch(settings, book.settings !== undefined || calls.includes("saveSettings"))),
    opened: () => opened,
  };
}

/** Settings of a workbook whose clerk keeps no record; settings that nobody understands stay as they are. */
function switchedOff(settings: unknown): unknown {
  const { version, kept } = settings as { version?: unknown; kept?: object };
  return version === 1 ? { ...(settings as object), kept: { ...kept, record: { off: true } } } : settings;
}

/** What a test has put into the settings, or the pane; null as long as neither has. */
function withoutSwitch(settings: unknown, isSaved: boolean): unknown {
  const { kept, ...others } = (settings ?? {}) as { kept?: Record<string, unknown> };
  if (kept?.record === undefined) return settings;
  const { record: _, ...rest } = kept;
  if (Object.keys(rest).length > 0) return { ...others, kept: rest };
  return isSaved ? others : null;
}
