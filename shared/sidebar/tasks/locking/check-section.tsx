import type { JSX } from "preact";
import { Icon } from "../../icons";
import type { Panel } from "../../panel";
import { LockedSheetResult } from "./locked-sheet-result";
import type { LockingState } from "./locking-state";
import { useLockingTexts } from "./locking-texts";
import { checkLocks } from "./locking-work";

interface CheckSectionProps {
  readonly panel: Panel;
  readonly locking: LockingState;
}

/** The button that checks every locked sheet of the workbook, and what came of it. */
export function CheckSection({ panel, locking: { checks, checking = false } }: CheckSectionProps): JSX.Element {
  const texts = useLockingTexts();
  return (
    <section>
      <h2>{texts.checkHeading}</h2>
      <p class="minor">{texts.checkIntro}</p>
      <button type="button" aria-disabled={checking} onClick={() => void checkLocks(panel)}>
        <Icon name="check" />
        {texts.check}
      </button>
      <p role="status" class={checking || checks?.sheets.length === 0 ? "" : "unseen"}>
        {checking ? texts.checking : checks?.sheets.length === 0 ? texts.none : ""}
      </p>
      {checks !== undefined && !checking && (
        <ul class="locked-sheets">
          {checks.sheets.map((checked) => (
            <LockedSheetResult key={checked.sheet} panel={panel} checked={checked} />
          ))}
          {checks.unread.length > 0 && <li>{texts.unread(checks.unread.join("”, “"))}</li>}
        </ul>
      )}
    </section>
  );
}
