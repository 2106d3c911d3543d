import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { FailureBox } from "./failure-box";
import { useGrowingList } from "./growing-list";
import { Icon } from "./icons";
import { OtherTables } from "./other-tables";
import { useTexts } from "./pane-texts";
import type { Panel } from "./panel";
import type { PanelState } from "./panel-state";

interface PeriodSearchResultProps {
  readonly panel: Panel;
  readonly state: PanelState;
}

const SHEETS_A_STEP = 8;

/** The sheets, then the tables of the sheet that was picked, of which one is the period before; nothing while idle. */
export function PeriodSearchResult({ panel, state }: PeriodSearchResultProps): JSX.Element | null {
  const { pane } = useTexts();
  const { periods } = pane;
  const { periodSearch: search, found } = state;
  const sheets = search.is === "sheets" ? search.sheets : [];
  const { shown, more } = useGrowingList(sheets.length, SHEETS_A_STEP);
  const box = useRef<HTMLDivElement>(null);
  if (search.is === "idle") return null;
  return (
    <div class="others" ref={box}>
      <p role="status">
        {search.is === "looking" && periods.looking}
        {search.is === "sheets" && (sheets.length === 0 ? periods.noSheets : periods.whichSheet)}
        {search.is === "tables" && periods.whichTable(search.sheet)}
      </p>
      {search.is === "failed" && <FailureBox error={search.error} />}
      {sheets.length > 0 && (
        <ul>
          {sheets.slice(0, shown).map(({ name, likely }) => (
            <li key={name}>
              <button
                type="button"
                class="row-button"
                onClick={() => {
                  focusFieldAbove(box.current);
                  void panel.periods.readSheet(name);
                }}
              >
                <span>
                  <strong>{name}</strong>
                  {likely && <span class="line minor">{periods.likelySheet}</span>}
                </span>
                <Icon name="go" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {more}
      {search.is === "tables" && (
        <OtherTables
          tables={search.tables}
          onPick={(table) => {
            focusFieldAbove(box.current);
            if (found) panel.periods.compare({ of: found.table.sheet, found: table });
          }}
        />
      )}
    </div>
  );
}

/** The pressed button goes; the list above it, which now says what was picked, takes the focus. */
export function focusFieldAbove(element: Element | null): void {
  element?.previousElementSibling?.querySelector("select")?.focus();
}
