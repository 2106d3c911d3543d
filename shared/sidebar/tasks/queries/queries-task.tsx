import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { ActionBar } from "../../action-bar";
import { copyRichText } from "../../copy-rich-text";
import { useElementId } from "../../element-id";
import { useTexts } from "../../pane-texts";
import { SelectField } from "../../select-field";
import { TickBox } from "../../tick-box";
import { TypedField } from "../../typed-field";
import { PeriodFields } from "../period-fields";
import type { TaskProps } from "../task";
import { taskDesk } from "../task-desk";
import { TaskFrame } from "../task-frame";
import { DataSection } from "./data-section";
import { queryForm } from "./plan-query";
import type { QueriesState } from "./queries-state";
import { useQueryTexts } from "./queries-texts";

const NOTHING: QueriesState = {};

/** SQL that counts dossiers where they lie, for provinces that outgrow a sheet. */
export function QueriesTask({ panel, state }: TaskProps): JSX.Element {
  const { tasks } = useTexts().pane;
  const { queries: texts, dossiers: names } = useQueryTexts();
  const id = useElementId();
  const queries = state.taskStates.queries ?? NOTHING;
  const { dossiers = NOTHING } = state.taskStates;
  const form = useMemo(() => queryForm(queries, dossiers), [queries, dossiers]);
  const { which = "figures", listTable = "", listColumn = "", onlyListed = false, copied } = queries;
  const set = (changes: QueriesState): void => taskDesk(panel, "queries").set({ copied: undefined, ...changes });
  const note = copied === undefined ? texts.notes[form.obstacle ?? "ready"] : copied ? texts.notes.copied : texts.notes.byHand;
  return (
    <TaskFrame
      panel={panel}
      title={tasks.names.queries}
      intro={texts.note}
      bar={
        <ActionBar label={texts.button} note={note} inert={form.sql === undefined} busy={false} onPress={() => set({ copied: copyRichText({ text: form.sql ?? "" }) })}>
          <p role="status" class="unseen">
            {copied === undefined ? "" : note}
          </p>
        </ActionBar>
      }
    >
      <DataSection queries={queries} form={form} set={set} />
      <section aria-labelledby={id + "-how"}>
        <h2 id={id + "-how"}>{texts.how}</h2>
        <PeriodFields from={form.from} until={form.until} isInTheWay={form.obstacle === "days"} onType={set} />
        {form.groupings.length > 1 && (
          <SelectField
            label={texts.groupBy}
            value={form.grouping}
            options={form.groupings.map((by) => ({ value: by, label: names.groupings[by] }))}
            onPick={(grouping) => set({ grouping })}
          />
        )}
        <TypedField label={texts.listTable} text={listTable} onType={(typed) => set({ listTable: typed })} />
        {listTable.trim() !== "" && (
          <>
            <TypedField label={texts.listColumn} text={listColumn} onType={(typed) => set({ listColumn: typed })} />
            <TickBox ticked={onlyListed} onTick={(ticked) => set({ onlyListed: ticked })}>
              {texts.onlyListed}
            </TickBox>
          </>
        )}
      </section>
      {form.sql !== undefined && (
        <section aria-labelledby={id + "-sql"}>
          <h2 id={id + "-sql"}>{texts.result}</h2>
          <SelectField
            label={texts.which}
            value={which}
            options={(["figures", "control"] as const).map((one) => ({ value: one, label: texts[one] }))}
            note={texts.whichNote}
            onPick={(one) => set({ which: one })}
          />
          <textarea class="sql" aria-labelledby={id + "-sql"} rows={14} readOnly wrap="off" spellcheck={false} value={form.sql} />
        </section>
      )}
    </TaskFrame>
  );
}
