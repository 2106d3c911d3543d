import type { DossierField } from "../domain/dossier";
import type { ColumnRefusal } from "../domain/dossier-table";
import { type DossierTableFound, missingColumns, type ShownDossiers } from "./find-dossier-table";

/** What a user has chosen: a column for a field, or that the field is not to be counted by (undefined). */
export type DossierChoices = ReadonlyMap<DossierField, number | undefined>;

/** Why the choices are not taken, with the first field that they go wrong at. */
export interface RefusedColumns {
  readonly is: "refused";
  readonly reason: ColumnRefusal;
  readonly field: DossierField;
}

/**
 * A table with the columns that a user has chosen. A column that is chosen for one field no longer serves the field it was
 * taken for; the others stay. Refused are: a personal column, one that the table has not, one for two fields, no unit, and a
 * choice that leaves nothing to count by.
 */
export function correctDossierColumns(shown: ShownDossiers, choices: DossierChoices): DossierTableFound | RefusedColumns {
  const taken = new Map<number, DossierField>();
  for (const [field, column] of choices) {
    if (column === undefined) continue;
    if (shown.personal.includes(column)) return { is: "refused", reason: "personal", field };
    if (!shown.readable.includes(column)) return { is: "refused", reason: "noSuchColumn", field };
    if (taken.has(column)) return { is: "refused", reason: "usedTwice", field };
    taken.set(column, field);
  }
  const kept = [...shown.columns].filter(([field, column]) => !choices.has(field) && !taken.has(column));
  const columns = new Map([...kept, ...[...taken].map(([column, field]) => [field, column] as const)]);
  const missing = missingColumns(columns);
  if (missing === "noUnit") return { is: "refused", reason: "unitNeeded", field: "unit" };
  if (missing !== undefined) return { is: "refused", reason: missing, field: "dossierId" };
  return { ...shown, is: "found", columns, alternatives: alternativesOf(shown, columns) };
}

/** What may be meant for a field besides its column: what was taken for it before, and what could have been. */
function alternativesOf(shown: ShownDossiers, columns: ReadonlyMap<DossierField, number>): ReadonlyMap<DossierField, readonly number[]> {
  const fields = new Set([...shown.columns.keys(), ...shown.alternatives.keys()]);
  const lists = [...fields].map((field) => {
    const before = shown.columns.get(field);
    const all = [...(before === undefined ? [] : [before]), ...(shown.alternatives.get(field) ?? [])];
    return [field, all.filter((column) => column !== columns.get(field))] as const;
  });
  return new Map(lists.filter(([, list]) => list.length > 0));
}
