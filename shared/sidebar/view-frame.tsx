import type { ComponentChildren, JSX } from "preact";
import type { Panel } from "./panel";
import { useTexts } from "./pane-texts";
import type { View } from "./panel-state";
import { tabId, tabPanelId } from "./view-tabs";

interface ViewFrameProps {
  readonly panel: Panel;
  readonly view: View;
  /** Stays in sight below what scrolls. */
  readonly bar?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What stands under the tabs: a view that scrolls, the name of the product at its end, and the bar below. */
export function ViewFrame({ panel, view, bar, children }: ViewFrameProps): JSX.Element {
  const texts = useTexts();
  const { unsavedMemory, engine, stale } = panel.state();
  return (
    <>
      <div class="scroll">
        <div class="view" role="tabpanel" id={tabPanelId(view)} aria-labelledby={tabId(view)}>
          {stale && view !== "functions" && view !== "sharing" && <stale.Notice panel={panel} />}
          {children}
        </div>
        <p class="unsaved note" role="status">
          {unsavedMemory && engine?.indicatorWords(texts).notRemembered[unsavedMemory]}
        </p>
        <div class="brand">
          <span>{texts.pane.brand}</span>
          <button
            type="button"
            class="link"
            lang={texts.language === "vi" ? "en" : "vi"}
            onClick={() => void panel.switchLanguage()}
          >
            {texts.pane.otherLanguage}
          </button>
        </div>
      </div>
      {bar}
    </>
  );
}
