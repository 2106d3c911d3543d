import type { Area, CellValue, Grid } from "../../../shared/tables/grid";
import type { FigureFlaw, Flaws, HeadingStyle, Spelling, Spoiling } from "./flaws";
import type { ModelColumn, ModelUnit, TableModel } from "./table-model";

/** What was drawn where. Rows and columns are those of the sheet. */
export interface Drawing {
  readonly grid: Grid;
  readonly units: readonly { readonly row: number; readonly group: string; readonly unit: ModelUnit }[];
  /** The counting columns of the model, in their order. */
  readonly counting: readonly { readonly column: number; readonly means: ModelColumn["means"] }[];
}

const ROMAN = ["I", "II", "III"];

/** Draws a table with its flaws. */
export function drawTable({ columns, groups }: TableModel, flaws: Flaws): Drawing {
  const cells: CellValue[][] = [];
  const merges: Area[] = [];
  const units: { row: number; group: string; unit: ModelUnit }[] = [];
  const ordinal = flaws.ordinals === "none" ? 0 : 1;
  const beside = flaws.lines === "kindsBeside" ? 1 : 0;
  const names = flaws.right + ordinal;
  const first = names + 1 + beside;
  const width = first + columns.length;
  const put = (row: number, column: number, value: CellValue): void => {
    while (cells.length <= row) cells.push(Array.from({ length: width }, () => ""));
    (cells[row] as CellValue[])[column] = value;
  };

  for (let row = 0; row < flaws.down; row++) put(row, 0, "");
  for (const line of flaws.title) put(cells.length, flaws.right, line);
  const top = cells.length;
  const levels = Math.max(...columns.map(({ path }) => path.length));
  const label = (text: string, column: number): void => {
    put(top, column, styled(text, flaws.headings, column + 1));
    if (levels > 1) merges.push({ row: top, column, rows: levels, columns: 1 });
  };
  put(top + levels - 1, 0, "");
  if (ordinal === 1) label("STT", flaws.right);
  label(flaws.unitHeading, names);
  if (beside === 1) label("Loại dịch vụ công", names + 1);
  headings(columns, levels).forEach(({ level, from, to, down, text }) => {
    put(top + level, first + from, styled(text, flaws.headings, first + from + 1));
    if ((to > from && flaws.mergedHeader) || down > 1)
      merges.push({ row: top + level, column: first + from, rows: down, columns: to - from + 1 });
  });
  if (flaws.numbering !== "none") {
    const row = cells.length;
    for (let column = flaws.right; column < width; column++)
      put(row, column, numbered(flaws.numbering, column - flaws.right, first - flaws.right));
  }

  const header = cells.slice(top);
  const counting = columns
    .map(({ means }, index) => ({ column: first + index, means }))
    .filter(({ means }) => means.length > 0 && means[0] !== "target");
  const sumOf = (of: readonly ModelUnit[]): number[] =>
    counting.map((_, index) => of.reduce((sum, { counts }) => sum + (counts[index] as number), 0));
  const everyone = groups.flatMap((group) => group.units);
  // Whole thousands leave whole numbers behind, which nothing gives away unless others in the column have lost more.
  const written = counting.map((_, index): FigureFlaw => {
    const flaw = flaws.figures[index % flaws.figures.length] as FigureFlaw;
    const broken = everyone.filter(({ counts }) => (counts[index] as number) >= 1000 && (counts[index] as number) % 1000 !== 0);
    return flaw === "eaten" && broken.length <= flaws.spoilt.length ? "number" : flaw;
  });
  const figures = (row: number, counts: readonly number[]): void =>
    counts.forEach((count, index) =>
      put(row, counting[index]?.column as number, drawn(count, written[index] as FigureFlaw, flaws.zero)),
    );
  const total = (): void => {
    const row = cells.length;
    put(row, names, flaws.totalWord);
    figures(row, sumOf(everyone));
  };

  if (flaws.total === "first") total();
  let number = 0;
  groups.forEach((group, index) => {
    if (group.name !== "") {
      if (flaws.gapBeforeGroups && index > 0) put(cells.length, 0, "");
      const row = cells.length;
      const mark = flaws.groupMark === "roman" ? ROMAN[index] : "ABC".charAt(index);
      if (ordinal === 1 && flaws.groupMark !== "none") put(row, flaws.right, mark as string);
      put(row, names, ordinal === 0 && flaws.groupMark !== "none" ? `${mark}. ${group.name}` : group.name);
      if (flaws.subtotals) figures(row, sumOf(group.units));
    }
    if (flaws.ordinals === "restarting") number = 0;
    for (const unit of group.units) {
      if (units.length === flaws.headerAgainAt) {
        for (const merge of merges.filter((one) => one.row >= top && one.row < top + header.length))
          merges.push({ ...merge, row: merge.row - top + cells.length });
        header.forEach((line) => cells.push([...line]));
      }
      const row = cells.length;
      if (ordinal === 1) put(row, flaws.right, ordinalOf(++number, flaws.ordinalStyle));
      put(row, names, spelled(unit.name, flaws.spelling[units.length % flaws.spelling.length] as Spelling));
      const parts = halves(unit.counts);
      if (flaws.lines === "kindsBeside") {
        const lines: readonly (readonly [string, readonly number[]])[] = [
          ...(flaws.lineTotal ? [["Cộng", unit.counts] as const] : []),
          ["Toàn trình", parts[0]],
          ["Một phần", parts[1]],
        ];
        lines.forEach(([kind, counts], at) => {
          put(row + at, names + 1, kind);
          figures(row + at, counts);
        });
        for (let column = flaws.right; column <= names; column++)
          merges.push({ row, column, rows: lines.length, columns: 1 });
      } else figures(row, unit.counts);
      if (flaws.lines === "partsBelow")
        ["Trong đó: toàn trình", "Một phần"].forEach((part, at) => {
          put(row + 1 + at, names, part);
          figures(row + 1 + at, parts[at] as number[]);
        });
      columns.forEach(({ means, path }, at) => {
        if (means.length === 0) put(row, first + at, path[0] === "Ghi chú" ? "" : "45,5%");
        else if (means[0] === "target") put(row, first + at, "50%");
      });
      units.push({ row, group: group.name, unit });
    }
  });
  if (flaws.total === "last") total();
  if (flaws.comparison) {
    const row = cells.length;
    put(row, names, "Cùng kỳ năm trước");
    figures(row, sumOf(everyone));
  }
  for (const note of flaws.notes) put(cells.length, flaws.right, note);
  for (const { unit, column, by } of flaws.spoilt) {
    const at = units[unit % units.length];
    const where = counting[column % counting.length];
    if (at !== undefined && where !== undefined) put(at.row, where.column, SPOILT[by]);
  }
  const hiddenRows = flaws.hidden && units[1] !== undefined ? [units[1].row] : [];
  const grid: Grid = {
    sheet: "Trang tính",
    area: { row: 0, column: 0, rows: cells.length, columns: width },
    values: cells,
    merges,
    hiddenRows,
  };
  return { grid, units, counting };
}

const SPOILT: Readonly<Record<Spoiling, CellValue>> = {
  words: "15 hồ sơ",
  about: "~200",
  error: "#N/A",
  date: "05/01/2024",
  negative: -3,
};

/** Two rows that add up to the counts. */
function halves(counts: readonly number[]): [number[], number[]] {
  const half = counts.map((count) => Math.floor(count / 2));
  return [half, counts.map((count, index) => count - (half[index] as number))];
}

interface Heading {
  readonly level: number;
  readonly from: number;
  readonly to: number;
  readonly down: number;
  readonly text: string;
}

/** Each heading once, over the columns next to each other that share it and all that is above it. */
function headings(columns: readonly ModelColumn[], levels: number): Heading[] {
  const found: Heading[] = [];
  for (let level = 0; level < levels; level++) {
    let from = 0;
    while (from < columns.length) {
      const path = columns[from]?.path ?? [];
      const above = JSON.stringify(path.slice(0, level + 1));
      let to = from;
      const shares = (at: number): boolean =>
        level < path.length - 1 && JSON.stringify(columns[at]?.path.slice(0, level + 1)) === above;
      while (to + 1 < columns.length && shares(to + 1)) to++;
      const last = level === path.length - 1;
      if (level < path.length)
        found.push({ level, from, to, down: last ? levels - level : 1, text: path[level] as string });
      from = to + 1;
    }
  }
  return found;
}

function styled(text: string, style: HeadingStyle, number: number): string {
  if (style === "upper") return text.toUpperCase();
  if (style === "broken") return text.replace(/ (?=\S+$)/, "\n");
  if (style === "decomposed") return text.normalize("NFD");
  return style === "formula" ? `${text} (${number})` : text;
}

function ordinalOf(number: number, style: Flaws["ordinalStyle"]): CellValue {
  if (style === "number") return number;
  return style === "dotted" ? `${number}.` : String(number).padStart(style === "padded" ? 2 : 1, "0");
}

function numbered(style: Flaws["numbering"], index: number, names: number): CellValue {
  if (style === "brackets") return `(${index + 1})`;
  if (style === "letters") return index < names ? "AB".charAt(index) : index - names + 1;
  return index + 1;
}

function drawn(count: number, flaw: FigureFlaw, zero: Flaws["zero"]): CellValue {
  if (count === 0) return zero === "zero" ? 0 : zero === "blank" ? "" : "-";
  const grouped = (by: string): string => String(count).replace(/\B(?=(\d{3})+$)/g, by);
  if (flaw === "dots") return grouped(".");
  if (flaw === "spaces") return grouped(" ");
  if (flaw === "plainText") return String(count);
  return flaw === "eaten" && count >= 1000 ? count / 1000 : count;
}

function spelled(name: string, spelling: Spelling): string {
  if (spelling === "upper") return name.toUpperCase();
  if (spelling === "office") return "UBND " + name.charAt(0).toLowerCase() + name.slice(1);
  if (spelling === "spaces") return " " + name.replace(/ /g, "  ");
  return spelling === "decomposed" ? name.normalize("NFD") : name;
}
