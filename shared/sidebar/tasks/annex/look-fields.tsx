import type { JSX } from "preact";
import type { AnnexOptions } from "../../../reports/annex-options";
import { LEAST_PRINTED } from "../../../reports/annex-print-size";
import { indicatorText } from "../../../texts/indicator-text";
import { useElementId } from "../../element-id";
import { indicatorWords } from "../../indicator-words";
import { useTexts } from "../../pane-texts";
import { SelectField } from "../../select-field";
import { TickBox } from "../../tick-box";
import { TypedField } from "../../typed-field";
import type { AnnexState } from "./annex-state";
import { useAnnexTexts } from "./annex-texts";
import type { AnnexPlan } from "./plan-annex";

/** As long as a title on three lines. */
const LONGEST_TITLE = 300;
const LONGEST_NUMBER = 8;

interface LookFieldsProps {
  readonly annex: AnnexPlan;
  readonly onSet: (changes: AnnexState) => void;
  /** A choice of how annexes look, which the workbook remembers. */
  readonly onKeep: (changes: AnnexState) => void;
}

/** For which indicators, with which columns, in which order, and what the annex is called. */
export function LookFields({ annex, onSet, onKeep }: LookFieldsProps): JSX.Element {
  const paneTexts = useTexts();
  const texts = useAnnexTexts();
  const id = useElementId();
  const { options, spared, tables, offered, only, of, number, printed } = annex;
  const names = indicatorWords(paneTexts).texts;
  const compares = offered.some(({ compared }) => compared !== undefined);
  const typed = (changes: AnnexState): void => onSet({ of, title: options.title, period: options.period, number, ...changes });
  const field = (label: string, text: string, hint: string, longest: number, onType: (text: string) => void): JSX.Element => (
    <TypedField label={label} text={text} hint={hint} longest={longest} onType={onType} />
  );
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{texts.look}</h2>
      {offered.length > 1 && (
        <SelectField
          label={texts.about}
          value={only}
          options={[
            { value: undefined, label: texts.all(String(offered.length)) },
            ...offered.map(({ key, indicator }) => ({ value: key, label: indicatorText(indicator, names).name })),
          ]}
          onPick={(picked) => onSet({ only: picked })}
        />
      )}
      <fieldset class="ticks">
        <legend>{texts.columns}</legend>
        <TickBox ticked={options.counts} onTick={(counts) => onKeep({ counts })}>
          {texts.counts}
        </TickBox>
        {compares ? (
          <>
            <TickBox ticked={options.before} onTick={(before) => onKeep({ before })}>
              {texts.before}
            </TickBox>
            {options.before && (
              <TickBox ticked={options.rateBefore} onTick={(rateBefore) => onKeep({ rateBefore })}>
                {texts.rateBefore}
              </TickBox>
            )}
          </>
        ) : (
          <p class="note">{texts.noBefore}</p>
        )}
        <TickBox ticked={options.ranks} onTick={(ranks) => onKeep({ ranks })}>
          {texts.ranks}
        </TickBox>
      </fieldset>
      {spared.length > 0 && <p class="note">{texts.spared(spared)}</p>}
      {(tables.length > 1 || printed < LEAST_PRINTED) && annex.material.indicators.length > 1 && (
        <TickBox ticked={options.divided} onTick={(divided) => onKeep({ divided })}>
          {texts.divided}
        </TickBox>
      )}
      <SelectField<AnnexOptions["order"]>
        label={texts.order}
        value={options.order}
        options={[
          { value: "rank", label: texts.byRank },
          { value: "table", label: texts.byTable },
        ]}
        onPick={(order) => onKeep({ order })}
        note={texts.chartNote}
      />
      <details>
        <summary>{texts.naming}</summary>
        {field(texts.title, options.title, texts.titleHint, LONGEST_TITLE, (title) => typed({ title }))}
        {field(texts.period, options.period, texts.periodHint, LONGEST_TITLE, (period) => typed({ period }))}
        {field(texts.number, number, texts.numberHint, LONGEST_NUMBER, (typedNumber) => typed({ number: typedNumber }))}
      </details>
    </section>
  );
}
