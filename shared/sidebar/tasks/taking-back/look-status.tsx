import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useTexts } from "../../pane-texts";
import { useTakingBackTexts } from "./taking-back-texts";

interface LookStatusProps {
  /** Whole tenths, 0..1; undefined when there is no look. */
  readonly looking: number | undefined;
  readonly onStop: () => void;
}

/** What takes longer can be stopped; for all others a button would only flicker. */
const PATIENCE = 1000;

/** How far the look at the workbook is, and once it is a long one the button that stops it. */
export function LookStatus({ looking, onStop }: LookStatusProps): JSX.Element {
  const texts = useTakingBackTexts();
  const { stop } = useTexts().pane.source;
  const [long, setLong] = useState(false);
  const isLooking = looking !== undefined;
  useEffect(() => {
    setLong(false);
    if (!isLooking) return undefined;
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [isLooking]);
  const told = looking === undefined ? "" : looking === 0 ? texts.looking : texts.lookingTo(String(Math.round(looking * 100)) + "%");
  return (
    <>
      <p role="status" class={isLooking ? "" : "unseen"}>
        {told}
      </p>
      {isLooking && long && (
        <button type="button" onClick={onStop}>
          {stop}
        </button>
      )}
    </>
  );
}
