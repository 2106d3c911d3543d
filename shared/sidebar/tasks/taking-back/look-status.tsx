import type { JSX } from "preact";
import { useTexts } from "../../pane-texts";
import { useTakesLong } from "../../takes-long";
import { useTakingBackTexts } from "./taking-back-texts";

interface LookStatusProps {
  /** Whole tenths, 0..1; undefined when there is no look. */
  readonly looking: number | undefined;
  readonly onStop: () => void;
}

/** In milliseconds: what takes longer can be stopped. */
const PATIENCE = 1000;

/** How far the look at the workbook is, and once it is a long one the button that stops it. */
export function LookStatus({ looking, onStop }: LookStatusProps): JSX.Element {
  const texts = useTakingBackTexts();
  const { stop } = useTexts().pane.source;
  const isLooking = looking !== undefined;
  const isLong = useTakesLong(isLooking, PATIENCE);
  const told = looking === undefined ? "" : looking === 0 ? texts.looking : texts.lookingTo(String(Math.round(looking * 100)) + "%");
  return (
    <>
      <p role="status" class={isLooking ? "" : "unseen"}>
        {told}
      </p>
      {isLong && (
        <button type="button" onClick={onStop}>
          {stop}
        </button>
      )}
    </>
  );
}
