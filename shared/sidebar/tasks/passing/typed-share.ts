import type { Target } from "../../../domain/target";
import { readTarget } from "../../../ranking/fit-indicator";

/** A share as typed: what it means, or why it means nothing. A blank has neither. */
export interface TypedShare {
  readonly text: string;
  readonly share?: Target;
  readonly error?: unknown;
}

/** Reads what was typed: "55", "55%", "0,55". */
export function typedShare(text: string): TypedShare {
  if (text.trim() === "") return { text };
  try {
    return { text, share: readTarget(text) };
  } catch (error) {
    return { text, error };
  }
}
