import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { itemsOf } from "../../../application/settings-items";
import { ownSheetsVi } from "../../../texts/own-sheets-vi";
import { useTexts } from "../../pane-texts";
import { RefreshButton } from "../../refresh-button";
import type { TaskProps } from "../task";
import { TaskFrame } from "../task-frame";
import { ConfigurationBar } from "./configuration-bar";
import type { ConfigurationState } from "./configuration-state";
import { useConfigurationTexts } from "./configuration-texts";
import { lookAtSettings } from "./look-at-settings";
import { RememberedList } from "./remembered-list";
import { SettingsPlace } from "./settings-place";

const NOTHING: ConfigurationState = {};

/** What the workbook remembers, where it lives, and the button that has it travel with the file. */
export function ConfigurationTask({ panel, state }: TaskProps): JSX.Element {
  const { tasks } = useTexts().pane;
  const texts = useConfigurationTexts();
  const configuration = state.taskStates.configuration ?? NOTHING;
  const { looking = false, seen } = configuration;
  const { work, unsavedMemory, targetTable } = state;
  const done = work.is === "written" || work.is === "undone" ? work.is : "";
  useEffect(() => void lookAtSettings(panel), [done, unsavedMemory]);

  return (
    <TaskFrame
      panel={panel}
      view="sharing"
      title={tasks.names.configuration}
      intro={tasks.purposes.configuration}
      bar={<ConfigurationBar panel={panel} state={state} configuration={configuration} />}
    >
      <section class="settings-place">
        <p role="status" class={looking ? "" : "unseen"}>
          {looking ? texts.looking : ""}
        </p>
        {seen !== undefined && <SettingsPlace state={state} seen={seen} />}
        <div class="buttons">
          <RefreshButton label={texts.lookAgain} inert={looking} onPress={() => void lookAtSettings(panel)} />
          {seen?.sheet !== undefined && (
            <button type="button" onClick={() => void panel.show(ownSheetsVi.configuration, { row: 0, column: 0, rows: 1, columns: 1 })}>
              {texts.openSheet}
            </button>
          )}
        </div>
      </section>
      <RememberedList items={itemsOf(state.memory)} />
      <section>
        {targetTable !== undefined && <p class="minor">{texts.targets(targetTable.sheet)}</p>}
        <p class="minor">{texts.staysHere}</p>
      </section>
    </TaskFrame>
  );
}
