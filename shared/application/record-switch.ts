import type { Kept } from "./settings";

/** Whether runs are recorded: unless the user has switched it off. Anything else that settings hold there is no such wish. */
export function recordsRuns(kept: Kept | undefined): boolean {
  return (kept?.["record"] as { readonly off?: unknown } | null | undefined)?.off !== true;
}

/** What settings are to keep of the switch. */
export function keptSwitch(on: boolean): Kept {
  return { record: on ? {} : { off: true } };
}
