import type { JSX } from "preact";
import { showCount } from "../../../texts/show-number";
import { useGrowingList } from "../../growing-list";
import { useTexts } from "../../pane-texts";
import { useAnnexTexts } from "./annex-texts";
import type { UnitWithoutRate } from "./units-without-rate";

const UNITS_A_STEP = 50;

interface WithoutRateListProps {
  readonly units: readonly UnitWithoutRate[];
  /** Names of the indicators. */
  readonly names: readonly string[];
}

/** The units that stand in the annex without a rate, and why, to be unfolded. */
export function WithoutRateList({ units, names }: WithoutRateListProps): JSX.Element {
  const { describeDetail } = useTexts();
  const texts = useAnnexTexts();
  const { shown, more } = useGrowingList(units.length, UNITS_A_STEP);
  if (units.length === 0) return <p class="minor">{texts.allCounted}</p>;
  return (
    <details>
      <summary>{texts.apart(showCount(units.length))}</summary>
      <ul class="names">
        {units.slice(0, shown).map(({ row, name, idle, toReview }) => (
          <li key={row}>
            {name}
            {idle.length > 0 && <span class="line minor">{texts.noActivity(idle.map((of) => names[of]).join("; "))}</span>}
            {toReview.map(({ of, cell, detail }) => (
              <span key={of} class="line minor">
                {texts.toReview(names[of] ?? "", cell, describeDetail(detail))}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {more}
    </details>
  );
}
