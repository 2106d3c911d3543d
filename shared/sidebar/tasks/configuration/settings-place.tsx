import type { JSX } from "preact";
import { isSameItem, itemsOf, type SettingsItems } from "../../../application/settings-items";
import { itemsOn } from "../../../application/waiting-changes";
import { showCount } from "../../../texts/show-number";
import { Notice } from "../../notice";
import type { TaskProps } from "../task";
import { useConfigurationTexts } from "./configuration-texts";
import type { SeenSettings } from "./configuration-state";

/** Where what is remembered lives, and what is amiss there. */
export function SettingsPlace({ state, seen }: Pick<TaskProps, "state"> & { readonly seen: SeenSettings }): JSX.Element {
  const texts = useConfigurationTexts();
  const { sheet, others } = seen;
  const items = itemsOf(state.memory);
  const care: string[] = [];
  if (sheet?.is === "foreign") care.push(texts.foreign);
  if (sheet?.is === "newer" || sheet?.is === "noVersion") care.push(texts[sheet.is](sheet.cell));
  if (others.length > 0) care.push(texts.othersRead(others.map(texts.sheet).join(", ")));
  if (sheet?.is === "sound" && state.unsavedMemory !== false) care.push(texts.notOnSheet);
  if (sheet === undefined && items.size > 0) care.push(texts.onlyHere(texts.hosts[state.host?.kind ?? "excel"]));
  const isOther = sheet?.is === "sound" && state.unsavedMemory === false && differ(items, itemsOn(sheet));
  return (
    <>
      {care.map((sentence) => (
        <Notice key={sentence} kind="care">
          <p>{sentence}</p>
        </Notice>
      ))}
      {sheet?.is === "sound" && (
        <>
          <p>{texts.onSheet(showCount(itemsOn(sheet).size))}</p>
          <p class="minor">{texts.forget}</p>
          {isOther && <p>{texts.changedThere}</p>}
          {sheet.problems.length > 0 && (
            <Notice kind="care">
              <h2>{texts.problems}</h2>
              <ul class="plain">
                {sheet.problems.map(({ cell, because }) => (
                  <li key={cell}>{texts.because[because](cell)}</li>
                ))}
              </ul>
            </Notice>
          )}
        </>
      )}
    </>
  );
}

function differ(one: SettingsItems, other: SettingsItems): boolean {
  return one.size !== other.size || [...one].some(([id, item]) => !isSameItem(item, other.get(id)));
}
