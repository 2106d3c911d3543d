import type { JSX } from "preact";
import { showCount } from "../../../texts/show-number";
import { ActionBar } from "../../action-bar";
import { useTexts } from "../../pane-texts";
import { WorkNotice } from "../../work-notice";
import type { TaskProps } from "../task";
import { countSeenDossiers } from "./count-seen-dossiers";
import type { DossiersState } from "./dossiers-state";
import { useDossierTexts } from "./dossiers-texts";
import type { DossierSettings } from "./plan-dossiers";
import { writeCounted } from "./write-counted";

interface DossiersBarProps extends Pick<TaskProps, "panel" | "state"> {
  readonly dossiers: DossiersState;
  readonly settings: DossierSettings;
}

/** The one coloured button: it counts, then it writes what was counted. */
export function DossiersBar({ panel, state, dossiers, settings }: DossiersBarProps): JSX.Element {
  const { pane } = useTexts();
  const { counting: texts } = useDossierTexts();
  const { counting, counted, looking = false } = dossiers;
  const writing = state.work.is === "writing";
  const isNew = counted?.key === settings.key;
  const nothing = isNew && counted.tally.counted === 0;
  const label = (): string => {
    if (counting !== undefined) return texts.counting;
    if (writing) return pane.writing.busy;
    return isNew ? texts.button.write : counted === undefined ? texts.button.count : texts.button.countAgain;
  };
  const note = (): string => {
    if (counting !== undefined) return texts.notes.counting;
    if (settings.obstacle !== undefined) return texts.notes[settings.obstacle];
    return nothing ? texts.notes.nothing : isNew ? texts.notes.write : texts.notes.ready;
  };
  const press = (): void => void (isNew ? writeCounted(panel, settings, counted.tally) : countSeenDossiers(panel, settings));
  return (
    <ActionBar
      label={label()}
      note={note()}
      inert={settings.obstacle !== undefined || counting !== undefined || looking || nothing || writing || state.work.is === "undoing"}
      busy={counting !== undefined || writing}
      onPress={press}
    >
      {counting !== undefined && (
        <div class="counting">
          <progress max={1} value={counting.share} aria-label={texts.counting} />
          <p role="status" class="note">
            {counting.told === 0 ? texts.counting : texts.countingTo(showCount(Math.round(counting.told * 100)) + "%", timeLeft(counting.secondsLeft))}
          </p>
          <button
            type="button"
            onClick={({ currentTarget }) => {
              // The pressed button goes; the focus must not fall back to the top of the page.
              currentTarget.closest(".write-bar")?.querySelector<HTMLElement>(".primary")?.focus();
              counting.stop();
            }}
          >
            {pane.source.stop}
          </button>
        </div>
      )}
      <WorkNotice panel={panel} state={state} plan={undefined} />
    </ActionBar>
  );

  function timeLeft(seconds: number | undefined): string {
    if (seconds === undefined || seconds < 1) return "";
    return seconds < 60 ? texts.seconds(showCount(Math.ceil(seconds))) : texts.minutes(showCount(Math.ceil(seconds / 60)));
  }
}
