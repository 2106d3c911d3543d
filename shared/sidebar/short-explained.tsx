import type { JSX } from "preact";
import type { Ranking } from "../ranking/ranking";
import type { ResultWords } from "./pane-texts";

interface ShortExplainedProps {
  readonly ranking: Ranking;
  readonly words: ResultWords;
}

/** What the two figures behind "short by" mean; only when some unit falls short. */
export function ShortExplained({ ranking, words: result }: ShortExplainedProps): JSX.Element | null {
  if (!ranking.groups.some(({ units }) => units.some(({ met }) => met === false))) return null;
  return (
    <details>
      <summary>{result.shortExplained}</summary>
      <p class="minor">{result.byConversionMeans}</p>
      <p class="minor">{result.byNewOnlineMeans}</p>
    </details>
  );
}
