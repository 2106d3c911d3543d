import type { JSX } from "preact";
import type { Panel } from "./panel";
import { useTexts } from "./pane-texts";

interface HeaderButtonProps {
  readonly panel: Panel;
  /** After a table was read in this way. */
  readonly onRead?: () => void;
}

/** Takes the rows that are selected in the sheet as the header of the table. */
export function HeaderButton({ panel, onRead }: HeaderButtonProps): JSX.Element {
  const { reading } = useTexts().pane;
  const read = async (): Promise<void> => {
    await panel.readHeader();
    if (panel.state().readFailure === undefined) onRead?.();
  };
  return (
    <div>
      <p class="minor">{reading.takeHeaderHow}</p>
      <button type="button" onClick={() => void read()}>
        {reading.takeHeader}
      </button>
    </div>
  );
}
