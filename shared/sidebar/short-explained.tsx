import type { JSX } from "preact";
import type { shortVi } from "../texts/short-vi";

interface ShortExplainedProps {
  /** Whether some unit falls short; without one there is nothing to explain. */
  readonly needed: boolean;
  readonly words: typeof shortVi;
}

/** What the two figures behind "short by" mean. */
export function ShortExplained({ needed, words }: ShortExplainedProps): JSX.Element | null {
  if (!needed) return null;
  return (
    <details>
      <summary>{words.shortExplained}</summary>
      <p class="minor">{words.byConversionMeans}</p>
      <p class="minor">{words.byNewOnlineMeans}</p>
    </details>
  );
}
