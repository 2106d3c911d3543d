import type { JSX } from "preact";
import { useLetterTexts } from "./letter-texts";
import type { LetterWays } from "./use-letter-ways";

interface OtherWaysProps {
  readonly ways: LetterWays;
  /** Whether this host lets no file through, as far as is known. */
  readonly blocked: boolean;
  readonly inert: boolean;
}

/** What to do where no file arrives: the letter by the clipboard, the annex as a sheet. */
export function OtherWays({ ways, blocked, inert }: OtherWaysProps): JSX.Element {
  const texts = useLetterTexts();
  const way = (label: string, go: () => void): JSX.Element => (
    <button type="button" aria-disabled={inert} onClick={() => !inert && go()}>
      {label}
    </button>
  );
  return (
    <section aria-label={texts.otherWaysHeading}>
      <details open={blocked}>
        <summary>{blocked ? texts.otherWaysHeading : texts.otherWays}</summary>
        {!blocked && <p class="minor">{texts.otherWaysNote}</p>}
        <div class="letter-ways">
          {!blocked && way(texts.copyAll, ways.copyAll)}
          {way(texts.copyWords, ways.copyWords)}
          {way(texts.annexSheet, ways.writeAnnex)}
          {blocked && way(texts.tryFile, ways.downloadFile)}
        </div>
      </details>
    </section>
  );
}
