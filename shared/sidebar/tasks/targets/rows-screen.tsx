import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { useElementId } from "../../element-id";
import { planNewTargets } from "../../../application/append-targets";
import { lookAtTargets } from "../../../application/target-cells";
import { makeTargetChange } from "../../../application/target-change";
import { Failure } from "../../../domain/failure";
import { targetSheet } from "../../../reports/target-sheet";
import { showCount } from "../../../texts/show-number";
import { ActionBar } from "../../action-bar";
import { FailureBox } from "../../failure-box";
import { Icon } from "../../icons";
import { useTexts } from "../../pane-texts";
import { WorkNotice } from "../../work-notice";
import { TaskFrame } from "../task-frame";
import { assessmentDay } from "./assessment-day";
import { keptSets } from "./kept-sets";
import { offeredRows } from "./offered-rows";
import { OfferedList } from "./offered-list";
import { PresetCard } from "./preset-card";
import { RowSourceField } from "./row-source-field";
import type { RowSource } from "./targets-state";
import type { TargetsProps } from "./targets-props";
import { useTargetsTexts } from "./use-targets-texts";

/** Several rows at once: a new sheet where there is no table, else below the one there is. */
export function RowsScreen({ panel, state, plan, table, own, change }: TargetsProps): JSX.Element {
  const texts = useTargetsTexts();
  const { tasks, writing } = useTexts().pane;
  const id = useElementId();
  const { sets, error: unread } = useMemo(() => keptSets(state.memory.kept?.targets), [state.memory.kept?.targets]);
  const chosen: RowSource = own.source ?? { from: "blank" };
  const source: RowSource = table !== undefined && chosen.from === "blank" ? { from: "text" } : chosen;
  const pasted = own.pasted ?? "";
  const offered = useMemo(() => offeredRows(source, sets, pasted), [JSON.stringify(source), sets, pasted]);
  const { rules, wrong, preset, error } = offered;
  const busy = state.work.is === "writing" || state.work.is === "undoing";
  const empty = rules.length === 0 && source.from !== "blank";
  const reason = wrong.length > 0 ? texts.linesWrong(showCount(wrong.length)) : empty ? texts.nothingPicked : "";

  const facts = { action: "targetRows", out: { count: rules.length, of: "rows" } } as const;
  const write = async (): Promise<void> => {
    if (table === undefined) {
      const origin = preset === undefined ? [] : [texts.source + ": " + preset.source, texts.note + ": " + preset.note];
      await panel.writeReport(async () =>
        targetSheet({ name: preset?.name ?? (source.from === "set" ? source.name : ""), origin, rules }),
        facts,
      );
    } else {
      const written = await panel.changeCells(async (workbook) => {
        const planned = planNewTargets(await lookAtTargets(workbook, table, rules.length + 1), rules);
        if (planned === undefined) throw new Failure({ code: "targetTextNotRead" });
        return makeTargetChange(workbook, planned);
      }, facts);
      if (!written) return;
    }
    const { work } = panel.state();
    if (work.is !== "written") return;
    await panel.targets.refresh({ fresh: true });
    change({ screen: "table", pasted: "" });
  };

  return (
    <TaskFrame
      panel={panel}
      title={table === undefined ? tasks.names.targets : texts.titleMany}
      {...(table === undefined && { intro: texts.none })}
      bar={
        <ActionBar
          label={busy ? writing.busy : table === undefined ? texts.make : texts.append(showCount(rules.length))}
          note={reason !== "" ? reason : table === undefined ? texts.makeNote : texts.appendNote}
          inert={busy || reason !== ""}
          busy={busy}
          onPress={() => void write()}
        >
          <WorkNotice panel={panel} state={state} plan={undefined} />
        </ActionBar>
      }
    >
      <section>
        {table !== undefined && (
          <button type="button" class="link" onClick={() => change({ screen: "table" })}>
            <Icon name="back" />
            {texts.backToTable}
          </button>
        )}
        <RowSourceField
          source={source}
          sets={sets}
          withBlank={table === undefined}
          onPick={(next) => change({ source: next })}
        />
        {preset !== undefined && <PresetCard preset={preset} day={assessmentDay(state, plan, new Date())} />}
        {source.from === "text" && (
          <div class="field">
            <label for={id}>{texts.paste}</label>
            <textarea
              id={id}
              rows={5}
              value={pasted}
              aria-describedby={id + "-hint"}
              onInput={(event) => change({ pasted: event.currentTarget.value })}
            />
            <p class="note" id={id + "-hint"}>
              {texts.pasteHint}
            </p>
          </div>
        )}
        {unread !== undefined && <FailureBox error={unread} />}
        {error !== undefined && <FailureBox error={error} />}
        {sets.length > 0 && table === undefined && (
          <button type="button" class="link" onClick={() => change({ screen: "sets" })}>
            {texts.sets}
          </button>
        )}
      </section>
      <OfferedList offered={offered} />
    </TaskFrame>
  );
}
