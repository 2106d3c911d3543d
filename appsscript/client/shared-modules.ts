import * as preact from "preact";
import * as hooks from "preact/hooks";
import * as jsxRuntime from "preact/jsx-runtime";
import * as paneTexts from "../../shared/sidebar/pane-texts";

declare global {
  interface Window {
    /** Modules that parts of the sidebar take from the page, by the names under which they import them. */
    thuocModules?: Readonly<Record<string, unknown>>;
  }
}

/**
 * Hands parts of the sidebar what must be one and the same in all of them: Preact, and the context with the texts. Parts
 * are bundled apart (tools/sheets/sidebar-file.mjs), and two Preacts cannot draw one tree.
 */
export function shareModules(): void {
  window.thuocModules = {
    preact,
    "preact/hooks": hooks,
    "preact/jsx-runtime": jsxRuntime,
    "pane-texts": paneTexts,
  };
}
