import type { JSX } from "preact";
import type { UnrankedUnit } from "../ranking/ranking";
import { showCount } from "../texts/show-number";
import { useGrowingList } from "./growing-list";
import { NotAUnit } from "./not-a-unit";
import { useTexts } from "./pane-texts";

const UNITS_A_STEP = 50;

interface NoActivityListProps {
  readonly units: readonly UnrankedUnit[];
  /** Takes a sheet row (from 0) as no unit; only while the user puts the reading right. */
  readonly onReject: ((row: number) => void) | undefined;
}

/** Units without a single dossier in the period: listed apart, never ranked. */
export function NoActivityList({ units, onReject }: NoActivityListProps): JSX.Element | null {
  const { result } = useTexts().pane;
  const { shown, more } = useGrowingList(units.length, UNITS_A_STEP);
  if (units.length === 0) return null;
  return (
    <details>
      <summary>{result.noActivityHeading(showCount(units.length))}</summary>
      <p class="minor">{result.noActivityWhy}</p>
      <ul class="names">
        {units.slice(0, shown).map((unit) => (
          <li key={unit.row}>
            {unit.name}
            {unit.group !== "" && <span class="minor">{unit.group}</span>}
            {onReject !== undefined && <NotAUnit name={unit.name} row={unit.row} onPress={onReject} />}
          </li>
        ))}
      </ul>
      {more}
    </details>
  );
}
