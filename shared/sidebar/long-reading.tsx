import type { JSX } from "preact";
import { useTexts, type PaneTexts } from "./pane-texts";
import { useTakesLong } from "./takes-long";

interface LongReadingProps {
  /** Whole tenths, 0..1. */
  readonly progress: number;
  readonly onStop: () => void;
}

/** In milliseconds: what takes longer shows how far it is and can be stopped. */
const PATIENCE = 1000;

/** "Reading … 40%", without a figure as long as it is not known how far the reading is. */
export function readingText({ pane: { source } }: PaneTexts, progress: number): string {
  return progress === 0 ? source.reading : source.readingTo(String(Math.round(progress * 100)) + "%");
}

/** The progress of a long reading, which the status line tells to screen readers, and the button that stops it. */
export function LongReading({ progress, onStop }: LongReadingProps): JSX.Element | null {
  const texts = useTexts();
  const isLong = useTakesLong(true, PATIENCE);
  if (!isLong) return null;
  return (
    <div class="long-reading">
      <p class="minor" aria-hidden="true">
        {readingText(texts, progress)}
      </p>
      <button type="button" onClick={onStop}>
        {texts.pane.source.stop}
      </button>
    </div>
  );
}
