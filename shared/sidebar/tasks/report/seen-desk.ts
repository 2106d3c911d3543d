import { KEPT_SEEN_TEXT, seenTextToKeep } from "../../../reporting/kept-seen-text";
import { markSeen, type SeenText } from "../../../reporting/seen-text";
import type { Panel } from "../../panel";
import { taskDesk } from "../task-desk";

/** What the user has seen of the text. */
export interface SeenDesk {
  /** What has changed in a paragraph, in all of them without a key, has been looked at. */
  see(key?: string): void;
  /** The text is handed on as it reads: that is what the next reading is held against, in later sessions too. */
  handOn(): void;
}

/** A desk on the text as it was read last. */
export function seenDesk(panel: Panel, seen: SeenText | undefined): SeenDesk {
  const keep = (text: SeenText): void => {
    const plain = seenTextToKeep(text);
    if (plain !== undefined) panel.remember({ kept: { [KEPT_SEEN_TEXT]: plain } });
  };
  return {
    see(key) {
      if (seen === undefined) return;
      const next = markSeen(seen, key);
      taskDesk(panel, "wording").set({ seen: next });
      keep(next);
    },
    handOn: () => seen && keep(seen),
  };
}
