import { useEffect, useRef, useState } from "preact/hooks";
import { runInSlices } from "../../../application/run-in-slices";
import { findProcedureTablesInSteps } from "../../../tables/find-procedure-tables";
import type { Grid } from "../../../tables/grid";
import { isOwnSheet } from "../../../tables/own-sheets";
import type { ProcedureList } from "../../../tables/procedure-list";
import type { ProcedureTable } from "../../../tables/procedure-table";
import { readProcedureList } from "../../../tables/read-procedure-list";
import { foldedName } from "../../../tables/unit-name";
import { proceduresVi } from "../../../texts/procedures-vi";
import { browserPace } from "../../browser-pace";
import type { Panel } from "../../panel";
import type { ProceduresState } from "./procedures-state";

/** What the sheets of the workbook hold for this piece of work. */
export interface ProcedureSheets {
  readonly is: "reading" | "read" | "failed";
  /** Names of all sheets in sight. */
  readonly names: readonly string[];
  readonly listSheet: string | undefined;
  /** Undefined where the sheet holds no list. */
  readonly list: ProcedureList | undefined;
  readonly listGrid: Grid | undefined;
  readonly tableSheet: string | undefined;
  readonly tables: readonly ProcedureTable[];
}

const NOTHING: ProcedureSheets = {
  is: "reading",
  names: [],
  listSheet: undefined,
  list: undefined,
  listGrid: undefined,
  tableSheet: undefined,
  tables: [],
};

/**
 * Reads the list and the table by procedure: the sheets that the user has chosen, else the one that is called "Danh mục
 * TTHC" and the one in front. Reads again when another is chosen, and when `read` is called.
 */
export function useProcedureSheets(
  panel: Panel,
  { listSheet, tableSheet, headings = "auto" }: ProceduresState,
): { readonly sheets: ProcedureSheets; readonly read: () => void } {
  const [sheets, setSheets] = useState<ProcedureSheets>(NOTHING);
  const [asked, setAsked] = useState(0);
  const current = useRef(0);
  /** The sheet whose table was read: a sheet that was written since stands in front of it. */
  const readBefore = useRef<string>();
  useEffect(() => {
    const own = ++current.current;
    setSheets((before) => ({ ...before, is: "reading" }));
    void panel
      .lookAt(async (workbook): Promise<ProcedureSheets> => {
        const all = (await workbook.sheets()).filter(({ name, hidden }) => !hidden && !isOwnSheet(name));
        const names = all.map(({ name }) => name);
        const named = names.find((name) => foldedName(name) === foldedName(proceduresVi.listSheet.name));
        const known = (wanted: string | undefined): string | undefined => names.find((name) => name === wanted);
        const from = known(listSheet) ?? named;
        const of = known(tableSheet) ?? known(readBefore.current) ?? all.find(({ active }) => active)?.name;
        const listGrid = from === undefined ? undefined : await workbook.readSheet(from);
        const grid = of === undefined ? undefined : of === from ? listGrid : await workbook.readSheet(of);
        const tables = grid === undefined ? [] : await runInSlices(findProcedureTablesInSteps(grid, headings), browserPace);
        if (tables.length > 0) readBefore.current = of;
        const read = listGrid === undefined ? undefined : readProcedureList(listGrid);
        return { is: "read", names, listSheet: from, list: read, listGrid, tableSheet: of, tables };
      })
      .then((seen) => {
        if (own === current.current) setSheets((before) => seen ?? { ...before, is: "failed" });
      });
    return () => void current.current++;
  }, [panel, listSheet, tableSheet, headings, asked]);
  return { sheets, read: () => setAsked((times) => times + 1) };
}
