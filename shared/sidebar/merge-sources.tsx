import type { JSX } from "preact";
import { Failure } from "../domain/failure";
import { WRITTEN_SHEETS } from "../reports/written-sheets";
import { isOwnSheet } from "../tables/own-sheets";
import { showCount } from "../texts/show-number";
import { FailureBox } from "./failure-box";
import { FileDrop } from "./file-drop";
import type { MergeState } from "./merge-state";
import { Notice } from "./notice";
import { useMergingTexts } from "./merging-texts";
import type { Panel } from "./panel";
import { useTexts } from "./pane-texts";
import { TickBox } from "./tick-box";

interface MergeSourcesProps {
  readonly panel: Panel;
  readonly merge: MergeState;
}

/** What to read: sheets of the workbook, and files where the host reads them; how far the reading is; what failed. */
export function MergeSources({ panel, merge: state }: MergeSourcesProps): JSX.Element {
  const { pane, describeFailure } = useTexts();
  const merge = useMergingTexts();
  const { merging: desk } = panel;
  const { ticked, reading, failure, notGathered } = state;
  const sheets = (state.sheets ?? []).filter(({ name }) => !isOwnSheet(name));
  const tick = (names: readonly string[]): void => panel.send({ does: "merge", changes: { ticked: names } });
  const sources = sheets.filter(({ name, hidden }) => !hidden && !WRITTEN_SHEETS.test(name)).map(({ name }) => name);
  const all = sources.length > 0 && sources.every((name) => ticked.includes(name));

  return (
    <section aria-labelledby="thuoc-merge-sheets" aria-busy={reading !== undefined}>
      <div class="heading-row">
        <h2 id="thuoc-merge-sheets">{merge.sheets}</h2>
        <button type="button" class="link" onClick={() => tick(all ? [] : sources)}>
          {all ? merge.none : merge.all}
        </button>
      </div>
      <ul class="ticks">
        {sheets.map(({ name, hidden }) => (
          <li key={name}>
            <TickBox
              ticked={ticked.includes(name)}
              onTick={(on) => tick(on ? [...ticked, name] : ticked.filter((other) => other !== name))}
            >
              {name}
              {hidden && <span class="minor"> ({merge.hidden})</span>}
            </TickBox>
          </li>
        ))}
      </ul>
      <button
        type="button"
        aria-disabled={reading !== undefined || ticked.length === 0}
        onClick={() => ticked.length > 0 && void desk.readSheets()}
      >
        {ticked.length === 0 ? merge.readNone : merge.read(showCount(ticked.length))}
      </button>
      <p role="status" class="note">
        {reading !== undefined && reading.of > 0
          ? merge.reading(reading.name, showCount(reading.done + 1), showCount(reading.of))
          : ticked.length === 0
            ? merge.pickFirst
            : ""}
      </p>
      {reading !== undefined && (
        <button
          type="button"
          onClick={({ currentTarget }) => {
            // This button goes; the one that reads takes the focus.
            currentTarget.parentElement?.querySelector<HTMLElement>(":scope > button")?.focus();
            desk.cancel();
          }}
        >
          {merge.cancel}
        </button>
      )}
      {failure !== undefined && (
        <FailureBox error={failure}>
          {state.sheets === undefined && (
            <button type="button" onClick={() => void desk.listSheets()}>
              {pane.tryAgain}
            </button>
          )}
        </FailureBox>
      )}
      {desk.readFiles !== undefined && (
        <FileDrop label={merge.addFiles} note={merge.filesNote} accept=".xlsx,.csv,.xls" several onFiles={desk.readFiles} />
      )}
      {notGathered.length > 0 && (
        <Notice kind="care">
          <h3>{merge.notGathered}</h3>
          <ul class="review">
            {notGathered.map(({ name, file, failure: why }) => (
              <li key={name}>
                {why === undefined || holdsNone(why)
                  ? merge.noTable(name)
                  : (file ? merge.notRead(name) : "") + describeFailure(why)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </section>
  );
}

function holdsNone(failure: unknown): boolean {
  return failure instanceof Failure && (failure.detail.code === "noTableFound" || failure.detail.code === "sheetEmpty");
}
