import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { useTexts } from "./pane-texts";
import type { View } from "./panel-state";

const VIEWS: readonly View[] = ["ranking", "check", "merge", "targets", "report", "sharing", "functions"];

/** The ids that tie a tab to its panel. */
export function tabId(view: View): string {
  return "thuoc-tab-" + view;
}
export function tabPanelId(view: View): string {
  return "thuoc-view-" + view;
}

interface ViewTabsProps {
  readonly view: View;
  readonly onShow: (view: View) => void;
}

/** The parts of the pane. One stop for Tab; arrows, Home and End go from tab to tab. */
export function ViewTabs({ view, onShow }: ViewTabsProps): JSX.Element {
  const { pane } = useTexts();
  const list = useRef<HTMLDivElement>(null);

  const move = (event: JSX.TargetedKeyboardEvent<HTMLDivElement>): void => {
    const at = VIEWS.indexOf(view);
    const to = {
      ArrowRight: (at + 1) % VIEWS.length,
      ArrowLeft: (at + VIEWS.length - 1) % VIEWS.length,
      Home: 0,
      End: VIEWS.length - 1,
    }[event.key];
    const next = to === undefined ? undefined : VIEWS[to];
    if (to === undefined || next === undefined) return;
    event.preventDefault();
    onShow(next);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[to]?.focus();
  };

  return (
    <div class="tabs" role="tablist" aria-label={pane.viewsLabel} ref={list} onKeyDown={move}>
      {VIEWS.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={tabId(each)}
          aria-selected={each === view}
          aria-controls={each === view ? tabPanelId(each) : undefined}
          tabIndex={each === view ? 0 : -1}
          onClick={() => onShow(each)}
        >
          {pane.views[each]}
        </button>
      ))}
    </div>
  );
}
