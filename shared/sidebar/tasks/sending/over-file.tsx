import type { JSX } from "preact";
import type { Host } from "../../../application/workbook";
import { FileDrop } from "../../file-drop";
import type { Panel } from "../../panel";
import { sendCopy } from "./send-copy";
import { useSendingTexts } from "./sending-texts";

interface OverFileProps {
  readonly panel: Panel;
  readonly host: Host | undefined;
}

/** The way over a file that the user has saved or downloaded, where the host does not hand over the open one. */
export function OverFile({ panel, host }: OverFileProps): JSX.Element {
  const texts = useSendingTexts();
  const steps = texts.steps[host?.kind === "sheets" ? "sheets" : "other"];
  return (
    <section>
      <h2>{texts.overFile}</h2>
      <p>{texts.refused}</p>
      <ol class="sending-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <FileDrop
        label={texts.pickFile}
        note={texts.pickNote}
        accept=".xlsx,.xlsm"
        several={false}
        onFiles={([file]) => sendCopy(panel, file)}
      />
    </section>
  );
}
