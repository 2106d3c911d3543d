import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { typedTargetOf } from "../../../application/check-typed-target";
import { textOfTargets } from "../../../application/target-text";
import { showCount } from "../../../texts/show-number";
import { showDay } from "../../../texts/show-day";
import { plainKey } from "../../../tables/word-keys";
import { BLANK_TARGET } from "../../../tables/typed-target";
import type { TargetRule } from "../../../tables/target-rule";
import { ActionBar } from "../../action-bar";
import { copyRichText } from "../../copy-rich-text";
import { Icon } from "../../icons";
import { useTexts } from "../../pane-texts";
import { typedDay } from "../../typed-day";
import { TypedField } from "../../typed-field";
import { WorkNotice } from "../../work-notice";
import { CopiedText } from "../copied-text";
import { TaskFrame } from "../task-frame";
import { assessmentDay } from "./assessment-day";
import { OtherSheets } from "./other-sheets";
import { RankByTargets } from "./rank-by-targets";
import { RuleList } from "./rule-list";
import { TableFaults } from "./table-faults";
import type { TargetTableProps } from "./targets-props";
import type { TargetsState } from "./targets-state";
import { useTargetsTexts } from "./use-targets-texts";

/** From so many rules on a field to search them is offered. */
const MANY = 15;

/** The table that there is: what is wrong with it, its rules, and what can be done with it. */
export function TableScreen({ panel, state, plan, table, own, change: set }: TargetTableProps): JSX.Element {
  const texts = useTargetsTexts();
  const { tasks } = useTexts().pane;
  const [copying, setCopying] = useState<{ readonly text: string; readonly copied: boolean }>();
  const day = assessmentDay(state, plan, new Date());
  const isToday = plan?.targets?.dateIsToday ?? typedDay(state.choices.assessedOn).day === undefined;
  const search = table.rules.length > MANY ? (own.search ?? "") : "";
  const rules = useMemo(() => matching(table.rules, search), [table, search]);
  /** Another screen is not for what became of the last press on this one. */
  const change = (changes: Partial<TargetsState>): void => {
    if (changes.screen !== undefined) panel.clearNotice();
    set(changes);
  };
  const sound = table.rules.filter(({ unread }) => unread === undefined);

  const copy = (): void => {
    const text = textOfTargets(sound);
    setCopying({ text, copied: copyRichText({ text }) });
  };

  return (
    <TaskFrame
      panel={panel}
      title={tasks.names.targets}
      intro={tasks.purposes.targets}
      bar={
        <ActionBar
          label={texts.addOne}
          note={texts.addOneNote}
          inert={state.work.is === "writing" || state.work.is === "undoing"}
          busy={false}
          onPress={() => change({ screen: "row", editing: undefined, typed: { ...BLANK_TARGET, ...likeLast(table.rules) } })}
        >
          <WorkNotice
            panel={panel}
            state={state}
            plan={undefined}
            next={<RankByTargets panel={panel} state={state} plan={plan} />}
          />
        </ActionBar>
      }
    >
      <section>
        <p role="status">{texts.table(table.sheet, showCount(sound.length))}</p>
        <div class="buttons">
          <button type="button" onClick={() => void panel.show(table.sheet, table.area)}>
            {texts.open}
          </button>
          <button type="button" onClick={() => void panel.targets.refresh({ fresh: true })}>
            {texts.readAgain}
          </button>
          <button type="button" onClick={() => change({ screen: "many" })}>
            {texts.addMany}
          </button>
          {sound.length > 0 && (
            <button type="button" onClick={copy}>
              {texts.copy}
            </button>
          )}
          <button type="button" onClick={() => change({ screen: "sets" })}>
            {texts.sets}
          </button>
        </div>
        <CopiedText copying={copying} said={copying === undefined ? "" : copying.copied ? texts.copied : texts.copyByHand} field={texts.copyField}>
          {copying !== undefined && <Icon name={copying.copied ? "check" : "warning"} />}
        </CopiedText>
        <OtherSheets panel={panel} state={state} table={table} />
        <TableFaults panel={panel} plan={plan} table={table} />
      </section>
      <section>
        {table.rules.length > MANY && (
          <>
            <TypedField
              label={texts.search}
              type="search"
              text={search}
              hint={texts.searchHint}
              onType={(next) => change({ search: next })}
            />
            <p class="note" role="status">
              {texts.found(showCount(rules.length), showCount(table.rules.length))}
            </p>
          </>
        )}
        <p class="minor">{table.rules.length === 0 ? texts.noRows : (isToday ? texts.assessedToday : texts.assessedOn)(showDay(day))}</p>
        <RuleList
          key={search}
          rules={rules}
          day={day}
          onEdit={(rule) => change({ screen: "row", editing: rule.row, typed: typedTargetOf(rule) })}
          onRemove={(rule) => change({ screen: "row", editing: rule.row, typed: undefined })}
        />
      </section>
    </TaskFrame>
  );
}

/** The rules that say all the words, whatever their accents. */
function matching(rules: readonly TargetRule[], search: string): readonly TargetRule[] {
  const words = plainKey(search).trim().split(" ").filter((word) => word !== "");
  if (words.length === 0) return rules;
  return rules.filter((rule) => {
    const key = plainKey(Object.values(typedTargetOf(rule)).join(" "));
    return words.every((word) => key.includes(word));
  });
}

/** A new row most often comes from the document of the last one. */
function likeLast(rules: readonly TargetRule[]): object {
  const last = rules[rules.length - 1];
  if (last === undefined) return {};
  const { indicator, document, from, to } = typedTargetOf(last);
  return { indicator, document, from, to };
}
