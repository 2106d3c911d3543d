import { withChanges, type PreferenceChanges } from "../application/settings";
import type { MemoryStep } from "../application/settings-items";
import type { Workbook } from "../application/workbook";
import { ownSheetsVi } from "../texts/own-sheets-vi";
import type { PanelCore } from "./panel-core";
import type { UnsavedMemory } from "./panel-state";
import type { PaneParts } from "./parts";

/** Remembers with the workbook, at once for the pane; that a host cannot save it does not stop the work, and is told quietly. */
export type Remember = (changes: PreferenceChanges) => void;

/** The memory of a pane. Never throws. */
export interface MemoryDesk {
  readonly remember: Remember;
  /**
   * Takes what the host has saved, then what the sheet `Cấu hình Thước` says, where there is one. Does nothing the second time,
   * unless the engine could not be fetched before.
   */
  recall(): Promise<void>;
}

/** What keeps the memory of a pane in its workbook; `now` tells when a row of the sheet was written. */
export function createMemory(workbook: Workbook, parts: PaneParts, panel: PanelCore, now: () => Date): MemoryDesk {
  let unsaved: readonly MemoryStep[] = [];
  let saving = false;
  let recalling = false;
  /** What the pane was told while the workbook was being asked. */
  let since: MemoryStep[] | undefined = [];

  const tell = (unsavedMemory: UnsavedMemory): void => {
    if (panel.state().unsavedMemory !== unsavedMemory) panel.send({ does: "tellMemory", unsavedMemory });
  };

  /** One save after another: two at a time would each put back what the other has not seen. */
  async function saveChanges(): Promise<void> {
    saving = true;
    while (unsaved.length > 0) {
      const steps = unsaved;
      unsaved = [];
      try {
        const { rememberSettings } = await parts.engine();
        tell((await rememberSettings(workbook, steps, now())) === "everywhere" ? false : "sheet");
      } catch {
        tell("all");
        // What could not be saved goes with the next change.
        const isLast = unsaved.length === 0;
        unsaved = [...steps, ...unsaved];
        if (isLast) break;
      }
    }
    saving = false;
  }

  return {
    remember(changes) {
      const { memory: before } = panel.state();
      const step = { before, after: withChanges(before, changes) };
      panel.send({ does: "remember", changes });
      unsaved = [...unsaved, step];
      since?.push(step);
      if (!saving) void saveChanges();
    },
    async recall() {
      if (recalling) return;
      recalling = true;
      const saved = workbook.loadSettings();
      // Told, or passed over, by `loadPreferences`; without this the browser would also report it while the engine is coming.
      saved.catch(() => undefined);
      const sheet = workbook.readSheet(ownSheetsVi.configuration).catch(() => undefined);
      const engine = await parts.engine().catch(() => undefined);
      recalling = engine !== undefined;
      if (engine === undefined) return;
      // The last choices are a convenience: without them the pane starts from its own proposals.
      const preferences = await engine.loadPreferences({ loadSettings: () => saved });
      panel.send({ does: "recall", preferences });
      const grid = await sheet;
      if (grid) panel.send({ does: "replaceMemory", memory: engine.recalledSettings(panel.state().memory, grid, since ?? []) });
      since = undefined;
      if (grid && preferences.waiting) tell("sheet");
    },
  };
}
