import type { JSX } from "preact";
import { showTarget } from "../../../texts/show-number";
import { TypedField } from "../../typed-field";
import { usePassingTexts } from "./passing-texts";
import type { TypedShare } from "./typed-share";

interface PercentFieldProps {
  readonly label: string;
  readonly typed: TypedShare;
  readonly hint?: string;
  readonly onType: (text: string) => void;
}

/** A share to type; one that may surprise is read back. */
export function PercentField({ label, typed, hint, onType }: PercentFieldProps): JSX.Element {
  const texts = usePassingTexts();
  const { text, share, error } = typed;
  const written = share === undefined ? "" : showTarget(share);
  const plain = text.trim() === written || text.trim() + "%" === written;
  const note = written !== "" && !plain ? texts.understood(written) : hint;
  return <TypedField label={label} keys="decimal" text={text} error={error} note={note} onType={onType} />;
}
