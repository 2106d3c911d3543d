import { convertInPlace } from "../../../application/convert-in-place";
import { readOpenSheets, type SeenSheet } from "../../../application/read-open-sheets";
import { RULE_VERSION } from "../../../domain/rule-version";
import { planInPlace, type InPlacePlan } from "../../../sharing/in-place-plan";
import { isLoading } from "../../../sharing/loading-vocabulary";
import type { CopyFacts } from "../../../sharing/sharing-rows";
import { ORIGINALS_SHEET, sameName } from "../../../sharing/sharing-sheets";
import { summarizeCopy, type CopySummary } from "../../../sharing/summarize-copy";
import { sendingVi } from "../../../texts/sending-vi";
import { showTime } from "../../../texts/show-time";
import { afterDrawing } from "../../after-drawing";
import type { Panel } from "../../panel";
import type { InPlaceObstacle, InPlaceState } from "./in-place-state";
import { sendingDesk } from "./sending-desk";
import { sendingFacts } from "./sending-facts";

function setter(panel: Panel): (changes: InPlaceState) => void {
  const { get, set } = sendingDesk(panel);
  return (changes) => set({ inPlace: { ...get().inPlace, ...changes } });
}

/** Reads the whole workbook and shows what would become of it; a failure is told by the bar. */
export async function lookInPlace(panel: Panel): Promise<void> {
  const set = setter(panel);
  set({ looking: true, isCopy: false, done: undefined });
  await afterDrawing();
  const sheets = await panel.lookAt(readOpenSheets);
  const plan = sheets && planInPlace(sheets, factsOf(panel));
  set({ looking: false, seen: sheets && plan && { sheets, summary: summaryOf(plan), obstacle: obstacleIn(sheets, plan) } });
}

/** Turns the open workbook into the copy that was looked at; what becomes of it is told by the bar. */
export async function convertOpenFile(panel: Panel): Promise<void> {
  const set = setter(panel);
  const { seen } = sendingDesk(panel).get().inPlace ?? {};
  if (seen === undefined) return;
  const returnTo = sendingDesk(panel).returnTo().trim();
  let done: InPlaceState["done"];
  let sent: InPlacePlan | undefined;
  const stands = await panel.changeCells(async (workbook) => {
    await afterDrawing();
    const { receipt, plan } = await convertInPlace(workbook, seen.sheets, factsOf(panel));
    sent = plan;
    done = { summary: summaryOf(plan), guide: receipt.name };
    return receipt;
  }, () => sendingFacts(sent, undefined));
  if (!stands) return;
  set({ seen: undefined, isCopy: false, done });
  if (returnTo !== "") panel.remember({ kept: { sending: { returnTo } } });
}

function factsOf(panel: Panel): CopyFacts {
  const returnTo = sendingDesk(panel).returnTo().trim();
  return {
    madeAt: showTime(new Date()),
    source: panel.state().host?.name ?? sendingVi.unnamed,
    rules: RULE_VERSION,
    ...(returnTo !== "" && { returnTo }),
  };
}

function summaryOf(plan: InPlacePlan): CopySummary {
  return summarizeCopy({ ...plan, elsewhere: [] });
}

function obstacleIn(sheets: readonly SeenSheet[], { cells }: InPlacePlan): InPlaceObstacle | undefined {
  const already = sheets.find(({ name }) => sameName(name, ORIGINALS_SHEET));
  if (already !== undefined) return { is: "already", sheet: already.name };
  if (cells.length === 0) return { is: "nothing" };
  const locked = sheets.filter((sheet) => sheet.locked).map(({ name }) => name);
  if (locked.length > 0) return { is: "locked", sheets: locked };
  const loading = cells.filter(({ value }) => value !== undefined && isLoading(value)).length;
  return loading > 0 ? { is: "loading", cells: loading } : undefined;
}
