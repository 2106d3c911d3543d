import type { JSX } from "preact";
import type { Panel } from "../../panel";
import { SelectField } from "../../select-field";
import { TickBox } from "../../tick-box";
import { PeriodFields } from "../period-fields";
import { taskDesk } from "../task-desk";
import type { DossiersState, ListUse } from "./dossiers-state";
import { useDossierTexts } from "./dossiers-texts";
import { lastMonth, lastQuarter, thisYear } from "./offered-periods";
import type { DossierSettings } from "./plan-dossiers";
import { useProcedureTexts } from "../procedures/procedures-texts";

interface CountingSectionProps {
  readonly panel: Panel;
  readonly dossiers: DossiersState;
  readonly settings: DossierSettings;
}

const USES: readonly ListUse[] = ["none", "apart", "only"];

/** The period, what a row of the result is, and which procedures count. */
export function CountingSection({ panel, dossiers, settings }: CountingSectionProps): JSX.Element {
  const { counting: texts, dossiers: names } = useDossierTexts();
  const { levels: levelNames } = useProcedureTexts();
  const { set } = taskDesk(panel, "dossiers");
  const { from = "", until = "", withoutFirst = false } = dossiers;
  const { groupings, grouping, list, uses, levels, ticked, knowsFirst, obstacle } = settings;
  const offered = [
    [texts.lastMonth, lastMonth],
    [texts.lastQuarter, lastQuarter],
    [texts.thisYear, thisYear],
  ] as const;
  return (
    <section aria-labelledby="thuoc-dossiers-how">
      <h2 id="thuoc-dossiers-how">{texts.how}</h2>
      <PeriodFields from={from} until={until} isInTheWay={obstacle === "days"} untilNote={texts.untilNote} onType={set} />
      <p class="offered-periods">
        {offered.map(([label, periodOf]) => (
          <button key={label} type="button" class="link" onClick={() => set(periodOf(new Date()))}>
            {label}
          </button>
        ))}
      </p>
      {groupings.length > 1 && (
        <SelectField
          label={texts.groupBy}
          value={grouping}
          options={groupings.map((by) => ({ value: by, label: names.groupings[by] }))}
          onPick={(by) => set({ grouping: by })}
        />
      )}
      {list !== undefined && (
        <SelectField
          label={texts.list(list.sheet)}
          value={uses}
          options={USES.map((use) => ({ value: use, label: texts.listUse[use] }))}
          note={uses === "none" ? undefined : texts.listNote}
          onPick={(listUse) => set({ listUse })}
        />
      )}
      {uses !== "none" && levels.length > 0 && (
        <fieldset class="ticks">
          <legend>{texts.listLevels}</legend>
          {levels.map((level) => (
            <TickBox
              key={level}
              ticked={ticked.includes(level)}
              onTick={(take) => set({ levels: levels.filter((one) => (one === level ? take : ticked.includes(one))) })}
            >
              {levelNames[level]}
            </TickBox>
          ))}
          <p class="note note-failure" role="alert">
            {obstacle === "levels" ? texts.levelsNeeded : ""}
          </p>
        </fieldset>
      )}
      {uses !== "none" && knowsFirst && settings.until !== undefined && (
        <TickBox ticked={withoutFirst} onTick={(take) => set({ withoutFirst: take })}>
          {texts.withoutFirst(settings.until.slice(0, 4))}
        </TickBox>
      )}
    </section>
  );
}
