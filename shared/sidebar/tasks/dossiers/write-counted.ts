import { runInSlices } from "../../../application/run-in-slices";
import { RULE_VERSION } from "../../../domain/rule-version";
import type { DossierTally } from "../../../dossiers/dossier-tally";
import { dossierCountSheetInSteps } from "../../../reports/dossier-count-sheet";
import { dossierCountingVi } from "../../../texts/dossier-counting-vi";
import { proceduresVi } from "../../../texts/procedures-vi";
import { showTime } from "../../../texts/show-time";
import { browserPace } from "../../browser-pace";
import type { Panel } from "../../panel";
import { taskDesk } from "../task-desk";
import type { DossierSettings } from "./plan-dossiers";

/** Writes what was counted to a new sheet, and reads that, so that it can be ranked at once. */
export async function writeCounted(panel: Panel, settings: DossierSettings, tally: DossierTally): Promise<void> {
  const { seen } = taskDesk(panel, "dossiers").get();
  const { from, until, grouping, uses, list, ticked } = settings;
  if (seen === undefined || from === undefined || until === undefined) return;
  const { head, file } = seen;
  const source = file === undefined ? dossierCountingVi.sheet(head.sheet) : `${dossierCountingVi.file(file.file.name)}, ${dossierCountingVi.sheet(head.sheet)}`;
  const scope = uses === "none" || list === undefined ? undefined : { sheet: list.sheet, only: uses === "only", levels: ticked.map((level) => proceduresVi.levels[level]) };
  const groups = tally.groups.get(grouping) ?? [];
  await panel.writeReport(
    () => runInSlices(dossierCountSheetInSteps({ tally, grouping, from, until, source, scope, at: showTime(new Date()), rules: RULE_VERSION }), browserPace),
    {
      action: "dossiers",
      sources: [file === undefined ? { sheet: head.sheet } : { sheet: head.sheet, file: file.file.name }],
      in: { count: tally.rows, of: "rows" },
      out: { count: groups.length, of: grouping === "unit" ? "units" : "rows" },
      leftOut: [{ count: tally.rows - tally.counted, of: "rows" }],
    },
  );
  if (panel.state().work.is === "written") void panel.read();
}
