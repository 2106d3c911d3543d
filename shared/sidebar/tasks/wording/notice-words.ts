import type { WordNotice } from "../../../reporting/word-notice";
import type { wordingVi } from "../../../texts/wording-vi";
import { sinceWords } from "./since-words";

/** What a notice says; "" for those that are not pointed out (`needsLook`). */
export function noticeWords(notice: WordNotice, texts: typeof wordingVi): string {
  switch (notice.is) {
    case "changed":
      return texts.changed(notice.from, notice.to);
    case "overwritten":
      return texts.overwritten(notice.typed, notice.sheet);
    case "putBack":
      return texts.typedBefore(notice.typed, notice.sheet);
    case "reworded":
      return texts.reworded(notice.from, notice.to);
    case "conflict":
      return texts.conflict(notice.own, notice.generated);
    case "gone":
      return texts.gone(notice.shown);
    case "otherPeriod":
      return texts.otherPeriod(notice.of, notice.dates.join("; "));
    case "since":
      return sinceWords(notice.changes, texts);
    case "sinceNew":
      return texts.sinceNew;
    default:
      return "";
  }
}
