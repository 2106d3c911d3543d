import type { Validation } from "../../../shared/reports/report-sheet";
import type { HeldChart } from "../../contract/host-under-test";
import { cellAddress, type Area, type CellValue } from "../../../shared/tables/grid";
import type { DateCell } from "./cell-table";
import { shownDay } from "../shown-day";
import { overlap } from "./fake-range";
import { Journal } from "./journal";
import { SheetState } from "./sheet-state";

const EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86400000;
/** Asia/Ho_Chi_Minh has no summer time. */
const ZONE_MS = 7 * 3600000;
const PROTECTED =
  "You are trying to edit a protected cell or object. " +
  "Please contact the spreadsheet owner to remove protection if you need to edit.";

/** A spreadsheet as Google Sheets would hold it, and the person who has it open. */
export class FakeSpreadsheet {
  readonly journal = new Journal();
  readonly sheets: SheetState[] = [];
  readonly properties = new Map<string, string>();
  /** Titles of menu items by function name, and the pages that were shown. */
  readonly menu = new Map<string, string>();
  readonly sidebars: { file: string; title: string; width: number }[] = [];
  readonly enums = { SheetType: { GRID: {} }, ProtectionType: { SHEET: {}, RANGE: {} } };
  locale = "vi_VN";
  readonly timeZone = "Asia/Ho_Chi_Minh";
  /** Whether this person may edit; otherwise every change throws. */
  editable = true;
  /** "none": the script has no container; "busy": somebody else holds the lock. */
  lock: "free" | "busy" | "none" = "free";
  active: SheetState | undefined;
  /** Makes a Date of the script's own realm. */
  makeDate: (milliseconds: number) => unknown = (milliseconds) => new Date(milliseconds);
  private lastId = 100;

  /** Adds a sheet at a tab position and gives it. */
  insert(name: string, index = this.sheets.length): SheetState {
    if (name.length > 100) throw new Error("The sheet name cannot be greater than 100 characters.");
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    const sheet = new SheetState(++this.lastId, name);
    this.sheets.splice(index, 0, sheet);
    return sheet;
  }

  /** Removes a sheet; the one before comes to the front. The last visible sheet cannot be removed. */
  remove(sheet: SheetState): void {
    const at = this.sheets.indexOf(sheet);
    if (at < 0) throw new Error("Sheet does not exist.");
    if (this.sheets.filter((other) => other !== sheet && !other.hidden).length === 0)
      throw new Error("You can't remove all the visible sheets in a document.");
    this.sheets.splice(at, 1);
    if (this.active === sheet) this.active = this.sheets[Math.max(0, at - 1)];
  }

  bringToFront(sheet: SheetState): void {
    if (sheet.hidden) throw new Error("not simulated: a hidden sheet in front");
    this.active = sheet;
  }

  sheet(name: string): SheetState {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  }

  /** What the cells of a sheet take, read back from the formula that says it. */
  validationsOn(name: string): Pick<Validation, "area" | "rule">[] {
    return this.sheet(name).validations.map(({ area, rule, allowsInvalid }) => {
      if (allowsInvalid || rule === undefined) throw new Error("not simulated: a rule that does not refuse");
      if ("values" in rule) return { area, rule: { kind: "list", values: rule.values } };
      const cell = cellAddress(area.row, area.column);
      const said = rule.formula.split(cell).join("X");
      const [, min, max] = /^=\(X=INT\(X\)\)\*\(X>=(-?\d+)\)(?:\*\(X<=(-?\d+)\))?$/.exec(said) ?? [];
      if (min === undefined) throw new Error(`not simulated: ${rule.formula}`);
      return { area, rule: { kind: "wholeNumber", min: Number(min), ...(max !== undefined && { max: Number(max) }) } };
    });
  }

  /** The charts of a sheet, as the contract asks; the first range of each holds the categories. */
  chartsOn(name: string): HeldChart[] {
    return this.sheet(name).charts.map(({ kind, title, areas, anchor, headers, options }) => {
      const [categories, ...values] = areas;
      if (categories === undefined || anchor === undefined || headers !== 0) throw new Error("not simulated: this chart");
      const names = options.series as Record<number, { labelInLegend: string }>;
      const series = values.map((area, at) => ({ name: names[at]?.labelInLegend ?? "", values: area }));
      return { kind: kind === "bar" ? "bars" : "trend", title, categories, series, at: anchor };
    });
  }

  /** Throws as the service does when this person may not change the sheet, or the area of it. */
  assertEditable(sheet?: SheetState, area?: Area): void {
    if (!this.editable) throw new Error("You do not have permission to perform that action.");
    if (sheet?.protectedSheet === true) throw new Error(PROTECTED);
    if (area !== undefined && sheet?.protectedAreas.some((closed) => overlap(closed, area)) === true)
      throw new Error(PROTECTED);
  }

  /** A value as `getValues` hands it over: a date is a Date of the wall clock in the time zone of the spreadsheet. */
  handedOver(value: CellValue | DateCell): unknown {
    return typeof value === "object" ? this.makeDate(EPOCH + value.serial * DAY_MS - ZONE_MS) : value;
  }

  /** A value as a cell shows it: dates in their format, dd/mm/yyyy without one. Numbers are shown without theirs. */
  shown(value: CellValue | DateCell, format: string): string {
    if (typeof value !== "object") return String(value);
    return shownDay(value.serial, format === "General" ? "dd/mm/yyyy" : format);
  }

  /** `Utilities.formatDate`, for the time zone of the spreadsheet and ISO wall clocks only. */
  formatDate(date: { getTime(): number }, zone: string, pattern: string): string {
    if (zone !== this.timeZone || pattern !== "yyyy-MM-dd'T'HH:mm:ss'Z'")
      throw new Error(`not simulated: formatDate ${zone} ${pattern}`);
    return `${new Date(date.getTime() + ZONE_MS).toISOString().slice(0, 19)}Z`;
  }

  /** Everything a user could see and every property, as JSON, to compare before and after. */
  snapshot(): string {
    return JSON.stringify({
      sheets: this.sheets.map((sheet) => sheet.snapshot()),
      active: this.active?.name,
      properties: [...this.properties],
    });
  }
}
