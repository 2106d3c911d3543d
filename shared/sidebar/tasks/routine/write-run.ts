import type { SheetsAdded } from "../../../application/write-sheets";
import { RULE_VERSION } from "../../../domain/rule-version";
import { letterForm } from "../../../letters/letter-form";
import { letterOutline } from "../../../letters/letter-outline";
import { reportFacts } from "../../../reports/report-facts";
import type { OfficialHeading } from "../../../reports/official-heading";
import { showTime } from "../../../texts/show-time";
import { tablePeriod } from "../../../tables/table-period";
import type { Panel } from "../../panel";
import type { RankingPlan } from "../../plan-ranking";
import { recallAnnex } from "../annex/kept-annex";
import { planAnnex } from "../annex/plan-annex";
import { issuerDesk } from "../report/issuer-desk";
import { taskDesk } from "../task-desk";
import { drawPieces, type DrawnRun } from "./draw-pieces";
import { KEPT_PERIODS, recallPeriods, withoutPeriodOf, withPeriod, type KeptPeriod } from "./kept-periods";
import { KEPT_ROUTINE, routineToKeep, type Piece } from "./kept-routine";
import type { RoutinePlan } from "./plan-routine";
import { routineOf } from "./routine-of";

/** Writes the sheets of a run, all or none, and remembers how and from what they were made. */
export async function writeRun(panel: Panel, plan: RankingPlan, routine: RoutinePlan): Promise<void> {
  const { material } = routine.report;
  if (material === undefined) return;
  const { pieces, hash } = routine;
  const at = showTime(new Date());
  const { taskStates, memory } = panel.state();
  const annex = planAnnex(material, taskStates.annex ?? {}, recallAnnex(memory.kept?.["annex"]));
  const source = { plan, material, hash, annex, heading: headingOf(panel, annex.number), at };
  let drawn: DrawnRun | undefined;
  const receipt = await panel.writeReports(async (workbook, parts) => {
    drawn = await drawPieces(workbook, parts, source, pieces);
    return drawn.sheets;
  }, reportFacts("routine", material));
  if (receipt === undefined || drawn === undefined) return;
  remember(panel, plan, routine, { receipt, drawn, at });
}

interface Written {
  readonly receipt: SheetsAdded;
  readonly drawn: DrawnRun;
  readonly at: string;
}

function remember(panel: Panel, plan: RankingPlan, routine: RoutinePlan, { receipt, drawn, at }: Written): void {
  const { memory } = panel.state();
  const rememberedBefore = { routine: memory.kept?.[KEPT_ROUTINE] ?? null };
  const pieces: Piece[] = [...routine.pieces, ...(routine.routine?.pieces.includes("letter") === true ? ["letter" as const] : [])];
  const way = routineToKeep(routineOf(plan, panel.state(), pieces, at));
  const period = keptPeriod(plan, routine.hash, { receipt, drawn, at });
  panel.remember({
    kept: {
      ...(way !== undefined && { [KEPT_ROUTINE]: way }),
      ...(period !== undefined && { [KEPT_PERIODS]: withPeriod(recallPeriods(memory.kept?.[KEPT_PERIODS]), period) }),
    },
  });
  taskDesk(panel, "routine").set({ rememberedBefore, ran: { from: plan.found.table.sheet, receipt } });
}

/** What is remembered of the copy of the period; undefined where none was written. */
function keptPeriod({ found: { table } }: RankingPlan, hash: string, { receipt, drawn, at }: Written): KeptPeriod | undefined {
  const [copy, ...others] = receipt.sheets;
  if (drawn.copy === undefined) return undefined;
  return {
    sheet: copy.name,
    top: drawn.copy.area.row,
    source: { sheet: table.sheet, area: table.area },
    hash,
    period: tablePeriod(table)?.label ?? "",
    at,
    rules: RULE_VERSION,
    reports: others.map(({ name }) => name),
  };
}

/** The run was taken back, so what was remembered of it is forgotten, and what was remembered before is back. */
export async function forgetRun(panel: Panel, { sheets }: SheetsAdded): Promise<void> {
  // An effect asks for it, and effects run while the pane is being drawn.
  await Promise.resolve();
  const { memory, taskStates } = panel.state();
  const { rememberedBefore, ...rest } = taskStates.routine ?? {};
  if (rememberedBefore === undefined) return;
  const names = sheets.map(({ name }) => name);
  const periods = recallPeriods(memory.kept?.[KEPT_PERIODS]);
  const left = names.reduce<readonly KeptPeriod[]>(withoutPeriodOf, periods);
  panel.send({ does: "setTask", states: { routine: rest } });
  panel.remember({ kept: { [KEPT_ROUTINE]: rememberedBefore.routine, [KEPT_PERIODS]: left } });
}

/** Who issues and signs the annex, as far as the letter's settings say. */
function headingOf(panel: Panel, annexNumber: string): OfficialHeading {
  const form = letterForm(issuerDesk(panel, panel.state()).letter, { number: "", date: "", subject: "" });
  const { parent, body, dated, signed, signer } = letterOutline({ form, paragraphs: [] });
  return { parent, body, dated, signed, signer, annexNumber, enclosed: "" };
}
