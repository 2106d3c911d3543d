import type { ComponentChildren, JSX } from "preact";
import { Icon } from "./icons";

interface NoticeProps {
  /** "care": look at this. "done": it is done. "failure": it did not work. */
  readonly kind: "care" | "done" | "failure";
  readonly children: ComponentChildren;
}

/** A framed notice with a drawing in front. */
export function Notice({ kind, children }: NoticeProps): JSX.Element {
  return (
    <div class={"box box-" + kind}>
      <Icon name={kind === "done" ? "check" : "warning"} />
      <div class="box-body">{children}</div>
    </div>
  );
}
