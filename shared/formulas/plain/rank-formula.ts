import type { Equivalent } from "./equivalent";
import { ifAll, type AreaText, OMITTED, type Operand } from "./operand";
import { ASCENDING_WORD, DESCENDING_WORD, NO_ACTIVITY_WORD, quoted } from "./plain-texts";

/**
 * XEPHANG_DONVI: one more than the peers that stand strictly before. Values that differ by less than 10^-14 of their
 * size are one, as in our function; where a peer lies between that and 10^-12 the formula fails. A column with any text
 * but "Không phát sinh" and dashes fails as a whole, since our function may read a number in it.
 */
export const rankFormula: Equivalent = {
  takes: ["range", "range", "range"],
  spills: true,
  write: ([values, groups = OMITTED, order = OMITTED], bad) => {
    const descends = isDescending(order);
    if (values?.kind !== "area" || values.own === undefined || descends === undefined) return undefined;
    const peers = peersOf(groups, values.area);
    if (peers === undefined) return undefined;
    const { area, own } = values;
    const before = (distance: string): string =>
      descends ? `(${area.text}>${own}+ABS(${own})/${distance})` : `(${area.text}<${own}-ABS(${own})/${distance})`;
    const count = (distance: string): string => `SUMPRODUCT(ISNUMBER(${area.text})*${before(distance)}${peers.same})`;
    const rank = ifAll([`${count("10^14")}=${count("10^12")}`, ...peers.own], `1+${count("10^14")}`, bad);
    return ifAll([onlyNumbers(area.text), ...peers.all], `IF(ISNUMBER(${own}),${rank},"")`, bad);
  },
};

/** Every cell is a number, blank, a lone dash, or "Không phát sinh". */
function onlyNumbers(area: string): string {
  const words = ["-", "–", NO_ACTIVITY_WORD].map((word) => `+COUNTIF(${area},${quoted(word)})`).join("");
  return `COUNT(${area})+COUNTBLANK(${area})${words}=ROWS(${area})*COLUMNS(${area})`;
}

interface Peers {
  /** A factor that is 1 for the members of the own group; "" without groups. */
  readonly same: string;
  /** What must hold for the own group, and for all. */
  readonly own: readonly string[];
  readonly all: readonly string[];
}

/** Groups are told apart by their text, without regard to case and spaces; a number among them is refused. */
function peersOf(groups: Operand, values: AreaText): Peers | undefined {
  if (groups.kind === "omitted") return { same: "", own: [], all: [] };
  if (groups.kind !== "area" || groups.own === undefined) return undefined;
  const { area, own } = groups;
  if (area.rows !== values.rows || area.columns !== values.columns) return undefined;
  const name = `TRIM(${own})`;
  return {
    same: `*(TRIM(${area.text})=${name})`,
    own: [`${name}<>""`, `${name}<>"-"`, `${name}<>"–"`],
    all: [`COUNT(${area.text})=0`],
  };
}

function isDescending(order: Operand): boolean | undefined {
  if (order.kind === "omitted") return true;
  if (order.kind !== "words") return undefined;
  const word = order.value.normalize("NFC").trim().toLowerCase();
  if (word === "" || word === DESCENDING_WORD) return true;
  return word === ASCENDING_WORD ? false : undefined;
}
