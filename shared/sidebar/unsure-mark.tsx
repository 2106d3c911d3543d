import type { JSX } from "preact";
import { Icon } from "./icons";

/** A word of warning beside what was read without certainty. */
export function UnsureMark({ words }: { readonly words: string }): JSX.Element {
  return (
    <span class="unsure">
      <Icon name="warning" />
      {words}
    </span>
  );
}
