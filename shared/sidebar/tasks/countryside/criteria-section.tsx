import type { JSX } from "preact";
import { COUNTRYSIDE_LEVELS } from "../../../domain/countryside-level";
import { standingOf, criteriaOfLetter } from "../../../ranking/countryside-criteria";
import { showDay } from "../../../texts/show-day";
import { showTarget } from "../../../texts/show-number";
import { Notice } from "../../notice";
import { SelectField } from "../../select-field";
import { TypedField } from "../../typed-field";
import type { CountrysideDesk } from "./use-countryside-desk";
import type { OwnCriteria } from "./countryside-state";
import type { CountrysidePlan } from "./plan-countryside";
import { useCountrysideTexts } from "./use-countryside-texts";

interface CriteriaSectionProps {
  readonly plan: CountrysidePlan;
  readonly desk: CountrysideDesk;
}

/** The minimum of each level with the document it comes from, or fields to type them; whether they are in force. */
export function CriteriaSection({ plan, desk }: CriteriaSectionProps): JSX.Element {
  const texts = useCountrysideTexts();
  const { criteria, own } = desk.settings;
  const { day } = plan.assessed;
  const standing = standingOf(plan.criteria, day);
  const pick = (picked: "letter" | "own"): void => {
    const blank = COUNTRYSIDE_LEVELS.every((level) => own[level] === "");
    desk.setCriteria(picked, picked === "own" && blank ? minimaToBeginWith(day) : {});
  };
  return (
    <section aria-labelledby="thuoc-countryside-criteria">
      <h2 id="thuoc-countryside-criteria">{texts.criteria}</h2>
      <SelectField
        label={texts.criteriaField}
        value={criteria}
        options={[
          { value: "letter", label: texts.ofLetter },
          { value: "own", label: texts.own },
        ]}
        onPick={pick}
      />
      {criteria === "letter" ? <LetterCriteria /> : <OwnFields plan={plan} desk={desk} />}
      {standing !== "inForce" && (
        <Notice kind="care">
          <p>{standing === "noDay" ? texts.standings.noDay : texts.standings[standing](showDay(day ?? ""))}</p>
          {standing === "ended" && criteria === "letter" && <p>{texts.letterEnded}</p>}
        </Notice>
      )}
    </section>
  );
}

/** Minima of 2022 to 2025 are a beginning for an office's own in those years only. */
function minimaToBeginWith(day: string | undefined): Partial<OwnCriteria> {
  if (standingOf(criteriaOfLetter, day) !== "inForce") return {};
  const { minima } = criteriaOfLetter;
  return Object.fromEntries(
    COUNTRYSIDE_LEVELS.map((level) => [level, minima[level] === undefined ? "" : showTarget(minima[level])]),
  );
}

function LetterCriteria(): JSX.Element {
  const texts = useCountrysideTexts();
  const { minima, source, validFrom = "", validTo = "" } = criteriaOfLetter;
  return (
    <>
      <ul>
        {COUNTRYSIDE_LEVELS.map((level) => {
          const minimum = minima[level];
          return minimum !== undefined && <li key={level}>{texts.minimum(texts.levels[level], showTarget(minimum))}</li>;
        })}
      </ul>
      <p class="minor">{texts.noMinimumInLetter}</p>
      <p class="minor">{texts.citing(source) + " " + texts.validity(showDay(validFrom), showDay(validTo))}</p>
    </>
  );
}

function OwnFields({ plan, desk }: CriteriaSectionProps): JSX.Element {
  const texts = useCountrysideTexts();
  const { own } = desk.settings;
  const field = (name: keyof OwnCriteria, label: string, hint?: string): JSX.Element => (
    <TypedField
      label={label}
      text={own[name]}
      error={plan.criteriaErrors[name]}
      hint={hint}
      onType={(typed) => desk.typeOwn({ [name]: typed })}
      onDone={desk.keepTyped}
    />
  );
  return (
    <>
      {COUNTRYSIDE_LEVELS.map((level, index) => (
        <div key={level}>{field(level, texts.minimumOf(texts.levels[level]), index === 0 ? texts.minimumHint : undefined)}</div>
      ))}
      {field("source", texts.ownSource, own.source.trim() === "" ? texts.ownSourceMissing : undefined)}
      {field("from", texts.validFrom, texts.dateHint)}
      {field("to", texts.validTo)}
    </>
  );
}
