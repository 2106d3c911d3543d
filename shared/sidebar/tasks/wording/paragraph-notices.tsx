import type { ComponentChildren, JSX } from "preact";
import type { WordedParagraph } from "../../../reporting/apply-wording";
import type { Trace } from "../../../reporting/statement";
import type { WordNotice } from "../../../reporting/word-notice";
import { useGrowingList } from "../../growing-list";
import { Notice } from "../../notice";
import type { Panel } from "../../panel";
import { showTrace } from "./show-trace";
import { traceAddress } from "./trace-address";
import { needsLook } from "./needs-look";
import { noticeWords } from "./notice-words";
import { useWordingTexts } from "./wording-texts";

interface ParagraphNoticesProps {
  readonly paragraph: WordedParagraph;
  readonly words: string;
  readonly panel: Panel;
  readonly onSeen: () => void;
  readonly onPutBack: (figure: string) => void;
  readonly onKeepOwn: () => void;
}

/** A list of units that has changed has many places. */
const NOTICES_A_STEP = 6;

/** What is to be looked at in a paragraph, most often an edited one, each with what can be done about it; numbers typed by hand in one quiet line. */
export function ParagraphNotices({ paragraph, words, panel, onSeen, onPutBack, onKeepOwn }: ParagraphNoticesProps): JSX.Element {
  const texts = useWordingTexts();
  const { notices } = paragraph;
  const pointed = notices.filter(needsLook);
  const { shown, more } = useGrowingList(pointed.length, NOTICES_A_STEP);
  const loose = [...new Set(notices.flatMap((notice) => (notice.is === "loose" ? [notice.text] : [])))];
  const seen = pointed.some(({ is }) => is !== "overwritten");
  const conflict = pointed.some(({ is }) => is === "conflict");
  // The text is as it ought to be, and says so quietly: a sheet that changes changes many paragraphs.
  const quiet = pointed.every(({ is }) => is === "since" || is === "sinceNew");
  return (
    <>
      {pointed.length > 0 && quiet && (
        <p class="since">
          {pointed.map(said)}{" "}
          <button type="button" class="link" aria-label={texts.seenOf(words)} onClick={onSeen}>
            {texts.seen}
          </button>
        </p>
      )}
      {pointed.length > 0 && !quiet && (
        <Notice kind="care">
          <ul class="review">
            {pointed.slice(0, shown).map((notice, index) => (
              <li key={index}>{said(notice)}</li>
            ))}
          </ul>
          {more}
          {(seen || conflict) && (
            <div class="buttons">
              <button type="button" aria-label={texts.seenOf(words)} onClick={onSeen}>
                {texts.seen}
              </button>
              {conflict && (
                <button type="button" onClick={onKeepOwn}>
                  {texts.keepOwn}
                </button>
              )}
            </div>
          )}
        </Notice>
      )}
      {loose.length > 0 && <p class="minor">{texts.loose(loose.join("; "))}</p>}
    </>
  );

  function said(notice: WordNotice): ComponentChildren {
    const told = noticeWords(notice, texts);
    switch (notice.is) {
      case "changed":
      case "putBack":
        return [told, " ", toCell(notice.trace)];
      case "overwritten":
        return [
          told,
          " ",
          <button key="back" type="button" class="link" onClick={() => onPutBack(notice.key)}>
            {texts.useSheet(notice.sheet)}
          </button>,
          " ",
          toCell(notice.trace),
        ];
      default:
        return told;
    }
  }

  function toCell(trace: Trace): JSX.Element | null {
    const cells = traceAddress(trace);
    if (cells === "") return null;
    return (
      <button key="cell" type="button" class="link" onClick={() => showTrace(panel, trace)}>
        {texts.goToCell(cells)}
      </button>
    );
  }
}
