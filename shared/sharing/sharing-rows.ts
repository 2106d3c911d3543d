import type { SentCell } from "./copied-cells";
import { guideRows } from "./guide-rows";
import type { RecordedSheet } from "./originals";
import { originalsRows } from "./originals-rows";
import { guideName } from "./sharing-sheets";

/** What the two sheets of a copy say of it. */
export interface CopyFacts {
  /** As it is shown to people. */
  readonly madeAt: string;
  /** The name of the file, for the guide and for sentences. */
  readonly source: string;
  /** `RULE_VERSION`. */
  readonly rules: number;
  /** Who takes the file back: "Văn phòng UBND tỉnh"; without it, "who has sent it". */
  readonly returnTo?: string;
}

/** The two sheets that a copy carries, row by row. */
export interface SharingRows {
  /** The name of the guide. */
  readonly guide: string;
  readonly guideRows: readonly (readonly string[])[];
  readonly originalsRows: readonly (readonly string[])[];
}

/**
 * The guide for whoever receives a copy, and the hidden sheet of what stood in it.
 *
 * @param sheets all of the workbook, in tab order
 * @param isManual whether it calculates only when it is asked to
 */
export function sharingRows(facts: CopyFacts, sheets: readonly RecordedSheet[], cells: readonly SentCell[], isManual: boolean): SharingRows {
  const { madeAt, source, rules, returnTo } = facts;
  const guide = guideName(sheets.map(({ name }) => name));
  const originals = cells.map(({ original }) => original);
  const frozen = cells.flatMap(({ original: { sheet, row, column }, sending }) => (sending.kind === "value" ? [{ sheet, row, column, ...sending }] : []));
  const live = originals.filter(({ isLive }) => isLive);
  return {
    guide,
    guideRows: guideRows({ madeAt, source, rules, returnTo, live, frozen, isManual }),
    originalsRows: originalsRows({ madeAt, source, rules, guide, sheets, cells: originals }),
  };
}
