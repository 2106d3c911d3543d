import { gatherTables, tablesOf, type SheetGathered } from "../application/gather-tables";
import type { FoundTable } from "../application/read-tables";
import type { ReadingWatch } from "../application/reading-watch";
import type { Workbook } from "../application/workbook";
import type { readFile } from "../files/read-file";
import { isOwnSheet } from "../tables/own-sheets";
import { browserPace } from "./browser-pace";
import { candidatesOf } from "./merge-candidates";
import type { MergeCandidate, MergeState, NotGathered } from "./merge-state";

/** What gathering works with: where tables come from, and the state of the view, which it changes as it goes on. */
export interface Gathering {
  readonly workbook: Workbook;
  /** Loads what reads files; undefined where this host reads none. */
  readonly files: (() => Promise<{ readonly readFile: typeof readFile }>) | undefined;
  readonly signal: ReadingWatch["signal"];
  readonly get: () => MergeState;
  readonly set: (changes: Partial<MergeState>) => void;
}

/** Reads the ticked sheets anew, in the order of their tabs; tables of files stay. Rejects as `gatherTables` does. */
export async function gatherSheets({ workbook, signal, get, set }: Gathering): Promise<void> {
  const { sheets = [], ticked } = get();
  const names = sheets.map(({ name }) => name).filter((name) => ticked.includes(name));
  const gathered = await gatherTables(workbook, names, {
    onSheet: (name, done) => set({ reading: { name, done, of: names.length } }),
    signal,
    pause: browserPace.pause,
  });
  const { candidates, notGathered } = get();
  const missed = gathered.flatMap(({ sheet, failure }): NotGathered[] =>
    failure === undefined ? [] : [{ name: sheet, file: false, failure }],
  );
  set({
    candidates: [
      ...candidatesOf(gathered, undefined, candidates),
      ...candidates.filter(({ file }) => file !== undefined),
    ],
    notGathered: [...missed, ...notGathered.filter(({ file }) => file)],
  });
}

/**
 * Adds the tables of files, one file after the other. What is wrong with one file is said and does not stop the others.
 * Rejects when what reads files cannot be had.
 */
export async function gatherFiles(gathering: Gathering, files: readonly File[]): Promise<void> {
  const { signal, get, set } = gathering;
  const reader = await gathering.files?.();
  if (reader === undefined) return;
  for (const [done, { name }] of files.entries()) {
    if (signal.aborted) return;
    set({ reading: { name, done, of: files.length } });
    const gathered: SheetGathered[] = [];
    const missed: NotGathered[] = [];
    try {
      const bytes = new Uint8Array((await files[done]?.arrayBuffer()) ?? new ArrayBuffer(0));
      const grids = (await reader.readFile(name, bytes)).filter(({ sheet }) => !isOwnSheet(sheet));
      for (const grid of grids) gathered.push(await tablesOf(grid, browserPace));
      const none = gathered.every(({ tables }) => tables.length === 0);
      if (none) missed.push({ name, file: true, failure: gathered[0]?.failure });
    } catch (failure) {
      missed.push({ name, file: true, failure });
    }
    const { candidates, notGathered } = get();
    const file = fileLabel(name, gathered, candidates);
    set({
      candidates: [...candidates.filter((other) => other.file !== file), ...candidatesOf(gathered, file, candidates)],
      notGathered: [...notGathered.filter((other) => !other.file || other.name !== name), ...missed],
    });
  }
}

/**
 * What to call a file: its name, or "báo cáo.xlsx (2)" beside another of that name. Many offices send files of one name,
 * so only a file with the same contents takes the place of one read before.
 */
function fileLabel(name: string, gathered: readonly SheetGathered[], before: readonly MergeCandidate[]): string {
  const contents = (found: readonly FoundTable[]): string => JSON.stringify(found.map(({ grid }) => grid.values));
  const own = contents(gathered.flatMap(({ tables }) => tables));
  for (let number = 1; ; number++) {
    const label = number === 1 ? name : name + " (" + String(number) + ")";
    const same = before.filter(({ file }) => file === label).map(({ found }) => found);
    if (same.length === 0 || contents(same) === own) return label;
  }
}
