import { countDossierRows } from "../../../application/count-dossier-rows";
import { countDossierSheet } from "../../../application/count-dossier-sheet";
import type { ReadingWatch } from "../../../application/reading-watch";
import type { Workbook } from "../../../application/workbook";
import type { DossierPlan } from "../../../dossiers/dossier-plan";
import type { DossierTally } from "../../../dossiers/dossier-tally";
import type { DossierTableFound } from "../../../dossiers/find-dossier-table";
import { afterDrawing } from "../../after-drawing";
import { browserPace } from "../../browser-pace";
import type { Panel } from "../../panel";
import { stoppableWatch, type StoppableWatch } from "../../stoppable-watch";
import { unlessStopped } from "../../unless-stopped";
import { taskDesk } from "../task-desk";
import type { Counting, SeenDossiers } from "./dossiers-state";
import type { DossierSettings } from "./plan-dossiers";

/** Counts the dossiers of the sheet or of the file. What goes wrong is told by the bar; stopped, everything is as before. */
export async function countSeenDossiers(panel: Panel, { plan, found, key }: DossierSettings): Promise<void> {
  const desk = taskDesk(panel, "dossiers");
  const { seen, counting, counted: before } = desk.get();
  if (plan === undefined || found === undefined || seen === undefined || counting !== undefined) return;
  const watch = countingWatch((told) => desk.set({ counting: told }));
  desk.set({ counting: { share: 0, told: 0, secondsLeft: undefined, stop: watch.stop }, counted: undefined });
  await afterDrawing();
  // A host may take seconds over its last answer: nobody who has stopped waits for it.
  const tally = await panel.lookAt((workbook) => unlessStopped(Promise.race([count(panel, workbook, seen, found, plan, watch), watch.stopped])));
  desk.set({ counting: undefined, counted: tally === undefined ? before : { tally, key } });
}

async function count(panel: Panel, workbook: Workbook, { head, used, file }: SeenDossiers, found: DossierTableFound, plan: DossierPlan, watch: ReadingWatch): Promise<DossierTally> {
  const { headerRows, firstRow, columns } = found;
  if (file === undefined || panel.loadStreaming === undefined)
    return countDossierSheet(workbook, { head, headerRow: headerRows.first, firstRow, columns, used: used ?? head.area }, plan, { pace: browserPace, watch });
  const { rowsOf } = await panel.loadStreaming();
  const wanted = [...columns].filter(([field]) => plan.fields.has(field));
  const rows = rowsOf(file.file, { sheet: head.sheet, columns: wanted.map(([, column]) => column), firstRow }, browserPace, watch);
  return countDossierRows(rows, wanted.map(([field]) => field), plan, browserPace);
}

interface CountingWatch extends StoppableWatch {
  /** Comes when it is stopped. */
  readonly stopped: Promise<undefined>;
}

/** Progress in whole hundredths to be seen, and in tenths to be heard, with the time that is left at the pace so far. */
function countingWatch(tell: (counting: Counting) => void): CountingWatch {
  let resolve: (value: undefined) => void = () => undefined;
  const stopped = new Promise<undefined>((settle) => (resolve = settle));
  const began = browserPace.now();
  let told = 0;
  let secondsLeft: number | undefined;
  const watch = stoppableWatch((shown, share) => {
    const tenths = Math.floor(share * 10);
    if (tenths > told) secondsLeft = ((browserPace.now() - began) / 1000 / share) * (1 - share);
    told = tenths;
    tell({ share: shown, told: told / 10, secondsLeft, stop });
  }, 100);
  const stop = (): void => {
    watch.stop();
    resolve(undefined);
  };
  return { ...watch, stop, stopped };
}
