import type { JSX } from "preact";
import type { RecordLine } from "../../../application/read-record";
import { useRecordTexts } from "./record-texts";

/** One run as the sheet tells it, which is in Vietnamese whatever the language of the pane; what is blank there is left out. */
export function RecordLineCard({ line }: { readonly line: RecordLine }): JSX.Element {
  const texts = useRecordTexts();
  const { at, action, ...told } = line;
  const names = ["source", "in", "out", "leftOut", "written", "rules"] as const;
  return (
    <li class="record-line">
      <p lang="vi">
        <strong>{action}</strong> <span class="minor">{at}</span>
      </p>
      <dl>
        {names
          .filter((name) => told[name] !== "")
          .map((name) => (
            <div key={name}>
              <dt>{texts[name]}</dt>
              <dd lang="vi">{told[name]}</dd>
            </div>
          ))}
      </dl>
    </li>
  );
}
