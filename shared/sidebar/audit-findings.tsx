import type { JSX } from "preact";
import type { Finding, Severity } from "../audit/finding";
import { cellAddress } from "../tables/grid";
import { showCount } from "../texts/show-number";
import { useGrowingList } from "./growing-list";
import type { Panel } from "./panel";
import { useTexts } from "./pane-texts";
import type { Checking } from "./parts";

const FINDINGS_A_STEP = 20;

interface AuditFindingsProps {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly part: Checking;
  readonly panel: Panel;
}

/** The findings of one severity: each a sentence, and a button to its first cell. */
export function AuditFindings({ severity, findings, part, panel }: AuditFindingsProps): JSX.Element | null {
  const { language } = useTexts();
  const texts = part.auditTexts(language);
  const { shown, more } = useGrowingList(findings.length, FINDINGS_A_STEP);
  if (findings.length === 0) return null;
  return (
    <div class={"findings findings-" + severity}>
      <h3>{texts.severities[severity] + " (" + showCount(findings.length) + ")"}</h3>
      <ul class="review">
        {findings.slice(0, shown).map(({ sheet, unit, cells: [first], detail }, index) => {
          const cell = first === undefined ? "" : cellAddress(first.row, first.column);
          return (
            <li key={index}>
              {unit !== undefined && <strong>{unit}</strong>}
              <span class="line">{part.findingText(detail, language)}</span>
              {first !== undefined && (
                <button
                  type="button"
                  class="link"
                  aria-label={unit === undefined ? undefined : texts.goToOf(cell, unit)}
                  onClick={() => void panel.show(sheet, first)}
                >
                  {texts.goTo(cell)}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {more}
    </div>
  );
}
