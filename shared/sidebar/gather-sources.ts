import { gatherTables, tablesOf, type SheetGathered } from "../application/gather-tables";
import type { ReadingWatch, Workbook } from "../application/workbook";
import type { readFile } from "../files/read-file";
import { browserPace } from "./browser-pace";
import { candidatesOf } from "./merge-candidates";
import type { MergeState, NotGathered } from "./merge-state";

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
 * Adds the tables of files, one file after the other; a file read before under the same name gives way. What is wrong
 * with one file is said and does not stop the others. Rejects when what reads files cannot be had.
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
      for (const grid of await reader.readFile(name, bytes)) gathered.push(await tablesOf(grid, browserPace));
      const none = gathered.every(({ tables }) => tables.length === 0);
      if (none) missed.push({ name, file: true, failure: gathered[0]?.failure });
    } catch (failure) {
      missed.push({ name, file: true, failure });
    }
    const { candidates, notGathered } = get();
    set({
      candidates: [...candidates.filter(({ file }) => file !== name), ...candidatesOf(gathered, name, candidates)],
      notGathered: [...notGathered.filter((other) => !other.file || other.name !== name), ...missed],
    });
  }
}
