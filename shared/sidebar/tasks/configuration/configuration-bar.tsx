import type { JSX } from "preact";
import { drawSettingsSheet } from "../../../application/draw-settings-sheet";
import { itemsOf } from "../../../application/settings-items";
import { Failure } from "../../../domain/failure";
import { ownSheetsVi } from "../../../texts/own-sheets-vi";
import { ActionBar } from "../../action-bar";
import { useTexts } from "../../pane-texts";
import { WorkNotice } from "../../work-notice";
import type { TaskProps } from "../task";
import { useConfigurationTexts } from "./configuration-texts";
import type { ConfigurationState } from "./configuration-state";

interface ConfigurationBarProps extends Pick<TaskProps, "panel" | "state"> {
  readonly configuration: ConfigurationState;
}

type Doing = "write" | "nothing" | "waiting" | "upToDate" | "unusable";

/** The one coloured button: it makes the sheet, or writes what the sheet has not taken. */
export function ConfigurationBar({ panel, state, configuration: { looking = false, seen } }: ConfigurationBarProps): JSX.Element {
  const { pane } = useTexts();
  const texts = useConfigurationTexts();
  const busy = state.work.is === "writing";
  const doing = doingOf();
  const labels: Readonly<Record<Doing, string>> = {
    write: texts.write,
    nothing: texts.write,
    unusable: texts.write,
    waiting: texts.writeAgain,
    upToDate: texts.upToDate,
  };

  function doingOf(): Doing {
    if (seen === undefined) return "nothing";
    if (seen.sheet === undefined) return itemsOf(state.memory).size > 0 ? "write" : "nothing";
    if (seen.sheet.is !== "sound") return "unusable";
    return state.unsavedMemory === false ? "upToDate" : "waiting";
  }

  const write = (): Promise<void> =>
    panel.writeReport(async (workbook) => {
      const name = ownSheetsVi.configuration;
      const isThere = await workbook.readSheet(name).then(() => true, isElsewhere);
      if (isThere) throw new Failure({ code: "ownSheetThere", sheet: name });
      return drawSettingsSheet(itemsOf(panel.state().memory), new Date());
    }, { action: "configuration" });

  return (
    <ActionBar
      label={busy ? pane.writing.busy : labels[doing]}
      note={seen === undefined ? "" : texts.notes[doing]}
      inert={(doing !== "write" && doing !== "waiting") || busy || looking || state.work.is === "undoing"}
      busy={busy}
      onPress={() => (doing === "waiting" ? panel.remember({}) : void write())}
    >
      <WorkNotice panel={panel} state={state} plan={undefined} />
    </ActionBar>
  );
}

/** Whether a sheet that could not be read is there all the same. @throws what is not about the sheet. */
function isElsewhere(error: unknown): boolean {
  if (error instanceof Failure && error.detail.code === "sheetGone") return false;
  throw error;
}
