import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { Failure } from "../domain/failure";
import { areaAddress } from "../tables/grid";
import { FailureBox } from "./failure-box";
import { HeaderButton } from "./header-button";
import { Icon } from "./icons";
import { LongReading, readingText } from "./long-reading";
import { OtherTables } from "./other-tables";
import { useTexts } from "./pane-texts";
import type { Panel } from "./panel";
import type { PanelState } from "./panel-state";
import type { RankingPlan } from "./plan-ranking";
import { tableSize } from "./table-size";

interface SourceTableProps {
  readonly panel: Panel;
  readonly state: PanelState;
  readonly plan: RankingPlan | undefined;
}

/** Which table is ranked, the others there are, and what to do when there is none. */
export function SourceTable({ panel, state, plan }: SourceTableProps): JSX.Element {
  const texts = useTexts();
  const { source, tasks } = texts.pane;
  const { reading, progress, readFailure, tables, found } = state;
  const again = useRef<HTMLButtonElement>(null);
  const others = tables.filter((table) => table !== found);
  const table = plan?.found.table;
  const size = table === undefined ? "" : tableSize(table, texts);
  const place = table === undefined ? "" : source.place(table.sheet, areaAddress(table.area));
  return (
    <section aria-labelledby="thuoc-source" aria-busy={reading}>
      <h2 id="thuoc-source">{source.heading}</h2>
      <p role="status" class="unseen">
        {reading ? readingText(texts, progress) : table === undefined ? "" : place + ", " + size}
      </p>
      {table !== undefined && (
        <div class={reading ? "source fading" : "source"}>
          <Icon name="table" />
          <p>
            <strong>{table.sheet}</strong>
            <span class="minor">{source.area(areaAddress(table.area))}</span>
            <span class="line">{size}</span>
            {table.title !== "" && <span class="line minor clamped">{table.title.replace(/\n/g, " \u00B7 ")}</span>}
          </p>
        </div>
      )}
      {reading && table === undefined && <Skeleton />}
      {reading && <LongReading progress={progress} onStop={() => panel.stopReading()} />}
      {readFailure !== undefined && (
        <FailureBox error={readFailure} kind={others.length > 0 ? "care" : "failure"}>
          {perhapsDossiers(readFailure) && (
            <button type="button" onClick={() => void panel.openTask("dossiers")}>
              {tasks.names.dossiers}
            </button>
          )}
        </FailureBox>
      )}
      {!reading && table === undefined && others.length === 0 && <WhatToDo />}
      <button type="button" ref={again} onClick={() => void panel.read()}>
        <Icon name="refresh" />
        {source.readAgain}
      </button>
      {state.engine !== undefined && table === undefined && (
        <HeaderButton panel={panel} onRead={() => again.current?.focus()} />
      )}
      <OtherTables tables={others} onPick={(other) => panel.send({ does: "pickTable", found: other })} />
    </section>
  );
}

/** Holds the place of the table while it is being read. */
function Skeleton(): JSX.Element {
  return (
    <div class="skeleton" aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
  );
}

function WhatToDo(): JSX.Element {
  const { source } = useTexts().pane;
  return (
    <div class="empty">
      <h3>{source.emptyTitle}</h3>
      <ol>
        {source.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}

/** Whether a sheet that gives no table of units may have a row per dossier. */
function perhapsDossiers(error: unknown): boolean {
  return error instanceof Failure && ["tooManyCells", "noTableFound"].includes(error.detail.code);
}
