import { spliced, type Replacement } from "../formulas/spliced";
import { cellAddress } from "../tables/grid";
import { valueOfCell } from "./cell-values";
import type { OwnCell } from "./own-cells";
import type { SheetCell, SheetRow, SheetRows } from "./sheet-cells";
import { tagWith } from "./xml-attributes";
import { cellOfText, xmlOfText } from "./xml-text";

/**
 * The text of a worksheet part in which each cell of ours is what it is to be sent as: a plain formula beside the value that
 * was kept, or the value alone. Everything else stays byte for byte.
 *
 * @param own in the order of rows, each cell once
 */
export function rewriteSheet(sheet: SheetRows, own: readonly OwnCell[], strings: readonly string[]): string {
  const changes = own.flatMap(({ cell, ...rest }) => (cell === undefined ? [] : rewritten(sheet.xml, { ...rest, cell }, strings)));
  const missing = own.filter(({ cell, sending }) => cell === undefined && sending.kind === "plain");
  return spliced(sheet.xml, [...changes, ...inserted(sheet, missing)].sort((one, other) => one.start - other.start || one.end - other.end));
}

function rewritten(xml: string, own: OwnCell & { cell: SheetCell }, strings: readonly string[]): Replacement[] {
  const { cell, sending, staysArray } = own;
  const { tag, formula, value } = cell;
  const isPlain = sending.kind === "plain";
  const prefix = tag.name.slice(0, -tag.local.length);
  const element = isPlain
    ? (staysArray && formula ? xml.slice(formula.tag.start, formula.tag.end) : `<${prefix}f>`) + `${xmlOfText(sending.formula.slice(1))}</${prefix}f>`
    : "";
  // The result of a formula cannot be a shared or a rich text.
  const becomesText = isPlain && value !== undefined && (cell.type === "s" || cell.type === "inlineStr");
  const open = tagWith(xml, tag, {
    ...(becomesText && { t: "str" }),
    ...(value === undefined && { t: undefined }),
    ...(!staysArray && { cm: undefined }),
  });
  if (tag.kind === "empty") return isPlain ? [{ start: tag.start, end: tag.end, text: `${open.replace(/\s*\/>$/, ">")}${element}</${tag.name}>` }] : [];
  const changes: Replacement[] = [{ start: tag.start, end: tag.end, text: open }];
  if (formula !== undefined) changes.push({ start: formula.tag.start, end: formula.end, text: element });
  else if (element !== "") changes.push({ start: tag.end, end: tag.end, text: element });
  if (becomesText) {
    const text = String(valueOfCell(cell, strings) ?? "");
    changes.push({ start: value.tag.start, end: value.end, text: `<${prefix}v>${xmlOfText(cellOfText(text))}</${prefix}v>` });
  }
  return changes;
}

/** Cells that the file lacks, in rows that may lack too. */
function inserted({ xml, tag, inside, rows }: SheetRows, missing: readonly OwnCell[]): Replacement[] {
  const prefix = tag.name.slice(0, -tag.local.length);
  const byRow = new Map<number, OwnCell[]>();
  for (const own of missing) {
    const others = byRow.get(own.row);
    if (others === undefined) byRow.set(own.row, [own]);
    else others.push(own);
  }
  const isThere = new Map(rows.map((row) => [row.row, row]));
  return [...byRow].flatMap(([row, cells]): Replacement[] => {
    const found = isThere.get(row);
    if (found === undefined) {
      const at = rows.find((other) => other.row > row)?.tag.start ?? inside;
      return [{ start: at, end: at, text: `<${prefix}row r="${row + 1}">${cells.map((own) => newCell(own, prefix)).join("")}</${prefix}row>` }];
    }
    if (found.tag.kind === "empty") {
      const open = xml.slice(found.tag.start, found.tag.end).replace(/\s*\/>$/, ">");
      const text = open + cells.map((own) => newCell(own, prefix)).join("") + `</${found.tag.name}>`;
      return [{ start: found.tag.start, end: found.tag.end, text }];
    }
    return cells.map((own) => ({ ...placeIn(found, own.column), text: newCell(own, prefix) }));
  });
}

function placeIn(row: SheetRow, column: number): { start: number; end: number } {
  const at = row.cells.find((cell) => cell.column > column)?.tag.start ?? row.inside;
  return { start: at, end: at };
}

function newCell({ row, column, sending }: OwnCell, prefix: string): string {
  if (sending.kind !== "plain") return "";
  return `<${prefix}c r="${cellAddress(row, column)}"><${prefix}f>${xmlOfText(sending.formula.slice(1))}</${prefix}f></${prefix}c>`;
}
