import type { ComponentChildren, JSX } from "preact";
import { Notice } from "./notice";
import { useTexts } from "./pane-texts";

interface FailureBoxProps {
  readonly error: unknown;
  /** "care" where the user has only to choose or to move on. */
  readonly kind?: "failure" | "care";
  /** Buttons that help on. */
  readonly children?: ComponentChildren;
}

/** Says what went wrong, why and what to do; read out at once, without taking the focus. */
export function FailureBox({ error, kind = "failure", children }: FailureBoxProps): JSX.Element {
  const { describeFailure } = useTexts();
  return (
    <Notice kind={kind}>
      <p role="alert">{describeFailure(error)}</p>
      {children}
    </Notice>
  );
}
