import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { TypedField } from "../../typed-field";
import { useWordingTexts } from "./wording-texts";

interface CountFieldProps {
  readonly count: number;
  readonly onSet: (count: number) => void;
}

/** How many ranks a list names, 1 to 100; what is no such number is told and changes nothing. */
export function CountField({ count, onSet }: CountFieldProps): JSX.Element {
  const texts = useWordingTexts();
  const [text, setText] = useState(String(count));
  const read = countOf(text);
  return (
    <TypedField
      label={texts.count}
      text={text}
      error={read === undefined ? texts.countHint : undefined}
      keys="numeric"
      onType={(next) => {
        setText(next);
        const typed = countOf(next);
        if (typed !== undefined) onSet(typed);
      }}
    />
  );
}

function countOf(text: string): number | undefined {
  return /^([1-9]\d?|100)$/.test(text.trim()) ? Number(text) : undefined;
}
