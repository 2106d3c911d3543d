import type { JSX } from "preact";
import { showCount } from "../../../texts/show-number";
import { useGrowingList } from "../../growing-list";
import { Notice } from "../../notice";
import { useTexts } from "../../pane-texts";
import type { OfferedRows } from "./offered-rows";
import { RuleFacts } from "./rule-facts";
import { useTargetsTexts } from "./use-targets-texts";

const STEP = 20;

/** The rows that will be written, and the lines that cannot be read, each with what is wrong in which field. */
export function OfferedList({ offered: { rules, wrong } }: { readonly offered: OfferedRows }): JSX.Element | null {
  const texts = useTargetsTexts();
  const { describeDetail } = useTexts();
  const { shown, more } = useGrowingList(rules.length, STEP);
  if (rules.length === 0 && wrong.length === 0) return null;
  return (
    <section aria-labelledby="thuoc-offered">
      <h2 id="thuoc-offered">{texts.rowsToWrite(showCount(rules.length))}</h2>
      {wrong.length > 0 && (
        <Notice kind="care">
          <p role="status">{texts.linesWrong(showCount(wrong.length))}</p>
          <ul class="review">
            {wrong.slice(0, STEP).map(({ line, issues }) => (
              <li key={line}>
                {texts.line(String(line))}
                {Object.entries(issues).map(([column, detail]) => (
                  <span class="line" key={column}>
                    {texts.fields[column as keyof typeof texts.fields]}: {describeDetail(detail)}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ul class="cards">
        {rules.slice(0, shown).map((rule, index) => (
          <li key={index}>
            <RuleFacts rule={rule} />
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
