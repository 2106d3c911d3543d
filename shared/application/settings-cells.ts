import { textChunks } from "../sharing/text-chunks";
import { meaningsVi } from "../texts/meanings-vi";
import { settingsItemsVi } from "../texts/settings-items-vi";
import { itemLabel, itemSummary, type ItemWords } from "./describe-item";
import type { SettingsItem } from "./settings-items";
import { recordOf } from "./settings-record";

/** The sheet is Vietnamese in every language of the pane. */
const WORDS: ItemWords = { items: settingsItemsVi, meanings: meaningsVi };

/** The cells of an item's row, from the first column of the sheet on: kind, summary, pieces of data. */
export function settingsCells(item: SettingsItem): readonly [kind: string, summary: string, ...chunks: string[]] {
  return [itemLabel(item, WORDS), shownFirst(itemSummary(item, WORDS)), ...textChunks(recordOf(item))];
}

/** A summary is made of what people typed: it may not begin as a formula or a number does, nor hold what no file takes. */
function shownFirst(summary: string): string {
  const tidy = summary.replace(/[\p{Cc}\p{Cs}\p{Z}\ufeff\ufffe\uffff]+/gu, " ");
  return /^[\p{L}“]/u.test(tidy) ? tidy : `“${tidy}”`;
}
