import type { WordNotice } from "../../../reporting/word-notice";

/** Whether a notice is pointed out; the others are only worth knowing, or are shown in their own place. */
export function needsLook({ is }: WordNotice): boolean {
  return is !== "loose" && is !== "orphan";
}
