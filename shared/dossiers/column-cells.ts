import type { DossierField } from "../domain/dossier";
import { cellText, isBlank, isFigure, isWords } from "../tables/cell-text";
import type { CellValue } from "../tables/grid";
import { contains, labelOf } from "../tables/match-label";
import { deadlineWords } from "../tables/section-vocabulary";
import type { ExpectedCells } from "./dossier-header-vocabulary";
import { answerOf, channelOf, digitizationOf, feeDueOf, paymentOf, statusOf } from "./dossier-words";
import { isNoDue } from "./no-due";
import { NO_DAY, UNREADABLE_DAY, dayCode } from "./read-day";

/**
 * How the cells of a column fit what its header says. "unused": all are blank, and the header alone speaks; "offered": it may
 * be meant, and is not taken unasked; "unfit": it cannot be meant.
 */
export type CellsFit = "fit" | "unused" | "offered" | "unfit";

/** A few cells of another kind (a note, a sum) do not speak against a column. */
const NEARLY_ALL = 0.8;
const MOST = 0.5;

/** Judges the cells of a column that its header takes for one of a field. */
export function cellsFit(field: DossierField, expected: ExpectedCells, cells: readonly CellValue[]): CellsFit {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (expected === "never") return "offered";
  if (filled.length === 0) return expected === "ways" ? "offered" : "unused";
  const share = (is: (cell: CellValue) => boolean): number => filled.filter(is).length / filled.length;
  switch (expected) {
    case "anything":
      return "fit";
    case "days":
      return share((cell) => isDay(field, cell)) >= NEARLY_ALL ? "fit" : "unfit";
    case "texts":
      return share(isWords) >= NEARLY_ALL ? "fit" : "unfit";
    case "codes":
      return share((cell) => typeof cell === "string" && !isFigure(cell) && /\d/.test(cell)) >= NEARLY_ALL ? "fit" : "unfit";
    case "ways":
      return share((cell) => isKnown(field, cell)) >= NEARLY_ALL && tellsWay(field, filled) ? "fit" : "offered";
    // Rows with unknown words are in no count, so a column that is only counted in passing must be understood.
    case "answers":
      return share((cell) => isKnown(field, cell)) >= NEARLY_ALL ? "fit" : "offered";
    case "words":
      return field === "status" && share(isDeadline) >= MOST ? "offered" : share(isFigure) >= NEARLY_ALL ? "offered" : "fit";
  }
}

/** The share of cells with words that the field knows, to choose between columns that say the same; 0 without any. */
export function knownShare(field: DossierField, cells: readonly CellValue[]): number {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length === 0 ? 0 : filled.filter((cell) => isKnown(field, cell)).length / filled.length;
}

/**
 * Whether cells look like numbers of identity or telephone, or addresses of mail, whatever stands over them: twelve digits,
 * ten digits that begin with 0, an "@".
 */
export function lookPersonal(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const personal = filled.filter((cell) => /^(?:0\d{9}|\d{12}|[^@\s]+@[^@\s]+)$/.test(cellText(cell).replace(/[.\s]/g, "")));
  return filled.length > 0 && personal.length >= MOST * filled.length;
}

function isDay(field: DossierField, cell: CellValue): boolean {
  const code = dayCode(cell);
  if (code !== UNREADABLE_DAY) return code !== NO_DAY || String(cell).trim() !== "";
  return field === "due" && isNoDue(cell);
}

/**
 * A column of levels may say how a procedure is offered, not how a dossier came in: it is by dossier when some came in
 * otherwise than online.
 */
function tellsWay(field: DossierField, cells: readonly CellValue[]): boolean {
  if (field !== "channel") return true;
  return cells.map(channelOf).some((channel) => channel === "inPerson" || channel === "byPost");
}

function isDeadline(cell: CellValue): boolean {
  return statusOf(cell) === undefined && contains(labelOf(cellText(cell)), deadlineWords);
}

function isKnown(field: DossierField, cell: CellValue): boolean {
  switch (field) {
    case "channel":
      return channelOf(cell) !== undefined;
    case "status":
      return statusOf(cell) !== undefined;
    case "inputsDigitized":
      return digitizationOf(cell) !== undefined;
    case "payment":
      return paymentOf(cell) !== undefined;
    case "feeDue":
      return feeDueOf(cell) !== undefined;
    default:
      return answerOf(cell) !== undefined;
  }
}
