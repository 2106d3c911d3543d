import type { CallServer } from "./call-server";
import type { Checking, Engine, Merging, PaneParts, Reports } from "../../shared/sidebar/parts";

/** What each part of the sidebar delivers. */
export interface Parts {
  readonly Checking: Checking;
  readonly Engine: Engine;
  readonly English: Awaited<ReturnType<PaneParts["english"]>>;
  readonly Merging: Merging;
  readonly Reports: Reports;
}

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
