import { showCount } from "../texts/show-number";
import { staleInTable } from "./stale-in-table";
import type { PanelOfStale } from "./stale-shown";
import { staleTexts } from "./stale-texts";

/** What is said beside the button that writes a ranking, when the ranked table has figures that are not live or not of now. */
export function staleNote(panel: PanelOfStale): string | undefined {
  const { stale, found, texts } = panel.state();
  if (stale === undefined || found === undefined) return undefined;
  const words = staleTexts(texts);
  const count = staleInTable(stale.figures, found);
  if (count > 0) return words.note(showCount(count));
  return stale.older ? words.noteOlder : undefined;
}
