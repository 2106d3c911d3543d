import type { Preferences } from "../application/settings";
import type { SheetSummary, Workbook } from "../application/workbook";
import type { Grid } from "../tables/grid";
import { targetSheetName } from "../tables/target-table-vocabulary";
import type { findTargets, TargetsFound } from "./find-targets";

/** What of the pane's state says where the target table is, and which sheets have been read. */
interface KnownSheets {
  readonly tables: readonly { readonly grid: Grid }[];
  readonly memory: Preferences;
}

/** How the target table is looked for. */
export interface TargetsLook {
  /** Sheets that the pane has read already are not taken as they were then. */
  readonly fresh: boolean;
  readonly now: Date;
}

/**
 * Looks for the workbook's target table: one call when no sheet is called so, one more for each that is up to the first that
 * can be read. Undefined without such a sheet; rejects when the host does, or the part that reads it cannot be fetched.
 */
export async function lookForTargets<Targeting extends { readonly findTargets: typeof findTargets }>(
  workbook: Workbook,
  parts: { readonly targeting: () => Promise<Targeting> },
  state: () => KnownSheets,
  { fresh, now }: TargetsLook,
): Promise<(TargetsFound & { readonly targeting: Targeting }) | undefined> {
  const { tables } = state();
  const known = fresh ? [] : tables.map(({ grid }) => grid);
  const read = async (name: string): Promise<Grid> =>
    known.find(({ sheet }) => sheet === name) ?? (await workbook.readSheet(name));
  const [name, ...others] = targetSheets(await workbook.sheets(), state().memory.kept?.targetSheet);
  if (name === undefined) return undefined;
  const [grid, targeting] = await Promise.all([read(name), parts.targeting()]);
  return { targeting, ...(await targeting.findTargets(grid, others, read, state().memory.kept, now)) };
}

/** The sheets whose names begin with "Chỉ tiêu": the one that the user has chosen, then "Chỉ tiêu" itself. Hidden sheets are none. */
function targetSheets(sheets: readonly SheetSummary[], chosen: unknown): string[] {
  const plain = (name: string): string => name.normalize("NFC").trim().toLowerCase();
  const wanted = plain(targetSheetName);
  const place = (name: string): number => (name === chosen ? 0 : plain(name) === wanted ? 1 : 2);
  const names = sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
  return names.filter((name) => plain(name).startsWith(wanted)).sort((one, other) => place(one) - place(other));
}
