import type { JSX } from "preact";
import { useElementId } from "./element-id";
import type { Panel } from "./panel";
import { useTexts } from "./pane-texts";
import { ROW_KINDS } from "./row-kinds";

/** Says what the rows are that are selected in the sheet: the short way to any row of a long table. */
export function SelectedRows({ panel }: { readonly panel: Panel }): JSX.Element {
  const { reading } = useTexts().pane;
  const id = useElementId();
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id}>{reading.selectedRows}</p>
      <div class="buttons">
        {ROW_KINDS.map((kind) => (
          <button key={kind} type="button" onClick={() => void panel.correctSelected(kind)}>
            {reading.rowKinds[kind]}
          </button>
        ))}
      </div>
    </div>
  );
}
