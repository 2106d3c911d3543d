import type { JSX } from "preact";
import { targetShare } from "../../../domain/target";
import { unitsThatAre, type CountrysideAssessment, type UnitThatIs } from "../../../ranking/countryside-assessment";
import { showCount, showRate, showTarget } from "../../../texts/show-number";
import { BlankNotice } from "../../blank-notice";
import { useGrowingList } from "../../growing-list";
import { Icon } from "../../icons";
import { useTexts } from "../../pane-texts";
import type { Panel } from "../../panel";
import { ReviewList } from "../../review-list";
import { UnitsApart } from "../../units-apart";
import type { CountrysidePlan } from "./plan-countryside";
import { summarizeCountryside } from "./summarize-countryside";
import { useCountrysideTexts } from "./use-countryside-texts";

const UNITS_A_STEP = 50;

interface ResultSectionProps {
  readonly panel: Panel;
  readonly plan: CountrysidePlan;
  readonly assessment: CountrysideAssessment;
}

/** The verdicts, commune by commune, and all other units apart. What is to be reviewed comes first. */
export function ResultSection({ panel, plan, assessment }: ResultSectionProps): JSX.Element {
  const texts = useCountrysideTexts();
  const judged = unitsThatAre(assessment, "judged");
  const { shown, more } = useGrowingList(judged.length, UNITS_A_STEP);
  const { found } = plan;
  const toReview = unitsThatAre(assessment, "toReview").map(({ result, ...unit }) => ({
    ...unit,
    cell: result.cell,
    detail: result.detail,
  }));
  return (
    <section aria-labelledby="thuoc-countryside-result">
      <h2 id="thuoc-countryside-result">{texts.result}</h2>
      <p role="status" class="summary">
        {summarizeCountryside(assessment, texts)}
      </p>
      <ReviewList
        units={toReview}
        why={texts.why.toReview}
        onShow={(area) => void panel.show(found.table.sheet, area)}
        onReject={(row) => panel.correct(found, { does: "readRow", row, kind: "other" })}
      />
      <BlankNotice cells={assessment.blanks} />
      {judged.length > 0 && (
        <>
          <h3>{texts.judgedUnits(showCount(judged.length))}</h3>
          <ul class="communes">
            {judged.slice(0, shown).map((unit) => (
              <Commune key={unit.row} unit={unit} />
            ))}
          </ul>
          {more}
          <p class="minor">{texts.shortExplained}</p>
        </>
      )}
      {(["noMinimum", "noActivity", "unclear", "notRegistered", "notSubject"] as const).map((is) => {
        const units = unitsThatAre(assessment, is);
        return <UnitsApart key={is} heading={texts.headings[is](showCount(units.length))} why={texts.why[is]} units={units} />;
      })}
    </section>
  );
}

function Commune({ unit }: { readonly unit: UnitThatIs<"judged"> }): JSX.Element {
  const { pane } = useTexts();
  const texts = useCountrysideTexts();
  const { level, part, whole, minimum, met, shortByConversion, shortByNewOnline } = unit.result;
  const { result } = pane;
  const bar = { "--rate": String(part / whole), "--target": String(targetShare(minimum)) };
  return (
    <li class={met ? "unit unit-met" : "unit unit-not-met"} style={bar}>
      <span class="unit-name">{unit.name}</span>
      <span class="unit-rate">{showRate(part / whole, minimum)}</span>
      <span class="unit-counts">
        {texts.levels[level]}
        <span class="line">{texts.counts(showCount(part), showCount(whole), showTarget(minimum))}</span>
      </span>
      <span class="unit-verdict">
        <Icon name={met ? "check" : "cross"} />
        {met ? result.unitMet : result.unitNotMet}
      </span>
      {!met && (
        <span class="unit-short">
          {texts.short + ": "}
          <span class="whole">{result.byConversion(showCount(shortByConversion))}</span>
          {" \u00B7 "}
          <span class="whole">
            {shortByNewOnline === undefined ? result.newOnlineOutOfReach : result.byNewOnline(showCount(shortByNewOnline))}
          </span>
        </span>
      )}
    </li>
  );
}
