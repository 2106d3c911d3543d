import type { JSX } from "preact";
import type { ReportMaterial } from "../../../reporting/report-material";
import type { Panel } from "../../panel";
import { cellArea } from "../../cell-area";
import { showCount } from "../../../texts/show-number";
import { useGrowingList } from "../../growing-list";
import { Notice } from "../../notice";
import { useWordingTexts } from "./wording-texts";

interface ReviewBoxProps {
  readonly material: ReportMaterial;
  readonly panel: Panel;
}

const UNITS_A_STEP = 10;

/** Units with doubtful figures or names, which no list names but that of units to be reviewed: why, and the way to the cells. */
export function ReviewBox({ material, panel }: ReviewBoxProps): JSX.Element | null {
  const texts = useWordingTexts();
  const { table } = material.source;
  const units = table.rows.filter(({ kind, row }) => kind === "unit" && material.doubts.has(row));
  const { shown, more } = useGrowingList(units.length, UNITS_A_STEP);
  if (units.length === 0) return null;
  return (
    <section>
      <Notice kind="care">
        <details>
          <summary>{texts.review(showCount(units.length))}</summary>
          <ul class="review">
            {units.slice(0, shown).map(({ row, name }) => (
              <li key={row}>
                <strong>{name}</strong>
                {material.doubts.get(row)?.map(({ why, cells: [cell] }) => (
                  <span class="line" key={why}>
                    {why}{" "}
                    {cell !== undefined && (
                      <button type="button" class="link" onClick={() => void panel.show(table.sheet, cellArea(cell.split(":")[0] ?? cell))}>
                        {texts.goToCell(cell)}
                      </button>
                    )}
                  </span>
                ))}
              </li>
            ))}
          </ul>
          {more}
        </details>
      </Notice>
    </section>
  );
}
