import type { ComponentChildren, JSX } from "preact";
import "./stale.css";
import { showCount } from "../texts/show-number";
import { Notice } from "./notice";
import { RefreshButton } from "./refresh-button";
import { staleInTable } from "./stale-in-table";
import type { PanelOfStale, StaleShown } from "./stale-shown";
import { staleTexts } from "./stale-texts";

/** Sheets that are named; the others are counted. */
const MOST_NAMED = 3;

/**
 * How many cells hold old figures or show #NAME?, where, and the way to mend them. It can be folded to one line and not be
 * sent away: whoever looks at figures has to know. Once formulas have been written anew, it asks to read the table again.
 */
export function StaleNotice({ panel }: { readonly panel: PanelOfStale }): JSX.Element | null {
  const { stale, found, texts } = panel.state();
  if (stale === undefined) return null;
  const words = staleTexts(texts);
  const { figures, folded, older } = stale;
  const inTable = staleInTable(figures, found);
  const count = figures.sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  const isUnknown = found !== undefined && figures.unread.includes(found.table.sheet);
  const fold = (): void => panel.send({ does: "setPart", parts: { stale: { ...stale, folded: !folded } } });
  const repair = (
    <button type="button" onClick={() => void panel.openTask("repair")}>
      {words.repair}
    </button>
  );

  const readAgain = older && found !== undefined && (
    <>
      <p role="status">{words.older(found.table.sheet)}</p>
      <div class="buttons">
        <RefreshButton label={words.readAgain} onPress={() => void panel.readAt(found)} />
      </div>
    </>
  );

  if (count === 0 && readAgain !== false) return framed(readAgain);
  if (count === 0 && !isUnknown) return null;
  if (count === 0)
    return (
      <p class="stale minor stale-line" role="status">
        {words.unknown(found?.table.sheet ?? "")} {repair}
      </p>
    );
  return framed(
    <>
      <p role="status">
        <strong>{folded ? words.short(showCount(count)) : words.count(showCount(count), places(stale, words))}</strong>{" "}
        {inTable > 0 && (folded ? words.shortInTable : words.inTable)(showCount(inTable))}
      </p>
      {!folded && (
        <>
          <p>{words.frozen}</p>
          {figures.unread.length > 0 && <p class="minor">{words.unread(named(figures.unread, words).join(words.between))}</p>}
        </>
      )}
      <div class="buttons">
        {repair}
        <button type="button" aria-expanded={!folded} onClick={fold}>
          {folded ? words.unfold : words.fold}
        </button>
      </div>
      {readAgain}
    </>,
  );
}

function framed(content: ComponentChildren): JSX.Element {
  return (
    <div class="stale">
      <Notice kind="care">{content}</Notice>
    </div>
  );
}

type Words = ReturnType<typeof staleTexts>;

function places({ figures: { sheets } }: StaleShown, words: Words): string {
  const named = sheets.slice(0, MOST_NAMED).map(({ sheet, cells }) => words.onSheet(sheet, showCount(cells.length)));
  const others = sheets.slice(MOST_NAMED);
  const rest = others.reduce((sum, { cells }) => sum + cells.length, 0);
  return [...named, ...(others.length > 0 ? [words.onOthers(showCount(others.length), showCount(rest))] : [])].join("; ");
}

function named(sheets: readonly string[], words: Words): string[] {
  const more = sheets.length - MOST_NAMED;
  return [...sheets.slice(0, MOST_NAMED).map(words.quoted), ...(more > 0 ? [words.others(showCount(more))] : [])];
}
