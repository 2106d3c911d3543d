import type { ComponentChildren, JSX } from "preact";
import { ActionBar } from "../../action-bar";
import type { TaskProps } from "../task";
import type { InPlaceState } from "./in-place-state";
import { useInPlaceTexts } from "./in-place-texts";
import { convertOpenFile } from "./in-place-work";

interface InPlaceBarProps extends Pick<TaskProps, "panel" | "state"> {
  readonly inPlace: InPlaceState;
  /** What became of the last press. */
  readonly children: ComponentChildren;
}

/** The one coloured button: it turns the open workbook into the copy, once the user has looked at it and said that it is a copy. */
export function InPlaceBar({ panel, state: { work }, inPlace, children }: InPlaceBarProps): JSX.Element {
  const texts = useInPlaceTexts();
  const { looking = false, seen, isCopy = false, done } = inPlace;
  const busy = work.is === "writing";
  const note = (): string => {
    if (seen === undefined) return done !== undefined && work.is !== "undone" ? texts.note.done : texts.note.look;
    if (seen.obstacle !== undefined) return texts.note.stopped;
    return isCopy ? texts.note.ready : texts.note.tick;
  };
  return (
    <ActionBar
      label={busy ? texts.busy : texts.button}
      note={note()}
      inert={seen === undefined || seen.obstacle !== undefined || !isCopy || looking || busy || work.is === "undoing"}
      busy={busy}
      onPress={() => void convertOpenFile(panel)}
    >
      {children}
    </ActionBar>
  );
}
