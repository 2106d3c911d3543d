import type { JSX } from "preact";
import type { TargetPreset } from "../../../reports/target-presets/target-preset";
import { showDay } from "../../../texts/show-day";
import { Notice } from "../../notice";
import { statusOn } from "./assessment-day";
import { useTargetsTexts } from "./use-targets-texts";
import { validityText } from "./validity-text";

/** What must be known of published targets before they are used. */
export function PresetCard({ preset, day }: { readonly preset: TargetPreset; readonly day: string }): JSX.Element {
  const texts = useTargetsTexts();
  const { source, from, to, note } = preset;
  const status = statusOn(day, from, to);
  return (
    <>
      <dl class="facts">
        <dt>{texts.source}</dt>
        <dd>{source}</dd>
        <dt>{texts.validity}</dt>
        <dd>{validityText(from, to, texts)}</dd>
        <dt>{texts.note}</dt>
        <dd>{note}</dd>
      </dl>
      {status !== "inForce" && (
        <Notice kind="care">
          <p role="status">{status === "ended" ? texts.setEnded(showDay(to)) : texts.setNotYet(showDay(from))}</p>
        </Notice>
      )}
    </>
  );
}
