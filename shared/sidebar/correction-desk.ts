import type { FoundTable } from "../application/read-tables";
import type { PreferenceChanges } from "../application/settings";
import type { Workbook } from "../application/workbook";
import type { Correction } from "../tables/remembered-form";
import type { TableRow } from "../tables/unit-table";
import type { PanelCore } from "./panel-core";

/** Puts the reading of tables right, at once and for all tables of the form from now on. Its methods never throw. */
export interface CorrectionDesk {
  /** Reads a table as the user says. */
  correct(found: FoundTable, correction: Correction): void;
  /** Takes the selected rows of the table that is ranked as what the user says they are. */
  correctSelected(kind: TableRow["kind"]): Promise<void>;
  /** Forgets what was put right in tables of this form. */
  forget(found: FoundTable): void;
}

/** What the desk needs of the panel. */
interface PanelOfDesk extends PanelCore {
  remember(changes: PreferenceChanges): void;
}

/** A desk for corrections. */
export function createCorrectionDesk(workbook: Workbook, { state, send, remember }: PanelOfDesk): CorrectionDesk {
  return {
    correct({ table }, correction) {
      const { engine, memory } = state();
      if (engine === undefined) return;
      const key = engine.headerForm(table);
      remember({ forms: { [key]: engine.rememberForm(table, memory.forms?.[key], correction) } });
    },
    async correctSelected(kind) {
      try {
        const selection = await workbook.readSelection();
        const { engine, found, memory } = state();
        if (engine === undefined || found === undefined) return;
        const key = engine.headerForm(found.table);
        remember({ forms: { [key]: engine.correctSelected(selection, found.table, memory.forms?.[key], kind) } });
        send({ does: "readBadly", error: undefined });
      } catch (error) {
        send({ does: "readBadly", error });
      }
    },
    forget({ table, asRead = table }) {
      const { engine } = state();
      if (engine === undefined) return;
      remember({ forms: { [engine.headerForm(table)]: null, [engine.headerForm(asRead)]: null } });
    },
  };
}
