import type { JSX } from "preact";
import type { GivenTarget } from "../../../domain/allocation-rule";
import { showCount, showRate, showTarget } from "../../../texts/show-number";
import { showPoints } from "../../../texts/show-points";
import type { OwnTexts } from "./passing-state";
import { usePassingTexts } from "./passing-texts";
import { PercentField } from "./percent-field";
import type { PassedUnit } from "./plan-passing";

interface PassedUnitCardProps {
  readonly unit: PassedUnit;
  /** Undefined while there is no proposal. */
  readonly given: GivenTarget | undefined;
  /** What is counted: dossiers or services. */
  readonly noun: string;
  readonly onOwn: (key: string, changes: OwnTexts) => void;
}

/** One unit: its last rate, the target it is given, the rise, the dossiers that it means, and fields to adjust it. */
export function PassedUnitCard({ unit, given, noun, onOwn }: PassedUnitCardProps): JSX.Element {
  const texts = usePassingTexts();
  const { name, part, whole, key, own } = unit;
  return (
    <li class="passed">
      <strong>{name}</strong>
      <strong class="passed-target">{given === undefined ? "" : showTarget(given.target)}</strong>
      <span class="minor">
        {whole === 0 ? texts.beforeIdle : texts.before(showRate(part / whole), showCount(part), showCount(whole))}
      </span>
      {given !== undefined && <Meaning unit={unit} given={given} noun={noun} />}
      <details class="passed-own">
        <summary>
          {texts.adjust}
          <span class="unseen">{" " + name}</span>
        </summary>
        <PercentField label={texts.own} typed={own.target} onType={(target) => onOwn(key, { target })} />
        <div class="bounds">
          <PercentField label={texts.ownFloor} typed={own.floor} onType={(floor) => onOwn(key, { floor })} />
          <PercentField label={texts.ownCeiling} typed={own.ceiling} onType={(ceiling) => onOwn(key, { ceiling })} />
        </div>
      </details>
    </li>
  );
}

function Meaning({ unit, given, noun }: Required<Pick<PassedUnitCardProps, "unit" | "noun">> & { readonly given: GivenTarget }): JSX.Element {
  const texts = usePassingTexts();
  const { part, whole } = unit;
  const { target, dossiers, by } = given;
  const words = [texts.by[by]].filter(Boolean);
  if (whole === 0) return <span class="passed-line minor">{words.join(" \u00B7 ")}</span>;
  const { goes, points } = showPoints({ part, whole }, { part: target.numerator, whole: target.denominator });
  const change =
    goes === "nowhere"
      ? texts.stays
      : goes === "up"
        ? points === undefined ? texts.risesLittle : texts.rises(points)
        : points === undefined ? texts.fallsLittle : texts.falls(points);
  return (
    <span class="passed-line minor">
      <span class={goes === "down" ? "passed-falls" : ""}>{change}</span>
      {[texts.means(showCount(dossiers), showCount(whole), noun), ...words].map((part) => " \u00B7 " + part)}
    </span>
  );
}
