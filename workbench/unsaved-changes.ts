import { CommandType, ICommandService } from "@univerjs/core";
import { SetRangeValuesMutation, SetWorksheetRowAutoHeightMutation } from "@univerjs/preset-sheets-core";
import type { RunningUniver } from "./univer";

/** Knows whether the open document has been changed since it was opened or saved. Results of formulas are no change. */
export class UnsavedChanges {
  private changed = false;

  constructor({ injector }: RunningUniver) {
    injector.get(ICommandService).onCommandExecuted(({ id, type }, options) => {
      if (type !== CommandType.MUTATION || !id.startsWith("sheet.mutation.")) return;
      const isResult = id === SetRangeValuesMutation.id && options?.onlyLocal === true;
      if (!isResult && id !== SetWorksheetRowAutoHeightMutation.id) this.changed = true;
    });
  }

  /** Whether something would be lost. */
  any(): boolean {
    return this.changed;
  }

  /** The document could not be saved after all. */
  remember(): void {
    this.changed = true;
  }

  /** The document has just been opened or saved. */
  forget(): void {
    this.changed = false;
  }
}
