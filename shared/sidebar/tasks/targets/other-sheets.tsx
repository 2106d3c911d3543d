import type { JSX } from "preact";
import { Notice } from "../../notice";
import type { TargetTableProps } from "./targets-props";
import { useTargetsTexts } from "./use-targets-texts";

/** Other sheets of such a name, each with a button to use it from now on; the choice is remembered with the workbook. */
export function OtherSheets({ panel, state, table }: Pick<TargetTableProps, "panel" | "state" | "table">): JSX.Element {
  const texts = useTargetsTexts();
  const chosen = state.memory.kept?.targetSheet;
  const others = state.otherTargetSheets;
  const refused = typeof chosen === "string" && chosen !== table.sheet;
  return (
    <>
      {refused && (
        <Notice kind="care">
          <p role="status">{texts.sheetNotUsed(chosen, table.sheet)}</p>
        </Notice>
      )}
      {others.length > 0 && (
        <>
          <p class="minor">{texts.otherSheets(table.sheet)}</p>
          <div class="buttons">
            {others.map((sheet) => (
              <button key={sheet} type="button" onClick={() => panel.remember({ kept: { targetSheet: sheet } })}>
                {texts.useSheet(sheet)}
              </button>
            ))}
          </div>
        </>
      )}
    </>
  );
}
