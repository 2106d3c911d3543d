import type { JSX } from "preact";
import type { TargetRule } from "../../../tables/target-rule";
import { useGrowingList } from "../../growing-list";
import { useTexts } from "../../pane-texts";
import { statusOn } from "./assessment-day";
import { RuleFacts } from "./rule-facts";
import { useTargetsTexts } from "./use-targets-texts";

interface RuleListProps {
  readonly rules: readonly TargetRule[];
  /** ISO day of the assessment. */
  readonly day: string;
  readonly onEdit: (rule: TargetRule) => void;
  readonly onRemove: (rule: TargetRule) => void;
}

const STEP = 30;

/** The rules of the table as cards, with what holds on the day, in the order of the sheet. */
export function RuleList({ rules, day, onEdit, onRemove }: RuleListProps): JSX.Element {
  const texts = useTargetsTexts();
  const { describeDetail } = useTexts();
  const { shown, more } = useGrowingList(rules.length, STEP);
  return (
    <>
      <ul class="cards">
        {rules.slice(0, shown).map((rule) => {
          const row = String(rule.row);
          const status = statusOn(day, rule.from, rule.to);
          return (
            <li key={rule.row}>
              {rule.unread === undefined ? <RuleFacts rule={rule} /> : <p class="note-failure">{describeDetail(rule.unread)}</p>}
              <div class="card-foot">
                <span class="minor">
                  {texts.row(row)}
                  {rule.unread === undefined && (
                    <>
                      {" · "}
                      <span class={"status status-" + status}>{texts.status[status]}</span>
                    </>
                  )}
                </span>
                <div class="buttons">
                  <button type="button" aria-label={texts.editRow(row)} onClick={() => onEdit(rule)}>
                    {texts.edit}
                  </button>
                  <button type="button" aria-label={texts.removeRow(row)} onClick={() => onRemove(rule)}>
                    {texts.remove}
                  </button>
                </div>
              </div>
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}
