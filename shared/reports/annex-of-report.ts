import { directionOf } from "../ranking/direction-of";
import type { ReportMaterial } from "../reporting/report-material";
import { finish, type Steps } from "../tables/steps";
import { mostTargetDecimals } from "../texts/show-number";
import type { AnnexCell, AnnexPart } from "./annex";
import { annexCell, type CellStyle } from "./annex-cells";
import { annexColumns } from "./annex-columns";
import { annexNotes } from "./annex-notes";
import type { AnnexOptions } from "./annex-options";
import { annexLinesInSteps, type AnnexLine } from "./annex-rows";
import { annexPeriod, annexTitle, unitOfMeasure } from "./annex-title";
import { NO_GROUP } from "./annex-words";
import { printedDefinition } from "./printed-definition";
import type { ReportAnnex, ReportAnnexColumn, ReportAnnexRow } from "./report-annex";
import { romanNumeral } from "./roman-numeral";

/** Thirty figures or so in a row, each written out. */
const ROWS_A_STEP = 50;

/** One table of an annex that has several: its place, and the lines of all with the figures of its own indicators. */
export interface DividedAnnex {
  readonly part: AnnexPart;
  readonly lines: readonly AnnexLine[];
}

/**
 * The annex of a report: every unit of its table by peer group, with the sums of each group and of all, for each
 * indicator the columns that `options` asks for. What has no rate says so in words; the notes say which units and why.
 * Units + those listed in the notes as not counted = all units of the table.
 *
 * @param divided where this is one of several tables of an annex; `annexTables` makes them.
 */
export function annexOf(material: ReportMaterial, options: AnnexOptions, divided?: DividedAnnex): ReportAnnex {
  return finish(annexOfInSteps(material, options, divided));
}

/** `annexOf`, with a pause after every few rows. */
export function* annexOfInSteps(material: ReportMaterial, options: AnnexOptions, divided?: DividedAnnex): Steps<ReportAnnex> {
  const columns = annexColumns(material, options);
  const lines = divided?.lines ?? (yield* annexLinesInSteps(material, options));
  const rows = yield* annexRows(lines, columns, styles(material));
  yield 1;
  const [first, ...rest] = material.indicators;
  const definition = ({ indicator }: typeof first) => printedDefinition(indicator, material.source.table);
  return {
    title: annexTitle(material, options),
    period: annexPeriod(material, options),
    ...(divided && { part: divided.part }),
    unitOfMeasure: unitOfMeasure(material, options),
    columns,
    rows,
    notes: annexNotes(material, options, lines, divided?.part),
    definitions: [definition(first), ...rest.map(definition)],
  };
}

function styles({ indicators }: ReportMaterial): CellStyle[] {
  return indicators.map(({ indicator, ranking }) => ({
    better: directionOf(indicator),
    targetPlaces: mostTargetDecimals(ranking.groups.flatMap(({ units }) => units.map(({ target }) => target))),
  }));
}

function* annexRows(lines: readonly AnnexLine[], columns: readonly ReportAnnexColumn[], style: readonly CellStyle[]): Steps<ReportAnnexRow[]> {
  let [groups, units] = [0, 0];
  const rows: ReportAnnexRow[] = [];
  for (const [at, { is, name, source, figures }] of lines.entries()) {
    if (at % ROWS_A_STEP === 0) yield at / lines.length;
    const ordinal: AnnexCell =
      is === "group" ? plain(romanNumeral(++groups)) : is === "unit" ? { value: ++units, shown: String(units) } : plain("");
    const cells = columns.map(({ role, of }): AnnexCell => {
      if (role === "ordinal") return ordinal;
      if (role === "name") return plain(shownName(is, name, source));
      const [own, how] = [figures[of], style[of]];
      return own === undefined || how === undefined ? plain("") : annexCell(role, own, how, is !== "unit");
    });
    rows.push({ is, source, figures, cells });
  }
  return rows;
}

function plain(text: string): AnnexCell {
  return { value: text, shown: text };
}

function shownName(is: AnnexLine["is"], name: string, source: number | undefined): string {
  if (name !== "") return name;
  return is === "group" ? NO_GROUP : "(Không có tên, dòng " + String((source ?? 0) + 1) + " của nguồn)";
}
