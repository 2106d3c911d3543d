import type { FoundTable } from "../application/read-tables";
import type { Preferences } from "../application/settings";
import type { Workbook } from "../application/workbook";
import { createCorrectionDesk, type CorrectionDesk } from "./correction-desk";
import { createMemory, type Remember } from "./memory-desk";
import { createMergeDesk, type MergeDesk } from "./merge-desk";
import { wholeVietnamese } from "./pane-texts";
import type { PanelCore } from "./panel-core";
import { initialState, type View } from "./panel-state";
import type { PaneParts } from "./parts";
import { createPartsDesk } from "./parts-desk";
import { createPeriodDesk, type PeriodDesk } from "./period-desk";
import { createReadingDesk, type ReadingDesk } from "./reading-desk";
import { reducePanel } from "./reduce-panel";
import { createStaleDesk } from "./stale-desk";
import { createTargetDesk, type TargetDesk } from "./target-desk";
import { viewOfTask, type TaskName, type TaskView } from "./tasks/task-name";
import { createWritingDesk, type WritingDesk } from "./writing-desk";

/** The pane's state together with what it does to the workbook. Its methods never throw: failures become state. */
export interface Panel extends PanelCore, ReadingDesk, CorrectionDesk, WritingDesk {
  readonly remember: Remember;
  /** What the view that merges does. */
  readonly merging: MergeDesk;
  /** What is compared with. */
  readonly periods: PeriodDesk;
  /** The workbook's target table. */
  readonly targets: TargetDesk;
  /** Opens a view; what belongs to it is loaded when it is first opened, and again after a failure. */
  showView(view: View): Promise<void>;
  /** Opens a piece of work in the view that lists it. */
  openTask(task: TaskName): Promise<void>;
  /** Goes back to the list of the pieces of work of a view. */
  closeTask(view: TaskView): void;
  switchLanguage(): Promise<void>;
  loadProvince(): Promise<void>;
  /** What reads files too large for the spreadsheet; undefined where this host reads none. */
  readonly loadStreaming: PaneParts["streaming"];
  /** Meets the host, recalls the last choices and reads the selection. */
  open(): void;
  /** Brings the table's sheet to the front, then reads it. */
  readAt(found: FoundTable): Promise<void>;
  /** From now on nothing is drawn, whatever is still under way. */
  close(): void;
}

/** A panel on a workbook. `draw` is called after each change of state; `now` dates new sheets. */
export function createPanel(workbook: Workbook, parts: PaneParts, draw: () => void, now: () => Date): Panel {
  let state = initialState;
  let open = true;

  const core: PanelCore = {
    state: () => state,
    send(action) {
      if (!open) return;
      const { memory } = state;
      state = reducePanel(state, action);
      draw();
      followStale(action);
      if (state.memory !== memory) rememberTargets(memory);
      if (action.does !== "takeTables") return;
      void recall();
      void periods.refresh();
      void targets.refresh();
    },
  };
  const { send } = core;
  /** What the memory says of the target table may come, or change, after it has been read. */
  const rememberTargets = ({ province, kept }: Preferences): void => {
    const { memory, targetTable, engine } = state;
    if (engine && memory.kept?.targetSheet !== kept?.targetSheet) void targets.refresh({ fresh: true });
    else if (targetTable && memory.province !== province) void loadProvince();
  };
  const followStale = createStaleDesk(workbook, parts, core);
  const periods = createPeriodDesk(workbook, core);
  const later = createPartsDesk(parts, core);
  const { loadProvince } = later;
  const { remember, recall } = createMemory(workbook, parts, core, now);
  const writing = createWritingDesk(workbook, parts, core, remember, now);
  const targets = createTargetDesk(workbook, parts, { ...core, loadProvince, tellFailure: writing.tellFailure }, now);
  const reading = createReadingDesk(workbook, parts, { ...core, remember });
  const merging = createMergeDesk(workbook, parts, { ...core, writeReport: writing.writeReport }, now);

  /** What a view works with besides what it is drawn with; a report says which figures are doubtful. */
  async function loadFor(view: View): Promise<void> {
    if (view === "functions") await later.loadHelp();
    if (view === "check" || view === "report") await later.loadChecking();
    if (view === "merge") await Promise.all([merging.listSheets(), later.loadMerging()]);
  }

  return {
    ...core,
    ...reading,
    ...createCorrectionDesk(workbook, { ...core, remember }),
    ...writing,
    remember,
    merging,
    periods,
    targets,
    loadProvince,
    loadStreaming: parts.streaming,
    async showView(view) {
      send({ does: "showView", view });
      await loadFor(view);
    },
    async openTask(task) {
      const view = viewOfTask(task);
      writing.clearNotice();
      send({ does: "openTask", view, task });
      await loadFor(view);
    },
    closeTask(view) {
      writing.clearNotice();
      send({ does: "openTask", view, task: undefined });
    },
    async switchLanguage() {
      try {
        const toEnglish = state.texts.language === "vi";
        send({ does: "speak", texts: toEnglish ? await parts.english() : wholeVietnamese(await parts.engine()) });
      } catch (error) {
        writing.tellFailure(error);
      }
    },
    open() {
      // Without an answer the pane keeps the look of Excel; the reading itself reports why the host does not answer.
      workbook.describe().then((host) => send({ does: "meetHost", host }), () => undefined);
      void reading.read();
      void recall();
    },
    async readAt({ table }) {
      if (!(await writing.show(table.sheet, table.area))) return;
      writing.clearNotice();
      await reading.read();
    },
    close() {
      open = false;
      reading.stopReading();
    },
  };
}
