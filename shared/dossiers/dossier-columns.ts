import type { DossierField } from "../domain/dossier";
import { type ColumnKind, columnKinds } from "../domain/dossier-table";
import type { CellValue } from "../tables/grid";
import type { Steps } from "../tables/steps";
import { cellsFit, type CellsFit, knownShare, lookPersonal } from "./column-cells";
import { readDossierHeader } from "./dossier-header";

/** One column of a table as its header and its first cells show it. */
export interface ShownColumn {
  readonly column: number;
  /** Labels from top to bottom. */
  readonly path: readonly string[];
  readonly cells: readonly CellValue[];
}

/** What the columns of a table are. No personal column is among `columns`, `alternatives` and `kinds`. */
export interface DossierColumns {
  readonly columns: ReadonlyMap<DossierField, number>;
  /** For each field, further columns that may be meant, the most likely first. */
  readonly alternatives: ReadonlyMap<DossierField, readonly number[]>;
  readonly kinds: ReadonlyMap<number, ColumnKind>;
  readonly personal: readonly number[];
}

interface Candidate {
  readonly column: number;
  readonly kind: ColumnKind;
  readonly fit: CellsFit;
  readonly known: number;
}

/**
 * Chooses a column for each field. Of several, one that is filled goes before one that is not; then the kind decides, then
 * how many of its words are known, then the place. What the kinds prefer: the unit that handles a dossier to the one that took
 * it in (the forms' rows are "Đơn vị giải quyết TTHC"); a code to a name; the day on which handling ended to the day of
 * handing out (one-stop systems hold the former against the due day: a result that waits to be fetched is not late).
 */
export function* chooseColumns(shown: readonly ShownColumn[]): Steps<DossierColumns> {
  const candidates = new Map<DossierField, Candidate[]>();
  const personal: number[] = [];
  for (const { column, path, cells } of shown) {
    yield 0;
    const header = readDossierHeader(path);
    const isId = header?.is === "field" && header.field === "dossierId";
    if (header?.is === "personal" || (!isId && lookPersonal(cells))) personal.push(column);
    else if (header !== undefined) {
      const { field, kind } = header;
      const fit = cellsFit(field, header.cells, cells);
      const candidate = { column, kind, fit, known: knownShare(field, cells) };
      if (fit !== "unfit") candidates.set(field, [...(candidates.get(field) ?? []), candidate]);
    }
  }
  takeLonePlace(candidates.get("unit") ?? [], personal);
  const columns = new Map<DossierField, number>();
  const alternatives = new Map<DossierField, number[]>();
  const kinds = new Map<number, ColumnKind>();
  for (const [field, found] of candidates) {
    const ordered = found.sort(byPreference);
    const first = ordered[0];
    const isChosen = first !== undefined && first.fit !== "offered";
    if (isChosen) columns.set(field, first.column);
    const others = (isChosen ? ordered.slice(1) : ordered).map(({ column }) => column);
    if (others.length > 0) alternatives.set(field, others);
    for (const { column, kind } of ordered) kinds.set(column, kind);
  }
  return { columns, alternatives, kinds, personal };
}

/**
 * A column of communes or wards is the unit's, for want of another, in a table without applicants: beside them it may as well
 * be where they live.
 */
function takeLonePlace(units: Candidate[], personal: readonly number[]): void {
  const [place, another] = units;
  if (place?.kind === "placeOfUnit" && another === undefined && personal.length === 0) units[0] = { ...place, fit: "fit" };
}

const FITS: readonly CellsFit[] = ["fit", "unused", "offered"];

function byPreference(one: Candidate, other: Candidate): number {
  return (
    FITS.indexOf(one.fit) - FITS.indexOf(other.fit) ||
    columnKinds.indexOf(one.kind) - columnKinds.indexOf(other.kind) ||
    other.known - one.known ||
    one.column - other.column
  );
}
