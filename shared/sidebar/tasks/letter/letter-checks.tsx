import type { JSX } from "preact";
import { missingParts } from "../../../letters/letter-form";
import { leavesNamesToAnnex } from "../../../reporting/annexed-lists";
import type { ReportMaterial } from "../../../reporting/report-material";
import { showCount } from "../../../texts/show-number";
import { useElementId } from "../../element-id";
import { Notice } from "../../notice";
import type { Panel } from "../../panel";
import { ReviewUnits } from "../report/review-units";
import type { ReportWords } from "../report/report-words";
import { needsLook } from "../wording/needs-look";
import { noticeWords } from "../wording/notice-words";
import { useWordingTexts } from "../wording/wording-texts";
import { useLetterTexts } from "./letter-texts";
import type { LetterPlan } from "./plan-letter";

interface LetterChecksProps {
  readonly panel: Panel;
  readonly material: ReportMaterial;
  readonly words: ReportWords;
  readonly plan: LetterPlan;
}

const SHOWN = 5;
/** The key of the paragraph that asks for a review of figures (`reporting/review-section`). */
const REVIEW = "review";

/** What is to be looked at before the letter is sent: changed numbers, doubtful units, blanks. */
export function LetterChecks({ panel, material, words, plan }: LetterChecksProps): JSX.Element {
  const texts = useLetterTexts();
  const id = useElementId();
  const wording = useWordingTexts();
  const pointed = words.notices.filter(needsLook);
  const loose = [...new Set(words.notices.flatMap((notice) => (notice.is === "loose" ? [notice.text] : [])))];
  const missing = missingParts(plan.letter.form);
  const doubtful = material.doubts.size;
  const unsaid = doubtful > 0 && !words.paragraphs.some(({ key }) => key === REVIEW);
  const toAnnex = !plan.withAnnex && words.paragraphs.some(leavesNamesToAnnex);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{texts.checks}</h2>
      {pointed.length > 0 && (
        <Notice kind="care">
          <p>{texts.changed(showCount(pointed.length))}</p>
          <ul class="review">
            {pointed.slice(0, SHOWN).map((notice, at) => (
              <li key={at}>{noticeWords(notice, wording)}</li>
            ))}
            {pointed.length > SHOWN && <li>{texts.moreChanges(showCount(pointed.length - SHOWN))}</li>}
          </ul>
          <button type="button" onClick={() => void panel.openTask("wording")}>
            {texts.toWording}
          </button>
        </Notice>
      )}
      {loose.length > 0 && <p class="minor">{wording.loose(loose.join("; "))}</p>}
      {pointed.length + loose.length + doubtful + missing.length === 0 && !toAnnex && <p class="minor">{texts.nothingToCheck}</p>}
      <ReviewUnits material={material} panel={panel} />
      {unsaid && (
        <Notice kind="care">
          <p>{texts.doubtsUnsaid}</p>
        </Notice>
      )}
      {toAnnex && (
        <Notice kind="care">
          <p>{texts.listsWithoutAnnex}</p>
        </Notice>
      )}
      {missing.length > 0 && <p class="minor">{texts.missing(missing)}</p>}
    </section>
  );
}
