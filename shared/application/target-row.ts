import * as z from "zod/mini";
import { Failure, type FailureDetail } from "../domain/failure";
import { targetFromNumber } from "../domain/target";
import { readDayField, readTargetField, readTextField, readUnitsField } from "../tables/target-fields";
import { groupHolds } from "../tables/target-group";
import type { TargetColumn } from "../tables/target-table-vocabulary";

/** The fields of one row, read; the row number is still to come. */
export interface TargetFields {
  readonly fields: z.infer<ReturnType<typeof rowSchema>>;
  /** What is wrong, with the column where it is. */
  readonly issues: readonly { readonly column: TargetColumn; readonly detail: FailureDetail }[];
}

/** A field of which the reader may say why it cannot be read. */
function field<Value>(read: (cell: unknown) => Value) {
  return z.pipe(
    z.unknown(),
    z.transform((cell, context): Value => {
      try {
        return read(cell);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        context.issues.push({ code: "custom", input: cell, params: { detail: error.detail } });
        return z.NEVER;
      }
    }),
  );
}

function rowSchema() {
  return z
    .object({
      indicator: field(readTextField),
      group: field(readTextField),
      unit: field(readUnitsField),
      target: field(readTargetField),
      document: field(readTextField),
      from: field(readDayField),
      to: field(readDayField),
    })
    .check((context) => {
      const { from, to, group, unit } = context.value;
      const refuse = (column: TargetColumn, detail: FailureDetail): void => {
        context.issues.push({ code: "custom", input: context.value, path: [column], params: { detail } });
      };
      if (from !== "" && to !== "" && to < from) refuse("to", { code: "endsBeforeStart" });
      const outside = unit.split(";").find((name) => name.trim() !== "" && group !== "" && groupHolds(group, { unit: name }) === false);
      if (outside !== undefined) refuse("unit", { code: "groupUnclear", unit: outside.trim(), group });
    });
}

const ROW = rowSchema();

/** Reads the cells of one row; what cannot be read stays blank, and its target means nothing. */
export function readTargetRow(cells: Readonly<Record<TargetColumn, unknown>>): TargetFields {
  const read = ROW.safeParse(cells);
  if (read.success) return { fields: read.data, issues: [] };
  const issues = read.error.issues.flatMap((issue) => {
    const detail = (issue as { params?: { detail?: FailureDetail } }).params?.detail;
    return detail === undefined ? [] : [{ column: issue.path[0] as TargetColumn, detail }];
  });
  const day = (column: "from" | "to"): string =>
    issues.some((issue) => issue.column === column || issue.detail.code === "endsBeforeStart") ? "" : readDayField(cells[column]);
  return {
    fields: {
      indicator: readTextField(cells.indicator),
      group: readTextField(cells.group),
      unit: readUnitsField(cells.unit),
      target: targetFromNumber(0),
      document: readTextField(cells.document),
      from: day("from"),
      to: day("to"),
    },
    issues,
  };
}
