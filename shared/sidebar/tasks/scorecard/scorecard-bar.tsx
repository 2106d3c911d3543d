import type { JSX } from "preact";
import { drawScorecard } from "../../../application/draw-scorecard";
import type { FoundTable } from "../../../application/read-tables";
import type { Scorecard } from "../../../ranking/scorecard";
import { tableSource } from "../../../reports/ranking-facts";
import type { RunFacts } from "../../../reports/run-facts";
import { ActionBar } from "../../action-bar";
import type { Panel } from "../../panel";
import type { PanelState } from "../../panel-state";
import { WorkNotice } from "../../work-notice";
import type { ScorecardWords } from "./scorecard-words";

interface ScorecardBarProps {
  readonly panel: Panel;
  readonly state: PanelState;
  readonly found: FoundTable;
  /** Undefined while there is none, or while it is being made. */
  readonly card: Scorecard | undefined;
  /** Why there is none. */
  readonly missing: string | undefined;
  readonly words: ScorecardWords;
  /** Told when the button is pressed. */
  readonly onWrite: () => void;
}

/** The one coloured button: it writes the scorecard to a new sheet. */
export function ScorecardBar({ panel, state, found, card, missing, words: say, onWrite }: ScorecardBarProps): JSX.Element {
  const { words, texts } = say;
  const busy = state.work.is === "writing";
  const press = (): void => {
    if (card === undefined) return;
    onWrite();
    void panel.writeReport((workbook) => drawScorecard(workbook, found, card, new Date()), factsOf(found, card));
  };
  return (
    <ActionBar
      label={busy ? texts.pane.writing.busy : words.button}
      note={card === undefined ? (missing ?? words.working) : words.keepsData}
      inert={card === undefined || busy || state.reading || state.work.is === "undoing"}
      busy={busy}
      onPress={press}
    >
      <WorkNotice panel={panel} state={state} plan={undefined} />
    </ActionBar>
  );
}

/** What the record is told: all units, those with a rank, those with a figure to review, those of whom nothing can be said. */
function factsOf({ table }: FoundTable, { groups }: Scorecard): RunFacts {
  const units = groups.flatMap((group) => group.units);
  const toReview = units.filter(({ results }) => results.some(({ is }) => is === "toReview")).length;
  return {
    action: "scorecard",
    sources: [tableSource(table)],
    in: { count: units.length, of: "units" },
    out: { count: units.filter(({ rank }) => rank !== undefined).length, of: "units" },
    leftOut: [
      { count: toReview, of: "toReview" },
      { count: units.filter(({ overall }) => overall === "nothing").length, of: "noActivity" },
    ],
  };
}
