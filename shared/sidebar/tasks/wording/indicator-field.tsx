import type { JSX } from "preact";
import { SelectField } from "../../select-field";
import type { NamedIndicator } from "./named-indicator";
import { useWordingTexts } from "./wording-texts";

interface IndicatorFieldProps {
  readonly indicators: readonly NamedIndicator[];
  /** Its key; "" for the first of the report. */
  readonly picked: string;
  readonly onPick: (key: string) => void;
}

/** Which indicator a rule of ranks goes by. */
export function IndicatorField({ indicators, picked, onPick }: IndicatorFieldProps): JSX.Element {
  const texts = useWordingTexts();
  const options = [{ value: "", label: texts.first }, ...indicators.map(({ key, name }) => ({ value: key, label: name }))];
  return <SelectField label={texts.by} value={picked} options={options} onPick={onPick} />;
}
