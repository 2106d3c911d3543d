import type { JSX } from "preact";
import { refuseIfTablesChanged } from "../application/write-ranking";
import { showTime } from "../texts/show-time";
import { ActionBar } from "./action-bar";
import type { Panel } from "./panel";
import type { PanelState } from "./panel-state";
import { useTexts } from "./pane-texts";
import type { AuditRun } from "./use-audit";
import { WorkNotice } from "./work-notice";

interface CheckBarProps {
  readonly panel: Panel;
  readonly state: PanelState;
  readonly run: AuditRun | undefined;
}

/** The one coloured button of the view that checks figures: it lists what was found on a new sheet. */
export function CheckBar({ panel, state, run }: CheckBarProps): JSX.Element | null {
  const { language, pane } = useTexts();
  if (run === undefined) return null;
  const { part, found, previous, audit } = run;
  const texts = part.auditTexts(language);
  const busy = state.work.is === "writing";
  const press = (): void => {
    if (audit === undefined) return;
    const report = { audit, table: found.table, madeAt: showTime(new Date()) };
    const facts = {
      action: "checking",
      sources: [found.table, ...(previous === undefined ? [] : [previous.table])].map(({ sheet, area }) => ({ sheet, area })),
      in: { count: found.table.rows.filter(({ kind }) => kind === "unit").length, of: "units" },
      out: { count: audit.findings.length, of: "findings" },
    } as const;
    void panel.writeReport(async (workbook) => {
      await refuseIfTablesChanged(workbook, found, previous);
      return part.auditSheet(report);
    }, facts);
  };
  return (
    <ActionBar
      label={busy ? pane.writing.busy : texts.button}
      note={audit === undefined ? texts.nothingToWrite : texts.keepsData}
      inert={audit === undefined || busy || state.reading || state.work.is === "undoing"}
      busy={busy}
      onPress={press}
    >
      <WorkNotice panel={panel} state={state} plan={undefined} />
    </ActionBar>
  );
}
