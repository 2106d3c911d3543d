import type { JSX } from "preact";
import { ActionBar } from "../../action-bar";
import { WorkNotice } from "../../work-notice";
import type { TaskProps } from "../task";
import { InPlaceBar } from "./in-place-bar";
import { sendCopy } from "./send-copy";
import type { SendingState } from "./sending-state";
import { useSendingTexts } from "./sending-texts";
import { wayOver } from "./way-over";

interface SendingBarProps extends Pick<TaskProps, "panel" | "state"> {
  readonly sending: SendingState;
}

/**
 * The one coloured button: it makes the copy and hands it over. Where the host does not hand over its file, it turns the open workbook
 * into the copy.
 */
export function SendingBar({ panel, state, sending }: SendingBarProps): JSX.Element {
  const texts = useSendingTexts();
  const { found, looking = false } = sending;
  const busy = state.work.is === "writing";
  const way = wayOver(state.host);
  const nothing = found?.count === 0;
  const notices = (
    <>
      <p role="status" class={busy ? "minor" : "unseen"}>
        {busy ? texts.busy : ""}
      </p>
      <WorkNotice panel={panel} state={state} plan={undefined} saved={texts.saved[way]} />
    </>
  );
  if (state.host?.files === false)
    return (
      <InPlaceBar panel={panel} state={state} inPlace={sending.inPlace ?? {}}>
        {notices}
      </InPlaceBar>
    );
  return (
    <ActionBar
      label={busy ? texts.busy : texts.button[way]}
      note={nothing ? texts.note.none : (found?.errors.length ?? 0) > 0 ? texts.note.unwell : texts.note[way]}
      inert={nothing || busy || looking || state.work.is === "undoing"}
      busy={busy}
      onPress={() => void sendCopy(panel)}
    >
      {notices}
    </ActionBar>
  );
}
