import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useElementId } from "./element-id";
import { indicators, type IndicatorId } from "../domain/indicator";
import { showCount } from "../texts/show-number";
import type { UnitsToAsk } from "./collection";
import { useTexts } from "./pane-texts";
import type { Panel } from "./panel";
import type { PanelState } from "./panel-state";
import type { Merging } from "./parts";
import { ProvinceChoice } from "./province-choice";
import { SelectField, type Option } from "./select-field";
import { TickBox } from "./tick-box";

interface CollectionFormProps {
  readonly panel: Panel;
  readonly state: PanelState;
}

type Source = "table" | "province" | "lines";

/** Makes a sheet for units to fill in; folded until it is wanted. Nothing before its part has come. */
export function CollectionForm({ panel, state }: CollectionFormProps): JSX.Element | null {
  const { merging } = state;
  return merging.is === "ready" ? <Choosing panel={panel} state={state} part={merging.part} /> : null;
}

function Choosing({ panel, state, part }: CollectionFormProps & { readonly part: Merging }): JSX.Element {
  const { language } = useTexts();
  const texts = part.collectionTexts(language);
  const names = part.indicatorTexts(language);
  const id = useElementId();
  const { found, province, host, work } = state;
  const [picked, setSource] = useState<Source>();
  const [lines, setLines] = useState("");
  const [ids, setIds] = useState<readonly IndicatorId[]>([]);
  const [period, setPeriod] = useState("");

  const source = picked ?? (found === undefined ? "lines" : "table");
  const units = unitsFrom(source);
  const refuses = host?.validation !== false;
  const busy = work.is === "writing" || work.is === "undoing";
  const reason = units === undefined || units.total === 0 ? texts.noUnits : ids.length === 0 ? texts.noIndicators : "";
  const sources: Option<Source>[] = [
    ...(found === undefined ? [] : [{ value: "table" as const, label: texts.fromTable }]),
    { value: "province", label: texts.fromProvince },
    { value: "lines", label: texts.fromLines },
  ];

  function unitsFrom(from: Source): UnitsToAsk | undefined {
    if (from === "lines") return part.unitsOfLines(lines);
    if (from === "table") return found === undefined ? undefined : part.unitsOfTable(found);
    return province.is === "ready" ? part.unitsOfProvince(province.part) : undefined;
  }
  const write = (): void => {
    if (reason !== "" || units === undefined) return;
    const asked = { units, indicators: ids, period: period.trim(), refuses };
    void panel.writeReport(async () => part.drawCollection(asked), { action: "collection", out: { count: units.total, of: "units" } });
  };

  return (
    <section class="collection">
      <details>
        <summary>{texts.heading}</summary>
        <SelectField label={texts.units} value={source} options={sources} onPick={setSource} />
        {source === "province" && <ProvinceChoice panel={panel} state={state} guess={undefined} />}
        {source === "lines" && (
          <div class="field">
            <label for={id + "-lines"}>{texts.lines}</label>
            <textarea
              id={id + "-lines"}
              rows={5}
              value={lines}
              aria-describedby={id + "-lines-note"}
              onInput={(event) => setLines(event.currentTarget.value)}
            />
            <p class="note" id={id + "-lines-note"}>
              {texts.linesNote}
            </p>
          </div>
        )}
        <p class="note" role="status">
          {units !== undefined && units.total > 0 && texts.count(showCount(units.total))}{" "}
          {units?.repeated[0] !== undefined && texts.repeated(showCount(units.repeated.length), units.repeated[0])}
        </p>
        <fieldset>
          <legend>{texts.indicators}</legend>
          {indicators.map((indicator) => (
            <TickBox
              key={indicator.id}
              ticked={ids.includes(indicator.id)}
              onTick={(on) => setIds(on ? [...ids, indicator.id] : ids.filter((other) => other !== indicator.id))}
            >
              {names[indicator.id].name}
            </TickBox>
          ))}
        </fieldset>
        {ids.length > 0 && <p class="note">{texts.columns(part.columnsToAsk(ids).join(", "))}</p>}
        <div class="field">
          <label for={id + "-period"}>{texts.period}</label>
          <input
            id={id + "-period"}
            type="text"
            autocomplete="off"
            value={period}
            aria-describedby={id + "-period-note"}
            onInput={(event) => setPeriod(event.currentTarget.value)}
          />
          <p class="note" id={id + "-period-note"}>
            {texts.periodHint}
          </p>
        </div>
        <button type="button" aria-disabled={reason !== "" || busy} aria-describedby={id + "-why"} onClick={write}>
          {texts.button}
        </button>
        <p class="note" id={id + "-why"}>
          {reason} {!refuses && texts.notRefused}
        </p>
      </details>
    </section>
  );
}
