import type { JSX } from "preact";
import type { DoubtfulUnit } from "../../../ranking/ranking";
import type { Area } from "../../../tables/grid";
import { showCount } from "../../../texts/show-number";
import { cellArea } from "../../cell-area";
import { useGrowingList } from "../../growing-list";
import { Notice } from "../../notice";
import { useTexts } from "../../pane-texts";
import { TickBox } from "../../tick-box";
import { usePassingTexts } from "./passing-texts";

const UNITS_A_STEP = 10;

interface DoubtfulUnitsProps {
  readonly units: readonly DoubtfulUnit[];
  readonly leftOut: boolean;
  readonly onLeaveOut: (out: boolean) => void;
  /** Shows a cell of the source. */
  readonly onShow: (area: Area) => void;
}

/** Units whose figures cannot be used: they are put right, or left out on purpose. */
export function DoubtfulUnits({ units, leftOut, onLeaveOut, onShow }: DoubtfulUnitsProps): JSX.Element {
  const { describeDetail } = useTexts();
  const texts = usePassingTexts();
  const { shown, more } = useGrowingList(units.length, UNITS_A_STEP);
  return (
    <Notice kind="care">
      <h3>{texts.doubtfulHeading(showCount(units.length))}</h3>
      <p>{texts.doubtfulWhy}</p>
      <ul class="review">
        {units.slice(0, shown).map((unit) => (
          <li key={unit.row}>
            <strong>{unit.name}</strong>
            <span class="line">{describeDetail(unit.detail)}</span>
            <button
              type="button"
              class="link"
              aria-label={texts.goToCellOf(unit.cell, unit.name)}
              onClick={() => onShow(cellArea(unit.cell))}
            >
              {texts.goToCell(unit.cell)}
            </button>
          </li>
        ))}
      </ul>
      {more}
      <TickBox ticked={leftOut} onTick={onLeaveOut}>
        {texts.leaveOut(showCount(units.length))}
      </TickBox>
    </Notice>
  );
}
