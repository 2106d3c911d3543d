import fs from "node:fs";
import { auditTable } from "../../shared/audit/audit-table";
import { writeLetter } from "../../shared/letters/write-letter";
import { letterForm } from "../../shared/letters/letter-form";
import { usualLetter } from "../../shared/letters/kept-letter";
import { compareWith, type PlacedTable } from "../../shared/ranking/compared-period";
import { availableIndicators, proposedOrder } from "../../shared/ranking/fit-indicator";
import { indicatorKey } from "../../shared/ranking/own-indicators";
import { targetColumnFor } from "../../shared/ranking/fit-target";
import { rankUnits } from "../../shared/ranking/rank-units";
import type { ReportedIndicator, ReportMaterial } from "../../shared/reporting/report-material";
import { proposedIndicators } from "../../shared/reporting/proposed-indicators";
import { reportText } from "../../shared/reporting/report-text";
import { paragraphText } from "../../shared/reporting/statement";
import { usualTextRules, type TextRules } from "../../shared/reporting/text-rules";
import { unitDoubts } from "../../shared/reporting/unit-doubts";
import { annexTables } from "../../shared/reports/annex-tables";
import { USUAL_ANNEX } from "../../shared/reports/annex-options";
import { rankingSheet } from "../../shared/reports/ranking-sheet";
import { isFormula } from "../../shared/reports/report-sheet";
import { findTables } from "../../shared/tables/find-tables";
import type { CellValue, Grid } from "../../shared/tables/grid";
import { tablePeriod } from "../../shared/tables/table-period";
import { gridOf } from "../support/table";
import { areaOfAddress } from "../../workbench/grid/address";
import { samples } from "../../workbench/samples/samples";
import { all, cellsOf, partOf, textOf, linesOf } from "../letters/read-docx";

type Rows = readonly (readonly CellValue[])[];
interface Input { name: string; now: Rows; before?: Rows; targets?: Record<string, number | "column">; ranked?: string; only?: string[]; rules?: Partial<TextRules>; merges?: readonly string[]; mergesBefore?: readonly string[] }
const placed = (rows: Rows, sheet: string, merges: readonly string[] = []): PlacedTable => {
  const grid: Grid = { ...gridOf(rows), sheet, merges: merges.flatMap((a) => areaOfAddress(a) ?? []) };
  const table = findTables(grid)[0];
  if (!table) throw new Error("no table");
  return { grid, table };
};
const sample = (id: string, sheet: string) => { const s = samples.find((x) => x.id === id)!.sheets.find((x) => x.name === sheet)!; return s; };
const H = ["STT", "Đơn vị", "Tổng số tiếp nhận", "Tiếp nhận trực tuyến", "Đã giải quyết", "Quá hạn", "Số hóa kết quả"];
const may = (...rows: CellValue[][]): Rows => [["KẾT QUẢ THÁNG 5/2024"], H, ...rows];
const apr = (...rows: CellValue[][]): Rows => [["KẾT QUẢ THÁNG 4/2024"], H, ...rows];
const vl5 = sample("vinh-linh", "Vĩnh Linh 5-2024"), vl4 = sample("vinh-linh", "Vĩnh Linh 4-2024");
const inputs: Input[] = [
  { name: "01-one", now: may([1, "Xã A Lưới", 10, 5, 8, 1, 8]), targets: { onlineOfReceived: 50 } },
  { name: "02-tie", now: may([1, "Xã An Bình", 10, 5, 8, 0, 8], [2, "Xã Bình An", 20, 10, 8, 0, 4], [3, "Xã Cao Minh", 10, 4, 8, 0, 4]), targets: { onlineOfReceived: 50 }, rules: { commend: { is: "best", count: 1, indicator: "" }, remind: { is: "lowest", count: 1, indicator: "" } } },
  { name: "03-zero", now: may([1, "Xã An Bình", 0, 0, 0, 0, 0], [2, "Xã Bình An", 0, 0, 0, 0, 0]), before: apr([1, "Xã An Bình", 5, 5, 0, 0, 0], [2, "Xã Bình An", 0, 0, 0, 0, 0]), targets: { onlineOfReceived: 50 } },
  { name: "04-doubt", now: may([1, "Xã An Bình", 10, 12, 8, 0, 8], [2, "Xã Bình An", 20, "khoảng 10", 8, 0, 4], [3, "Xã Cao Minh", 10, 4, 8, 1, 8], [4, "Xã Đông Hà", 10, 9, 8, 0, 8], [5, "Xã Ea Kar", 10, "", 8, 2, 8], [6, "Xã Gio Linh", 12.345, 9, 8, 0, 8]), targets: { onlineOfReceived: 50, digitizedResults: 90 } },
  { name: "05-vl", now: vl5.rows, merges: vl5.merges, before: vl4.rows, mergesBefore: vl4.merges, targets: { fullOnline: 40, digitizedResults: 98 }, ranked: "fullOnline", only: ["fullOnline", "fullAndPartOnline", "servicesInUse", "digitizedInputs", "digitizedResults", "paidOnline", "eReceipts"] },
  { name: "06-late", now: may([1, "Xã An Bình", 10, 5, 100, 0, 8], [2, "Xã Bình An", 20, 10, 100, 3, 4], [3, "Xã Cao Minh", 10, 4, 100, 3, 4]), before: apr([1, "Xã An Bình", 10, 5, 100, 1, 8], [2, "Xã Bình An", 20, 10, 100, 5, 4], [3, "Xã Cao Minh", 10, 4, 100, 0, 4]), targets: { late: 1, onlineOfReceived: 45 }, ranked: "late" },
  { name: "07-groups", now: may(["I", "Phường", "", "", "", "", ""], [1, "Phường Một", 10, 5, 8, 0, 8], [2, "Phường Hai", 20, 10, 8, 0, 4], ["II", "Xã", "", "", "", "", ""], [1, "Xã Cao Minh", 10, 4, 8, 0, 4], [2, "Xã Đông Hà", 10, 9, 8, 0, 4]), before: apr(["I", "Phường", "", "", "", "", ""], [1, "Phường Một", 10, 4, 8, 0, 8], [2, "Phường Hai", 20, 11, 8, 0, 4], ["II", "Xã", "", "", "", "", ""], [1, "Xã Cao Minh", 10, 4, 8, 0, 4], [2, "Xã Đông Hà", 10, 8, 8, 0, 4]), targets: { onlineOfReceived: 50 }, rules: { commend: { is: "best", count: 1, indicator: "" }, remind: { is: "lowest", count: 1, indicator: "" } } },
  { name: "08-missing-before", now: may([1, "Xã An Bình", 10, 5, 8, 0, 8], [2, "Xã Bình An", 20, 10, 8, 0, 4], [3, "Xã Mới", 30, 30, 8, 0, 4]), before: apr([1, "Xã An Bình", 10, 4, 8, 0, 8], [2, "Xã Bình An", 20, 9, 8, 0, 4], [3, "Xã Cũ", 30, 30, 8, 0, 4]), targets: { onlineOfReceived: 50 }, rules: { commend: { is: "metTwice", indicators: [] }, remind: { is: "notMetTwice", of: "any", indicators: [] } } },
  { name: "09-140", now: may(...Array.from({ length: 140 }, (_, i): CellValue[] => [i + 1, "Xã Số " + String(i + 1), 100 + i, 50 + (i * 7) % 50, 80, i % 9 === 0 ? 1 : 0, 80 - (i % 3)])), targets: { onlineOfReceived: 60, digitizedResults: 100 } },
  { name: "10-formula-names", now: may([1, "=SUM(A1:A2)", 10, 5, 8, 0, 8], [2, "+Xã Bình An", 20, 10, 8, 0, 4], [3, "@Cao Minh {name} <b>", 10, 4, 8, 0, 4], [4, "-Xã “Đặc biệt”; A", 10, 9, 8, 1, 4]), targets: { onlineOfReceived: 50 } },
  { name: "11-totals", now: may([1, "Xã An Bình", 10, 5, 8, 0, 8], [2, "Xã Bình An", 20, 10, 8, 0, 4], ["", "Tổng cộng", 31, 15, 17, 0, 12]), targets: { onlineOfReceived: 50 } },
  { name: "12-target0-100", now: may([1, "Xã An Bình", 10, 0, 8, 0, 8], [2, "Xã Bình An", 20, 20, 8, 1, 4], [3, "Xã Cao Minh", 10000, 9999, 8, 0, 7]), targets: { onlineOfReceived: 100, digitizedResults: 0, late: 0 } },
  { name: "13-tiny", now: may([1, "Xã An Bình", 100000, 50001, 8, 0, 8], [2, "Xã Bình An", 20000, 10010, 8, 0, 4]), before: apr([1, "Xã An Bình", 100000, 50000, 8, 0, 8], [2, "Xã Bình An", 20000, 10010, 8, 0, 4]), targets: { onlineOfReceived: 50 } },
  { name: "14-05", now: may([1, "Xã An Bình", 20000, 2501, 8, 0, 8], [2, "Xã Bình An", 2000, 1001, 8, 0, 4]), before: apr([1, "Xã An Bình", 20000, 2500, 8, 0, 8], [2, "Xã Bình An", 2000, 1000, 8, 0, 4]), targets: { onlineOfReceived: 50 }, rules: { decimals: 1 } },
  { name: "15-names", now: may([1, "UBND xã Hòa Bình", 10, 5, 8, 0, 8], [2, "Phường Hoà Bình", 20, 10, 8, 0, 4], [3, "Phường 1", 10, 4, 8, 0, 4], [4, "Trung tâm PVHCC", 10, 10, 8, 2, 8], [5, "Sở Nông nghiệp và Môi trường", 10, 10, 8, 0, 8]), targets: { onlineOfReceived: 50 } },
  ...["duc-tho", "khanh-hoa", "van-ninh", "thai-nguyen"].flatMap((id) => (samples.find((s) => s.id === id)?.sheets ?? []).map((s): Input => ({ name: "s-" + id + "-" + s.name, now: s.rows, merges: s.merges }))),
  ...fs.readdirSync("/work/shared/data/tables").filter((f) => f.endsWith(".csv")).map((f): Input => ({ name: "t-" + f, now: csv(fs.readFileSync("/work/shared/data/tables/" + f, "utf8")) })),
];
function csv(text: string): Rows { return text.trim().split(/\r?\n/).map((line) => [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].slice(0, -1).map((m) => { const v = m[2] ?? m[1] ?? ""; return /^-?\d+(\.\d+)?$/.test(v) && !/\.\d{3}$/.test(v) ? Number(v) : v; })); }

function material(input: Input): ReportMaterial {
  const source = placed(input.now, "Tháng 5", input.merges);
  const previous = input.before && placed(input.before, "Tháng 4", input.mergesBefore);
  const reported = (indicator: ReturnType<typeof availableIndicators>[number]): ReportedIndicator => {
    const key = indicatorKey(indicator);
    const wish = input.targets?.[key];
    const cols = source.table.columns.filter(({ meaning }) => meaning === "target");
    const col = cols.length ? targetColumnFor(indicator, cols)?.column : undefined;
    const target = typeof wish === "number" ? ({ from: "value", target: { numerator: wish, denominator: 100 } } as const) : col === undefined ? ({ from: "none" } as const) : ({ from: "column", column: col } as const);
    const ranking = rankUnits(source.grid, source.table, { indicator, target, order: proposedOrder(indicator) });
    try { return { key, indicator, ranking, compared: previous && compareWith({ ...source, ranking }, previous, {}), notCompared: undefined }; }
    catch (e) { return { key, indicator, ranking, compared: undefined, notCompared: e }; }
  };
  const every = availableIndicators(source.table, source.grid).map(reported);
  every.sort((a, b) => (a.key === input.ranked ? -1 : b.key === input.ranked ? 1 : 0));
  const keys = input.only ?? proposedIndicators(source, every);
  const [first, ...rest] = every.filter(({ key }) => keys.includes(key));
  if (!first) throw new Error("no indicator of " + every.map((e) => e.key).join());
  const indicators = [first, ...rest] as const;
  const audit = auditTable({ ...source, previous, decisions: {} });
  return { source, period: tablePeriod(source.table), before: previous && tablePeriod(previous.table), indicators, doubts: unitDoubts(source, indicators, audit) };
}
const kept = usualLetter();
const form = letterForm({ ...kept, body: "ỦY BAN NHÂN DÂN XÃ THỬ", place: "Thử", letters: { ...kept.letters, congVan: { ...kept.letters.congVan, symbol: "UBND-VP", recipients: ["Các đơn vị"], opening: ["Mở đầu."], closing: ["Kết thúc."] } } }, { number: "5", date: "5/6/2024", subject: "kết quả" } as never);

it.each(inputs.map((i) => [i.name, i] as const))("%s", async (name, input) => {
  const out: string[] = [];
  let m: ReportMaterial;
  try { m = material(input); } catch (e) { fs.writeFileSync("/tmp/probe7/" + name + ".txt", "ERR " + String(e) + JSON.stringify((e as { detail?: unknown }).detail)); return; }
  out.push("== indicators: " + m.indicators.map((i) => i.key + " " + JSON.stringify(i.ranking.request.target)).join(" | "));
  const text = reportText(m, { ...usualTextRules, ...input.rules });
  out.push(...text.map((p) => `[${p.kind}] ` + paragraphText(p)));
  const tables = annexTables(m, USUAL_ANNEX);
  for (const { annex } of tables) {
    out.push("== annex " + annex.title + " | " + annex.period + " | " + annex.unitOfMeasure);
    out.push(annex.columns.map((c) => c.headings.join(">")).join(" | "));
    const rows = annex.rows.map((r) => r.is + ": " + r.cells.map((c) => c.shown).join(" | "));
    out.push(...(rows.length > 40 ? [...rows.slice(0, 6), "…", ...rows.slice(-4)] : rows));
    out.push(...annex.notes.map((n) => "note: " + n), ...annex.definitions.map((d) => "def: " + d.name + ": " + d.text));
  }
  const ranking = rankingSheet({ ranking: m.indicators[0].ranking, table: m.source.table, grid: m.source.grid, readAt: "14:05", compared: m.indicators[0].compared });
  out.push("== ranking " + ranking.name);
  const rcells = ranking.cells.map((r) => r.map((c) => String(isFormula(c) ? c.value : c)).join(" | "));
  out.push(...(rcells.length > 60 ? [...rcells.slice(0, 10), "…", ...rcells.slice(-8)] : rcells));
  const bytes = await writeLetter({ form, paragraphs: text, annexes: tables.map(({ annex }) => annex) });
  const doc = partOf(bytes, "word/document.xml");
  const docLines = linesOf(doc);
  out.push("== docx head/tail", ...docLines.slice(0, 14), "…", ...docLines.slice(-6));
  for (const p of text) { const t = paragraphText(p); if (!docLines.some((l) => l.includes(t.replace(/\.$/, "").replace(/^\d+\. /, "")) )) out.push("!! NOT IN DOCX: " + t); }
  const tbls = all(doc, "tbl").slice(2);
  tables.forEach(({ annex }, at) => {
    const inWord = cellsOf(tbls[at] as Element).slice(-annex.rows.length).map((cells) => cells.map((c) => textOf(c).replace(/\u00A0/g, " ")));
    annex.rows.forEach((r, i) => { const own = r.cells.map((c) => c.shown.normalize("NFC")); const w = [...(inWord[i] ?? [])]; while (w.length < own.length) w.push(""); if (JSON.stringify(w) !== JSON.stringify(own)) out.push("!! DOCX TABLE " + JSON.stringify(w) + " vs " + JSON.stringify(own)); });
  });
  fs.writeFileSync("/tmp/probe7/" + name.replace(/[^\w.-]+/g, "_") + ".txt", out.join("\n"));
});
