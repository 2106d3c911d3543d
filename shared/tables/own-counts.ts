import type { GatheredUnit } from "./gathered-unit";
import { cellAddress } from "./grid";
import type { ProcedureBody } from "./procedure-rows";
import type { OwnCountsDiffer } from "./procedure-table";
import { readFigure } from "./read-figure";

/** The counts of units' own rows that are not what their procedures come to; a cell that cannot be read says nothing. */
export function ownCountsDiffering({ view, countColumns }: ProcedureBody, units: readonly GatheredUnit[]): OwnCountsDiffer[] {
  const countAt = (row: number, column: number): number | undefined => {
    const figure = readFigure(view.value(row, column));
    return figure.kind === "count" ? figure.count : figure.kind === "missing" ? 0 : undefined;
  };
  return units.flatMap(({ name, lines, own }) =>
    own.flatMap((row) =>
      countColumns.flatMap((column): OwnCountsDiffer[] => {
        const stated = countAt(row, column);
        const counts = lines.map((line) => countAt(line, column));
        if (stated === undefined || view.text(row, column) === "" || counts.includes(undefined)) return [];
        const sum = counts.reduce<number>((all, count) => all + (count ?? 0), 0);
        return stated === sum ? [] : [{ unit: name, cell: cellAddress(row, column), stated, sum }];
      }),
    ),
  );
}
