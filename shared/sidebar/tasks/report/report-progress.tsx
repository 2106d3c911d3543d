import type { JSX } from "preact";
import { useTakesLong } from "../../takes-long";
import type { SlicedWork } from "../../use-sliced-work";
import { useReportTexts } from "./report-texts";

interface ReportProgressProps {
  /** Pieces of work one after the other. */
  readonly works: readonly Pick<SlicedWork<unknown>, "share" | "stopped" | "stop" | "goOn">[];
}

/** In milliseconds. */
const PATIENCE = 700;

/** How far the report has come, with a way to stop, once it takes long; and the way to go on. */
export function ReportProgress({ works }: ReportProgressProps): JSX.Element | null {
  const texts = useReportTexts();
  const under = works.find(({ share }) => share !== undefined);
  const stopped = works.find((work) => work.stopped);
  const busy = under !== undefined;
  const isLong = useTakesLong(busy, PATIENCE);
  const shown = busy && isLong;
  // Tenths: a screen reader is not to read each hundredth.
  const tenth = Math.floor((under?.share ?? 0) * 10) / 10;
  return (
    <div class={shown || stopped !== undefined ? "report-progress" : ""} aria-busy={busy}>
      <p role="status" class="minor">
        {stopped !== undefined ? texts.stopped : shown ? texts.working(String(Math.round(tenth * 100)) + "%") : ""}
      </p>
      {shown && <progress aria-label={texts.progress} value={under.share ?? 0} max={1} />}
      {shown && (
        <button type="button" onClick={under.stop}>
          {texts.stop}
        </button>
      )}
      {stopped !== undefined && (
        <button type="button" onClick={stopped.goOn}>
          {texts.goOn}
        </button>
      )}
    </div>
  );
}
