import type { JSX } from "preact";
import { Fragment } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { boundWords } from "../../../reporting/bound-text";
import { addParagraph, adoptOrphan, forgetEdit, restoreParagraph } from "../../../reporting/edit-wording";
import { showCount } from "../../../texts/show-number";
import { useElementId } from "../../element-id";
import { useGrowingList } from "../../growing-list";
import type { TaskProps } from "../task";
import type { ReportWords } from "../report/report-words";
import { seenDesk } from "../report/seen-desk";
import { ChangedSince } from "./changed-since";
import { firstWords } from "./first-words";
import { needsLook } from "./needs-look";
import { OrphanParagraph, RemovedParagraph } from "./paragraph-apart";
import { ParagraphCard } from "./paragraph-card";
import { ParagraphField } from "./paragraph-field";
import type { WordingDesk } from "./wording-desk";
import { useWordingTexts } from "./wording-texts";

interface TextSectionProps extends Pick<TaskProps, "panel" | "state"> {
  readonly words: ReportWords;
  readonly desk: WordingDesk;
}

const PARAGRAPHS_A_STEP = 60;

/** The text, paragraph by paragraph: what is left out and what has lost its paragraph stand in it too, and say so. */
export function TextSection({ panel, state, words, desk }: TextSectionProps): JSX.Element {
  const texts = useWordingTexts();
  const id = useElementId();
  const list = useRef<HTMLDivElement>(null);
  /** The paragraph whose button takes the focus after the next drawing. */
  const [left, leave] = useState<{ readonly key: string }>();
  useLayoutEffect(() => {
    const cards = [...(list.current?.querySelectorAll<HTMLElement>("[data-paragraph]") ?? [])];
    const card = cards.find(({ dataset }) => dataset["paragraph"] === left?.key);
    const target = card?.querySelector<HTMLElement>(".pencil, .put-back") ?? (left && list.current);
    target?.focus();
  }, [left]);
  const { worded, wording, report } = words;
  const { writing } = state.taskStates.wording ?? {};
  const { shown, more } = useGrowingList(worded.length, PARAGRAPHS_A_STEP);
  const written = worded.findIndex(({ key }) => key === writing?.key) + 1;
  const { gone } = words;
  const seen = seenDesk(panel, words.seen);
  const changed = worded.filter(({ is, notices }) => is === "generated" && notices.some(needsLook)).length + gone.length;
  const toSee = worded.filter(({ notices }) => notices.some(needsLook)).length + gone.length;
  const last = worded.filter(({ is }) => is !== "orphan").pop()?.key ?? "";
  // What was being written while its paragraph went away, with the table or by other rules, is not lost.
  const homeless = writing !== undefined && writing.key !== "" && !worded.some(({ key, is }) => key === writing.key && is !== "orphan" && is !== "removed");
  const change = (next: typeof wording, key: string): void => {
    desk.change(next);
    leave({ key });
  };
  const finish = (): void => {
    if (writing === undefined) return;
    const next = addParagraph(wording, homeless ? last : writing.key, writing.text, report);
    change(next, next === wording ? writing.key : (next.added[next.added.length - 1]?.key ?? ""));
  };
  const giveUp = (): void => {
    desk.write(undefined);
    leave({ key: writing?.key ?? "" });
  };
  const fresh = (key: string | undefined): JSX.Element | null =>
    writing === undefined || (key === undefined ? !homeless : !writing.fresh || homeless || writing.key !== key) ? null : (
      <ParagraphField
        words=""
        text={writing.text}
        onType={(text) => desk.write({ ...writing, text })}
        onDone={finish}
        onGiveUp={giveUp}
      />
    );
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{texts.text}</h2>
      <p role="status">{toSee > 0 ? texts.toSee(showCount(toSee)) : texts.clean}</p>
      {changed > 0 && (
        <ChangedSince
          gone={gone}
          changed={changed}
          onSeen={() => {
            seen.see();
            leave({ key: "" });
          }}
        />
      )}
      <div ref={list} tabIndex={-1} class="worded-list">
        <div data-paragraph="">
          {fresh("") ?? (
            <button type="button" class="link put-back" onClick={() => desk.write({ key: "", fresh: true, text: "" })}>
              {texts.addFirst}
            </button>
          )}
        </div>
        {worded.slice(0, Math.max(shown, written)).map((paragraph) => {
          const { key, is, bound } = paragraph;
          const own = boundWords(bound);
          return (
            <Fragment key={is + key}>
              <div data-paragraph={key}>
                {is === "removed" ? (
                  <RemovedParagraph words={firstWords(own)} onPutBack={() => change(restoreParagraph(wording, key), key)} />
                ) : is === "orphan" ? (
                  <OrphanParagraph
                    text={own}
                    onAdopt={() => change(adoptOrphan(wording, paragraph, last, report), last)}
                    onForget={() => change(forgetEdit(wording, key), last)}
                  />
                ) : (
                  <ParagraphCard
                    paragraph={paragraph}
                    words={words}
                    desk={desk}
                    writing={writing}
                    panel={panel}
                    onSee={() => seen.see(key)}
                    onLeave={(to) => leave({ key: to })}
                  />
                )}
              </div>
              {fresh(key)}
            </Fragment>
          );
        })}
        {fresh(undefined)}
      </div>
      {more}
    </section>
  );
}
