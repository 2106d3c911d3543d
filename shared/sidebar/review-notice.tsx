import type { ComponentChildren, JSX } from "preact";
import type { Area } from "../tables/grid";
import { cellArea } from "./cell-area";
import { useGrowingList } from "./growing-list";
import { NotAUnit } from "./not-a-unit";
import { Notice } from "./notice";
import { useTexts } from "./pane-texts";

const UNITS_A_STEP = 10;

/** A unit with the cells that are in doubt. */
export interface ReviewedUnit {
  readonly name: string;
  /** Sheet row, from 0. */
  readonly row: number;
  readonly doubts: readonly { readonly cell: string; readonly says: string }[];
}

interface ReviewNoticeProps {
  readonly heading: string;
  /** What follows for them. */
  readonly why: string;
  readonly units: readonly ReviewedUnit[];
  /** Shows a cell of the source. */
  readonly onShow: (area: Area) => void;
  /** Takes a sheet row (from 0) as no unit; not offered without. */
  readonly onReject?: ((row: number) => void) | undefined;
  /** What can be done about all of them. */
  readonly children?: ComponentChildren;
}

/** Units whose figures cannot be used as they stand: which, why, and a button to each cell. Nothing without units. */
export function ReviewNotice({ heading, why, units, onShow, onReject, children }: ReviewNoticeProps): JSX.Element | null {
  const { result } = useTexts().pane;
  const { shown, more } = useGrowingList(units.length, UNITS_A_STEP);
  if (units.length === 0) return null;
  return (
    <Notice kind="care">
      <h3>{heading}</h3>
      <p>{why}</p>
      <ul class="review">
        {units.slice(0, shown).map(({ name, row, doubts }) => (
          <li key={row}>
            <strong>{name}</strong>
            {doubts.map(({ cell, says }) => (
              <span class="line" key={cell + says}>
                {says}{" "}
                <button
                  type="button"
                  class="link"
                  aria-label={result.goToCellOf(cell, name)}
                  onClick={() => onShow(cellArea(cell))}
                >
                  {result.goToCell(cell)}
                </button>
              </span>
            ))}
            {onReject !== undefined && <NotAUnit name={name} row={row} onPress={onReject} />}
          </li>
        ))}
      </ul>
      {more}
      {children}
    </Notice>
  );
}
