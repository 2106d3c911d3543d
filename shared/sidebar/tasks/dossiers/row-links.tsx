import type { JSX } from "preact";
import type { LeftOutRows } from "../../../dossiers/dossier-tally";
import type { Panel } from "../../panel";
import type { DossiersState } from "./dossiers-state";
import { useDossierTexts } from "./dossiers-texts";

interface RowLinksProps {
  readonly panel: Panel;
  readonly dossiers: DossiersState;
  readonly rows: LeftOutRows;
}

const MOST = 5;

/** The first of some rows, each a link where the table is a sheet of the workbook. */
export function RowLinks({ panel, dossiers: { seen }, rows: { rows, first } }: RowLinksProps): JSX.Element {
  const { counting: texts } = useDossierTexts();
  const shown = first.slice(0, MOST);
  const show = (row: number): void => {
    if (seen !== undefined) void panel.show(seen.head.sheet, { row, column: 0, rows: 1, columns: seen.head.area.column + seen.head.area.columns });
  };
  return (
    <span class="row-links">
      {shown.map((row) =>
        seen?.file === undefined ? (
          <button key={row} type="button" class="link" onClick={() => show(row)}>
            {texts.row(String(row + 1))}
          </button>
        ) : (
          <span key={row}>{texts.row(String(row + 1))}</span>
        ),
      )}
      {rows > shown.length && <span>{texts.andMore}</span>}
    </span>
  );
}
