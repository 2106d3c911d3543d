/** What was found of a table of dossiers, drawn as text. */
import { findDossierTable } from "../../shared/dossiers/find-dossier-table";
import type { Grid } from "../../shared/tables/grid";
import { columnLetters } from "../../shared/tables/grid";

/**
 * The rows, then a line for each column that says something of a dossier: "B dossierId dossierCode: Mã hồ sơ". A field in
 * brackets may be meant and was not taken.
 */
export function drawDossierTable(grid: Grid): string[] {
  const found = findDossierTable(grid);
  if (found.is === "none") return [`none: ${found.reason}`];
  const { headerRows, firstRow, columns, alternatives, kinds, headers, personal } = found;
  const lines = [...headers].map(([column, header]) => {
    const field = [...columns].find(([, own]) => own === column)?.[0];
    const other = [...alternatives].find(([, list]) => list.includes(column))?.[0];
    const says = personal.includes(column) ? "personal" : field ?? (other === undefined ? undefined : `(${other})`);
    const kind = kinds.get(column);
    return says === undefined ? "" : `${columnLetters(column)} ${says}${kind === undefined ? "" : ` ${kind}`}: ${header}`;
  });
  const range = headerRows.first === headerRows.last ? `${headerRows.first + 1}` : `${headerRows.first + 1}-${headerRows.last + 1}`;
  return [`header ${range}, from ${firstRow + 1}`, ...lines.filter(Boolean)];
}
