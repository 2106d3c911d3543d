import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { RegisteredLevel } from "../../../domain/countryside-level";
import type { CountrysideAssessment, CountrysideUnit } from "../../../ranking/countryside-assessment";
import { showCount } from "../../../texts/show-number";
import { useGrowingList } from "../../growing-list";
import { SelectField } from "../../select-field";
import type { CountrysideDesk } from "./use-countryside-desk";
import { REGISTERED_LEVELS } from "./countryside-memory";
import { useCountrysideTexts } from "./use-countryside-texts";

const UNITS_A_STEP = 50;

interface LevelsSectionProps {
  readonly assessment: CountrysideAssessment;
  readonly desk: CountrysideDesk;
}

/** The level of each unit: many at once, or one by one in the order of the table. */
export function LevelsSection({ assessment, desk }: LevelsSectionProps): JSX.Element {
  const texts = useCountrysideTexts();
  const { units } = assessment;
  const registered = units.filter(({ result }) => "level" in result).length;
  const set = units.filter(({ registration }) => registration.by === "user").length;
  const { shown, more } = useGrowingList(units.length, UNITS_A_STEP);
  const [open, setOpen] = useState(registered === 0);
  return (
    <section aria-labelledby="thuoc-countryside-levels">
      <h2 id="thuoc-countryside-levels">{texts.registrations}</h2>
      <p role="status">{texts.registered(showCount(registered), showCount(units.length))}</p>
      <SetMany units={units} desk={desk} anySet={set > 0} />
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{texts.showUnits(showCount(units.length))}</summary>
        {open && (
          <>
            {units.slice(0, shown).map((unit) => (
              <UnitLevel key={unit.row} unit={unit} onPick={(level) => desk.setLevel(unit.registration.key, level)} />
            ))}
            {more}
          </>
        )}
      </details>
      {set > 0 && (
        <p class="minor">
          {desk.remembered < set ? texts.notAllRemembered(showCount(desk.remembered)) : texts.remembered}
        </p>
      )}
    </section>
  );
}

interface SetManyProps {
  readonly units: readonly CountrysideUnit[];
  readonly desk: CountrysideDesk;
  readonly anySet: boolean;
}

function SetMany({ units, desk, anySet }: SetManyProps): JSX.Element {
  const texts = useCountrysideTexts();
  const [level, setLevel] = useState<RegisteredLevel>("standard");
  const field = useRef<HTMLDivElement>(null);
  const communes = units.filter(({ registration }) => registration.kind !== "other");
  const unset = communes.filter(({ registration }) => registration.level === undefined);
  const unsaid = communes.filter(({ registration }) => registration.kind === "unsaid").length;
  const keysOf = (some: readonly CountrysideUnit[]): string[] => some.map(({ registration }) => registration.key);
  /** The pressed button may go; the focus must not fall back to the top of the page. */
  const press = (act: () => void) => (): void => {
    field.current?.querySelector("select")?.focus();
    act();
  };
  return (
    <>
      <div ref={field}>
        <SelectField
          label={texts.setMany}
          value={level}
          options={REGISTERED_LEVELS.map((each) => ({ value: each, label: texts.levels[each] }))}
          onPick={setLevel}
          note={texts.setManyNote + (unsaid > 0 ? " " + texts.unsaidKinds(showCount(unsaid)) : "")}
        />
      </div>
      <div class="buttons">
        {unset.length > 0 && unset.length < communes.length && (
          <button type="button" onClick={press(() => desk.setMany(keysOf(unset), level))}>
            {texts.setUnset(showCount(unset.length))}
          </button>
        )}
        {communes.length > 0 && (
          <button type="button" onClick={press(() => desk.setMany(keysOf(communes), level))}>
            {texts.setAll(showCount(communes.length))}
          </button>
        )}
        {desk.state.before !== undefined && (
          <button type="button" onClick={press(desk.takeBack)}>
            {texts.takeBack}
          </button>
        )}
        {anySet && (
          <button type="button" onClick={press(desk.dropAll)}>
            {texts.useTable}
          </button>
        )}
      </div>
    </>
  );
}

interface UnitLevelProps {
  readonly unit: CountrysideUnit;
  readonly onPick: (level: RegisteredLevel | undefined) => void;
}

function UnitLevel({ unit, onPick }: UnitLevelProps): JSX.Element {
  const texts = useCountrysideTexts();
  const { kind, by, level, stated } = unit.registration;
  const offered = REGISTERED_LEVELS.map((each) => ({ value: each, label: texts.levels[each] }));
  return (
    <SelectField<RegisteredLevel | undefined>
      label={unit.name}
      value={by === "user" && level !== "unclear" ? level : undefined}
      options={[{ value: undefined, label: stated !== undefined && kind !== "other" ? texts.asTable : texts.unset }, ...offered]}
      onPick={onPick}
      note={noteOf()}
    />
  );

  function noteOf(): string | undefined {
    if (by === "user") return undefined;
    if (kind === "other") return stated === undefined ? texts.notSubject : texts.notSubjectStated(stated.text);
    if (stated === undefined) return kind === "unsaid" ? texts.unsaidKind : undefined;
    if (stated.level === "unclear") return texts.unclearText(stated.text);
    return stated.by === "column" ? texts.byColumn(stated.text) : texts.byGroup(stated.text);
  }
}
