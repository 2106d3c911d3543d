import type { CellPlace } from "../formulas/spill-anchor";
import { sharingVi } from "../texts/sharing-vi";
import { areasOf, placeName } from "./cell-name";
import { groupedBy } from "./grouped-by";
import type { FrozenReason } from "./own-formulas";

/** A cell that is sent as its value. */
export interface FrozenPlace extends CellPlace {
  readonly sheet: string;
  readonly why: FrozenReason;
  readonly functions: readonly string[];
}

/** What the guide tells. */
export interface GuideFacts {
  readonly madeAt: string;
  readonly source: string;
  readonly rules: number;
  /** Who takes the file back; undefined where only "who has sent it" is known. */
  readonly returnTo: string | undefined;
  readonly live: readonly (CellPlace & { readonly sheet: string })[];
  readonly frozen: readonly FrozenPlace[];
  /** Whether the workbook calculates only when it is asked to. */
  readonly isManual: boolean;
}

const MOST_NAMED = 6;
const MOST_LINES = 40;

/** The sheet for whoever receives a working copy: three points, and which cells stand still for which reason. One column. */
export function guideRows({ madeAt, source, rules, returnTo, live, frozen, isManual }: GuideFacts): string[][] {
  const words = sharingVi.guide;
  const still = frozenLines(frozen);
  const lines = [
    words.title,
    ...words.open,
    ...(isManual ? [words.manual] : []),
    live.length === 0 ? words.noneLive : `${words.live(live.length)}: ${inShort(live)}.`,
    frozen.length === 0 ? words.noneFrozen : `${words.frozen(frozen.length)}: ${inShort(frozen)}.`,
    words.back(returnTo ?? words.sender),
    words.keep,
    "",
    words.made(madeAt, source, rules),
    ...(still.length === 0 ? [] : ["", words.frozenHeading, ...still]),
  ];
  return lines.map((line) => [line]);
}

function frozenLines(frozen: readonly FrozenPlace[]): string[] {
  const reasons = groupedBy(frozen, ({ sheet, why, functions }) => [sheet, why, ...functions].join("\n"));
  const lines = reasons.flatMap((group) => {
    const [{ sheet, why, functions } = { sheet: "", why: "noEquivalent" as const, functions: [] }] = group;
    const reason = sharingVi.why[why](functions.join(", "));
    return areasOf(group).map((area) => sharingVi.guide.frozenLine(placeName(sheet, area), reason));
  });
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES), sharingVi.guide.more(lines.length - MOST_LINES)];
}

/** The areas that cells make up: the first few by name, then how many more. */
function inShort(cells: readonly (CellPlace & { readonly sheet: string })[]): string {
  const places = groupedBy(cells, ({ sheet }) => sheet).flatMap((group) => areasOf(group).map((area) => placeName(group[0]?.sheet ?? "", area)));
  const more = places.length - MOST_NAMED;
  return [...places.slice(0, MOST_NAMED), ...(more > 0 ? [sharingVi.guide.and(more)] : [])].join("; ");
}
