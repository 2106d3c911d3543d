import type { ReportMaterial } from "../../../reporting/report-material";
import { USUAL_ANNEX, type AnnexOptions } from "../../../reports/annex-options";
import { dividedIndicators } from "../../../reports/divided-indicators";
import type { AnnexState } from "./annex-state";

/** What an annex does without first: counts stand in the source, and a change tells what the earlier rate was. */
const SPARED = ["counts", "rateBefore", "ranks"] as const;

/** Columns that an annex may be proposed without. */
export type Spared = (typeof SPARED)[number];

/** How the annex is proposed to look. */
export interface ProposedLook {
  readonly options: AnnexOptions;
  /** The columns that it does without so as to be legible in print; the user has not said. */
  readonly spared: readonly Spared[];
  /** The indicators of each of its tables; one table where all is legible on one page. */
  readonly tables: ReturnType<typeof dividedIndicators>;
}

/**
 * The usual look with what the user has chosen. Where that cannot be read on one A4 page across, counts, the rate of the
 * period before, and ranks are left out in this order as far as it takes, never what the user wants. Where even that is not
 * enough the annex is divided by indicators, and only as much is left out as lets two of them stand in one table: what is
 * divided loses nothing.
 *
 * @param chosen by the user, now or with this workbook before.
 */
export function proposedLook(material: ReportMaterial, chosen: AnnexState): ProposedLook {
  const compares = material.indicators.some(({ compared }) => compared !== undefined);
  const usual: AnnexOptions = { ...USUAL_ANNEX, ...chosen };
  const left = SPARED.filter((part) => chosen[part] === undefined && (part !== "rateBefore" || (compares && usual.before)));
  const looks = [0, ...left.map((_, at) => at + 1)].map((count): ProposedLook => {
    const spared = left.slice(0, count);
    const options = { ...usual, ...Object.fromEntries(spared.map((part) => [part, false])) };
    // Whether it is to be divided is the user's word, what fits is not.
    return { options, spared, tables: dividedIndicators(material, { ...options, divided: true }) };
  });
  const pairs = Math.ceil(material.indicators.length / 2);
  const [whole] = looks;
  const look = looks.find(({ tables }) => tables.length === 1) ?? looks.find(({ tables }) => tables.length <= pairs) ?? whole;
  if (look === undefined) throw new Error("there is always the usual look");
  return look.options.divided ? look : { ...look, tables: [material.indicators] };
}
