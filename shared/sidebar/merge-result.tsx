import type { JSX } from "preact";
import { MergeFindings } from "./merge-findings";
import { NameQuestions } from "./name-questions";
import { useMergingTexts } from "./merging-texts";
import type { Panel } from "./panel";
import type { PanelState } from "./panel-state";
import type { MergeOutcome } from "./plan-merge";
import { TickBox } from "./tick-box";

interface MergeResultProps {
  readonly panel: Panel;
  readonly state: PanelState;
  readonly outcome: MergeOutcome;
}

/** What comes of merging: how much, the first rows, names to confirm, and everything that did not fit. */
export function MergeResult({ panel, state, outcome }: MergeResultProps): JSX.Element {
  const merge = useMergingTexts();
  const [headers = [], ...rows] = outcome.preview;
  return (
    <>
      <section aria-labelledby="thuoc-merge-result">
        <h2 id="thuoc-merge-result">{merge.result}</h2>
        <p role="status" class="summary">
          {outcome.summary}
          <span class="line minor">{outcome.open}</span>
        </p>
        {outcome.acrossGroups !== undefined && (
          <TickBox
            ticked={state.merge.acrossGroups}
            onTick={(on) => panel.send({ does: "merge", changes: { acrossGroups: on } })}
          >
            {outcome.acrossGroups}
          </TickBox>
        )}
        <div class="preview" role="region" tabIndex={0} aria-label={merge.preview}>
          <table>
            <thead>
              <tr>
                {headers.map((header) => (
                  <th key={header} scope="col">
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([name, ...figures], at) => (
                <tr key={at}>
                  <th scope="row">{name}</th>
                  {figures.map((figure, column) => (
                    <td key={column}>{figure}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <NameQuestions
        questions={outcome.questions}
        list={outcome.names}
        decisions={state.memory.names ?? {}}
        onDecide={(names) => panel.remember({ names })}
      />
      {outcome.findings.length > 0 && (
        <section aria-labelledby="thuoc-merge-findings">
          <h2 id="thuoc-merge-findings">{merge.findings}</h2>
          {outcome.findings.map((finding) => (
            <MergeFindings
              key={finding.heading}
              finding={finding}
              sources={outcome.merged.sources}
              onShow={(sheet, area) => void panel.show(sheet, area)}
            />
          ))}
        </section>
      )}
    </>
  );
}
