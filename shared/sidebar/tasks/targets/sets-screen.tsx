import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { typedTargetOf } from "../../../application/check-typed-target";
import { keptTargetSets, LONGEST_SET_NAME, withTargetSet, type TargetSet } from "../../../application/target-sets";
import { showCount } from "../../../texts/show-number";
import { ActionBar } from "../../action-bar";
import { FailureBox } from "../../failure-box";
import { Icon } from "../../icons";
import { Notice } from "../../notice";
import { useTexts } from "../../pane-texts";
import { TypedField } from "../../typed-field";
import { TaskFrame } from "../task-frame";
import { keptSets } from "./kept-sets";
import { SetCard } from "./set-card";
import type { TargetsProps } from "./targets-props";
import { useTargetsTexts } from "./use-targets-texts";

/** The sets of targets that are kept with the workbook: the table saved as one, renamed, deleted, used. */
export function SetsScreen({ panel, state, table, change }: TargetsProps): JSX.Element {
  const texts = useTargetsTexts();
  const { tasks } = useTexts().pane;
  const [name, setName] = useState("");
  const [said, setSaid] = useState<{ text: string; before?: readonly TargetSet[] }>();
  const [error, setError] = useState<unknown>();
  const { sets, error: unread } = useMemo(() => keptSets(state.memory.kept?.targets), [state.memory.kept?.targets]);
  const rows = (table?.rules ?? []).filter(({ unread }) => unread === undefined).map(typedTargetOf);
  const reason = rows.length === 0 ? texts.nothingToSave : name.trim() === "" ? texts.nameMissing : "";
  const taken = sets.some((set) => set.name === name.trim());

  /** Keeps sets from now on, or says why the workbook cannot. */
  const keep = (next: readonly TargetSet[], text: string, before?: readonly TargetSet[]): boolean => {
    if (unread !== undefined) return false;
    try {
      panel.remember({ kept: { targets: keptTargetSets(next) } });
      setError(undefined);
      setSaid({ text, ...(before !== undefined && { before }) });
      return true;
    } catch (failure) {
      setSaid(undefined);
      setError(failure);
      return false;
    }
  };
  const save = (): void => {
    if (keep(withTargetSet(sets, { name, rows }), texts.setSaved(name.trim()))) setName("");
  };

  return (
    <TaskFrame
      panel={panel}
      title={texts.titleSets}
      intro={texts.setsIntro}
      bar={
        <ActionBar
          label={texts.saveSet}
          note={unread !== undefined ? "" : reason !== "" ? reason : taken ? texts.nameTaken : texts.saveSetNote(showCount(rows.length))}
          inert={unread !== undefined || reason !== ""}
          busy={false}
          onPress={save}
        >
          {error !== undefined && <FailureBox error={error} />}
        </ActionBar>
      }
    >
      <section>
        <button type="button" class="link" onClick={() => change({ screen: "table" })}>
          <Icon name="back" />
          {table === undefined ? tasks.names.targets : texts.backToTable}
        </button>
        {unread !== undefined && <FailureBox error={unread} />}
        {rows.length > 0 && unread === undefined && (
          <TypedField label={texts.setName} longest={LONGEST_SET_NAME} text={name} hint={texts.setNameHint} onType={setName} />
        )}
        {said !== undefined && (
          <Notice kind="done">
            <p role="status">{said.text}</p>
            {said.before !== undefined && (
              <button type="button" onClick={() => keep(said.before ?? [], "")}>
                {texts.restore}
              </button>
            )}
          </Notice>
        )}
        {sets.length === 0 && unread === undefined && <p class="minor">{texts.noSets}</p>}
        <ul class="cards">
          {sets.map((set) => (
            <SetCard
              key={set.name}
              set={set}
              others={sets.filter((other) => other !== set).map((other) => other.name)}
              onUse={() => change({ screen: "many", source: { from: "set", name: set.name } })}
              onRename={(next) => {
                const others = sets.filter((other) => other.name !== set.name);
                keep(withTargetSet(others, { ...set, name: next }), texts.setSaved(next.trim()));
              }}
              onRemove={() => keep(sets.filter((other) => other !== set), texts.setRemoved(set.name), sets)}
            />
          ))}
        </ul>
      </section>
    </TaskFrame>
  );
}
