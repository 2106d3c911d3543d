import type { JSX } from "preact";
import type { DoubtfulUnit } from "../ranking/ranking";
import type { Area } from "../tables/grid";
import { showCount } from "../texts/show-number";
import { cellArea } from "./cell-area";
import { useGrowingList } from "./growing-list";
import { NotAUnit } from "./not-a-unit";
import { Notice } from "./notice";
import { useTexts } from "./pane-texts";

const UNITS_A_STEP = 10;

interface ReviewListProps {
  readonly units: readonly DoubtfulUnit[];
  /** What follows for them; that they are not ranked unless told. */
  readonly why?: string;
  /** Shows a cell of the source. */
  readonly onShow: (area: Area) => void;
  /** Takes a sheet row (from 0) as no unit. */
  readonly onReject: (row: number) => void;
}

/** Units whose figures cannot be used as they stand: which, why, and a button to the cell. */
export function ReviewList({ units, why, onShow, onReject }: ReviewListProps): JSX.Element | null {
  const { pane, describeDetail } = useTexts();
  const { result } = pane;
  const { shown, more } = useGrowingList(units.length, UNITS_A_STEP);
  if (units.length === 0) return null;
  return (
    <Notice kind="care">
      <h3>{result.toReviewHeading(showCount(units.length))}</h3>
      <p>{why ?? result.toReviewWhy}</p>
      <ul class="review">
        {units.slice(0, shown).map((unit) => (
          <li key={unit.row}>
            <strong>{unit.name}</strong>
            <span class="line">{describeDetail(unit.detail)}</span>
            <button
              type="button"
              class="link"
              aria-label={result.goToCellOf(unit.cell, unit.name)}
              onClick={() => onShow(cellArea(unit.cell))}
            >
              {result.goToCell(unit.cell)}
            </button>{" "}
            <NotAUnit name={unit.name} row={unit.row} onPress={onReject} />
          </li>
        ))}
      </ul>
      {more}
    </Notice>
  );
}
