import type { ComparedPeriod } from "../ranking/compared-period";
import type { Ranking } from "../ranking/ranking";
import type { FoundTable } from "../application/read-tables";
import { joinChanges, loadPreferences, savePreferences, type PreferenceChanges } from "../application/settings";
import type { SheetAdded, Workbook } from "../application/workbook";
import type { ReportSheet } from "../reports/report-sheet";
import { writeRanking } from "../application/write-ranking";
import type { Area } from "../tables/grid";
import { createCorrectionDesk, type CorrectionDesk } from "./correction-desk";
import { createMergeDesk, type MergeDesk } from "./merge-desk";
import { vietnamese } from "./pane-texts";
import { initialState, reducePanel } from "./panel-state";
import { createPeriodDesk, type PeriodDesk } from "./period-desk";
import type { LaterPart, PanelAction, PanelState, View, ViewPart, Work } from "./panel-state";
import type { PaneParts } from "./parts";
import { createReadingDesk, type ReadingDesk } from "./reading-desk";

/** The pane's state together with what it does to the workbook. Its methods never throw: failures become state. */
export interface Panel extends ReadingDesk, CorrectionDesk {
  state(): PanelState;
  send(action: PanelAction): void;
  /** Opens a view; what belongs to it is loaded when it is first opened, and again after a failure. */
  showView(view: View): Promise<void>;
  switchLanguage(): Promise<void>;
  /** Meets the host, recalls the last choices and reads the selection. */
  open(): void;
  /** Brings the table's sheet to the front, then reads it. */
  readAt(found: FoundTable): Promise<void>;
  /** Writes the ranking to a new sheet. Does nothing while a write or an undo is under way. */
  writeSheet(found: FoundTable, ranking: Ranking, choices: PreferenceChanges, compared?: ComparedPeriod): Promise<void>;
  /** Writes any other new sheet; `draw` may reject with a `Failure`. Does nothing while a write or an undo is under way. */
  writeReport(draw: () => Promise<ReportSheet>): Promise<void>;
  /** Remembers with the workbook, at once for the pane; that a host cannot save it does not stop the work. */
  remember(changes: PreferenceChanges): void;
  /** Loads the units of the province that is remembered, unless they are there; again after a failure. */
  loadProvince(): Promise<void>;
  /** What the view that merges does. */
  readonly desk: MergeDesk;
  /** What is compared with. */
  readonly periods: PeriodDesk;
  undo(receipt: SheetAdded): Promise<void>;
  show(sheet: string, area: Area): Promise<void>;
  /** From now on nothing is drawn, whatever is still under way. */
  close(): void;
}

/** A panel on a workbook. `draw` is called after each change of state; `now` dates the new sheet. */
export function createPanel(workbook: Workbook, parts: PaneParts, draw: () => void, now: () => Date): Panel {
  let state = initialState;
  let open = true;

  const send = (action: PanelAction): void => {
    if (!open) return;
    state = reducePanel(state, action);
    draw();
    if (action.does === "takeTables") void periods.refresh();
  };
  const setWork = (work: Work): void => send({ does: "setWork", work });
  const periods = createPeriodDesk(workbook, { state: () => state, send });
  const busy = (): boolean => state.work.is === "writing" || state.work.is === "undoing";

  const show = async (sheet: string, area: Area): Promise<boolean> => {
    try {
      await workbook.show(sheet, area);
      return true;
    } catch (error) {
      if (!busy()) setWork({ is: "failed", error, receipt: receiptOf(state.work) });
      return false;
    }
  };

  /** Loads what a view needs unless it is there or on its way; a failure may be tried again. */
  async function loadPart<Part>(
    now: ViewPart<Part>,
    load: () => Promise<Part>,
    change: (part: ViewPart<Part>) => Partial<Pick<PanelState, LaterPart>>,
  ): Promise<void> {
    if (now.is === "loading" || now.is === "ready") return;
    send({ does: "setPart", parts: change({ is: "loading" }) });
    const loaded = await load().then(
      (part): ViewPart<Part> => ({ is: "ready", part }),
      (error: unknown): ViewPart<Part> => ({ is: "failed", error }),
    );
    send({ does: "setPart", parts: change(loaded) });
  }

  /** Writes a new sheet and tells what became of it; gives whether it stands. */
  async function write(add: () => Promise<SheetAdded>): Promise<boolean> {
    if (busy()) return false;
    setWork({ is: "writing" });
    try {
      setWork({ is: "written", receipt: await add() });
      return true;
    } catch (error) {
      setWork({ is: "failed", error, receipt: undefined });
      return false;
    }
  }

  let unsaved: PreferenceChanges | undefined;
  let saving = false;

  const remember = (changes: PreferenceChanges): void => {
    send({ does: "remember", changes });
    unsaved = joinChanges(unsaved, changes);
    if (!saving) void saveChanges();
  };

  /** One save after another: two at a time would each put back what the other has not seen. */
  async function saveChanges(): Promise<void> {
    saving = true;
    while (unsaved !== undefined) {
      const changes = unsaved;
      unsaved = undefined;
      const saved = await savePreferences(workbook, changes).then(() => true, () => false);
      if (saved) continue;
      // What could not be saved goes with the next change.
      const since = unsaved as PreferenceChanges | undefined;
      unsaved = { ...changes, ...since };
      if (since === undefined) break;
    }
    saving = false;
  }

  let provinceAsked: string | undefined;

  async function loadProvince(): Promise<void> {
    const code = state.memory.province;
    const now = provinceAsked === code ? state.province : ({ is: "unasked" } as const);
    provinceAsked = code;
    if (code === undefined) send({ does: "setPart", parts: { province: { is: "unasked" } } });
    else
      // What comes for a province that has been changed since says nothing of the one of now.
      await loadPart(now, () => parts.units(code), (province) => (provinceAsked === code ? { province } : {}));
  }

  const writeReport = async (draw: () => Promise<ReportSheet>): Promise<void> => {
    await write(async () => workbook.addSheet(await draw()));
  };
  const reading = createReadingDesk(workbook, parts, { state: () => state, send, remember });
  const desk = createMergeDesk(workbook, parts, { state: () => state, send, writeReport }, now);

  return {
    state: () => state,
    send,
    desk,
    async showView(view) {
      send({ does: "showView", view });
      if (view === "functions") await loadPart(state.help, parts.functions, (help) => ({ help }));
      if (view === "check") await loadPart(state.checking, parts.checking, (checking) => ({ checking }));
      if (view === "merge")
        await Promise.all([desk.listSheets(), loadPart(state.merging, parts.merging, (merging) => ({ merging }))]);
    },
    async switchLanguage() {
      try {
        send({ does: "speak", texts: state.texts === vietnamese ? await parts.english() : vietnamese });
      } catch (error) {
        if (!busy()) setWork({ is: "failed", error, receipt: receiptOf(state.work) });
      }
    },
    ...reading,
    ...createCorrectionDesk(workbook, { state: () => state, send, remember }),
    open() {
      // Without an answer the pane keeps the look of Excel; the reading itself reports why the host does not answer.
      workbook.describe().then((host) => send({ does: "meetHost", host }), () => undefined);
      // The last choices are a convenience: without them the pane starts from its own proposals.
      loadPreferences(workbook).then((preferences) => send({ does: "recall", preferences }), () => undefined);
      void reading.read();
    },
    async readAt({ table }) {
      if (await show(table.sheet, table.area)) {
        if (!busy()) setWork({ is: "idle" });
        await reading.read();
      }
    },
    async writeSheet(found, ranking, choices, compared) {
      const written = await write(async () => {
        const { rankingSheet } = await parts.reports();
        return writeRanking(workbook, found, ranking, rankingSheet, now(), compared);
      });
      if (written) remember(choices);
    },
    writeReport,
    remember,
    loadProvince,
    periods,
    async undo(receipt) {
      if (busy()) return;
      setWork({ is: "undoing", receipt });
      try {
        const { undone, changedSince } = await workbook.undo(receipt);
        setWork(undone ? { is: "undone", sheet: receipt.name } : { is: "notUndone", receipt, changedSince });
      } catch (error) {
        setWork({ is: "failed", error, receipt });
      }
    },
    async show(sheet, area) {
      await show(sheet, area);
    },
    close() {
      open = false;
      reading.stopReading();
    },
  };
}

function receiptOf(work: Work): SheetAdded | undefined {
  return "receipt" in work ? work.receipt : undefined;
}
