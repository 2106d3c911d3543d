import type { JSX } from "preact";
import type { UnrankedUnit } from "../ranking/ranking";
import { showCount } from "../texts/show-number";
import { useGrowingList } from "./growing-list";
import { useTexts } from "./pane-texts";

const UNITS_A_STEP = 50;

/** Units that only the period before names. */
export function GoneUnits({ units }: { readonly units: readonly UnrankedUnit[] }): JSX.Element | null {
  const { periods } = useTexts().pane;
  const { shown, more } = useGrowingList(units.length, UNITS_A_STEP);
  if (units.length === 0) return null;
  return (
    <details>
      <summary>{periods.goneHeading(showCount(units.length))}</summary>
      <ul class="names">
        {units.slice(0, shown).map((unit) => (
          <li key={unit.row}>
            {unit.name}
            {unit.group !== "" && <span class="minor">{unit.group}</span>}
          </li>
        ))}
      </ul>
      {more}
    </details>
  );
}
