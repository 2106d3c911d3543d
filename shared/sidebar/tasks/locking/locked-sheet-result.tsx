import type { JSX } from "preact";
import type { LockedSheetCheck } from "../../../application/check-locked";
import { RULE_VERSION } from "../../../domain/rule-version";
import { Icon } from "../../icons";
import type { Panel } from "../../panel";
import { useLockingTexts } from "./locking-texts";
import { LockSourceResult } from "./lock-source-result";
import { addressedPlaces, editedPlaces } from "./named-places";
import { PlaceLinks } from "./place-links";

interface LockedSheetResultProps {
  readonly panel: Panel;
  readonly checked: LockedSheetCheck;
}

/** What became of one locked sheet: whether it is as it was, what was changed in it, and whether its source still agrees. */
export function LockedSheetResult({ panel, checked: { sheet, hidden, check, source } }: LockedSheetResultProps): JSX.Element {
  const texts = useLockingTexts();
  const facts = "facts" in check ? check.facts : undefined;
  const intact = check.is === "intact";
  return (
    <li class="locked-sheet">
      <h3>
        <button type="button" class="link" onClick={() => void panel.show(sheet, { row: 0, column: 0, rows: 1, columns: 1 })}>
          {texts.sheet(sheet)}
        </button>
        {hidden && <span class="minor"> ({texts.hidden})</span>}
      </h3>
      <div class={intact ? "box box-done" : "box box-care"}>
        <Icon name={intact ? "check" : "warning"} />
        <div class="box-body">
          <p>{texts.verdicts[check.is]}</p>
          {check.is === "edited" && (
            <>
              {editedPlaces(check.edits, check.area, texts).map(({ label, places }) => (
                <PlaceLinks key={label} panel={panel} sheet={sheet} label={label} places={places} />
              ))}
              <PlaceLinks panel={panel} sheet={sheet} label={texts.edits.outside} places={addressedPlaces(check.outside, texts)} />
              {check.edits?.unnamed === true && <p>{texts.edits.unnamed}</p>}
            </>
          )}
        </div>
      </div>
      {facts !== undefined && (
        <p class="minor">
          {texts.lockedAt(facts.at, facts.source)}
          {facts.file !== undefined && texts.file(facts.file)}. {facts.rules !== RULE_VERSION && texts.rules(String(facts.rules))}
        </p>
      )}
      {facts !== undefined && source !== undefined && <LockSourceResult panel={panel} name={facts.source} source={source} />}
    </li>
  );
}
