import { letterToKeep, recallLetter, type KeptLetter } from "../../../letters/kept-letter";
import type { Panel } from "../../panel";
import type { PanelState } from "../../panel-state";
import { taskDesk } from "../task-desk";

/** Who issues and signs, and to whom it goes: as it stands, and how it is changed. */
export interface IssuerDesk {
  readonly letter: KeptLetter;
  /** What was kept with the workbook could not be used. */
  readonly damaged: boolean;
  /** What has been typed is too long to be kept with the workbook. */
  readonly tooLong: boolean;
  /** While it is typed. */
  set(changes: Partial<KeptLetter>): void;
  /** Keeps what has been typed with the workbook: a field is left, or a choice made. */
  keep(): void;
}

/** What annex and letter share, from what is being typed, else from what the workbook remembers. */
export function issuerDesk(panel: Panel, { taskStates, memory }: PanelState): IssuerDesk {
  const desk = taskDesk(panel, "letter");
  const typed = taskStates.letter?.kept;
  const recalled = recallLetter(memory.kept?.letter);
  return {
    letter: typed ?? recalled.letter,
    damaged: recalled.damaged,
    tooLong: typed !== undefined && letterToKeep(typed) === undefined,
    set(changes) {
      desk.set({ kept: { ...(desk.get().kept ?? recalled.letter), ...changes } });
    },
    keep() {
      const { kept } = desk.get();
      const letter = kept && letterToKeep(kept);
      if (letter !== undefined) panel.remember({ kept: { letter } });
    },
  };
}
