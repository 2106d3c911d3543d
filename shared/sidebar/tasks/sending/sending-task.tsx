import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { Notice } from "../../notice";
import { useTexts } from "../../pane-texts";
import { TypedField } from "../../typed-field";
import type { TaskProps } from "../task";
import { TaskFrame } from "../task-frame";
import { BeforeSending } from "./before-sending";
import { CopySummary } from "./copy-summary";
import { InPlaceCopy } from "./in-place-copy";
import { LONGEST_OFFICE } from "./kept-sending";
import { lookForOwn } from "./look-for-own";
import { OverFile } from "./over-file";
import { SendingBar } from "./sending-bar";
import { sendingDesk } from "./sending-desk";
import { useSendingTexts } from "./sending-texts";
import { wayOver } from "./way-over";

/** The copy for offices without Thước: what there is to send, who takes it back, and what became of the cells. */
export function SendingTask({ panel, state }: TaskProps): JSX.Element {
  const { tasks } = useTexts().pane;
  const texts = useSendingTexts();
  const desk = sendingDesk(panel);
  const sending = desk.get();
  const { host } = state;
  useEffect(() => void lookForOwn(panel), []);
  const mayNotArrive = host?.downloads === false && wayOver(host) === "download";

  return (
    <TaskFrame
      panel={panel}
      view="sharing"
      title={tasks.names.sending}
      intro={host?.files === false ? texts.intro.inPlace : texts.intro.file}
      bar={<SendingBar panel={panel} state={state} sending={sending} />}
    >
      {sending.made !== undefined && <CopySummary panel={panel} made={sending.made} />}
      <BeforeSending panel={panel} sending={sending} />
      <section>
        <TypedField
          label={texts.returnTo}
          text={desk.returnTo()}
          longest={LONGEST_OFFICE}
          hint={texts.returnToNote}
          onType={(returnTo) => desk.set({ returnTo })}
        />
        {mayNotArrive && (
          <Notice kind="care">
            <p>{texts.mayNotArrive}</p>
          </Notice>
        )}
      </section>
      {host?.files === false && <InPlaceCopy panel={panel} state={state} inPlace={sending.inPlace ?? {}} />}
      {(host?.files === false || sending.refused === true) && <OverFile panel={panel} host={host} />}
    </TaskFrame>
  );
}
