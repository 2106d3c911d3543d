import type { JSX } from "preact";
import { useElementId } from "../../element-id";
import { areaAddress } from "../../../tables/grid";
import type { ProcedureTable } from "../../../tables/procedure-table";
import { showCount } from "../../../texts/show-number";
import { SelectField } from "../../select-field";
import { TypedField } from "../../typed-field";
import { Notice } from "../../notice";
import { useProcedureTexts } from "./procedures-texts";
import type { ProceduresState } from "./procedures-state";
import type { ProcedureSheets } from "./use-procedure-sheets";

interface TableByProcedureProps {
  readonly state: ProceduresState;
  readonly sheets: ProcedureSheets;
  readonly table: ProcedureTable | undefined;
  readonly set: (changes: ProceduresState) => void;
}

/** More names than this do not help to decide. */
const MOST_NAMES = 4;

/** The table by procedure: its size, the unit that it does not name, what its headings are, what does not add up. */
export function TableByProcedure({ state, sheets, table, set }: TableByProcedureProps): JSX.Element | null {
  const { pane, report } = useProcedureTexts();
  const id = useElementId();
  if (table === undefined) {
    if (sheets.is !== "read" || sheets.tableSheet === undefined) return null;
    return (
      <Notice kind="care">
        <p>{pane.noTable(sheets.tableSheet)}</p>
      </Notice>
    );
  }
  const { lines, headings, unitsBy, differing, unplaced } = table;
  const units = table.table.rows.filter(({ kind }) => kind === "unit");
  const name = units[0]?.name ?? "";
  const listed = (texts: readonly string[]): string =>
    texts.slice(0, MOST_NAMES).join("; ") + (texts.length > MOST_NAMES ? "…" : "");
  return (
    <>
      {sheets.tables.length > 1 && (
        <SelectField
          label={pane.which}
          value={state.tableAt ?? 0}
          options={sheets.tables.map((other, value) => ({
            value,
            label: pane.tableAt(areaAddress(other.table.area), showCount(other.lines.length)),
          }))}
          onPick={(tableAt) => set({ tableAt })}
        />
      )}
      <p class="minor" id={id}>
        {pane.tableSize(showCount(units.length), showCount(lines.length), areaAddress(table.table.area))}
      </p>
      {unitsBy === "one" && (
        <TypedField
          label={pane.unitName}
          text={name}
          hint={pane.unitHint}
          error={name.trim() === "" ? pane.unitNeeded : undefined}
          onType={(unit) => set({ unit })}
        />
      )}
      {(headings.length > 0 || state.headings !== undefined) && unitsBy !== "column" && (
        <SelectField
          label={pane.headings}
          value={state.headings ?? "auto"}
          options={(["auto", "units", "fields"] as const).map((value) => ({ value, label: pane.headingsAre[value] }))}
          onPick={(picked) => set({ headings: picked })}
          note={headings.length > 0 ? pane.headingsNote(listed(headings)) : undefined}
        />
      )}
      {differing.length > 0 && (
        <Notice kind="care">
          <p>
            {pane.differing(
              listed(differing.map(({ cell, unit, stated, sum }) => report.differs(cell, unit, showCount(stated), showCount(sum)))),
            )}
          </p>
        </Notice>
      )}
      {unplaced.length > 0 && (
        <Notice kind="care">
          <p>{pane.unplaced(listed(unplaced))}</p>
        </Notice>
      )}
    </>
  );
}
