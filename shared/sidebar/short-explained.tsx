import type { JSX } from "preact";
import type { Ranking } from "../ranking/ranking";
import { useTexts } from "./pane-texts";

/** What the two figures behind "short by" mean; only when some unit falls short. */
export function ShortExplained({ ranking }: { readonly ranking: Ranking }): JSX.Element | null {
  const { result } = useTexts().pane;
  if (!ranking.groups.some(({ units }) => units.some(({ met }) => met === false))) return null;
  return (
    <details>
      <summary>{result.shortExplained}</summary>
      <p class="minor">{result.byConversionMeans}</p>
      <p class="minor">{result.byNewOnlineMeans}</p>
    </details>
  );
}
