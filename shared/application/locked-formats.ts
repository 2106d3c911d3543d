import type { Area } from "../tables/grid";

/**
 * Number formats as few areas: the stretches of a column whose numbers have the same one. What stands between them without a
 * format of its own (texts, blank cells) does not part them.
 *
 * @param formats row by row; undefined for what is no number, "General" for a number without a format
 */
export function lockedFormats(formats: readonly (readonly (string | undefined)[])[], columns: number): { area: Area; format: string }[] {
  const stretches: { area: Area; format: string }[] = [];
  for (let column = 0; column < columns; column++) {
    let open: { area: Area; format: string } | undefined;
    formats.forEach((line, row) => {
      const format = line[column];
      if (format === undefined) return;
      if (open !== undefined && open.format === format) {
        open.area = { ...open.area, rows: row + 1 - open.area.row };
        return;
      }
      open = { area: { row, column, rows: 1, columns: 1 }, format };
      if (format !== "General") stretches.push(open);
    });
  }
  return stretches;
}
