import type { JSX } from "preact";
import type { UnrankedUnit } from "../ranking/ranking";
import { showCount } from "../texts/show-number";
import { useGrowingList } from "./growing-list";
import { useTexts } from "./pane-texts";

const UNITS_A_STEP = 50;

/** Units without a single dossier in the period: listed apart, never ranked. */
export function NoActivityList({ units }: { readonly units: readonly UnrankedUnit[] }): JSX.Element | null {
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
          </li>
        ))}
      </ul>
      {more}
    </details>
  );
}
