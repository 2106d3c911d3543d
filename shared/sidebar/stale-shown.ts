import type { JSX } from "preact";
import type { FoundTable } from "../application/read-tables";
import type { StaleFigures } from "../application/find-stale";
import type { FormulaScope, SheetFormulas } from "../application/formula-cells";
import type { ReadingWatch } from "../application/reading-watch";

/** What the pane knows of figures that are taken for live and are not, and how it is said. */
export interface StaleShown {
  readonly figures: StaleFigures;
  /** Formulas have been written anew, or put back, since the table was read: its figures are those of before. */
  readonly older: boolean;
  /** The user has folded the notice to one line. */
  readonly folded: boolean;
  /** The notice above a view; nothing where there is nothing to say. */
  readonly Notice: (props: { readonly panel: PanelOfStale }) => JSX.Element | null;
  /** What is said before a ranking is written; undefined where nothing stands in the way. */
  readonly note: (panel: PanelOfStale) => string | undefined;
}

/** What the notice needs of the panel. */
export interface PanelOfStale {
  state(): {
    readonly stale: StaleShown | undefined;
    readonly found: FoundTable | undefined;
    readonly texts: { readonly language: "vi" | "en" };
  };
  send(action: { readonly does: "setPart"; readonly parts: { readonly stale: StaleShown } }): void;
  openTask(task: "repair"): Promise<void>;
  readAt(found: FoundTable): Promise<void>;
}

/** What looks for such figures. */
export interface Staleness {
  /**
   * Looks through the workbook as far as a look without being asked may go. A notice that says just what the one before said
   * stays folded.
   *
   * @throws Failure of the host, or `readingStopped` once `watch` says so.
   */
  readonly lookForStale: (
    workbook: { readFormulas(mentions: readonly string[], within: FormulaScope, watch: ReadingWatch): Promise<readonly SheetFormulas[]> },
    ranked: FoundTable | undefined,
    before: StaleShown | undefined,
    watch: ReadingWatch,
  ) => Promise<StaleShown>;
}
