import type { JSX } from "preact";
import { Icon } from "../../icons";
import { CopiedText } from "../copied-text";
import { useLetterTexts } from "./letter-texts";

/** A text that was to be copied, and whether the browser did it. */
export interface Copying {
  readonly what: "all" | "words";
  readonly text: string;
  readonly copied: boolean;
}

/** What became of copying the letter. */
export function CopiedLetter({ copying }: { readonly copying: Copying | undefined }): JSX.Element {
  const texts = useLetterTexts();
  return (
    <CopiedText copying={copying} said={copying === undefined ? "" : saidOf(copying)} field={texts.copyField}>
      {copying !== undefined && <Icon name={copying.copied ? "check" : "warning"} />}
    </CopiedText>
  );

  function saidOf({ what, copied }: Copying): string {
    if (!copied) return texts.copyByHand;
    return what === "all" ? texts.copiedAll : texts.copiedWords;
  }
}
