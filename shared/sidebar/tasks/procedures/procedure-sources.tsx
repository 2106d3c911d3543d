import type { JSX } from "preact";
import type { ProcedureTable } from "../../../tables/procedure-table";
import { decisionsOf } from "../../../reports/scope-words";
import { showCount } from "../../../texts/show-number";
import { Notice } from "../../notice";
import type { Panel } from "../../panel";
import { RefreshButton } from "../../refresh-button";
import { SelectField } from "../../select-field";
import { ListProblems } from "./list-problems";
import { useProcedureTexts } from "./procedures-texts";
import type { ProceduresState } from "./procedures-state";
import { TableByProcedure } from "./table-by-procedure";
import type { ProcedureSheets } from "./use-procedure-sheets";

interface ProcedureSourcesProps {
  readonly panel: Panel;
  readonly state: ProceduresState;
  readonly sheets: ProcedureSheets;
  readonly table: ProcedureTable | undefined;
  readonly set: (changes: ProceduresState) => void;
  readonly onRead: () => void;
  /** Writes a sheet to fill in. */
  readonly onMakeList: () => void;
}

/** Where the list and the counts by procedure are, how large they are, and what is wrong with them. */
export function ProcedureSources(props: ProcedureSourcesProps): JSX.Element {
  const { panel, sheets, set, onRead } = props;
  const { pane } = useProcedureTexts();
  const { list, listSheet } = sheets;
  const options = sheets.names.map((name) => ({ value: name as string | undefined, label: name }));
  const withNone = [{ value: undefined, label: pane.pickSheet }, ...options];
  const size = list === undefined ? "" : pane.listSize(showCount(list.procedures.length), decisionsOf(list).slice(0, 3).join(", "));
  return (
    <section aria-labelledby="thuoc-procedure-sources" aria-busy={sheets.is === "reading"}>
      <h2 id="thuoc-procedure-sources">{pane.sources}</h2>
      <SelectField
        label={pane.listSheet}
        value={listSheet}
        options={listSheet === undefined ? withNone : options}
        onPick={(name) => set(name === undefined ? {} : { listSheet: name })}
        note={size === "" ? undefined : size}
      />
      {sheets.is === "read" && list === undefined && <NoList {...props} />}
      {list !== undefined && <ListProblems panel={panel} list={list} />}
      <SelectField
        label={pane.tableSheet}
        value={sheets.tableSheet}
        options={sheets.tableSheet === undefined ? withNone : options}
        onPick={(name) => set(name === undefined ? {} : { tableSheet: name, tableAt: 0 })}
      />
      <TableByProcedure {...props} />
      <p role="status" class="unseen">
        {sheets.is === "reading" ? pane.reading : ""}
      </p>
      <RefreshButton label={pane.readAgain} onPress={onRead} />
    </section>
  );
}

/** Without a list the way on is a sheet to fill in, begun with the procedures of the table where there is one. */
function NoList({ sheets, table, onMakeList }: ProcedureSourcesProps): JSX.Element {
  const { pane } = useProcedureTexts();
  const known = new Set(table?.lines.map(({ codeKey, name }) => codeKey + name));
  return (
    <Notice kind="care">
      <p>{sheets.listSheet === undefined ? pane.listMissing : pane.noList(sheets.listSheet)}</p>
      <button type="button" onClick={onMakeList}>
        {known.size > 0 ? pane.makeFilled(showCount(known.size)) : pane.makeList}
      </button>
    </Notice>
  );
}
