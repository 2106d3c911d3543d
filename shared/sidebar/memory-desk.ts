import { joinChanges, savePreferences, type PreferenceChanges } from "../application/settings";
import type { Workbook } from "../application/workbook";
import type { PanelCore } from "./panel-core";

/** Remembers with the workbook, at once for the pane; that a host cannot save it does not stop the work, and is told quietly. */
export type Remember = (changes: PreferenceChanges) => void;

/** What keeps the memory of a pane in its workbook. */
export function createMemory(workbook: Workbook, panel: PanelCore): Remember {
  let unsaved: PreferenceChanges | undefined;
  let saving = false;

  const tell = (unsavedMemory: boolean): void => {
    if (panel.state().unsavedMemory !== unsavedMemory) panel.send({ does: "tellMemory", unsavedMemory });
  };

  /** One save after another: two at a time would each put back what the other has not seen. */
  async function saveChanges(): Promise<void> {
    saving = true;
    while (unsaved !== undefined) {
      const changes = unsaved;
      unsaved = undefined;
      const saved = await savePreferences(workbook, changes).then(() => true, () => false);
      tell(!saved);
      if (saved) continue;
      // What could not be saved goes with the next change.
      const since = unsaved as PreferenceChanges | undefined;
      unsaved = { ...changes, ...since };
      if (since === undefined) break;
    }
    saving = false;
  }

  return (changes) => {
    panel.send({ does: "remember", changes });
    unsaved = joinChanges(unsaved, changes);
    if (!saving) void saveChanges();
  };
}
