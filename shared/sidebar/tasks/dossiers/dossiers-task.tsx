import type { JSX } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { useTexts } from "../../pane-texts";
import type { TaskProps } from "../task";
import { TaskFrame } from "../task-frame";
import { ColumnsSection } from "./columns-section";
import { CountedSection } from "./counted-section";
import { CountingSection } from "./counting-section";
import { DossiersBar } from "./dossiers-bar";
import type { DossiersState } from "./dossiers-state";
import { lookAtOpenSheet } from "./look-for-dossiers";
import { dossierSettings } from "./plan-dossiers";
import { SourceSection } from "./source-section";
import { UnknownWords } from "./unknown-words";

const NOTHING: DossiersState = {};

/** A table with a row per dossier becomes one with a row per unit. */
export function DossiersTask({ panel, state }: TaskProps): JSX.Element {
  const { tasks } = useTexts().pane;
  const dossiers = state.taskStates.dossiers ?? NOTHING;
  const settings = useMemo(() => dossierSettings(dossiers), [dossiers]);
  const { counted } = dossiers;
  useEffect(() => {
    if (dossiers.seen === undefined) void lookAtOpenSheet(panel);
  }, []);
  return (
    <TaskFrame
      panel={panel}
      title={tasks.names.dossiers}
      intro={tasks.purposes.dossiers}
      bar={<DossiersBar panel={panel} state={state} dossiers={dossiers} settings={settings} />}
    >
      {counted !== undefined && (
        <>
          <CountedSection panel={panel} dossiers={dossiers} settings={settings} tally={counted.tally} />
          <UnknownWords panel={panel} dossiers={dossiers} tally={counted.tally} />
        </>
      )}
      <SourceSection panel={panel} dossiers={dossiers} />
      {settings.shown !== undefined && (
        <>
          <CountingSection panel={panel} dossiers={dossiers} settings={settings} />
          <ColumnsSection panel={panel} dossiers={dossiers} settings={settings} shown={settings.shown} />
        </>
      )}
    </TaskFrame>
  );
}
