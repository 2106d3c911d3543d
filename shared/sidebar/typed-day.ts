import { readDayField } from "../tables/target-fields";
import { showDay } from "../texts/show-day";

/** A day as it stands in a field: what it means, or why it means nothing. A blank has neither. */
export interface TypedDay {
  readonly text: string;
  /** ISO date. */
  readonly day: string | undefined;
  readonly error: unknown;
}

/**
 * The day of a field: as typed (dd/mm/yyyy, or ISO), else the ISO date that the pane proposes. A text that is no day has
 * the Failure `notADate` as its error.
 */
export function typedDay(typed: string | undefined, proposed?: string): TypedDay {
  if (typed === undefined) return { text: proposed === undefined ? "" : showDay(proposed), day: proposed, error: undefined };
  try {
    const day = readDayField(typed);
    return { text: typed, day: day === "" ? undefined : day, error: undefined };
  } catch (error) {
    return { text: typed, day: undefined, error };
  }
}
