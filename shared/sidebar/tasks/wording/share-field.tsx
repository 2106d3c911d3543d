import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Target } from "../../../domain/target";
import { showTarget } from "../../../texts/show-number";
import { TypedField } from "../../typed-field";
import { typedShare } from "../passing/typed-share";
import { useWordingTexts } from "./wording-texts";

interface ShareFieldProps {
  readonly share: Target;
  readonly onSet: (share: Target) => void;
}

/** A share to type ("80%"); what cannot be read is told and changes nothing. */
export function ShareField({ share, onSet }: ShareFieldProps): JSX.Element {
  const texts = useWordingTexts();
  const [text, setText] = useState(showTarget(share));
  const typed = typedShare(text);
  return (
    <TypedField
      label={texts.share}
      text={text}
      error={typed.error}
      note={texts.shareHint}
      keys="decimal"
      onType={(next) => {
        setText(next);
        const { share: read } = typedShare(next);
        if (read !== undefined) onSet(read);
      }}
    />
  );
}
