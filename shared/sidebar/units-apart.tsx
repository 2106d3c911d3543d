import type { JSX } from "preact";
import type { UnrankedUnit } from "../ranking/ranking";
import { useGrowingList } from "./growing-list";
import { NotAUnit } from "./not-a-unit";

const UNITS_A_STEP = 50;

interface UnitsApartProps {
  readonly heading: string;
  /** Why they are not ranked; where the heading does not say it. */
  readonly why?: string;
  readonly units: readonly UnrankedUnit[];
  /** Takes a sheet row (from 0) as no unit; only while the user puts the reading right. */
  readonly onReject?: ((row: number) => void) | undefined;
}

/** Units that are listed apart, never ranked, to be unfolded; nothing when there are none. */
export function UnitsApart({ heading, why, units, onReject }: UnitsApartProps): JSX.Element | null {
  const { shown, more } = useGrowingList(units.length, UNITS_A_STEP);
  if (units.length === 0) return null;
  return (
    <details>
      <summary>{heading}</summary>
      {why !== undefined && <p class="minor">{why}</p>}
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
