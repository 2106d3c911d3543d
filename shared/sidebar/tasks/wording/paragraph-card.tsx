import type { JSX } from "preact";
import type { WordedParagraph } from "../../../reporting/apply-wording";
import { boundOf, boundWords } from "../../../reporting/bound-text";
import { acceptParagraph, editParagraph, forgetEdit, keepOwnWords, putBackFigure, removeParagraph } from "../../../reporting/edit-wording";
import type { Panel } from "../../panel";
import type { ReportWords } from "../report/report-words";
import { firstWords } from "./first-words";
import { ParagraphField } from "./paragraph-field";
import { ParagraphNotices } from "./paragraph-notices";
import { PencilButton } from "./pencil-button";
import { WordedText } from "./worded-text";
import type { WordingDesk } from "./wording-desk";
import type { WordingState } from "./wording-state";
import { useWordingTexts } from "./wording-texts";

interface ParagraphCardProps {
  readonly paragraph: WordedParagraph;
  readonly words: ReportWords;
  readonly desk: WordingDesk;
  readonly writing: WordingState["writing"];
  readonly panel: Panel;
  /** What has changed in the paragraph since the last reading has been looked at. */
  readonly onSee: () => void;
  /** Where the focus goes once what has it is gone. */
  readonly onLeave: (key: string) => void;
}

/** A paragraph of the text: to be read, with its pencil and what is to be looked at; or to be written. */
export function ParagraphCard({ paragraph, words, desk, writing, panel, onSee, onLeave }: ParagraphCardProps): JSX.Element {
  const texts = useWordingTexts();
  const { key, kind, is } = paragraph;
  const { wording, report } = words;
  const text = boundWords(paragraph.bound);
  const first = firstWords(text);
  const leave = (): void => onLeave(key);
  const change = (next: typeof wording): void => {
    desk.change(next);
    leave();
  };
  if (writing !== undefined && !writing.fresh && writing.key === key)
    return (
      <ParagraphField
        words={first}
        text={writing.text}
        onType={(typed) => desk.write({ ...writing, text: typed })}
        onDone={() => change(editParagraph(wording, paragraph, writing.text, report))}
        onGiveUp={() => {
          desk.write(undefined);
          leave();
        }}
      >
        {is === "edited" && (
          <button type="button" onClick={() => change(forgetEdit(wording, key))}>
            {texts.restore}
          </button>
        )}
        <button type="button" onClick={() => change(removeParagraph(wording, key))}>
          {texts.remove}
        </button>
        <button type="button" onClick={() => desk.write({ key, fresh: true, text: "" })}>
          {texts.addAfter}
        </button>
      </ParagraphField>
    );
  return (
    <>
      <div class={"worded worded-" + kind}>
        <p lang="vi">
          <WordedText pieces={paragraph.pieces} panel={panel} />
        </p>
        <PencilButton label={texts.edit(first)} onPress={() => desk.write({ key, fresh: false, text })} />
      </div>
      {is === "added" && <p class="minor">{texts.added}</p>}
      {is === "edited" && (
        <details class="minor">
          <summary>{texts.edited}</summary>
          <p lang="vi">{boundWords(boundOf(paragraph.made ?? []))}</p>
        </details>
      )}
      <ParagraphNotices
        paragraph={paragraph}
        words={first}
        panel={panel}
        onSeen={() => {
          onSee();
          if (is === "generated") leave();
          else change(acceptParagraph(wording, paragraph, report));
        }}
        onPutBack={(figure) => change(putBackFigure(wording, key, figure))}
        onKeepOwn={() => change(keepOwnWords(wording, paragraph, report))}
      />
    </>
  );
}
