import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { KEPT_INDICATORS, ownIndicators, type OwnIndicator, type SavedIndicators } from "../../../ranking/own-indicators";
import { indicatorsVi } from "../../../texts/indicators-vi";
import { ownIndicatorsEn } from "../../../texts/own-indicators-en";
import { ownIndicatorsVi } from "../../../texts/own-indicators-vi";
import { ActionBar } from "../../action-bar";
import { FailureBox } from "../../failure-box";
import { Notice } from "../../notice";
import { useTexts } from "../../pane-texts";
import type { TaskProps } from "../task";
import { taskDesk } from "../task-desk";
import { TaskFrame } from "../task-frame";
import { checkDraft, definitionOf } from "./check-draft";
import { IndexForm } from "./index-form";
import { IndicatorForm } from "./indicator-form";
import { IndicatorList } from "./indicator-list";
import type { IndicatorDraft, IndicatorsState } from "./indicators-state";

const EMPTY: IndicatorDraft = {
  key: undefined,
  name: "",
  numerator: [],
  denominator: [],
  better: "higher",
  definition: undefined,
  tried: false,
};

/** All indicators with their definitions, those of the user's own, and the index 766 as the province has it. */
export function IndicatorsTask({ panel, state, plan }: TaskProps): JSX.Element {
  const { language, pane } = useTexts();
  const texts = language === "vi" ? ownIndicatorsVi : ownIndicatorsEn;
  const own: IndicatorsState = state.taskStates.indicators ?? {};
  const { set } = taskDesk(panel, "indicators");
  const kept = readKept(state.memory.kept?.[KEPT_INDICATORS]);
  const table = plan?.found.table;
  const { draft, removed } = own;
  const [tries, setTries] = useState(0);
  const add = useRef<HTMLButtonElement>(null);
  const edited = useRef(draft !== undefined);
  useEffect(() => {
    // Whoever leaves the form goes on where it was opened.
    if (edited.current && draft === undefined) add.current?.focus();
    edited.current = draft !== undefined;
  }, [draft === undefined]);

  const keep = (saved: SavedIndicators): void => panel.remember({ kept: { [KEPT_INDICATORS]: saved } });
  const edit = (indicator: OwnIndicator): void => {
    const draft: IndicatorDraft = { ...indicator, definition: undefined, tried: false };
    // What was proposed goes on following the columns.
    const definition = definitionOf(draft) === indicator.definition ? undefined : indicator.definition;
    set({ draft: { ...draft, definition }, done: "", removed: undefined });
  };
  const remove = (indicator: OwnIndicator): void => {
    keep({ version: 1, own: kept.own.filter(({ key }) => key !== indicator.key) });
    set({ removed: indicator, done: texts.removed(indicator.name) });
  };
  const putBack = (indicator: OwnIndicator): void => {
    keep({ version: 1, own: [...kept.own, indicator] });
    set({ removed: undefined, done: texts.saved(indicator.name) });
  };

  const checked = draft && checkDraft(draft, kept.own, indicatorsVi, "", texts);
  const faults = draft?.tried === true && checked?.is === "faulty" ? checked.faults : {};
  const save = (): void => {
    if (draft === undefined) return;
    // The moment tells a new indicator from all others, deleted ones too: what remembers one must never mean another.
    const made = checkDraft(draft, kept.own, indicatorsVi, Date.now().toString(36), texts);
    if (made.is === "faulty") {
      set({ draft: { ...draft, tried: true } });
      setTries(tries + 1);
    } else {
      keep(made.saved);
      set({ draft: undefined, done: texts.saved(made.indicator.name), removed: undefined });
      setTries(0);
    }
  };
  const bar = draft !== undefined && (
    <ActionBar label={texts.save} note={faults.room ?? texts.saveNote} inert={false} busy={false} onPress={save}>
      {null}
    </ActionBar>
  );

  return (
    <TaskFrame panel={panel} title={pane.tasks.names.indicators} intro={pane.tasks.purposes.indicators} bar={bar}>
      {kept.error !== undefined && (
        <section>
          <FailureBox error={kept.error} />
        </section>
      )}
      {draft === undefined ? (
        <section aria-labelledby="thuoc-indicators">
          <h2 id="thuoc-indicators">{texts.indicators}</h2>
          <div role="status">
            {own.done !== undefined && own.done !== "" && (
              <Notice kind="done">
                <p>{own.done}</p>
                {removed !== undefined && (
                  <div class="buttons">
                    <button type="button" onClick={() => putBack(removed)}>
                      {texts.putBack}
                    </button>
                  </div>
                )}
              </Notice>
            )}
          </div>
          <button
            type="button"
            ref={add}
            aria-disabled={table === undefined || kept.error !== undefined}
            aria-describedby="thuoc-indicators-why"
            onClick={() => {
              if (table !== undefined && kept.error === undefined) set({ draft: EMPTY, done: "", removed: undefined });
            }}
          >
            {texts.add}
          </button>
          <p class="note" id="thuoc-indicators-why">
            {table === undefined && texts.needsTable}
          </p>
          <IndicatorList
            texts={texts}
            own={kept.own}
            table={table}
            grid={plan?.found.grid}
            query={own.query ?? ""}
            onQuery={(query) => set({ query })}
            onEdit={edit}
            onRemove={remove}
          />
        </section>
      ) : (
        <IndicatorForm
          texts={texts}
          draft={draft}
          faults={faults}
          tries={tries}
          table={table}
          onChange={(changes) => set({ draft: { ...draft, ...changes } })}
          onCancel={() => {
            set({ draft: undefined });
            setTries(0);
          }}
        />
      )}
      <IndexForm texts={texts.index} panel={panel} state={state} draft={own.index} onChange={(index) => set({ index })} />
    </TaskFrame>
  );
}

function readKept(saved: unknown): { own: readonly OwnIndicator[]; error: unknown } {
  try {
    return { own: ownIndicators(saved), error: undefined };
  } catch (error) {
    return { own: [], error };
  }
}
