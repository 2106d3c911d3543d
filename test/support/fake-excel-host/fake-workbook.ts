import type { Area, CellValue } from "../../../shared/tables/grid";
import type { WorkbookFixture } from "../../contract/host-under-test";
import { FakeSheet } from "./fake-sheet";
import { evaluate } from "./formula-value";
import { CellError, single } from "./operand";
import { HostError, invalidArgument } from "./wire";

/** A workbook in memory, with its calculation. */
export class FakeWorkbook {
  readonly sheets: FakeSheet[] = [];
  activeId = "";
  isStructureProtected = false;
  readonly settings = new Map<string, unknown>();
  locale = "vi-VN";
  name = "Báo cáo tháng 5.xlsx";
  /** Files that were opened as new workbooks, as base64. */
  readonly opened: string[] = [];
  decimalSeparator = ",";
  private nextId = 1;
  private computed = new Map<string, CellValue>();
  private readonly underWay = new Set<string>();

  constructor(fixture: WorkbookFixture) {
    for (const { name, values, dates, merges, hiddenRows, hidden, protectedSheet } of fixture.sheets) {
      const sheet = this.add(name);
      values.forEach((line, row) => line.forEach((value, column) => sheet.put(row, column, value)));
      dates?.forEach(({ row, column, serial, format }) => sheet.setEntry(row, column, { value: serial, format }));
      sheet.merges = [...(merges ?? [])];
      hiddenRows?.forEach((row) => sheet.hiddenRows.add(row));
      if (hidden) sheet.visibility = "Hidden";
      sheet.isProtected = protectedSheet === true;
    }
    const active = this.find(fixture.active) as FakeSheet;
    this.activeId = active.id;
    active.selected = [fixture.selected];
    this.isStructureProtected = fixture.structureProtected === true;
  }

  get active(): FakeSheet {
    return this.find(this.activeId) as FakeSheet;
  }

  /** A sheet by its name, whatever the case, or its id. */
  find(key: string): FakeSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());
  }

  add(name: string): FakeSheet {
    if (this.isStructureProtected) throw new HostError("AccessDenied", "The workbook is protected.");
    if (name === "" || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name) || /^history$/i.test(name))
      throw invalidArgument(`not a sheet name: ${name}`);
    if (this.find(name)) throw new HostError("ItemAlreadyExists", "A resource with the same name already exists.");
    const sheet = new FakeSheet(`{0000000${this.nextId++}-0000-0000-0000-000000000000}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  delete(sheet: FakeSheet): void {
    if (this.isStructureProtected) throw new HostError("AccessDenied", "The workbook is protected.");
    const at = this.sheets.indexOf(sheet);
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
    if (others.length === 0) throw new HostError("InvalidOperation", "The last visible sheet cannot be deleted.");
    this.sheets.splice(at, 1);
    const next = this.sheets[at] ?? this.sheets[at - 1];
    if (this.activeId === sheet.id) this.activeId = (next?.visibility === "Visible" ? next : others[0])?.id ?? "";
    this.recalculate();
  }

  recalculate(): void {
    this.computed = new Map();
  }

  /** What a cell shows: its constant, or what its formula comes to; errors are their text. */
  valueAt(sheet: FakeSheet, row: number, column: number): CellValue {
    const entry = sheet.entryAt(row, column);
    if (!entry?.tree) return entry?.value ?? "";
    const key = `${sheet.id}|${row}|${column}`;
    const known = this.computed.get(key);
    if (known !== undefined) return known;
    if (this.underWay.has(key)) throw new HostError("GeneralException", `circular reference at row ${row + 1}`);
    this.underWay.add(key);
    let value: CellValue;
    try {
      value = single(
        evaluate(entry.tree, {
          valueAt: (name, atRow, atColumn) => {
            const source = name === undefined ? sheet : this.find(name);
            if (!source) throw new CellError("#REF!");
            return this.valueAt(source, atRow, atColumn);
          },
        }),
      );
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      value = error.message;
    } finally {
      this.underWay.delete(key);
    }
    this.computed.set(key, value);
    return value;
  }

  select(sheet: FakeSheet, area: Area): void {
    sheet.selected = [area];
    this.activeId = sheet.id;
  }

  /** The whole workbook as plain data, to compare before and after. */
  snapshot(): Record<string, unknown> {
    const sheets = this.sheets.map((sheet) => sheet.snapshot());
    return { sheets, activeId: this.activeId, settings: [...this.settings] };
  }
}
