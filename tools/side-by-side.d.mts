/** Runs programs at the same time, passing on each line with its program's name; whether all of them ended well. */
export function runSideBySide(programs: readonly Program[], write?: (line: string) => void): Promise<boolean>;

export interface Program {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}
