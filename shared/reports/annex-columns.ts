import type { AnnexKind } from "./annex";
import type { ReportedIndicator, ReportMaterial } from "../reporting/report-material";
import { directionOf } from "../ranking/direction-of";
import type { ColumnTerm, FittedIndicator } from "../ranking/ranking";
import { isNeutral, labelOf } from "../tables/match-label";
import type { UnitTable } from "../tables/unit-table";
import { indicatorText } from "../texts/indicator-text";
import { meaningsVi } from "../texts/meanings-vi";
import type { AnnexOptions } from "./annex-options";
import { WIDE_LETTER } from "./annex-widths";
import type { AnnexRole, ReportAnnexColumn } from "./report-annex";

const KINDS: Readonly<Record<AnnexRole, AnnexKind>> = {
  ordinal: "ordinal",
  name: "name",
  part: "count",
  whole: "count",
  rate: "rate",
  target: "target",
  verdict: "verdict",
  rateBefore: "rate",
  points: "points",
  rank: "rank",
  rankChange: "rankChange",
};
/** Ranks stand beside what they rank: under the name of a rate they would be read as rates. */
const RANKING = "Xếp hạng";
/** Lines on which the name of an indicator is to find room above its columns. */
const NAME_LINES = 3;
/** In characters: wide enough for the figures and the longest word of what stands there. */
const WIDTHS: Readonly<Record<AnnexRole, number>> = {
  ordinal: 4,
  name: 26,
  part: 11,
  whole: 11,
  rate: 9,
  target: 8,
  verdict: 9,
  rateBefore: 9,
  points: 9,
  rank: 6,
  rankChange: 8,
};

/**
 * The columns of an annex: number and name, then for each indicator a block under its name, with its counts under a
 * heading of their own, and its ranks. Targets stand where the ranking has them, the period before where the indicator is
 * compared with one. The headings are such that Thước reads the annex as what it is, should it be opened as a source.
 */
export function annexColumns(material: Pick<ReportMaterial, "source" | "indicators">, options: AnnexOptions): ReportAnnexColumn[] {
  const columns: ReportAnnexColumn[] = [column("ordinal", 0, ["TT"]), column("name", 0, ["Đơn vị"])];
  material.indicators.forEach((reported, of) => {
    const block = blockHeadings(reported, material.source.table, options).map(([role, headings]) => column(role, of, headings));
    columns.push(...roomForName(options.counts ? block.map(shorterHeading) : block));
  });
  return columns;
}

function column(role: AnnexRole, of: number, headings: readonly string[]): ReportAnnexColumn {
  return { role, of, headings, kind: KINDS[role], width: WIDTHS[role] };
}

/** Beside counts headings are merged cells, which do not grow with their text: the longest is to have fewer lines. */
function shorterHeading(own: ReportAnnexColumn): ReportAnnexColumn {
  return own.role === "points" ? { ...own, width: own.width + 2 } : own;
}

/** A name above few columns asks for room to stand on three lines; its rate gets what is missing. */
function roomForName(block: readonly ReportAnnexColumn[]): ReportAnnexColumn[] {
  const rate = block.find(({ role }) => role === "rate");
  const name = rate?.headings[0] ?? "";
  const below = block.filter(({ headings }) => headings[0] === name).reduce((sum, { width }) => sum + width, 0);
  const missing = Math.max(0, Math.ceil((name.length * WIDE_LETTER) / NAME_LINES) - below);
  return block.map((each) => (each === rate ? { ...each, width: each.width + missing } : each));
}

function blockHeadings(
  { indicator, ranking, compared }: ReportedIndicator,
  table: UnitTable,
  { counts, before, rateBefore, ranks }: AnnexOptions,
): [AnnexRole, string[]][] {
  const name = rateName(indicator);
  const compares = before && compared !== undefined;
  const headings: [AnnexRole, string[]][] = [];
  if (counts) {
    const number = indicator.id === "servicesInUse" ? "Số lượng" : "Số hồ sơ";
    headings.push(["part", [name, number, sideLabel(indicator.numerator, table, "Tử số")]]);
    headings.push(["whole", [name, number, sideLabel(indicator.denominator, table, "Mẫu số")]]);
  }
  headings.push(["rate", [name, "Tỷ lệ"]]);
  if (ranking.request.target.from !== "none") {
    headings.push(["target", [name, directionOf(indicator) === "lower" ? "Chỉ tiêu (tối đa)" : "Chỉ tiêu"]]);
    headings.push(["verdict", [name, "So với chỉ tiêu"]]);
  }
  if (compares) {
    const label = compared.before?.label;
    if (rateBefore) headings.push(["rateBefore", [name, "Kỳ trước" + (label === undefined ? "" : " (" + label + ")")]]);
    // Beside the rate of the period before it is clear what the change is from.
    const from = rateBefore || label === undefined ? "" : " so với " + label;
    headings.push(["points", [name, "Tăng, giảm" + from + " (điểm phần trăm)"]]);
  }
  if (ranks && !compares) headings.push(["rank", ["Hạng"]]);
  if (ranks && compares) headings.push(["rank", [RANKING, "Hạng"]], ["rankChange", [RANKING, "Thay đổi hạng"]]);
  return headings;
}

/** What the indicator is called as a rate: "Tỷ lệ trực tuyến toàn trình". */
function rateName(indicator: FittedIndicator): string {
  const { name } = indicatorText(indicator);
  if (/^t[ỷỉ] lệ(\s|$)/iu.test(name.normalize("NFC"))) return name;
  // A name of the user's own may begin with an abbreviation.
  return "Tỷ lệ " + (indicator.id === "own" ? name : name.slice(0, 1).toLocaleLowerCase("vi") + name.slice(1));
}

/**
 * The header of the one column that a side of a rate is taken from, or what it counts where the header alone does not say it
 * ("Tổng số"). Sums of columns are explained by the definition.
 */
function sideLabel(terms: readonly ColumnTerm[], table: UnitTable, fallback: string): string {
  const [only, ...others] = terms;
  const from = table.columns.find((candidate) => candidate.column === only?.column);
  if (others.length > 0 || from === undefined || from.header === "") return fallback;
  const says = from.header.split(" > ").join(": ");
  return from.meaning !== undefined && isNeutral(labelOf(says)) ? meaningsVi[from.meaning] : says;
}
