import type { JSX } from "preact";
import { showCount } from "../../../texts/show-number";
import { Notice } from "../../notice";
import { RefreshButton } from "../../refresh-button";
import { TickBox } from "../../tick-box";
import type { TaskProps } from "../task";
import { CopySummary } from "./copy-summary";
import type { InPlaceObstacle, InPlaceState } from "./in-place-state";
import { useInPlaceTexts } from "./in-place-texts";
import { lookInPlace } from "./in-place-work";
import { sendingDesk } from "./sending-desk";
import { useSendingTexts } from "./sending-texts";

interface InPlaceCopyProps extends Pick<TaskProps, "panel" | "state"> {
  readonly inPlace: InPlaceState;
}

/** The way for hosts that do not hand over their file: the open workbook, a copy that the user has made, becomes what is sent. */
export function InPlaceCopy({ panel, state, inPlace }: InPlaceCopyProps): JSX.Element {
  const texts = useInPlaceTexts();
  const { looking = false, seen, isCopy = false, done } = inPlace;
  const { host, work } = state;
  const file = host?.name === undefined ? texts.thisFile : texts.openFile(host.name);
  const stands = done !== undefined && work.is !== "undone";
  return (
    <>
      <section>
        <h2>{texts.heading}</h2>
        <ol class="sending-steps">
          <li>{host?.copyLink === undefined ? texts.steps.menu : <CopyLink address={host.copyLink} />}</li>
          <li>{texts.steps.open}</li>
          <li>{texts.steps.press}</li>
        </ol>
        <p role="status" class={looking ? "" : "unseen"}>
          {looking ? texts.looking : ""}
        </p>
        <RefreshButton label={texts.look} inert={looking || work.is === "writing"} onPress={() => looking || void lookInPlace(panel)} />
      </section>
      {seen?.obstacle !== undefined && <Obstacle obstacle={seen.obstacle} />}
      {seen !== undefined && seen.obstacle?.is !== "nothing" && seen.obstacle?.is !== "already" && (
        <>
          <CopySummary panel={panel} made={{ file: host?.name ?? texts.thisFile, summary: seen.summary }} />
          <section>
            <Notice kind="care">
              <p class="in-place-file">{file}</p>
              <p>{texts.warning}</p>
            </Notice>
            <TickBox ticked={isCopy} onTick={(ticked) => sendingDesk(panel).set({ inPlace: { ...inPlace, isCopy: ticked } })}>
              {texts.tick}
            </TickBox>
          </section>
        </>
      )}
      {stands && (
        <>
          <section>
            <Notice kind="done">
              <p class="summary">{texts.done}</p>
              <p>{texts.guide(done.guide)}</p>
            </Notice>
          </section>
          <CopySummary panel={panel} made={{ file: host?.name ?? texts.thisFile, summary: done.summary }} />
        </>
      )}
    </>
  );
}

function CopyLink({ address }: { readonly address: string }): JSX.Element {
  const { steps } = useInPlaceTexts();
  return (
    <>
      <a class="in-place-link" href={address} target="_blank" rel="noopener noreferrer">
        {steps.link}
      </a>{" "}
      <span class="minor">({steps.linkNote})</span>
    </>
  );
}

function Obstacle({ obstacle }: { readonly obstacle: InPlaceObstacle }): JSX.Element {
  const texts = useInPlaceTexts();
  const { quoted } = useSendingTexts();
  const said = {
    already: () => (obstacle.is === "already" ? texts.already(obstacle.sheet) : ""),
    nothing: () => texts.nothing,
    locked: () => (obstacle.is === "locked" ? texts.locked(obstacle.sheets.map(quoted).join(", ")) : ""),
    loading: () => (obstacle.is === "loading" ? texts.loading(showCount(obstacle.cells)) : ""),
  }[obstacle.is]();
  return (
    <section>
      <Notice kind="care">
        <p>{said}</p>
      </Notice>
    </section>
  );
}
