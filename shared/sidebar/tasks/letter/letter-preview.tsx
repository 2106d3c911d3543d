import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { letterOutline } from "../../../letters/letter-outline";
import { letterLines } from "../../../letters/letter-text";
import { showCount } from "../../../texts/show-number";
import { TickBox } from "../../tick-box";
import { useLetterTexts } from "./letter-texts";
import type { LetterState } from "./letter-state";
import type { Panel } from "../../panel";
import type { AnnexPlan } from "../annex/plan-annex";
import type { LetterPlan } from "./plan-letter";

interface LetterPreviewProps {
  readonly panel: Panel;
  readonly plan: LetterPlan;
  readonly annex: AnnexPlan;
  readonly onSet: (changes: LetterState) => void;
}

/** Which annex goes with it, and, once it is unfolded, how the letter reads from top to bottom. */
export function LetterPreview({ panel, plan, annex, onSet }: LetterPreviewProps): JSX.Element {
  const texts = useLetterTexts();
  const [open, setOpen] = useState(false);
  const { letter, withAnnex } = plan;
  const lines = useMemo(() => (open ? letterLines(letterOutline(letter, withAnnex ? 1 : 0)) : []), [open, letter, withAnnex]);
  return (
    <section aria-label={texts.preview}>
      <TickBox ticked={withAnnex} onTick={(ticked) => onSet({ withAnnex: ticked })}>
        {texts.withAnnex(annex.title)}
      </TickBox>
      <button type="button" class="link" onClick={() => void panel.openTask("annex")}>
        {texts.toAnnex}
      </button>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{texts.preview}</summary>
        <div class="letter-preview" role="region" aria-label={texts.previewLabel} tabIndex={0} lang="vi">
          {lines.map((line, at) => (
            <p key={at}>{line}</p>
          ))}
          {withAnnex && <p>{texts.previewAnnex(annex.title, showCount(annex.units))}</p>}
        </div>
      </details>
    </section>
  );
}
