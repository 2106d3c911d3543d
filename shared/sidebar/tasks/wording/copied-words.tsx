import type { JSX } from "preact";
import type { Paragraph } from "../../../reporting/statement";
import { CopiedText } from "../copied-text";
import { useWordingTexts } from "./wording-texts";

/** A text that was to be copied, and whether the browser did it. */
export interface Copying {
  readonly of: readonly Paragraph[];
  readonly text: string;
  readonly copied: boolean;
}

/** What became of copying the text of the report. */
export function CopiedWords({ copying }: { readonly copying: Copying | undefined }): JSX.Element {
  const texts = useWordingTexts();
  const said = copying === undefined ? "" : copying.copied ? texts.copied : texts.copyByHand;
  return <CopiedText copying={copying} said={said} field={texts.copyField} />;
}
