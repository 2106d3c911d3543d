import type { JSX } from "preact";
import { itemLabel, itemSummary } from "../../../application/describe-item";
import { itemId, type SettingsItem, type SettingsItems } from "../../../application/settings-items";
import { showCount } from "../../../texts/show-number";
import { useGrowingList } from "../../growing-list";
import { useConfigurationTexts, useItemWords } from "./configuration-texts";

const STEP = 20;

/** What is remembered, by its kinds: how many of each, and, unfolded, each in a line. */
export function RememberedList({ items }: { readonly items: SettingsItems }): JSX.Element {
  const texts = useConfigurationTexts();
  const words = useItemWords();
  const kinds = new Map<string, SettingsItem[]>();
  for (const item of items.values()) {
    const kind = itemLabel(item, words);
    kinds.set(kind, [...(kinds.get(kind) ?? []), item]);
  }
  return (
    <section>
      <h2>{texts.remembered}</h2>
      {kinds.size === 0 && <p>{texts.nothing}</p>}
      {[...kinds].map(([kind, alike]) => (
        <KindOfItems key={kind} kind={kind} items={alike} />
      ))}
    </section>
  );
}

interface KindOfItemsProps {
  readonly kind: string;
  readonly items: readonly SettingsItem[];
}

function KindOfItems({ kind, items }: KindOfItemsProps): JSX.Element {
  const texts = useConfigurationTexts();
  const words = useItemWords();
  const { shown, more } = useGrowingList(items.length, STEP);
  return (
    <details class="remembered">
      <summary>{texts.kindCount(kind, showCount(items.length))}</summary>
      <ul class="plain">
        {items.slice(0, shown).map((item) => (
          <li key={itemId(item)}>{itemSummary(item, words)}</li>
        ))}
      </ul>
      {more}
    </details>
  );
}
