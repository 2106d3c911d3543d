import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { planNewTargets } from "../../../application/append-targets";
import { checkTypedTarget, typedTargetOf } from "../../../application/check-typed-target";
import { lookAtTargets } from "../../../application/target-cells";
import { makeTargetChange, planTargetChange, type TargetChange } from "../../../application/target-change";
import { BLANK_TARGET } from "../../../tables/typed-target";
import { ActionBar } from "../../action-bar";
import { useTexts } from "../../pane-texts";
import { WorkNotice } from "../../work-notice";
import { TaskFrame } from "../task-frame";
import { ChangeReview } from "./change-review";
import { RowFields } from "./row-fields";
import type { TargetTableProps } from "./targets-props";
import { useTargetsTexts } from "./use-targets-texts";

/** One row: typed, then shown as what will be written to which cells, then written. A deletion begins with the showing. */
export function RowScreen({ panel, state, plan, table, own, change }: TargetTableProps): JSX.Element {
  const texts = useTargetsTexts();
  const { writing } = useTexts().pane;
  const { editing, typed } = own;
  const rule = table.rules.find(({ row }) => row === editing);
  const checked = checkTypedTarget(typed ?? BLANK_TARGET);
  const [touched, setTouched] = useState(false);
  const [nothing, setNothing] = useState(false);
  const [planned, setPlanned] = useState<TargetChange>();
  const leave = (): void => change({ screen: "table", editing: undefined, typed: undefined });
  const busy = state.work.is === "writing" || state.work.is === "undoing";

  const review = async (): Promise<void> => {
    setTouched(true);
    if (typed !== undefined && checked.rule === undefined) return;
    const seen = await panel.lookAt(async (workbook) => {
      if (editing === undefined) {
        const cells = await lookAtTargets(workbook, table, 2);
        return { change: checked.rule && planNewTargets(cells, [checked.rule]) };
      }
      const was = rule && typedTargetOf(rule);
      const wish = { row: editing, rule: typed && checked.rule, ...(was !== undefined && { was }) };
      return { change: planTargetChange(await lookAtTargets(workbook, table), [wish]) };
    });
    setNothing(seen !== undefined && seen.change === undefined);
    setPlanned(seen?.change);
  };
  const write = async (): Promise<void> => {
    if (planned === undefined) return;
    const written = await panel.changeCells((workbook) => makeTargetChange(workbook, planned), {
      action: "targetRow",
      out: { count: planned.rows.length, of: "rows" },
    });
    if (!written) return setPlanned(undefined);
    await panel.targets.refresh({ fresh: true });
    leave();
  };
  // Nothing is typed for a deletion: what it clears is shown at once.
  const deletes = typed === undefined;
  useEffect(() => {
    if (deletes) void review();
  }, []);

  const title =
    editing === undefined ? texts.titleNew : deletes ? texts.removeRow(String(editing)) : texts.titleEdit(String(editing));
  const wrong = touched && !deletes && checked.rule === undefined;
  const said = wrong ? texts.wrong : nothing ? texts.nothing : texts.reviewNote;
  return (
    <TaskFrame
      panel={panel}
      title={title}
      bar={
        <ActionBar
          label={busy ? writing.busy : planned === undefined ? texts.review : texts.apply(table.sheet)}
          note={planned === undefined ? said : texts.applyNote}
          inert={busy}
          busy={busy}
          onPress={() => {
            if (planned !== undefined) return void write();
            panel.clearNotice();
            void review();
          }}
        >
          <WorkNotice
            panel={panel}
            state={state}
            plan={undefined}
            next={
              state.work.is === "failed" && (
                <button type="button" onClick={() => void panel.targets.refresh({ fresh: true }).then(leave)}>
                  {texts.readAgain}
                </button>
              )
            }
          />
        </ActionBar>
      }
    >
      {planned !== undefined && (
        <ChangeReview planned={planned} kind={editing === undefined ? "new" : deletes ? "clear" : "edit"} />
      )}
      {planned === undefined && !deletes && (
        <RowFields
          typed={typed}
          issues={touched ? checked.issues : {}}
          plan={plan}
          rules={table.rules}
          onType={(next) => {
            setNothing(false);
            change({ typed: next });
          }}
        />
      )}
      <section>
        <div class="buttons">
          {planned !== undefined && !deletes && (
            <button type="button" onClick={() => setPlanned(undefined)}>
              {texts.back}
            </button>
          )}
          <button type="button" onClick={leave}>
            {texts.cancel}
          </button>
        </div>
      </section>
    </TaskFrame>
  );
}
