import { checkTypedTarget, rulesOfTyped } from "../../../application/check-typed-target";
import type { TargetSet } from "../../../application/target-sets";
import { targetsOfRecords, type PastedTarget } from "../../../application/target-text";
import { csvRecords } from "../../../files/csv-records";
import type { TargetPreset } from "../../../reports/target-presets/target-preset";
import { targetPresets } from "../../../reports/target-presets/target-presets";
import type { UnplacedRule } from "../../../reports/target-sheet";
import type { RowSource } from "./targets-state";

/** What a source of rows gives. */
export interface OfferedRows {
  readonly rules: readonly UnplacedRule[];
  /** Lines of a text that have to be put right first. */
  readonly wrong: readonly PastedTarget[];
  readonly preset: TargetPreset | undefined;
  /** Why the text cannot be read at all. */
  readonly error: unknown;
}

/** The rows of a source; of a text that is still blank none. */
export function offeredRows(source: RowSource, sets: readonly TargetSet[], pasted: string): OfferedRows {
  const nothing: OfferedRows = { rules: [], wrong: [], preset: undefined, error: undefined };
  if (source.from === "preset") {
    const preset = targetPresets.find(({ id }) => id === source.id);
    return { ...nothing, rules: rulesOfTyped(preset?.rows ?? []), preset };
  }
  if (source.from === "set") {
    const rows = sets.find(({ name }) => name === source.name)?.rows ?? [];
    return { ...nothing, rules: rows.flatMap((typed) => checkTypedTarget(typed).rule ?? []) };
  }
  if (source.from === "blank" || pasted.trim() === "") return nothing;
  try {
    const lines = targetsOfRecords(csvRecords(pasted, "\t"));
    const wrong = lines.filter(({ rule }) => rule === undefined);
    return { ...nothing, wrong, rules: lines.flatMap(({ rule }) => rule ?? []) };
  } catch (error) {
    return { ...nothing, error };
  }
}
