import type { JSX } from "preact";
import type { Severity } from "../audit/finding";
import { showCount } from "../texts/show-number";
import { AuditFindings } from "./audit-findings";
import type { Panel } from "./panel";
import { useTexts } from "./pane-texts";
import type { AuditRun } from "./use-audit";

const SEVERITIES: readonly Severity[] = ["wrong", "doubtful", "note"];

interface AuditResultProps {
  readonly run: AuditRun;
  readonly panel: Panel;
}

/** What an audit found, the worst first, and which checks were made: little checked is not the same as clean. */
export function AuditResult({ run: { part, audit }, panel }: AuditResultProps): JSX.Element {
  const { language } = useTexts();
  const texts = part.auditTexts(language);
  const findings = audit?.findings ?? [];
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  const done = audit?.checks.filter(({ compared }) => compared > 0) ?? [];
  const open = audit?.checks.filter(({ why }) => why !== undefined) ?? [];
  const counts = SEVERITIES.filter((severity) => of(severity).length > 0)
    .map((severity) => texts.counts[severity](showCount(of(severity).length)))
    .join(" \u00B7 ");
  const figures = done.some(({ check }) => check !== "names" && check !== "list");
  const clean = figures ? texts.nothing(showCount(done.length)) : texts.nothingChecked;
  return (
    <section aria-labelledby="thuoc-audit" aria-busy={audit === undefined}>
      <h2 id="thuoc-audit">{texts.result}</h2>
      <p role="status" class="summary">
        {audit === undefined ? texts.running : counts || clean}
      </p>
      {SEVERITIES.map((severity) => (
        <AuditFindings key={severity} severity={severity} findings={of(severity)} part={part} panel={panel} />
      ))}
      {open.length > 0 && (
        <div class="unchecked">
          <h3>{texts.notChecked(showCount(open.length))}</h3>
          <ul class="minor">
            {open.map(({ check, why }) => (
              <li key={check}>
                {capitalized(texts.checks[check]) + (why === undefined ? "" : ": " + texts.reasons[why])}
              </li>
            ))}
          </ul>
        </div>
      )}
      {done.length > 0 && (
        <details>
          <summary>{texts.checked(showCount(done.length))}</summary>
          <ul class="minor">
            {done.map(({ check, compared }) => (
              <li key={check}>{capitalized(texts.checks[check]) + " (" + texts.compared(showCount(compared)) + ")"}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
