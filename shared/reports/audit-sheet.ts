import type { Audit } from "../audit/audit";
import type { Finding, Severity } from "../audit/finding";
import { roundedDigits } from "../domain/decimal";
import { areaAddress, cellAddress } from "../tables/grid";
import type { UnitTable } from "../tables/unit-table";
import type { Rates, Term } from "../domain/finding-detail";
import type { IndicatorId } from "../domain/indicator";
import { indicatorText } from "../texts/indicator-text";
import { meaningsVi } from "../texts/meanings-vi";
import { auditVi } from "../texts/audit-vi";
import { describeFinding } from "../texts/describe-finding";
import { showCount, showDecimal } from "../texts/show-number";
import { ruleOf } from "./audit-rules";
import type { Look, PrintedDefinition, ReportCell, ReportSheet } from "./report-sheet";
import { SheetBuilder } from "./sheet-builder";
import { wrapText } from "./wrap-text";

const TITLE: Look = { bold: true, size: 14 };
const NOTE: Look = { italic: true, colour: "#595959" };
const HEADER: Look = { bold: true, fill: "#DDEBF7", align: "center", wrap: true, border: true };
const BODY: Look = { border: true, wrap: true };

const WRONG = { text: auditVi.severities.wrong, colour: "#8A1F11", fill: "#FDE7E9" };

const HEADERS = [
  "STT", "Mức độ", "Đơn vị", "Ô", "Nội dung", "Giá trị ghi trong bảng", "Giá trị tính lại", "Chênh lệch", "Nguồn quy tắc",
];
const WIDTHS = [6, 11, 28, 14, 70, 15, 15, 14, 40];
const STATED = 5;
const SEVERITIES: readonly Severity[] = ["wrong", "doubtful", "note"];
/** A list beyond this is not read by anybody; the rest is only counted. */
const MOST_FINDINGS = 5000;
const MOST_CELLS = 6;
const LINE_LENGTH = 150;

/** An audit with what it was made of. */
export interface AuditReport {
  readonly audit: Audit;
  readonly table: UnitTable;
  /** When the list was made, as shown: "14:05 ngày 22/11/2026". */
  readonly madeAt: string;
}

/**
 * The sheet "Kiểm tra …": every finding, the wrong ones first, with both figures and the rule, then the checks that
 * were made and those that could not be. It repeats figures and changes none.
 */
export function auditSheet({ audit, table, madeAt }: AuditReport): ReportSheet {
  const sheet = new SheetBuilder(HEADERS.length);
  sheet.look(sheet.add(["Kiểm tra số liệu: trang " + table.sheet]), 0, 1, 1, TITLE);
  const found = (severity: Severity): string =>
    auditVi.counts[severity](showCount(audit.findings.filter((each) => each.severity === severity).length));
  const place = ". Vùng " + areaAddress(table.area) + ", lập lúc " + madeAt + ".";
  sheet.add([SEVERITIES.map(found).join("; ") + place], NOTE);
  const headerRow = sheet.add(HEADERS, HEADER);
  const sorted = SEVERITIES.flatMap((severity) => audit.findings.filter((finding) => finding.severity === severity));
  sorted.slice(0, MOST_FINDINGS).forEach((finding, index) => addFinding(sheet, finding, index + 1));
  const rows = sheet.nextRow - headerRow - 1;
  sheet.look(headerRow + 1, 0, rows, HEADERS.length, BODY);
  sheet.look(headerRow + 1, 0, rows, 2, { align: "center" });
  if (rows === 0) sheet.add([auditVi.nothing(showCount(audit.checks.filter(({ compared }) => compared > 0).length))]);
  if (sorted.length > rows) sheet.add(["Còn " + showCount(sorted.length - rows) + " mục chưa liệt kê."], NOTE);
  sheet.add();
  for (const line of notes(audit)) sheet.add([line], NOTE);
  const laid = sheet.finish();
  return {
    name: "Kiểm tra " + table.sheet,
    ...laid,
    merges: [],
    columnWidths: WIDTHS,
    frozenRows: headerRow + 1,
    colourRules: rows === 0 ? [] : [{ area: { row: headerRow + 1, column: 1, rows, columns: 1 }, ...WRONG }],
    print: {
      landscape: true,
      area: { row: 0, column: 0, rows: sheet.nextRow, columns: HEADERS.length },
      repeatRows: { first: headerRow, last: headerRow },
    },
    charts: [],
  };
}

function addFinding(sheet: SheetBuilder, { severity, unit, cells, detail }: Finding, number: number): void {
  const addresses = cells.slice(0, MOST_CELLS).map(areaAddress).join(", ");
  const more = cells.length > MOST_CELLS ? " và " + showCount(cells.length - MOST_CELLS) + " ô khác" : "";
  const row = sheet.nextRow;
  sheet.format(row, 2, 1, 3, "@");
  const head = [number, auditVi.severities[severity], unit ?? "", addresses + more, describeFinding(detail)];
  sheet.add([...head, ...figures(sheet, row, detail), ruleOf(detail)]);
}

/** The figure of the table, the one computed again, and the difference as a live formula (of rates in points). */
function figures(sheet: SheetBuilder, row: number, detail: Finding["detail"]): ReportCell[] {
  if (detail.code === "rateJump") sheet.define(changedRate(detail.indicator));
  if (!("computed" in detail)) return ["", "", ""];
  const { stated, computed } = detail;
  if (detail.code === "wrongRate" || detail.code === "rateCutOff") {
    sheet.rates(row, STATED, 1, 2, "0.00%", recomputedRate(detail));
    return [stated, computed, showDecimal(roundedDigits((stated - computed) * 100, 4) / 10_000, 2) + " điểm phần trăm"];
  }
  sheet.format(row, STATED, 1, 3, "#,##0");
  const formula = "=" + cellAddress(row, STATED) + "-" + cellAddress(row, STATED + 1);
  return [stated, computed, { formula, value: stated - computed }];
}

/** What a rate of the table was held against: counts of the same row. */
function recomputedRate({ part, whole }: Rates): PrintedDefinition {
  const sum = (terms: readonly Term[]): string => terms.map(({ meaning }) => meaningsVi[meaning]).join(" + ");
  const name = sum(part) + " / " + sum(whole);
  return { name, text: "tính lại từ số ghi ở cùng dòng của bảng: " + sum(part) + ", chia cho: " + sum(whole) + "." };
}

function changedRate(id: IndicatorId): PrintedDefinition {
  const { name, definition } = indicatorText({ id });
  return { name, text: definition };
}

function notes({ checks }: Audit): string[] {
  const done = checks.filter(({ compared }) => compared > 0).map(({ check }) => auditVi.checks[check]);
  const open = checks.filter(({ why }) => why !== undefined);
  const reason = (why: (typeof open)[number]["why"]): string => (why === undefined ? "" : " (" + auditVi.reasons[why] + ")");
  const left = open.map(({ check, why }) => auditVi.checks[check] + reason(why));
  return [
    "Đã kiểm tra: " + (done.length === 0 ? "chưa có nội dung nào" : done.join("; ")) + ".",
    ...(left.length === 0 ? [] : ["Chưa kiểm tra được: " + left.join("; ") + "."]),
    "Số liệu gốc được giữ nguyên. Khớp theo các phép kiểm tra trên chưa có nghĩa là đúng với hồ sơ thực tế.",
  ].flatMap((line) => wrapText(line, LINE_LENGTH));
}
