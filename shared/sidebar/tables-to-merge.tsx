import type { JSX } from "preact";
import { areaAddress } from "../tables/grid";
import type { MergeCandidate, MergeState } from "./merge-state";
import { useMergingTexts } from "./merging-texts";
import type { Panel } from "./panel";
import { useTexts } from "./pane-texts";
import type { MergePlan } from "./plan-merge";
import { SelectField } from "./select-field";
import { tableSize } from "./table-size";
import { TickBox } from "./tick-box";

interface TablesToMergeProps {
  readonly panel: Panel;
  readonly merge: MergeState;
  readonly plan: MergePlan;
}

/** The tables that were read: which of them to merge, of which period they are, and how to merge them. */
export function TablesToMerge({ panel, merge: state, plan }: TablesToMergeProps): JSX.Element | null {
  const texts = useTexts();
  const merge = useMergingTexts();
  const { candidates, mode } = state;
  if (candidates.length === 0) return null;
  const set = (changes: Partial<MergeState>): void => panel.send({ does: "merge", changes });
  const change = (candidate: MergeCandidate, changes: Partial<MergeCandidate>): void =>
    set({ candidates: candidates.map((other) => (other === candidate ? { ...other, ...changes } : other)) });

  return (
    <section aria-labelledby="thuoc-merge-tables">
      <h2 id="thuoc-merge-tables">{merge.tables}</h2>
      <ul class="ticks">
        {candidates.map((candidate) => {
          const { found, file, period } = candidate;
          const { sheet, area } = found.table;
          const place = sheet + ", " + texts.pane.source.area(areaAddress(area));
          return (
            <li key={[file, place].join()}>
              <TickBox ticked={candidate.used} onTick={(on) => change(candidate, { used: on })}>
                <strong>{sheet}</strong> <span class="minor">{texts.pane.source.area(areaAddress(area))}</span>{" "}
                <span class="line minor">
                  {tableSize(found.table, texts)}
                  {file !== undefined && ", " + merge.fromFile(file)}
                </span>
              </TickBox>
              {candidate.used && (
                <label class="period">
                  <span aria-hidden="true">{merge.period}</span>
                  <input
                    type="text"
                    aria-label={merge.periodOf(place)}
                    value={period}
                    placeholder={merge.periodHint}
                    onChange={(event) => change(candidate, { period: event.currentTarget.value })}
                  />
                </label>
              )}
            </li>
          );
        })}
      </ul>
      {plan.notes.map((note) => (
        <p class="note" key={note}>
          {note}
        </p>
      ))}
      {candidates.some(({ file }) => file !== undefined) && (
        <button
          type="button"
          class="link"
          onClick={() => set({ candidates: candidates.filter(({ file }) => file === undefined) })}
        >
          {merge.remove}
        </button>
      )}
      {(plan.outcome?.merged.sources.length ?? 0) > 1 && (
        <SelectField
          label={merge.mode}
          value={mode}
          options={[
            { value: "join" as const, label: merge.join },
            { value: "add" as const, label: merge.add },
          ]}
          onPick={(next) => set({ mode: next })}
          note={plan.modeNote}
        />
      )}
    </section>
  );
}
