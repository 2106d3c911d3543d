import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { TextRules } from "../../../reporting/text-rules";
import { TypedField } from "../../typed-field";
import { useWordingTexts } from "./wording-texts";

interface FollowUpFieldsProps {
  readonly rule: TextRules["followUp"];
  readonly onSet: (rule: TextRules["followUp"]) => void;
}

const LONGEST = 200;

/** To whom units report back and until when; the text is written anew once a field is left. */
export function FollowUpFields({ rule, onSet }: FollowUpFieldsProps): JSX.Element {
  const texts = useWordingTexts();
  const [typed, setTyped] = useState(rule);
  useEffect(() => setTyped(rule), [rule.to, rule.until]);
  return (
    <>
      <TypedField
        label={texts.followTo}
        text={typed.to}
        hint={texts.followToHint}
        longest={LONGEST}
        onType={(to) => setTyped({ ...typed, to })}
        onDone={() => onSet(typed)}
      />
      <TypedField
        label={texts.followUntil}
        text={typed.until}
        hint={texts.followUntilHint}
        longest={LONGEST}
        onType={(until) => setTyped({ ...typed, until })}
        onDone={() => onSet(typed)}
      />
    </>
  );
}
