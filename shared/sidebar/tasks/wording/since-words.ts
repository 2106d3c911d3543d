import type { SinceChange } from "../../../reporting/since-changes";
import { showCount } from "../../../texts/show-number";
import type { wordingVi } from "../../../texts/wording-vi";

/** More changes than this in one paragraph are only counted. */
const MOST = 4;

/** What has changed in a paragraph since it was read last, in one sentence; undefined: it is not known how it read. */
export function sinceWords(changes: readonly SinceChange[] | undefined, texts: typeof wordingVi): string {
  if (changes === undefined || changes.length === 0) return texts.since;
  const said = changes.slice(0, MOST).map(({ from, to }) => texts.sinceChange(from, to));
  const rest = changes.length - MOST;
  return texts.sinceChanges([...said, ...(rest > 0 ? [texts.sinceMore(showCount(rest))] : [])].join("; "));
}
