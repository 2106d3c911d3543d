import type { CallServer } from "./call-server";
import type { Checking, Engine, Letters, Merging, PaneParts, Reports, Targeting } from "../../shared/sidebar/parts";
import type { Staleness } from "../../shared/sidebar/stale-shown";
import type { TaskComponent } from "../../shared/sidebar/tasks/task";
import type { TaskName } from "../../shared/sidebar/tasks/task-name";
import type { CheckViews, MergeViews } from "../../shared/sidebar/views";

/** What each part of the sidebar delivers. */
export interface Parts extends Record<TaskPart<TaskName>, TaskComponent> {
  readonly Checking: Checking;
  readonly CheckViews: CheckViews;
  readonly Engine: Engine;
  readonly English: Awaited<ReturnType<PaneParts["english"]>>;
  readonly Letters: Letters;
  readonly Merging: Merging;
  readonly MergeViews: MergeViews;
  readonly Reports: Reports;
  readonly Staleness: Staleness;
  readonly Targeting: Targeting;
}

/** The part with a piece of work: "TargetsTask" for "targets". */
type TaskPart<Name extends TaskName> = `${Capitalize<Name>}Task`;

declare global {
  interface Window {
    /** Where a part lays what it delivers; taken away at once. */
    thuocPart?: unknown;
  }
}

const loaded = new Map<keyof Parts, Promise<unknown>>();

/**
 * Fetches a part of the sidebar from the server and runs it, once; a fetch that fails may be tried again.
 * Rejects with the `Failure` of the call.
 */
export function loadPart<Name extends keyof Parts>(call: CallServer, name: Name): Promise<Parts[Name]> {
  const part = loaded.get(name) ?? call("readPart", name).then(runPart);
  loaded.set(name, part);
  part.catch(() => loaded.delete(name));
  return part as Promise<Parts[Name]>;
}

/** The part that holds a piece of work. */
export function taskPart<Name extends TaskName>(name: Name): TaskPart<Name> {
  return (name.charAt(0).toUpperCase() + name.slice(1) + "Task") as TaskPart<Name>;
}

/** Runs the script of a part as pushed: `<script>…</script>`. */
function runPart(page: string): unknown {
  const script = document.createElement("script");
  script.textContent = page.slice(page.indexOf(">") + 1, page.lastIndexOf("</"));
  document.head.append(script);
  script.remove();
  const part = window.thuocPart;
  delete window.thuocPart;
  return part;
}
