import * as z from "zod/mini";
import { Failure, type FailureDetail } from "../domain/failure";
import { targetFromNumber } from "../domain/target";
import { mayBeMaximum, type OwnName } from "../ranking/indicator-names";
import { readDayField, readTargetField, readTextField, readUnitsField, unitsInField } from "../tables/target-fields";
import { groupHolds } from "../tables/target-group";
import { readTargetShare } from "../tables/target-share";
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

/**
 * Reads the cells of one row; what cannot be read stays blank, and its target means nothing.
 *
 * @param own the indicators that the user has defined: whether the target is a maximum depends on what the row names.
 */
export function readTargetRow(cells: Readonly<Record<TargetColumn, unknown>>, own?: readonly OwnName[]): TargetFields {
  const read = ROW.safeParse(cells);
  const unclear = unclearMaximum(cells, own);
  if (read.success && unclear === undefined) return { fields: read.data, issues: [] };
  const issues = (read.error?.issues ?? []).flatMap((issue) => {
    const detail = (issue as { params?: { detail?: FailureDetail } }).params?.detail;
    return detail === undefined ? [] : [{ column: issue.path[0] as TargetColumn, detail }];
  });
  if (unclear !== undefined) issues.push({ column: "target", detail: unclear });
  const day = (column: "from" | "to"): string =>
    issues.some((issue) => issue.column === column || issue.detail.code === "endsBeforeStart") ? "" : readDayField(cells[column]);
  const group = readTextField(cells.group);
  const { names, problem } = unitsInField(cells.unit);
  // A group in the column of units keeps those in doubt that belong to it.
  const isMoved = problem?.code === "targetGroupAsUnit" && group === "";
  return {
    fields: {
      indicator: readTextField(cells.indicator),
      group: isMoved ? problem.text : group,
      unit: isMoved ? "" : names.join("; "),
      target: targetFromNumber(0),
      document: readTextField(cells.document),
      from: day("from"),
      to: day("to"),
    },
    issues,
  };
}

/** Why a maximum cannot be told; undefined where it can, where the target is none, and where it is no number at all. */
function unclearMaximum({ indicator, target }: Readonly<Record<TargetColumn, unknown>>, own?: readonly OwnName[]): FailureDetail | undefined {
  if (!mayBeMaximum(readTextField(indicator), own)) return undefined;
  try {
    readTargetShare(target, "lower");
  } catch (error) {
    if (error instanceof Failure && error.detail.code === "percentSignNeeded") return error.detail;
  }
  return undefined;
}
