import type { JSX } from "preact";
import { showCount } from "../../../texts/show-number";
import { useTexts } from "../../pane-texts";

interface ShortWordsProps {
  readonly byConversion: number;
  /** Undefined where new dossiers alone cannot reach the target. */
  readonly byNewOnline: number | undefined;
}

/** What is short, in both readings. */
export function ShortWords({ byConversion, byNewOnline }: ShortWordsProps): JSX.Element {
  const { result } = useTexts().pane;
  return (
    <>
      <span class="whole">{result.byConversion(showCount(byConversion))}</span>
      {" \u00B7 "}
      <span class="whole">
        {byNewOnline === undefined ? result.newOnlineOutOfReach : result.byNewOnline(showCount(byNewOnline))}
      </span>
    </>
  );
}
