import type { JSX } from "preact";
import { readDay } from "../../tables/calendar-span";
import { periodFieldsEn } from "../../texts/period-fields-en";
import { periodFieldsVi } from "../../texts/period-fields-vi";
import { useTexts } from "../pane-texts";
import { TypedField } from "../typed-field";

interface PeriodFieldsProps {
  /** As typed. */
  readonly from: string;
  readonly until: string;
  /** The days are what is in the way: where each can be read, they are in the wrong order. */
  readonly isInTheWay: boolean;
  /** What the last day decides. */
  readonly untilNote?: string;
  readonly onType: (typed: { readonly from: string } | { readonly until: string }) => void;
}

/** The first and the last day of a period, both typed, and what is wrong with them. */
export function PeriodFields({ from, until, isInTheWay, untilNote, onType }: PeriodFieldsProps): JSX.Element {
  const texts = useTexts().language === "vi" ? periodFieldsVi : periodFieldsEn;
  const isDay = (text: string): boolean => readDay(text) !== undefined;
  const badDay = (text: string): string | undefined => (text.trim() !== "" && !isDay(text) ? texts.badDay : undefined);
  const badOrder = isInTheWay && isDay(from) && isDay(until) ? texts.badOrder : undefined;
  return (
    <div class="days">
      <TypedField label={texts.from} text={from} error={badDay(from)} note={texts.dayNote} onType={(typed) => onType({ from: typed })} />
      <TypedField label={texts.until} text={until} error={badDay(until) ?? badOrder} note={untilNote} onType={(typed) => onType({ until: typed })} />
    </div>
  );
}
