import type { JSX } from "preact";
import type { EarlierTable } from "../audit/earlier-tables";
import { areaAddress } from "../tables/grid";
import { AuditResult } from "./audit-result";
import { FailureBox } from "./failure-box";
import { NameQuestions } from "./name-questions";
import { OtherTables } from "./other-tables";
import type { Panel } from "./panel";
import type { PanelState } from "./panel-state";
import { useTexts } from "./pane-texts";
import type { Checking } from "./parts";
import { ProvinceChoice } from "./province-choice";
import { PeriodSearchResult } from "./period-search-result";
import { RefreshButton } from "./refresh-button";
import { SelectField } from "./select-field";
import type { AuditRun } from "./use-audit";

interface CheckViewProps {
  readonly panel: Panel;
  readonly state: PanelState;
  readonly part: Checking;
  readonly run: AuditRun | undefined;
}

/** Checks the figures of the table that was read: the table, what it is held against, what was found. */
export function CheckView({ panel, state, part, run }: CheckViewProps): JSX.Element {
  return (
    <>
      <CheckedTable panel={panel} state={state} part={part} />
      {run !== undefined && <HeldAgainst panel={panel} state={state} run={run} />}
      {run !== undefined && state.province.is === "ready" && (
        <NameQuestions
          questions={run.questions}
          list={state.province.part.units.map(({ name }) => name)}
          decisions={state.memory.names ?? {}}
          onDecide={(names) => panel.remember({ names })}
        />
      )}
      {run !== undefined && <AuditResult run={run} panel={panel} />}
    </>
  );
}

function CheckedTable({ panel, state, part }: Omit<CheckViewProps, "run">): JSX.Element {
  const { language, pane } = useTexts();
  const texts = part.auditTexts(language);
  const table = state.found?.table;
  const others = state.tables.filter((other) => other !== state.found);
  const place = table === undefined ? texts.noTable : texts.place(table.sheet, areaAddress(table.area));
  return (
    <section aria-labelledby="thuoc-checked" aria-busy={state.reading}>
      <h2 id="thuoc-checked">{texts.source}</h2>
      <p role="status">{state.reading ? pane.source.reading : place}</p>
      {state.readFailure !== undefined && (
        <FailureBox error={state.readFailure} kind={others.length > 0 ? "care" : "failure"} />
      )}
      <RefreshButton label={texts.readAgain} onPress={() => void panel.read()} />
      <OtherTables tables={others} onPick={(other) => panel.send({ does: "pickTable", found: other })} />
    </section>
  );
}

const ELSEWHERE = "elsewhere";

/** The last period, one choice with the ranking unless it is refused here, and the province. */
function HeldAgainst({ panel, state, run }: Omit<CheckViewProps, "run" | "part"> & { readonly run: AuditRun }): JSX.Element {
  const { language, pane } = useTexts();
  const texts = run.part.auditTexts(language);
  const pickListed = (table: EarlierTable | undefined): void => {
    // The search is over; what the ranking is compared with stays.
    panel.periods.compare(state.choices.previous);
    run.pickPrevious(table);
  };
  const options = [
    { value: undefined, label: texts.noPrevious },
    ...run.earlier.map((table) => ({ value: table, label: table.label })),
    { value: ELSEWHERE as typeof ELSEWHERE, label: pane.periods.otherSheet },
  ];
  return (
    <section aria-labelledby="thuoc-against">
      <h2 id="thuoc-against">{texts.against}</h2>
      <SelectField<EarlierTable | typeof ELSEWHERE | undefined>
        label={texts.previous}
        value={state.periodSearch.is === "idle" ? run.previous : ELSEWHERE}
        options={options}
        onPick={(table) => (table === ELSEWHERE ? void panel.periods.listSheets() : pickListed(table))}
      />
      <PeriodSearchResult panel={panel} state={state} />
      <ProvinceChoice panel={panel} state={state} guess={run.part.guessProvince(run.found.table.title)} />
    </section>
  );
}
