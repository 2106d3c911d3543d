import type { Count } from "../domain/count";
import { dossierCounts } from "../domain/dossier-counts";
import { rowsLeftOut } from "../domain/dossier";
import type { DossierGrouping } from "../dossiers/dossier-plan";
import type { DossierTally, TallyGroup } from "../dossiers/dossier-tally";
import { columnLetters } from "../tables/grid";
import { leftOutHeader } from "../tables/left-out-vocabulary";
import { eachInSteps, finish, type Steps } from "../tables/steps";
import { tidyName } from "../tables/unit-name";
import { dossiersVi } from "../texts/dossiers-vi";
import { meaningsVi } from "../texts/meanings-vi";
import { showDay } from "../texts/show-day";
import { showCount } from "../texts/show-number";
import type { Look, ReportCell, ReportSheet } from "./report-sheet";
import { SheetBuilder } from "./sheet-builder";
import { wrapText } from "./wrap-text";

/** Dossiers that were counted, and what the sheet says of where they come from. */
export interface CountedDossiers {
  readonly tally: DossierTally;
  readonly grouping: DossierGrouping;
  /** ISO days, both included. */
  readonly from: string;
  readonly until: string;
  /** "trang “Tháng 5”" or "tệp “ho-so.csv”". */
  readonly source: string;
  /** The list of procedures that was used; undefined where all count. */
  readonly scope: ListScope | undefined;
  /** As shown: "14:05 ngày 22/11/2026". */
  readonly at: string;
  /** `RULE_VERSION`. */
  readonly rules: number;
}

/** How a list of procedures was used. */
export interface ListScope {
  /** The sheet that holds it. */
  readonly sheet: string;
  /** Other procedures were not counted at all. */
  readonly only: boolean;
  /** The levels that count, as they are called. */
  readonly levels: readonly string[];
}

const LINE_LENGTH = 110;
const WIDEST = 48;
const TITLE: Look = { bold: true, size: 14 };
const NOTE: Look = { italic: true, colour: "#595959" };
const HEADER: Look = { bold: true, fill: "#DDEBF7", align: "center", wrap: true, border: true };

/**
 * The sheet "Đếm hồ sơ …": a table with a row per unit (procedure, area) that is read like any other, so that it is
 * ranked and reported on. Its total adds up cells by formulas; procedures are no sum, since units share them. Below it
 * stands what was counted and what was not.
 */
export function dossierCountSheet(counted: CountedDossiers): ReportSheet {
  return finish(dossierCountSheetInSteps(counted));
}

/** The same in steps: three thousand units are a hundred thousand cells. */
export function* dossierCountSheetInSteps(counted: CountedDossiers): Steps<ReportSheet> {
  const { tally, grouping } = counted;
  const words = SHEETS[grouping];
  const groups = tally.groups.get(grouping) ?? [];
  const doubtful = groups.some((group) => group.doubtful > 0);
  const width = 2 + tally.counts.length + (doubtful ? 1 : 0);
  const sheet = new SheetBuilder(width);
  sheet.add([words.title], TITLE);
  sheet.add([periodLine(counted)], NOTE);
  sheet.add();
  const header = sheet.add(["STT", words.unit, ...tally.counts.map((count) => meaningsVi[count]), ...(doubtful ? [leftOutHeader] : [])], HEADER);
  const first = sheet.nextRow;
  yield* eachInSteps(groups.length, (at) => {
    const group = groups[at];
    if (group !== undefined) sheet.add(rowOf(group, at, tally, doubtful));
  });
  sheet.add(totalOf(groups, tally, first, doubtful), { bold: true });
  const rows = groups.length + 1;
  // A code "1.004200" is no number.
  sheet.format(first, 1, groups.length, 1, "@");
  sheet.format(first, 2, rows, width - 2, "#,##0");
  sheet.look(first, 0, rows, width, { border: true });
  sheet.add();
  for (const note of notesOf(counted)) for (const line of wrapText(note, LINE_LENGTH)) sheet.add([line], NOTE);
  const longest = groups.reduce((most, { shown }) => Math.max(most, shown.length), 0);
  const laid = sheet.finish();
  return {
    name: `${words.sheet} ${periodName(counted)}`,
    ...laid,
    merges: [],
    columnWidths: [6, Math.min(WIDEST, Math.max(24, longest + 2)), ...Array.from({ length: width - 2 }, () => 13)],
    frozenRows: header + 1,
    colourRules: [],
    print: {
      landscape: width > 6,
      area: { row: 0, column: 0, rows: laid.cells.length, columns: width },
      repeatRows: { first: header, last: header },
    },
    charts: [],
  };
}

const SHEETS: Readonly<Record<DossierGrouping, { readonly title: string; readonly unit: string; readonly sheet: string }>> = {
  unit: { title: "TỔNG HỢP HỒ SƠ THEO ĐƠN VỊ", unit: meaningsVi.unit, sheet: "Đếm hồ sơ" },
  procedure: { title: "TỔNG HỢP HỒ SƠ THEO THỦ TỤC", unit: "Thủ tục hành chính", sheet: "Đếm theo thủ tục" },
  area: { title: "TỔNG HỢP HỒ SƠ THEO LĨNH VỰC", unit: "Lĩnh vực", sheet: "Đếm theo lĩnh vực" },
};

function periodLine({ from, until }: CountedDossiers): string {
  return from === until ? `Ngày ${showDay(from)}` : `Từ ngày ${showDay(from)} đến ngày ${showDay(until)}`;
}

/** "5-2024" of a whole month, else its last day. */
function periodName({ from, until }: CountedDossiers): string {
  const [year = "", month = ""] = from.split("-");
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  const isMonth = from.endsWith("-01") && until === last;
  return isMonth ? `${Number(month)}-${year}` : until.split("-").reverse().join("-");
}

function rowOf(group: TallyGroup, at: number, { counts }: DossierTally, doubtful: boolean): ReportCell[] {
  const figures = counts.map((_, place) => group.counts[place] ?? 0);
  const name = tidyName(group.shown);
  return [at + 1, name === "" ? NAMELESS : name, ...figures, ...(doubtful ? [group.doubtful === 0 ? "" : group.doubtful] : [])];
}

const NAMELESS = "(không ghi)";

function totalOf(groups: readonly TallyGroup[], { counts }: DossierTally, first: number, doubtful: boolean): ReportCell[] {
  const sum = (column: number, value: number): ReportCell => {
    const letters = columnLetters(column);
    return { formula: `=SUM(${letters}${first + 1}:${letters}${first + groups.length})`, value };
  };
  const added = (place: number): number => groups.reduce((total, group) => total + (group.counts[place] ?? 0), 0);
  const figures = counts.map((count, place): ReportCell => (isDistinct(count) ? "" : sum(place + 2, added(place))));
  return ["", "Tổng cộng", ...figures, ...(doubtful ? [sum(counts.length + 2, groups.reduce((total, group) => total + group.doubtful, 0))] : [])];
}

function isDistinct(count: Count): boolean {
  return dossierCounts.some((declared) => declared.count === count && declared.distinct !== undefined);
}

function notesOf({ tally, until, source, scope, at, rules }: CountedDossiers): string[] {
  const left = rowsLeftOut.filter((reason) => tally.leftOut[reason].rows > 0);
  return [
    `Đếm từ ${source}, lúc ${at}: ${showCount(tally.rows)} dòng, trong đó ${showCount(tally.counted)} hồ sơ được tính.` +
      (left.length === 0 ? "" : " Không tính: " + left.map((reason) => `${showCount(tally.leftOut[reason].rows)} dòng ${dossiersVi.leftOut[reason]}`).join("; ") + "."),
    ...(scope === undefined ? [] : [scopeSentence(scope)]),
    `Tình trạng hồ sơ tính đến hết ngày ${showDay(until)}: hồ sơ có kết quả sau ngày này là đang giải quyết. So theo ngày, không theo giờ.` +
      (tally.withoutDue === 0 ? "" : ` ${showCount(tally.withoutDue)} hồ sơ không ghi ngày hẹn trả, không tính là quá hạn.`),
    `Các cột tiếp nhận theo hình thức chỉ gồm hồ sơ tiếp nhận mới trong kỳ; tổng số gồm cả hồ sơ kỳ trước chuyển sang. Quy tắc tính: bản ${String(rules)}.`,
  ];
}

function scopeSentence({ sheet, only, levels }: ListScope): string {
  const which = levels.length === 0 ? "" : `, mức độ: ${levels.join(", ")}`;
  return only
    ? `Chỉ đếm hồ sơ của thủ tục trong danh mục ở trang “${sheet}”${which}.`
    : `Cột “trong danh mục” đếm hồ sơ của thủ tục trong danh mục ở trang “${sheet}”${which}.`;
}
