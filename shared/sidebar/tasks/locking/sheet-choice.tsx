import type { JSX } from "preact";
import { showCount } from "../../../texts/show-number";
import { FailureBox } from "../../failure-box";
import { Notice } from "../../notice";
import type { Panel } from "../../panel";
import { TickBox } from "../../tick-box";
import type { LockingState } from "./locking-state";
import { useLockingTexts } from "./locking-texts";
import { tickSheet } from "./locking-work";
import { cellPlaces } from "./named-places";
import { PlaceLinks } from "./place-links";

interface SheetChoiceProps {
  readonly panel: Panel;
  readonly locking: LockingState;
  readonly sheet: string;
  readonly isFront: boolean;
}

/** A sheet that may be locked: its box, and what is to be known of it once it is ticked. */
export function SheetChoice({ panel, locking, sheet, isFront }: SheetChoiceProps): JSX.Element {
  const texts = useLockingTexts();
  const ticked = locking.ticked?.includes(sheet) === true;
  return (
    <li>
      <TickBox ticked={ticked} onTick={(take) => void tickSheet(panel, sheet, take)}>
        {texts.sheet(sheet)}
        {isFront && <span class="minor"> ({texts.inFront})</span>}
      </TickBox>
      {ticked && <SheetOutlook panel={panel} locking={locking} sheet={sheet} />}
    </li>
  );
}

function SheetOutlook({ panel, locking, sheet }: Omit<SheetChoiceProps, "isFront">): JSX.Element {
  const texts = useLockingTexts();
  const seen = locking.seen?.[sheet];
  if (seen === undefined) return <p class="minor">{texts.looking}</p>;
  if ("error" in seen) return <FailureBox error={seen.error} kind="care" />;
  const { cells, formulas, errors, hiddenRows, hiddenColumns, isLock } = seen.outlook;
  const stale = locking.stale?.sheets.find((each) => each.sheet === sheet)?.cells ?? [];
  if (isLock)
    return (
      <Notice kind="care">
        <p>{texts.isLock}</p>
      </Notice>
    );
  return (
    <>
      <p class="minor">
        {formulas === 0 ? texts.onlyValues(showCount(cells)) : texts.contents(showCount(cells), showCount(formulas))}
      </p>
      {hiddenRows > 0 && <p class="minor">{texts.hiddenRows(showCount(hiddenRows))}</p>}
      {hiddenColumns > 0 && <p class="minor">{texts.hiddenColumns(showCount(hiddenColumns))}</p>}
      {locking.stale?.unread.includes(sheet) === true && <p class="minor">{texts.staleUnread}</p>}
      {stale.length > 0 && (
        <Notice kind="care">
          <p>{texts.stale(showCount(stale.length))}</p>
          <PlaceLinks panel={panel} sheet={sheet} places={cellPlaces(stale, texts)} />
          <button type="button" onClick={() => void panel.openTask("repair")}>
            {texts.toRepair}
          </button>
        </Notice>
      )}
      {errors.length > 0 && (
        <Notice kind="care">
          <p>{texts.errors(showCount(errors.length))}</p>
          <PlaceLinks panel={panel} sheet={sheet} places={cellPlaces(errors, texts)} />
        </Notice>
      )}
    </>
  );
}
